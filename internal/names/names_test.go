package names

import (
	"slices"
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	for name, want := range map[string]string{
		"userIDToken":   "user id token",
		"session_id":    "session id",
		"connect.sid":   "connect sid",
		"X-CSRF-Token":  "x csrf token",
		"JSONValue":     "json value",
		"oauth2_state":  "oauth 2 state",
		"PHPSESSID":     "phpsessid",
		"__Host-Sess1":  "host sess 1",
		"":              "",
		"--":            "",
		"straßenName":   "straßen name",
		"getHTTPSProxy": "get https proxy",
	} {
		if got := strings.Join(Words(name), " "); got != want {
			t.Errorf("Words(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestSensitive(t *testing.T) {
	sensitive := []string{
		"session_id", "sid", "PHPSESSID", "JSESSIONID", "connect.sid", "userSession", "auth_token", "id_token", "jwt",
		"Authorization", "authentication", "bearer",
		"remember_me", "__Host-session", "oauth2-state", "accessToken", "gotify-client-token",
	}
	plain := []string{
		"author", "userTheme", "theme", "last_access", "refresh_rate", "login_hint", "csrf_token", "XSRF-TOKEN",
		"session_lang", "insider", "assist", "tokenizer", "cart", "",
	}
	for _, n := range sensitive {
		if !Sensitive(n) {
			t.Errorf("%q carries a session, but is not seen as sensitive", n)
		}
	}
	for _, n := range plain {
		if Sensitive(n) {
			t.Errorf("%q carries no session, but is seen as sensitive", n)
		}
	}
}

func TestNamesForgeryToken(t *testing.T) {
	for field, want := range map[string]bool{
		"CSRFConfig.CookieName": true, "csrfStore.name": true, "XSRF.TokenName": true, "Config.CSRFCookie": true,
		"Config.CookieName": false, "CSRFConfig.SessionCookie": false, "csrfSession.cookie": false, "CSRF.AccessToken": false, "": false,
	} {
		if got := NamesForgeryToken(field); got != want {
			t.Errorf("NamesForgeryToken(%q) = %t, want %t", field, got, want)
		}
	}
}

func TestFlag(t *testing.T) {
	for name, value := range map[string]string{"logged_in": "true", "isLoggedIn": "1", "signed-in": "0", "has_account": "yes", "x": "False"} {
		if !Flag(name, value) {
			t.Errorf("%s=%s says more than yes or no", name, value)
		}
	}
	for name, value := range map[string]string{"sid": "1", "logged_in": "", "login": "1", "user": "truest", "logged_out": "2"} {
		if Flag(name, value) {
			t.Errorf("%s=%s only says yes or no", name, value)
		}
	}
}

func TestForScripts(t *testing.T) {
	for _, n := range []string{"csrf_token", "XSRF-TOKEN", "theme", "darkMode", "cookie_consent", "i18n", "sidebar-collapsed", "tz"} {
		if !ForScripts(n) {
			t.Errorf("%q is for scripts, but is not seen so", n)
		}
	}
	for _, n := range []string{"session", "sid", "darkness_level_id", "languid", "token"} {
		if ForScripts(n) {
			t.Errorf("%q is not for scripts, but is seen so", n)
		}
	}
}

func TestLoginState(t *testing.T) {
	for _, n := range []string{
		"oauth_state", "oauthState", "oauthstate", "oauth2state", "google-oauth-state", "oidc.nonce", "pkce", "PKCE_verifier",
		"__Host-code_verifier", "saml_request_id", "sso-relay-state",
	} {
		if !LoginState(n) {
			t.Errorf("%q comes back from a provider, but is not seen so", n)
		}
	}
	for _, n := range []string{"state", "nonce", "sidebar_state", "script-nonce", "oauth_token", "estate", "statement", "samlet", ""} {
		if LoginState(n) {
			t.Errorf("%q comes back from no provider, but is seen so", n)
		}
	}
}

func TestPrefixes(t *testing.T) {
	for name, want := range map[string]Prefix{
		"__Secure-sid":    SecurePrefix,
		"__secure-sid":    SecurePrefix,
		"__Host-sid":      HostPrefix,
		"__Http-sid":      HTTPPrefix,
		"__HOST-HTTP-sid": HostHTTPPrefix,
		"__Hostess":       NoPrefix,
		"_Host-sid":       NoPrefix,
		"sid":             NoPrefix,
	} {
		if got := PrefixOf(name); got != want {
			t.Errorf("the prefix of %q is %q, want %q", name, got.Contract(), want.Contract())
		}
	}
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"userIDToken", "a_b-c.d", "ÄÖü9X", "\xff\xfe"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, w := range Words(s) {
			if w == "" || strings.ContainsAny(w, "_-. ") || slices.Contains(Words(w), "") {
				t.Errorf("Words(%q) has the word %q", s, w)
			}
		}
	})
}

func TestDeletesAreNamesOfFunctionsThatDelete(t *testing.T) {
	for name, want := range map[string]bool{
		"Logout": true, "logOut": true, "handleLogoutPost": true, "signOutHandler": true, "ClearSession": true,
		"deleteCookie": true, "expireCookie": true, "/auth/logout": true, "RevokeToken": true,
		"login": false, "blogOutput": false, "setCookie": false, "expires": false, "Unclear": false, "removed": false,
	} {
		if Deletes(name) != want {
			t.Errorf("Deletes(%q) = %t", name, !want)
		}
	}
}
