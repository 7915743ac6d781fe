package clientassertion

import (
	"bytes"
	"context"
	"crypto/rsa"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

// A client signs what it sends to another service, in one way or another.
type client struct {
	key  *rsa.PrivateKey
	name string
}

func (c *client) token() string {
	claims := jwt.RegisteredClaims{Issuer: c.name, Subject: c.name, IssuedAt: jwt.NewNumericDate(time.Now())}
	signed, _ := jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(c.key)
	return signed
}

func (c *client) inHeader(addr string) error {
	header := make(http.Header)
	header.Set("Content-Type", "application/json")
	header.Set("Authorization", fmt.Sprintf("Bearer %v", c.token()))
	req, err := http.NewRequest(http.MethodPost, addr, nil)
	if err != nil {
		return err
	}
	req.Header = header
	_, err = http.DefaultClient.Do(req)
	return err
}

func (c *client) byHelper(req *http.Request) { authorize(req, c.token()) }

func authorize(req *http.Request, token string) { req.Header.Add("Authorization", "Bearer "+token) }

func (c *client) inForm(addr string) error {
	form := url.Values{"client_assertion": {c.token()}}
	form.Set("grant_type", "client_credentials")
	_, err := http.PostForm(addr, form)
	return err
}

func (c *client) inEncodedForm(ctx context.Context, addr string) error {
	form := url.Values{}
	form.Set("client_assertion", c.token())
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, addr, strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func (c *client) inJSON(addr string) error {
	body, err := json.Marshal(map[string]any{"jwt": c.token(), "tries": 3})
	if err != nil {
		return err
	}
	_, err = http.Post(addr, "application/json", bytes.NewReader(body))
	return err
}

type exchange struct {
	Assertion string `json:"assertion"`
	Scope     string `json:"scope"`
}

func (c *client) inStruct(addr string) error {
	body, err := json.Marshal(exchange{Assertion: c.token(), Scope: "read"})
	if err != nil {
		return err
	}
	_, err = http.Post(addr, "application/json", bytes.NewReader(body))
	return err
}

// What is also told to somebody else does not only go out.

type told struct {
	key  *rsa.PrivateKey
	name string
}

func (t *told) token() string {
	claims := jwt.RegisteredClaims{Subject: t.name, IssuedAt: jwt.NewNumericDate(time.Now())} // want `token is signed without an expiry \(exp\)`
	signed, _ := jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(t.key)
	return signed
}

func (t *told) inForm(addr string) (url.Values, error) {
	form := url.Values{}
	form.Set("token", t.token())
	_, err := http.PostForm(addr, form)
	return form, err
}

type shown struct {
	key *rsa.PrivateKey
}

func (s *shown) token(name string) string {
	claims := jwt.RegisteredClaims{Subject: name, IssuedAt: jwt.NewNumericDate(time.Now())} // want `token is signed without an expiry \(exp\)`
	signed, _ := jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(s.key)
	return signed
}

func (s *shown) inBody(w http.ResponseWriter, addr, name string) error {
	body, err := json.Marshal(exchange{Assertion: s.token(name)})
	if err != nil {
		return err
	}
	if _, err := w.Write(body); err != nil {
		return err
	}
	_, err = http.Post(addr, "application/json", bytes.NewReader(body))
	return err
}

type answering struct {
	key *rsa.PrivateKey
}

func (a *answering) login(w http.ResponseWriter, name string) {
	claims := jwt.RegisteredClaims{Subject: name, IssuedAt: jwt.NewNumericDate(time.Now())} // want `token is signed without an expiry \(exp\)`
	signed, err := jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(a.key)
	if err != nil {
		log.Print(err)
		return
	}
	w.Header().Set("Authorization", "Bearer "+signed)
}

func (a *answering) byGin(c *gin.Context, name string) {
	claims := jwt.RegisteredClaims{Subject: name, IssuedAt: jwt.NewNumericDate(time.Now())} // want `token is signed without an expiry \(exp\)`
	signed, err := jwt.NewWithClaims(jwt.SigningMethodRS256, claims).SignedString(a.key)
	if err != nil {
		log.Print(err)
		return
	}
	c.Header("Authorization", "Bearer "+signed)
}
