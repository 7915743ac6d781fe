/*
Package sessionkey defines an analyzer that reports keys of sessions, cookies and
tokens that others know, can guess or try.

# Analyzer sessionkey

sessionkey: report keys of sessions, cookies and tokens that are hard-coded, weak or missing

Who knows the key that a program signs its sessions, CSRF tokens or JWTs with can
make some that it takes for its own, of whatever user. A key that is written in the
source is known to all who can read that, or the program.

	var store = sessions.NewCookieStore([]byte("change-me")) // reported

	jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(jwtSecret)) // reported, if jwtSecret is a constant

	key, err := hex.DecodeString(os.Getenv("SESSION_KEY"))
	if err != nil || len(key) < 32 {
		log.Fatal("SESSION_KEY has to be 32 bytes in hexadecimal")
	}
	store := sessions.NewCookieStore(key)

Keys are followed through variables, fields, conversions and decoding, and through
functions, also of other packages. A package variable that is written once is what it is
written with, exported or not, and so is a field of one that is a struct; those of other
packages (config.JWTKey, config.Default.Secret) as far as their names, or those of the
fields, say that they hold keys. A field of a struct whose name is not exported is what
the package gives it, if that is the same wherever it does; and so is one that is
exported and called a key (SigningKey), in the methods of that struct, if it is a
constant and the struct is not called settings. What a function of another package keeps
in a struct whose methods use it as a key is one where that is called:
auth.New("change-me"). The message does not have the key.

Reported is a key that

  - is a constant, wherever it comes from, or empty
  - is filled by math/rand, or made of what that chooses, such as letters
  - is made anew in a handler, so that no session outlives its request
  - has fewer than 32 random bytes, or, to encrypt with, a length that AES does not take
  - is used to authenticate as well as to encrypt
  - is an environment variable that neither the package nor one which it imports
    compares with anything, or sets, also by a function that is given the name, with
    or without an empty text for where it is not set, or, of another package, the key, where the library goes on with an empty key: golang-jwt with HMAC and the middleware
    built on it, golangcollege/sessions, go-session, beego, macaron, and what is built
    on gorilla/securecookie before v1.1.2
  - is left out, where the library then signs with none: go-session

Who knows the key of a store that keeps the data on the server can sign an identifier, and
have a victim use it; who knows another can write whole sessions and tokens.

It is about the stores of gorilla/sessions and those written after its example,
gin-contrib, echo-contrib and hertz-contrib/sessions, gorilla/securecookie and csrf,
dghubble and golangcollege/sessions, go-session, authboss-clientstate, zitadel/oidc,
fiber's encryptcookie, signed cookies of beego and macaron, and HMAC keys of
golang-jwt, dgrijalva/jwt-go, jwx, jwtauth, gin-jwt and hertz-contrib/jwt, where they
sign and where they check.

It is silent where a key is decided at run time, a constant on one of several paths
included, about keys of a pair of which one is public, about the secret of a client that
another package is given beside its name (ClientID, ClientKey), whose tokens are those
of another service, about an empty key beside one for AES that nothing asks for either,
since AES refuses that, about a text that is returned where only bytes are a key, about
the keys of wader/gormstore, which takes no identifier that is not in its table, and in
tests and generated files. It is reported, too, where a
variable that starts as a constant is replaced by a package that imports the one which
uses it, such as main: that is not seen. Nor is it that a variable of the environment is
compared in a package which the one with the key does not import, or which neither keeps
keys, hands on variables nor uses them as keys.

There is no fix: where the key is to come from is a judgement. One that was in a
repository has to be replaced.

CWE-321, CWE-798, CWE-326.
*/
package sessionkey
