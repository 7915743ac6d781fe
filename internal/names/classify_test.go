package names

import (
	"strings"
	"testing"
)

// identifiers are names of variables, fields, parameters, form keys and getters
// as they are found in public code, by what their data are. A "#" begins a
// section: the class, with "hashed" where the name is that of a hash.
const identifiers = `
# credential
password Password passwords passwd Passwd newpasswd passWord PassWord pwd Pwd plainPwd originPwd confirmPwd mongo_pwd redisPwd
newPassword NewPassword new_password oldPassword OldPassword old_password currentPassword CurrentPassword current_password
confirmPassword passwordConfirm PasswordConfirmation passwordConfirmation repeatPassword PasswordRepeat passwordRepeat
AdminPassword adminPassword ADMIN_PASSWORD adminpasswd userPassword userPasswd userpassword LoginPassword login_password
EmailPassword emailPassword email_password DB_PASSWORD DbPassword dbPassword db_password DBUserPassword MYSQL_PASSWORD
mysqlRootPassword mysqlPassword POSTGRES_PASSWORD postgresPassword REDIS_PASSWORD redisPassword RedisPasswd MongoPassword
SMTPPassword SmtpPassword smtp_password smtpPassword LdapPassword ldapPassword BindPassword bind_password BasicAuthPassword
basicAuthPassword auth_password AuthPassword ApiPassword apiPassword sshPassword SshPassword proxyPassword initialPassword
defaultPassword DefaultPassword providedPassword expectedPassword fakePassword randomPassword realPassword truePassword
plainPassword PlainPassword plaintextPassword rawPassword RawPassword password1 password2 Password4 passwordBytes bytePassword
passwordStr passwordPtr passwordVal passwordArg GetPassword GetNewPassword GetCurrentPassword getPassword x-stratos-password
credentials.password 0.password flagPassword usernamePassword localUserPassword local_user_password masterPassword
passwordFromStorage passwdStr pwdBytes gpgPassphrase passphrase Passphrase PrivateKeyPassphrase private_key_passphrase passcode
pin Pin PIN userPin newPin oldPin pin1 pinCode pin_code storedPin otp OTP otps otp1 EmailOTP google_otp OktaOtp totp TOTP Totp
totpCode totp_code TOTPCode securityAnswer security_answer
secret Secret SECRET secrets _secret ClientSecret clientSecret client_secret client-secret clientsecret CLIENT_SECRET
GITHUB_CLIENT_SECRET GoogleClientSecret GetClientSecret clientSecretBytes newSecret oldSecret secretData secretBytes secretStr
secret1 secret2 secretKey SecretKey secret_key secretkey JWT_SECRET_KEY AWS_SECRET_KEY SecretAccessKey secretAccessKey
secret-access-key AWS_SECRET_ACCESS_KEY AccessKeySecret access-key-secret accessKeySecret appSecret AppSecret app_secret
apiSecret APISecret JWTSecret JWT_SECRET jwtSecret jwt_secret SESSION_SECRET sessionSecret cookieSecret CookieSecret
sharedSecret SharedSecret totpSecret TotpSecret totp_secret twoFactorSecret two_factor_secret
MfaTotpNewSecret mfa_secrets webhookSecret WebhookSecret webHookSecret consumerSecret signSecret storedSecret
privateKey PrivateKey private_key privatekey apple_private_key privateKeyPEM PrivateKeyPem privateKeyBytes privateKeyRSA
privateKeyBase64 PrivateKeyData sshPrivateKey SshPrivateKey accountPrivateKey apiKey APIKey ApiKey api_key apikey API_KEY
apiKeys userApiKey rawAPIKey apiKeyStr apiKey1 wantApiKey signingKey SigningKey signing_key signingKeys masterKey MasterKey
encryptionKey EncryptionKey encryption-key encryptionKeys CookieEncryptionKey RecoveryCode recoveryCode recovery_code
RecoveryCodes recoveryCodes backupCode backup_codes backupCodes mnemonic Mnemonic seedPhrase seed_phrase recoveryPhrase

# credential hashed
passwordHash PasswordHash password_hash hashedPassword HashedPassword hashed_password hashedPwd hashPassword pwdHash pwdDigest
md5Password saltedPassword SecretHash secret_hash passwordHash1 adminPasswordHash newPasswordHash

# identity
ssn SSN userSsn socialSecurityNumber social_security taxId tax_id InvoiceTaxId taxNumber nationalId national_id passport
Passport passportNumber passport_number idCardNumber IdCardNumber id_card_number

# financial
iban IBAN accountNumber account_number bankAccount routingNumber creditCard CreditCard credit_card creditcard creditCardNumber
BankCard bankCard cardNumber card_number CardPAN card_pan cvv CVV cvvVal card_cvc cvc

# health
diagnosis Diagnosis medicalRecord medical_records medicalHistory bloodType

# token
AccessToken accessToken access_token accesstoken ACCESS_TOKEN GITHUB_ACCESS_TOKEN newAccessToken oauthAccessToken
RefreshToken refreshToken refresh_token refreshtoken newRefreshToken oldRefreshToken GetRefreshToken refreshTokenString
idToken IDToken id_token idtoken rawIDToken IdToken googleIdToken bearerToken oauthToken oauth_token codeVerifier code_verifier
CodeVerifier PKCECodeVerifier requestSecret tokenSecret X-Forwarded-Access-Token accessTokenFromHeader

# token hashed
AccessTokenHash

# personal
email Email EMail e_mail emails userEmail UserEmail user_email newEmail ClientEmail client_email primaryEmail AdminEmail
acctEmail normalizedEmail encodeMail emailAddress EmailAddress email_address GetEmail GetEmailAddress mail Mail userMail
ldap_mail X-Forwarded-Email phone Phone phoneNumber PhoneNumber phone_number PhoneNumbers userPhone nationalPhone telephone
TelephoneNumber Mobile mobile mobileNo mobilePhone mobile_number homeAddress streetAddress street_address PostalAddress
billingAddress shipping_address birthday Birthday Birthdate birth_date dateOfBirth date_of_birth dob DOB fullName FullName
full_name fullname firstName FirstName first_name firstname lastName last_name lastname surname Surname UserSurname

# personal hashed
hashedEmail emailHash

# identifier
username Username userName UserName user_name preferred_username userID UserId user_id userid uid Uid UID login loginName
role Role roles userRole isAdmin is_admin gender Gender ip ipAddress IPAddress

# none
hasPassword HasPassword has_password IsPasswordCorrect passwordChanged PasswordChangedAt passwordResetUrl PasswordResetLink
passwordResetToken1 resetPasswordToken resetPassword ResetPassword ChangePassword changePassword forgotPassword
isForgotPassword maxPasswordLength MinPasswordLength min_password_length PasswordStrength passwordPolicy
passwordPolicyConfig PasswordPolicyViolatedError passwordField passwordChecker passwordEmpty PasswordRequired passwordReset
PasswordEnabled PasswordlessEnabled PasswordLoginDisable AllowPasswordLogin EnableLocalPassword MustChangePassword
needUpdatePassword hideChangePasswordLink PasswordFile AdminPasswordFile password_file PasswordSupported passwordHint
passwordLabel PasswordPlaceholder PasswordSalt passwordAge HtpasswdFile sendPasswordResetEmailURL GetPasswordPolicy
ValidatePassword checkPassword verifyPassword setPassword SetUserPassword generatePassword encryptedPassword encPassword
BindPasswordHmac FindByUsernameWithPassword pwdPath pwdDir cwdPwd PwdMinLength secretary Secretary secretName SecretName
secretType secretFile secretSpec SecretID ClientSecretFile secretRef secretLength getSecretName generateSecret pinned
Pinned isPinned spinner spin spinCount ping Ping lastPing mapping Mapping shopping opinion gpioPin pinMode mapPin pins
pinnedCerts typing stopping otpEnabled TotpEnabled otpId OTPId totpCookie MfaTotpDisable ValidateTOTP option adoption
apiKeyHeader apiKeyId api_key_id APIKeyService DeleteAPIKey hasApiKey IsAPIKey privateKeyPath PrivateKeyPath private_key_path
private_key_id privateKeyFile privateKeyAttr publicKey keyName GeneratePrivateKey signingKeyId encryptionKeyName
encryptionEnabled accessKey AccessKeyID access_key_id CreateRecoveryCode recoveryCodeCount backupDir backupCodeCount
backup seed seeds seededRand seedPath recovery taxRate taxonomy nationality ssnRequired passportUrl account AccountName
cardType idCardType Card discard wildcard pan panel span company japan expand companyPan diagnostics diagnose
medicalUnit routingKey accessTokenURL AccessTokenTTL refreshTokenExpiry id_token_hint
id_token_signing_alg_values_supported token Token sessionToken csrfToken CSRFToken CsrfSecret csrfSecret CSRFSecret authToken jwtToken pageToken nextToken
tokenType token_type tokenURL tokenizer tokenEndpoint resetToken state nonce sessionID session_id emailVerified
EmailVerified email_verified EmailConfirmed EmailTemplate emailService emailSubject emailDomain EmailDomains EmailHost
emailConfig EmailEnabled mailbox mailer Mailgun mailSent sendEmail SendEmail GetUserByEmail GetByEmail byEmail idByEmail
emailExists emailField email_rate inValidEmailCount supportEmail htmlMail emailBody PhoneVerified phoneModel phonebook
telephonePlan IsMobile isMobile mobileApp phoneType smartphoneUser birthplace firstNameField fullNameTemplate repoFullName
fileFullName className processName fileName hostname address remoteAddress ipAddressCount bindAddress FromAddressType author
Author AuthorName authority authorized authMethod authorizationURL unauthorized lastLogin LastLoginAt loginURL loginType
loginTime loginResponse login_hint roleName roleID userIdCount usernameField isLogin theme lang page cart count flash
secretariat passage passenger bypass compass passive password_confirmation_required maskedEmail publicKeyPem
`

func TestIdentifiersFromRealCodeAreClassified(t *testing.T) {
	classes := map[string]Meaning{
		"credential": {Class: Credential}, "credential hashed": {Class: Credential, Hashed: true}, "identity": {Class: Identity},
		"financial": {Class: Financial}, "health": {Class: Health}, "token": {Class: Token}, "token hashed": {Class: Token, Hashed: true}, "personal": {Class: Personal},
		"personal hashed": {Class: Personal, Hashed: true}, "identifier": {Class: Identifier}, "none": {},
	}
	n := 0
	for _, section := range strings.Split(identifiers, "\n# ")[1:] {
		title, list, _ := strings.Cut(section, "\n")
		want, ok := classes[title]
		if !ok {
			t.Fatalf("no section %q", title)
		}
		for _, name := range strings.Fields(list) {
			n++
			if got := Classify(name); got.Class != want.Class || got.Hashed != want.Hashed {
				t.Errorf("%s is %v, want %s", name, got, title)
			}
		}
	}
	if n < 400 {
		t.Errorf("%d identifiers, want 400 at least", n)
	}
	t.Logf("%d identifiers", n)
}

func TestNamesAreCompletedByWhatTheyAreKeptUnder(t *testing.T) {
	for _, c := range []struct{ name, under, want string }{
		{"id", "user_id", "user_id"}, {"ID", "Uid", "Uid"}, {"name", "userName", "userName"}, {"Name", "first_name", "first_name"}, {"getName", "username", "username"},
		{"id", "session_id", "id"}, {"id", "", "id"}, {"name", "theme_name", "name"}, {"id", "email", "id"}, {"id", "userName", "id"},
		{"name", "access_token_name", "name"}, {"password", "user_id", "password"}, {"orderID", "user_id", "orderID"}, {"", "user_id", ""},
	} {
		if got := Completed(c.name, c.under); got != c.want {
			t.Errorf("%s in %s is %s, want %s", c.name, c.under, got, c.want)
		}
	}
}

func TestASecretMayBeThatOfASession(t *testing.T) {
	for name, want := range map[string]bool{
		"secret": true, "getSecret": true, "SessionSecret": true, "session_secret": true,
		"clientSecret": false, "totpSecret": false, "password": false, "session": false, "secrets": false, "": false,
	} {
		if got := OfSession(name); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestWhatIsGuessable(t *testing.T) {
	for name, want := range map[string]bool{
		"password": true, "passwordHash": true, "pin": true, "cardNumber": true, "email": true,
		"clientSecret": false, "privateKey": false, "recoveryCode": false, "accessToken": false,
	} {
		if got := Classify(name).Guessable; got != want {
			t.Errorf("%s guessable: %v, want %v", name, got, want)
		}
	}
}

// How a name is spelled does not matter, nor does what says in which form the
// data are there.
func FuzzClassify(f *testing.F) {
	for _, s := range []string{"userPassword", "api_key", "password_hash", "getEmail", "fullNameOf", "x9", "date_of_birth", "\xff", "İPassword"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Classify(s)
		words := Words(s)
		if again := Classify(s); again != got {
			t.Errorf("%q is %v, then %v", s, got, again)
		}
		if got.Class == None && got != (Meaning{}) {
			t.Errorf("%q is nothing, but %v", s, got)
		}
		if snake := Classify(strings.Join(words, "_")); snake != got {
			t.Errorf("%q is %v, with other borders %v", s, got, snake)
		}
		if kebab := Classify(strings.Join(words, "-")); kebab != got {
			t.Errorf("%q is %v, with hyphens %v", s, got, kebab)
		}
		if whether := Classify("has_" + s); whether.Class != None {
			t.Errorf("whether there is %q is %v", s, whether)
		}
	})
}
