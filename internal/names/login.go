package names

import (
	"regexp"
	"slices"
	"strings"
)

// This file tells what the names of functions and of a session's values say of a
// login.

// ChecksCredential reports whether the name of a function says that it finds out
// whether somebody is who they say they are.
func ChecksCredential(name string) bool {
	words := Words(name)
	if len(words) == 0 || has(words, aboutCredentials...) {
		return false
	}
	switch words[0] {
	case "authenticate", "login", "signin", "logon":
		return true
	case "log", "sign":
		return len(words) > 1 && (words[1] == "in" || words[1] == "on")
	}
	return has(words, "verify", "check", "validate", "compare", "match", "matches", "authenticate") &&
		has(words, "password", "passwords", "passwd", "pwd", "pass", "passphrase", "credential", "credentials", "creds", "login")
}

// aboutCredentials are words of functions that do something else with a credential,
// or are about the form that it is typed into.
var aboutCredentials = []string{
	"strength", "policy", "length", "format", "complexity", "rules", "rule", "confirm", "confirmation", "match confirm", "equal", "repeat",
	"form", "page", "template", "view", "url", "uri", "path", "route", "redirect", "required", "middleware", "attempts", "attempt", "limit",
	"throttle", "history", "expired", "expiry", "age", "reset", "forgot", "forgotten", "change", "new", "provider", "providers", "name", "exists", "status",
	"enabled", "disabled", "mode", "count", "lock", "locked", "token", "csrf", "captcha", "input", "fields", "data", "params", "request",
}

// Password reports whether a name says that it stands for a password, or what is made of
// one, and for no second one that is typed into a form.
func Password(name string) bool {
	words := Words(name)
	return has(words, "password", "passwd", "pwd", "passhash", "pass hash") && !has(words, aboutCredentials...) &&
		!has(words, "1", "2", "re", "repassword", "again", "retype", "retyped", "second", "old", "current", "original", "min", "max", "len", "error", "err", "valid", "salt")
}

// Filters reports whether a function, by its name, asks for those of which a column has a
// value.
func Filters(function string) bool { return has(Words(function), "filter", "where", "eq", "and where") }

// byPassword is a condition on a column for a password.
var byPassword = regexp.MustCompile(`(?i)\b(password|passwd|pwd|pass)(_?hash)?["` + "`" + `\])]*\s*=\s*([?$:@'%]|md5|sha)`)

// connects is what says to which database a program connects: its host, its name, how.
var connects = regexp.MustCompile(`(?i)\b(host|hostaddr|server|data source|port|dbname|database|initial catalog|sslmode|service)\s*=`)

// SelectsByPassword reports whether a text is a query, or the condition of one, for those
// who have a password.
func SelectsByPassword(query string) bool {
	verb, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(query)), " ")
	return byPassword.MatchString(query) && verb != "update" && verb != "insert" && verb != "set" && !connects.MatchString(query)
}

// SaysWho reports whether what a session keeps under a name says whose it is, or
// that somebody is logged in.
func SaysWho(key string) bool {
	words := Words(key)
	if len(words) == 0 || words[0] == "last" || has(words[len(words)-1:], note...) || has(words,
		"error", "errors", "err", "flash", "message", "msg", "info", "warning", "success", "redirect", "return", "url", "uri", "next", "back", "referer",
		"csrf", "xsrf", "state", "nonce", "verifier", "pending", "tmp", "temp", "otp", "mfa", "2 fa", "2", "totp", "factor", "challenge", "webauthn",
		"attempt", "attempts", "failed", "failures", "tries", "count", "lang", "language", "locale", "theme", "cart", "agent", "ip", "form", "captcha", "search", "filter", "provider", "oauth") {
		return false
	}
	return len(words) == 1 && words[0] == "id" || has(words, "user", "users", "uid", "userid", "username", "uname", "userinfo", "email", "mail", "account", "accountid", "acct",
		"auth", "authed", "authenticated", "authorized", "loggedin", "logged", "login", "islogin", "logon", "signed in", "identity", "principal", "subject",
		"admin", "adminid", "is admin", "role", "roles", "member", "memberid", "customer", "profile", "me")
}

// RenewsSession reports whether the name of a function says that a session gets a
// new identifier, or that it is ended.
func RenewsSession(name string) bool {
	words := Words(name)
	return has(words, "renew", "regenerate", "rotate", "refresh", "reset", "migrate", "invalidate", "destroy", "recreate", "cycle") &&
		has(words, "session", "sess", "sid", "token", "id", "sessions")
}

// LogsOut reports whether the name of a function, or a route, says that it logs
// somebody out.
func LogsOut(name string) bool {
	words := Words(name)
	return has(words, "logout", "log out", "logoff", "log off", "signout", "sign out", "signoff", "sign off")
}

// AnswersAny reports whether a method is called after a kind of requests, so that its name
// does not say what it does.
func AnswersAny(method string) bool {
	return slices.Contains([]string{"ServeHTTP", "Handle", "Get", "Head", "Post", "Put", "Patch", "Delete"}, method)
}

// EndsSession reports whether the name of a function says that it does something to a
// session that ends it, or what is known by it.
func EndsSession(name string) bool {
	words := Words(name)
	return LogsOut(name) || has(words, "destroy", "invalidate", "delete", "del", "remove", "clear", "revoke", "end", "flush", "kill", "terminate", "close", "reset", "drop", "purge", "forget", "expire") &&
		has(words, "session", "sessions", "sess", "token", "tokens", "sid", "login", "user", "auth")
}

// ChangesAccount reports whether the name of a function says that it changes an
// account that somebody is logged in to.
func ChangesAccount(name string) bool {
	return has(Words(name), "change", "update", "edit", "reset", "settings", "setting", "profile", "delete", "remove", "disable", "modify", "save", "set", "confirm")
}

// SessionID reports whether a name says that it stands for the identifier of a
// session, and not for a token or something about a session.
func SessionID(name string) bool {
	words := Words(name)
	return has(words, "sess", "session", "sessionid", "sessid", "sid", "ssid", "phpsessid", "jsessionid", "session id") && !otherwiseMeant(words) &&
		!has(words, "token", "state", "checkout", "cart", "payment", "stripe", "tracking", "analytics", "chat", "upload")
}
