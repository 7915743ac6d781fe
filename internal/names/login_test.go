package names

import (
	"strings"
	"testing"
)

func TestLoginNames(t *testing.T) {
	tests := []struct {
		what string
		is   func(string) bool
		yes  string
		no   string
	}{
		{"checks a credential", ChecksCredential,
			"CheckPassword verifyPassword ValidateCredentials ComparePasswords CompareHashAndPassword Authenticate AuthenticateUser Login login LoginUser SignIn LogIn LogOnUser checkLogin VerifyPasswd MatchPassword CheckPwd check_password",
			"CheckPasswordStrength ValidatePasswordPolicy LoginURL LoginForm LoginRequired RequireLogin CheckLoginAttempts checkPasswordLength ValidateNewPassword PasswordsMatchConfirm login_page Logout SignInPage VerifyToken CheckCSRF ResetPassword validateEmail Sign Log LogError CheckSession LoginHistory"},
		{"says whose a session is", SaysWho,
			"user userID user_id uid username email account_id authenticated isAuthenticated loggedIn logged_in is_admin role member customerId authenticatedUserID LoggedInUserID profile id",
			"theme flash login_error loginError redirect_url user_agent last_login login_at csrf_token oauth_state pending_user user_2fa tmp_user mfaUser otp_user login_attempts cart lang user_count return_to_user email_verifier cart_id"},
		{"renews a session", RenewsSession,
			"RenewToken RenewSession RegenerateSessionID RotateSession resetSession DestroySession RefreshSessionID InvalidateSession MigrateSession CycleSessionID",
			"SaveSession GetSession NewSession Refresh Reset resetPassword RenewLicense"},
		{"changes an account", ChangesAccount,
			"ChangePassword updateProfile editUser deleteAccount SaveSettings handleSetEmail ResetPasswordPost",
			"Login loginPost handleLogin SignIn Authenticate postLogin"},
	}
	for _, test := range tests {
		for want, list := range map[bool]string{true: test.yes, false: test.no} {
			for _, name := range strings.Fields(list) {
				if got := test.is(name); got != want {
					t.Errorf("%s %s: %t", name, test.what, got)
				}
			}
		}
	}
}

func TestAQueryMayBeForThoseWhoHaveAPassword(t *testing.T) {
	for query, want := range map[string]bool{
		"SELECT id FROM users WHERE name = ? AND password = ?": true,
		"name = $1 and passwd = $2":                            true,
		"select * from users where `password`=md5(?)":          true,
		"UPDATE users SET password = ? WHERE name = ?":         false,
		"host=%s port=%d user=%s password=%s dbname=%s":        false,
		"server=%s;user id=%s;password=%s;database=%s":         false,
		"SELECT id FROM users WHERE name = ?":                  false,
	} {
		if got := SelectsByPassword(query); got != want {
			t.Errorf("%s: %t", query, got)
		}
	}
}
