// Package fields keeps keys in fields of its own structs.
package fields

import (
	"errors"
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/golang-jwt/jwt/v5/request"
)

type service struct {
	key    []byte
	issuer string
}

func newService() *service {
	return &service{key: []byte("tea for two"), issuer: "shop"} // want `key that authenticates tokens is a constant in the source`
}

func (s *service) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

func (s *service) check(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return s.key, nil })
}

// Assigned is filled by a method.
type Assigned struct{ secret string }

func (a *Assigned) setup() {
	a.secret = "at the old mill" // want `key that authenticates tokens is a constant in the source`
}

func (a *Assigned) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(a.secret))
}

type kept struct{ key []byte }

var keys = map[string]kept{}

func keep(id string) {
	keys[id] = kept{key: []byte("milk")} // want `key that authenticates tokens is a constant in the source`
}

func signWith(id string, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(keys[id].key)
}

type reader struct{ secret []byte }

func newReader() reader {
	return reader{secret: []byte("sugar")} // want `key that authenticates tokens is a constant in the source`
}

func (r reader) read(req *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(req, request.OAuth2Extractor, func(*jwt.Token) (any, error) { return r.secret, nil })
}

// Variables of the environment that nothing asks for.

type environment struct{ secret string }

func newEnvironment() *environment {
	return &environment{secret: os.Getenv("MILK_JUG")} // want `^key that authenticates tokens is empty where MILK_JUG is not set, and nothing here checks that: anybody could forge tokens$`
}

func (e *environment) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(e.secret))
}

type helped struct{ secret []byte }

func newHelped() helped { return helped{secret: []byte(teapot())} }

func teapot() string {
	return os.Getenv("TEAPOT") // want `key that authenticates tokens is empty where TEAPOT is not set`
}

func (h helped) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(h.secret)
}

// Silent from here on.

// compared is asked whether it is empty.
type compared struct{ secret string }

func newCompared() *compared { return &compared{secret: os.Getenv("KETTLE")} }

func (c *compared) sign(claims jwt.Claims) (string, error) {
	if c.secret == "" {
		return "", errors.New("there is no key")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(c.secret))
}

// defaulted has another key where the variable is not set.
type defaulted struct{ secret string }

func newDefaulted() *defaulted { return &defaulted{secret: orElse("SAUCER", "bergamot")} }

func orElse(name, fallback string) string {
	if text := os.Getenv(name); text != "" {
		return text
	}
	return fallback
}

func (d *defaulted) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(d.secret))
}

// several has one of two variables.
type several struct{ secret string }

func newSeveral(old bool) *several {
	if old {
		return &several{secret: os.Getenv("SPOON")}
	}
	return &several{secret: os.Getenv("LADLE")}
}

func (s *several) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(s.secret))
}

type given struct{ key []byte }

func newGiven(key []byte) *given { return &given{key: key} }

func (g *given) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(g.key)
}

// replaced starts as a constant.
type replaced struct{ key []byte }

func newReplaced() *replaced { return &replaced{key: []byte("lemon")} }

func (r *replaced) load() {
	if key := os.Getenv("KEY"); key != "" {
		r.key = []byte(key)
	}
}

func (r *replaced) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(r.key)
}

// JWT could be filled by others as well, but is what makes tokens.
type JWT struct{ SigningKey []byte }

func NewJWT() *JWT {
	return &JWT{[]byte("jam tart")} // want `key that authenticates tokens is a constant in the source: whoever can read that can forge tokens`
}

func (j *JWT) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(j.SigningKey)
}

func (j *JWT) Parse(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return j.SigningKey, nil })
}

// Settings are there to be replaced.
type Settings struct{ SigningKey []byte }

func DefaultSettings() *Settings { return &Settings{SigningKey: []byte("sponge")} }

func (s *Settings) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.SigningKey)
}

// Tagged is read from somewhere.
type Tagged struct {
	SigningKey []byte `json:"key"`
}

func NewTagged() *Tagged { return &Tagged{SigningKey: []byte("crumble")} }

func (t *Tagged) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(t.SigningKey)
}

// Loaded is read from the environment, by others too.
type Loaded struct{ SigningKey []byte }

func NewLoaded() *Loaded { return &Loaded{SigningKey: []byte(os.Getenv("TRIFLE"))} }

func (l *Loaded) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(l.SigningKey)
}

// Used is not what the function is a method of.
type Used struct{ SigningKey []byte }

func NewUsed() *Used { return &Used{SigningKey: []byte("macaroon")} }

func signUsed(u *Used, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(u.SigningKey)
}

// Config can be filled by others.
type Config struct{ Key []byte }

func Default() Config { return Config{Key: []byte("biscuit")} }

func (c Config) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(c.Key)
}

// filled is filled by somebody who has its address.
type filled struct{ key []byte }

func newFilled() *filled {
	f := &filled{key: []byte("cream")}
	fill(&f.key)
	return f
}

func fill(key *[]byte) { *key = []byte(os.Getenv("CREAM")) }

func (f *filled) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(f.key)
}

// left is made without a key as well.
type left struct {
	name string
	key  []byte
}

func newLeft() []*left { return []*left{{name: "a", key: []byte("scone")}, {name: "b"}} }

func (l *left) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(l.key)
}
