// Package names splits identifiers and cookie names into words and recognises
// what they speak of.
package names

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// Words splits a name at the borders of camelCase, snake_case, kebab-case and
// dots, and between letters and digits, into lower-case words. An acronym is
// one word: "userIDToken" is user, id, token.
func Words(name string) []string {
	var words []string
	runes := []rune(name)
	start := -1
	flush := func(end int) {
		if start >= 0 && end > start {
			words = append(words, strings.ToLower(string(runes[start:end])))
		}
		start = -1
	}
	for i, r := range runes {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			flush(i)
			continue
		}
		if start >= 0 && border(runes, i) {
			flush(i)
		}
		if start < 0 {
			start = i
		}
	}
	flush(len(runes))
	return words
}

// border reports whether a word begins at i, given that i-1 is in a word.
func border(runes []rune, i int) bool {
	prev, r := runes[i-1], runes[i]
	switch {
	case unicode.IsDigit(prev) != unicode.IsDigit(r):
		return true
	case unicode.IsUpper(r) && !unicode.IsUpper(prev):
		return true
	case unicode.IsUpper(r) && unicode.IsUpper(prev):
		// The last capital before a small letter begins a word: JSONValue.
		return i+1 < len(runes) && unicode.IsLower(runes[i+1])
	}
	return false
}

// has reports whether any of the phrases, words joined by spaces, stands in
// the words of a name.
func has(words []string, phrases ...string) bool {
	text := " " + strings.Join(words, " ") + " "
	for _, p := range phrases {
		if strings.Contains(text, " "+p+" ") {
			return true
		}
	}
	return false
}

var (
	csrf = []string{"csrf", "xsrf", "forgery", "csrftoken", "xsrftoken", "antiforgery"}

	preference = []string{
		"theme", "lang", "language", "locale", "i18n", "i 18 n", "consent", "tz", "timezone", "time zone",
		"color", "colour", "dark", "sidebar", "layout", "banner",
	}

	session = []string{
		"sess", "session", "sessions", "sid", "ssid", "auth", "authn", "authz", "token", "tokens", "jwt", "jws", "login",
		"authorization", "authentication", "bearer", "remember", "refresh", "access", "id token", "oauth", "oauth 2", "oidc", "saml", "sso", "credential",
		"credentials", "identity", "phpsessid", "jsessionid", "sessionid", "sessid", "connect sid",
	}

	aside = []string{"theme", "lang", "locale", "consent", "tz"}

	// note are the last words of names about a session rather than of one.
	note = []string{"at", "time", "date", "rate", "count", "hint", "expiry", "expires", "note", "last"}
)

// ForScripts reports whether a cookie's name says that scripts are meant to
// read it: a token that they send back against forgery, a preference that they
// apply.
func ForScripts(cookie string) bool {
	words := Words(cookie)
	return has(words, csrf...) || has(words, preference...)
}

// Flag reports whether a constant value of a cookie is no more than a yes or a no, which
// is worth nothing to whoever reads it: a cookie that tells scripts that somebody is
// logged in, while another one, which they cannot read, proves it.
func Flag(cookie, value string) bool {
	switch strings.ToLower(value) {
	case "true", "false", "yes", "no", "on", "off":
		return true
	case "1", "0":
		return has(Words(cookie), "logged in", "loggedin", "islogged", "isloggedin", "signed in", "signedin")
	}
	return false
}

// AgainstForgery reports whether a cookie's name says that it has a token against
// forgery of requests.
func AgainstForgery(cookie string) bool { return has(Words(cookie), csrf...) }

// NamesForgeryToken reports whether a field, behind the name of its type, says that it has
// the name of a cookie with a token against forgery: CSRFConfig.CookieName. What a session
// is called may be kept in the same type, but not without saying so.
func NamesForgeryToken(field string) bool {
	words := slices.DeleteFunc(Words(field), func(w string) bool { return w == "token" || w == "tokens" })
	return has(words, csrf...) && !has(words, session...)
}

// Sensitive reports whether a cookie's name says that it carries a session or
// a credential.
func Sensitive(cookie string) bool {
	words := Words(cookie)
	if len(words) == 0 || !has(words, session...) || has(words, csrf...) || has(words, aside...) {
		return false
	}
	return !has(words[len(words)-1:], note...) && words[0] != "last"
}

// SensitiveBy is [Sensitive] with a regular expression of the user's in the
// place of the built-in words.
func SensitiveBy(custom *regexp.Regexp, cookie string) bool {
	if custom != nil {
		return custom.MatchString(cookie)
	}
	return Sensitive(cookie)
}

// Remembers reports whether a cookie's name says that it keeps a user logged
// in for long.
func Remembers(cookie string) bool {
	return has(Words(cookie), "refresh", "refreshtoken", "r token", "rtoken", "remember", "rememberme", "persistent")
}

var (
	provider = []string{"oauth", "oauth 1", "oauth 2", "oidc", "openid", "saml", "sso"}

	// handshake are what a client keeps while a user is away at a provider.
	handshake = []string{"state", "nonce", "verifier", "challenge", "relay", "relaystate", "request"}

	// alone says all by itself.
	alone = []string{
		"pkce", "code verifier", "codeverifier", "oauthstate", "oauth 2 state", "oauthnonce", "oidcstate", "oidcnonce", "relaystate",
	}
)

// LoginState reports whether a cookie's name says that it has to come back from
// an identity provider: the state, the nonce or the PKCE verifier of an OAuth,
// OpenID Connect or SAML login.
func LoginState(cookie string) bool {
	words := Words(cookie)
	return has(words, alone...) || has(words, provider...) && has(words, handshake...)
}
