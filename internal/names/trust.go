package names

import "strings"

// This file tells what names and texts say of what somebody may do, and of who they
// are.

// Grants reports whether a text says by itself that somebody may do more than others,
// or is logged in: "admin", "superuser".
func Grants(text string) bool {
	words := Words(text)
	return len(words) > 0 && len(words) <= 3 && !has(words, "not", "non", "no", "un", "in") &&
		has(words, "admin", "administrator", "administrators", "admins", "root", "superuser", "super user", "superadmin", "sysadmin", "staff", "moderator",
			"owner", "authenticated", "authorized", "authorised", "loggedin", "logged in", "signedin", "signed in")
}

// Affirms reports whether a text is one of those that stand for true.
func Affirms(text string) bool {
	switch strings.ToLower(text) {
	case "true", "1", "yes", "y", "on", "ok", "t":
		return true
	}
	return false
}

// Privilege reports whether the name of a cookie, a field or a variable says that it
// holds what somebody may do, or whether they are logged in.
func Privilege(name string) bool {
	words := Words(name)
	return !Preference(name) && !has(words, "token", "csrf", "redirect", "url", "error", "method", "provider", "type", "hint", "attempts") && has(words,
		"admin", "administrator", "isadmin", "superuser", "superadmin", "root", "staff", "moderator", "role", "roles", "userrole",
		"auth", "authed", "authenticated", "authorized", "authorised", "isauth", "logged", "loggedin", "logged in", "login", "islogin", "islogged", "isloggedin", "signed in",
		"privilege", "privileges", "privileged", "permission", "permissions", "access level", "clearance", "premium", "paid", "subscribed", "verified", "vip")
}

// Rank reports whether a name says that it holds which of several roles somebody has.
func Rank(name string) bool {
	words := Words(name)
	return has(words, "role", "roles", "userrole", "user type", "usertype", "user group", "usergroup", "access level", "accesslevel", "privilege", "privileges",
		"permission", "permissions", "clearance", "admin level", "user level", "userlevel", "account type")
}

// Preference reports whether the name of a cookie says that it is about how pages look,
// or what somebody was shown.
func Preference(name string) bool {
	words := Words(name)
	return ForScripts(name) || has(words,
		"cookie", "cookies", "gdpr", "ccpa", "privacy", "agree", "agreed", "agreement", "accept", "accepted", "terms", "tos", "age", "seen", "shown", "show", "hide", "hidden",
		"dismiss", "dismissed", "closed", "close", "collapsed", "collapse", "expanded", "expand", "open", "opened", "banner", "notice", "popup", "modal", "tour", "onboarding", "intro",
		"tutorial", "welcome", "notification", "notifications", "newsletter", "announcement", "message", "flash", "view", "sort", "order", "filter", "page", "tab", "mode", "display",
		"style", "font", "size", "menu", "nav", "sidebar", "editor", "currency", "country", "region", "city", "units", "unit", "timezone", "visited", "visits", "visit", "referrer", "referer", "ref", "utm",
		"campaign", "variant", "experiment", "ab", "beta", "feature", "features", "flag", "debug", "device", "mobile", "desktop", "sound", "mute", "autoplay", "remember", "rememberme", "last", "recent",
		"cart", "wishlist", "compare", "search", "query", "locale", "lang", "language", "i18n", "theme", "dark", "light", "ui", "layout", "skin", "avatar")
}

// KnownBy reports whether the name of a cookie, a field or a variable says that it
// holds who somebody is, as anybody may know it.
func KnownBy(name string) bool {
	words := Words(name)
	return !Preference(name) && !SaysSecret(name) && !has(words, "agent", "role", "roles", "type", "group", "setting", "settings", "info", "data", "state") && has(words,
		"user", "users", "uid", "userid", "username", "uname", "login", "email", "mail", "account", "accountid", "member", "memberid", "customer", "customerid", "owner", "admin", "adminid", "player", "employee", "student")
}

// SaysSecret reports whether a name says that it is for those alone who have been
// given it, or ends in one: a session's identifier, a token, a signature.
func SaysSecret(name string) bool {
	words := Words(name)
	return has(words, "token", "tokens", "session", "sessions", "sess", "sessionid", "sid", "ssid", "jwt", "jws", "ticket", "secret", "key", "apikey", "hash", "digest", "hmac", "mac", "sig",
		"signature", "sign", "signed", "csrf", "xsrf", "nonce", "state", "code", "verifier", "expected", "password", "passwd", "pass", "pwd", "auth", "cred", "credential", "credentials", "remember", "uuid", "guid", "checksum", "cookie", "crypt", "encrypted")
}

// Verifies reports whether the name of a function says that it finds out whether
// something is genuine, or makes something of what only the program could have made.
func Verifies(function string) bool {
	words := Words(function)
	if has(words, "decrypt", "unseal", "unsign", "verify", "verified", "verifies", "verifier", "hmac", "signature", "sig", "authenticate", "introspect", "unprotect", "decipher") {
		return true
	}
	secret := has(words, "token", "tokens", "jwt", "jws", "jwe", "claims", "session", "sess", "sessions", "signed", "ticket", "cookie", "sid", "auth", "secure", "user")
	return secret && has(words, "valid", "validate", "validates", "is valid", "check", "parse", "decode") && !has(words, "base64", "64", "header", "set", "exists", "flag", "exist")
}

// lookups begin, or are, the names of what finds something.
var lookups = []string{"get", "find", "load", "lookup", "look", "fetch", "read", "query", "select", "retrieve", "resolve", "first", "take", "one", "by", "search", "with", "from"}

// people are who is looked up.
var people = []string{"user", "users", "account", "accounts", "owner", "owners", "member", "members", "customer", "customers", "userinfo", "person"}

// LooksUpSomebody reports whether a function, a method of something with names, says
// that it finds somebody by what it is given: GetUserByID, or Find of users.
func LooksUpSomebody(function, receiver string) bool {
	words := Words(function)
	if has(words, otherwiseUsed...) || SaysSecret(function) || !has(words, lookups...) {
		return false
	}
	if has(words, people...) {
		return true
	}
	return (has(words[:1], lookups...) || len(words) == 1) && has(Words(receiver), people...) && !has(words, "all", "list")
}

// otherwiseUsed are words of functions that do something else with somebody.
var otherwiseUsed = []string{
	"agent", "set", "save", "update", "create", "new", "delete", "remove", "add", "insert", "put", "store", "log", "print", "render", "format", "theme", "lang", "language", "locale", "preference", "preferences",
	"settings", "setting", "avatar", "list", "count", "exists", "exist", "header", "path", "url", "route", "template", "context", "ctx", "cookie", "cookies", "request", "write",
}

// KeepsSomebody reports whether the name of a map or a type says that it has people in
// it.
func KeepsSomebody(name string) bool {
	words := Words(name)
	return has(words, people...) && !SaysSecret(name) && !has(words, "agent", "agents", "setting", "settings", "preference", "preferences", "lang", "theme", "count", "counts", "role", "roles")
}

// Queries reports whether the name of a function says that it asks a database.
func Queries(function string) bool {
	words := Words(function)
	return has(words[:min(1, len(words))], "query", "get", "select", "first", "find", "take", "last", "raw", "one", "where") && !has(words, "string", "env", "param", "header")
}

// SelectsSomebody reports whether a text is a query of SQL that asks for somebody by a
// name or a number that anybody may know.
func SelectsSomebody(query string) bool {
	text := strings.ToLower(strings.Join(strings.FieldsFunc(query, func(r rune) bool { return strings.ContainsRune(" \t\n\"`'[]()", r) }), " "))
	_, from, ok := strings.Cut(text, " from ")
	table, where, conditional := strings.Cut(from, " where ")
	if !ok || !conditional || !strings.HasPrefix(text, "select ") || !KeepsSomebody(strings.Split(table, " join ")[0]) {
		return false
	}
	return !SaysSecret(where) && has(Words(where), "id", "uid", "userid", "username", "name", "email", "mail", "login", "account")
}
