// Package auth keeps the keys that other packages give it in structs of its own, whose
// methods are called elsewhere.
package auth

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"tier1/sessionkey/made/config"
)

func claims(user string) jwt.Claims {
	return jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
}

type Service struct {
	key      []byte
	lifetime time.Duration
}

func New(secret string, lifetime time.Duration) *Service {
	return &Service{key: []byte(secret), lifetime: lifetime}
}

func (s *Service) Sign(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(user)).SignedString(s.key)
}

// A Maker is all that others see of a maker.
type Maker interface {
	Make(user string) (string, error)
}

type maker struct{ conf *config.Config }

func NewMaker(conf *config.Config) Maker { return &maker{conf: conf} }

func (m *maker) Make(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(user)).SignedString([]byte(m.conf.Token.Secret))
}

// A Parser is no address.
type Parser struct{ secret string }

func NewParser(secret string) Parser {
	p := Parser{}
	p.secret = secret
	return p
}

func (p Parser) Parse(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return []byte(p.secret), nil })
}

// These ask whether there is a key.

type asking struct{ secret string }

func NewAsking(secret string) (Maker, error) {
	if len(secret) < 32 {
		return nil, errors.New("the key is too short")
	}
	return &asking{secret}, nil
}

func (a *asking) Make(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(user)).SignedString([]byte(a.secret))
}

func NewAskingWhether(secret string) (Maker, error) {
	if secret == "" {
		return nil, errors.New("no key")
	}
	return &asking{secret}, nil
}

type AskingLater struct{ secret string }

func NewAskingLater(secret string) *AskingLater { return &AskingLater{secret: secret} }

func (a *AskingLater) Make(user string) (string, error) {
	if a.secret == "" {
		return "", errors.New("no key")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(user)).SignedString([]byte(a.secret))
}

// Others that are not told of.

// Defaulted has a key of its own where it is given none.
type Defaulted struct{ secret string }

func NewDefaulted(secret string) *Defaulted {
	if secret == "" {
		secret = "only for development"
	}
	return &Defaulted{secret}
}

func (d *Defaulted) Make(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(user)).SignedString([]byte(d.secret))
}

// Client has a secret that signs nothing.
type Client struct {
	secret string
	key    []byte
}

func NewClient(secret string, key []byte) *Client { return &Client{secret, key} }

func (c *Client) Secret() string { return c.secret }

func (c *Client) Make(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(user)).SignedString(c.key)
}

// Replaced gets its key later.
type Replaced struct{ key []byte }

func NewReplaced(name string) *Replaced { return &Replaced{} }

func (r *Replaced) Load(key []byte) { r.key = key }

func (r *Replaced) Make(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(user)).SignedString(r.key)
}

// A Provider is a service whose tokens the program takes, as a client of it.
type Provider struct {
	ClientKey string
	Secret    string
}

func NewProvider(clientKey, secret string) *Provider {
	return &Provider{ClientKey: clientKey, Secret: secret}
}

func (p *Provider) User(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return []byte(p.Secret), nil })
}

// A Credential is one of several things.
type Credential struct {
	Password string
	Key      any
}

// Assertion signs with the key of a credential that has one.
func (c *Credential) Assertion(user string) (string, error) {
	if c.Password != "" {
		return c.Password, nil
	}
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims(user)).SignedString(c.Key)
}
