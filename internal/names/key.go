package names

import (
	"slices"
	"strings"
)

var (
	// kept are the words for what lets somebody in that a store keeps.
	kept = []string{"sess", "session", "sessions", "sessionid", "token", "tokens", "refresh", "otp", "csrf", "xsrf", "nonce"}

	// glued are those that stand at the end of a word: usersession.
	glued = []string{"session", "sessions", "token", "tokens", "sessionid"}

	// beside are the words for what a store keeps of a login that goes on.
	beside = append([]string{"login"}, providers...)

	// providers are the words for a login elsewhere, whose tokens are not the program's own.
	providers = []string{"oauth", "o auth", "oauth 2", "oidc", "openid", "sso", "saml"}

	// over are the words for when a token is over.
	over = []string{"exp", "expire", "expires", "expired", "expiry", "expiration", "ttl", "until", "deadline"}

	// otherwise are the words for what is not a session although it is about some:
	// counters, locks, lists of what is no longer good, links in e-mails that have to go
	// on working, money, others' tokens.
	otherwise = wordSet(`
		count counts counter counters rate rates limit limits limiter ratelimit bucket usage used quota stats stat metric metrics
		lock locks mutex attempt attempts failed failures cooldown interval version versions queue stream channel topic event events
		config settings schedule cron index
		blacklist blacklisted blocklist blocked denylist revoked revocation invalid invalidated banned
		unsub unsubscribe unsubscription optout
		resume page continuation cursor sync watch next
		price prices symbol contract mint erc nft supply holder holders balance chain swap pair wallet
		wx wechat weixin dingtalk feishu lark`)
)

// A Key is what is known of the key that a store keeps something under.
type Key struct {
	// Text is the key with something that is no letter for the parts that are not
	// known.
	Text string
	// Made are the names of the constants and functions that it is made with.
	Made []string
	// Parts are the names of the variables and fields in it.
	Parts []string
	// Store is the name of what keeps it.
	Store string
	// Package is the import path of the package that does so.
	Package string
	// Around are the names of the functions that keep it, and of the types of these.
	Around []string
	// Value is what is kept, as far as that is written out.
	Value string
}

// Session reports whether a key says that what is kept under it is a session, or
// lets somebody in as one does. What is written out says more than the names of
// variables: "cart:" and a session's id is a cart's key.
func (k Key) Session() bool {
	if slices.ContainsFunc(append(k.Around[:len(k.Around):len(k.Around)], k.Value), Revokes) {
		return false
	}
	written := Words(k.Text)
	if sessionWords(written) {
		return true
	}
	names := slices.DeleteFunc(slices.Clone(k.Made), findsSession)
	if len(written) == 0 {
		names = append(names[:len(names):len(names)], k.Parts...)
		provider := func(name string) bool { return has(Words(name), providers...) }
		if has(Words(k.Package), beside...) && slices.Contains(k.Parts, "state") || keepsSessions(Words(k.Store)) && !slices.ContainsFunc(k.Around, provider) {
			return true
		}
	}
	for _, n := range append(names, k.Text) {
		if otherwiseMeant(Words(n)) {
			return false
		}
	}
	for _, n := range names {
		if sessionWords(Words(n)) {
			return true
		}
	}
	return false
}

// Credential reports whether who knows the key is let in, as far as it says: what is written out
// of it says that it is a session's, and nothing in it says who somebody is, by which others
// can find the entry as well.
func (k Key) Credential() bool {
	named := slices.Concat(k.Parts, k.Made)
	secret := func(name string) bool { return SessionIdentifier(name) || has(Words(name), "token") }
	return sessionWords(Words(k.Text)) && (!slices.ContainsFunc(named, Somebody) || slices.ContainsFunc(named, secret))
}

// findsSession reports whether a function looks a session up, by its name: what it returns
// is something about that.
func findsSession(function string) bool {
	words := Words(function)
	return len(words) > 1 && has(words[:1], "get", "find", "load", "fetch", "read", "check", "validate", "verify") && words[len(words)-1] == "session"
}

// revoking are the words for putting an end to what lets somebody in.
var revoking = []string{
	"blacklist", "blacklisted", "black list", "blocklist", "block list", "blocked", "denylist", "deny list", "revoke", "revokes", "revoked", "revocation", "revocations",
	"invalid", "invalidate", "invalidated", "ban", "banned", "logout", "log out", "logged out", "loggedout", "signout", "sign out", "stale",
}

// Revokes reports whether a name, or a text that is kept, says that something is no longer
// good.
func Revokes(name string) bool { return has(Words(name), revoking...) }

// Typed reports whether a key says that what is kept is asked of people, so that it is
// short: a code of six digits. They are not the ones to be given an identifier.
func (k Key) Typed() bool {
	for _, n := range append([]string{k.Text}, slices.Concat(k.Made, k.Parts)...) {
		if has(Words(n), "otp", "code", "codes", "captcha", "pin", "sms", "verify", "verification", "nonce", "state") {
			return true
		}
	}
	return false
}

func sessionWords(words []string) bool {
	if len(words) == 0 || otherwiseMeant(words) {
		return false
	}
	return has(words, kept...) || endsIn(words, glued...) || has(words, "state") && has(words, beside...)
}

// keepsSessions reports whether a store's name says that it keeps several of them: a
// session of a database is one of its own.
func keepsSessions(words []string) bool {
	return has(words, "sessions", "tokens") && !otherwiseMeant(words) ||
		sessionWords(words) && has(words, "store", "storage", "cache", "repo", "repository", "redis", "map", "db")
}

// otherwiseMeant reports whether words are about a session rather than one.
func otherwiseMeant(words []string) bool {
	for _, w := range words {
		if otherwise[w] {
			return true
		}
	}
	return len(words) > 0 && (has(words[len(words)-1:], note...) || words[0] == "last")
}

// endsIn reports whether a word ends in one of others.
func endsIn(words []string, ends ...string) bool {
	for _, w := range words {
		for _, end := range ends {
			if strings.HasSuffix(w, end) && w != "possession" && w != "obsession" {
				return true
			}
		}
	}
	return false
}

// Expiry reports whether the name of a field says that it holds when something
// ends, or how long it lasts.
func Expiry(name string) bool {
	words := Words(name)
	return has(words, "expire", "expires", "expired", "expiry", "expiration", "expiring", "exp", "ttl", "deadline", "max age", "lifetime",
		"valid until", "valid to", "valid for", "not after", "expiresat", "expireat", "expiretime", "timeout", "until")
}

// SessionStore reports whether the names of a variable and of the type of what it
// holds say that it keeps sessions.
func SessionStore(variable, typ string) bool {
	speaks := func(name string) bool {
		words := Words(name)
		return !otherwiseMeant(words) && (has(words, "sess", "session", "sessions") || endsIn(words, "session", "sessions"))
	}
	return speaks(variable) || speaks(typ)
}

// Somebody reports whether the name of a type, a field or a variable says that it
// stands for a person or an account.
func Somebody(name string) bool {
	words := Words(name)
	return !otherwiseMeant(words) && !has(words, "agent") && has(words,
		"user", "users", "uid", "userid", "username", "email", "account", "claims", "subject", "principal", "identity", "login",
		"profile", "member", "customer", "admin", "is admin")
}

// SessionIdentifier reports the same of a name that says as well that it is no more than
// that: sessionID and not session.
func SessionIdentifier(name string) bool {
	words := Words(name)
	return SessionID(name) && has(words[len(words)-1:], "id", "sessionid", "sessid", "sid", "ssid")
}

// Connection reports whether the name of a type says that it is a connection, or
// something that runs.
func Connection(typ string) bool {
	words := Words(typ)
	return has(words, "conn", "connection", "websocket", "socket", "client", "stream", "channel", "process", "cmd", "pty", "terminal", "listener")
}

// Lasts reports whether a name says that it is about something that is meant to
// last for long and is no session: a license, a key for programs.
func Lasts(name string) bool {
	return has(Words(name), "license", "licence", "api", "apikey", "device", "service", "webhook", "bot", "agent", "node", "robot", "machine",
		"prometheus", "metrics", "unsubscribe", "share", "invite", "invitation", "personal", "long", "ca", "cert", "static", "anon", "install", "installation")
}

// Endless reports whether a name says that it is about a key for programs or a link in an
// e-mail, which is good until somebody takes it back.
func Endless(name string) bool {
	return has(Words(name), "api key", "apikey", "api token", "access key", "license", "licence", "service account", "personal access",
		"bot", "robot", "machine", "webhook", "prometheus", "metrics", "unsubscribe", "share", "invite", "invitation", "anon")
}

// ClientSecret reports whether a field may be the secret that a service has given a client.
func ClientSecret(field string) bool {
	return has(Words(field), "secret", "client secret") && !has(Words(field), "jwt", "token", "session", "cookie", "sign", "signing")
}

// ClientName reports whether a field says which client of a service a program is.
func ClientName(field string) bool {
	return has(Words(field), "client id", "client key", "consumer key", "app id")
}

// Envelope reports whether a claim says who made a token, for whom or when, and not whom it
// is about (RFC 7519, section 4.1).
func Envelope(claim string) bool {
	return Party(claim) || slices.Contains([]string{"iat", "issuedat", "nbf", "notbefore"}, strings.ToLower(claim))
}

// Party reports the same of a claim that says who made a token, or for whom.
func Party(claim string) bool {
	return slices.Contains([]string{"iss", "issuer", "aud", "audience"}, strings.ToLower(claim))
}

// Program reports whether a name says that it stands for a program or who runs it.
func Program(name string) bool {
	return has(Words(name), "issuer", "iss", "audience", "aud", "team", "app", "application", "service", "client", "host", "hostname", "url", "uri",
		"endpoint", "node", "project", "server", "domain", "org", "organization", "provider", "company", "cluster", "realm")
}

// TokenTime reports whether the name of a claim other than exp says when a token was made or
// ends.
func TokenTime(claim string) bool {
	return claim != "exp" && (has(Words(claim), over...) || has(Words(claim), "created", "issued", "iat", "time", "timestamp"))
}

// TokenEnd reports the same of one that says when it ends. Whoever writes exp in other letters
// means exp.
func TokenEnd(claim string) bool {
	return !strings.EqualFold(claim, "exp") && has(Words(claim), over...)
}

// TokenID reports whether the name of a claim says that it is by what a program finds a token
// again that it keeps a list of (RFC 7519, section 4.1.7).
func TokenID(claim string) bool {
	return has(Words(claim), "jti", "jwt id", "token id", "token uuid", "access id", "access uuid", "refresh id", "refresh uuid", "nonce")
}

// TakesOver reports whether a name says that what is over is meant to be taken: to
// be made anew, put an end to or looked into.
func TakesOver(name string) bool {
	return has(Words(name), "refresh", "renew", "renewal", "extend", "expired", "unverified", "unsafe", "insecure", "logout", "revoke", "revocation",
		"inspect", "introspect", "decode", "peek", "debug", "print", "header", "kid", "issuer", "unvalidated", "without", "skip", "ignore", "no", "signature", "dpop", "proof", "hint")
}

// SessionRecord reports whether the name of a type says that it is what a program keeps of
// a session, and no answer about one.
func SessionRecord(typ string) bool {
	words := Words(typ)
	return has(words, "session", "sessions", "sess") && has(words[len(words)-1:], "session", "sess", "model", "entity", "record", "row")
}

// KeepsSession reports whether a function keeps a session, or a token for as long as a cache
// does, by its name and that of the type that it is a method of, or of its package.
func KeepsSession(function, of string) bool {
	words, ofWords := Words(function), Words(of)
	if !has(words[:min(1, len(words))], "create", "new", "save", "store", "add", "set", "insert", "put", "start", "register", "cache", "keep", "persist", "upsert") {
		return false
	}
	return has(slices.Concat(words, ofWords), "session", "sessions", "sess") || has(words, "token", "tokens", "jwt") && has(slices.Concat(words, ofWords), "cache", "redis")
}
