package names

// keys are the words for what programs know their own cookies and tokens by.
var keys = []string{
	"secret", "secrets", "secretkey", "jwtsecret", "jwtkey", "tokenkey", "sessionkey", "authkey", "signkey", "signingkey", "hmac",
	"signing key", "sign key", "hash key", "block key", "auth key", "jwt key", "token key", "csrf key", "session key", "store key",
	"encryption key", "encrypt key", "crypt key", "aes key", "private key", "master key", "app key", "key pair", "key pairs",
}

// secret are the same and passwords.
var secret = append([]string{"password", "passphrase", "salt", "pepper"}, keys...)

// moments are the last words of names of when something happened.
var moments = append([]string{"start", "started", "begin", "created", "since", "timestamp", "ts", "seen", "visit", "visited", "until", "ttl", "age"}, note...)

// Moment reports whether a name says that it stands for when something happened or
// ends.
func Moment(name string) bool {
	words := Words(name)
	return len(words) > 0 && (has(words[len(words)-1:], moments...) || words[0] == "last")
}

// Secret reports whether a name says that it stands for a key or a password.
func Secret(name string) bool { return has(Words(name), secret...) }

// MakesIdentifier reports whether the name of a function says that it makes a text that
// is hard to guess: an identifier, a token.
func MakesIdentifier(name string) bool {
	words := Words(name)
	return has(words, "generate", "gen", "generator", "new", "make", "create", "random", "rand") &&
		has(words, "token", "session", "sid", "id", "uuid", "guid", "nonce", "state", "string", "str", "hex", "text")
}

// SigningKey reports whether a name says that it stands for a key, and no password.
func SigningKey(name string) bool { return has(Words(name), keys...) }

// Settings reports whether the name of a type says that it has what a program is told.
func Settings(typ string) bool {
	return has(Words(typ), "config", "configuration", "conf", "cfg", "settings", "setting", "options", "option", "opts", "env", "environment", "params")
}
