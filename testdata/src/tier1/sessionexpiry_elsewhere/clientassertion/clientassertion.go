// Package clientassertion signs tokens that only go out in requests of ours:
// how long they are good for is the other server's business. Those are not
// reported.
package clientassertion

import (
	"crypto/ecdsa"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// push sends a notification as Apple's service wants it: no exp.
func push(client *http.Client, key *ecdsa.PrivateKey, team, url string) error {
	token := jwt.NewWithClaims(jwt.SigningMethodES256, jwt.MapClaims{
		"sub": team,
		"iat": time.Now().Unix(),
	})
	signed, err := token.SignedString(key)
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost, url, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "bearer "+signed)
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// A sender keeps the token that it signed last: the service takes one for an hour.
type sender struct {
	client *http.Client
	key    *ecdsa.PrivateKey
	team   string
	token  string
	signed time.Time
}

func (s *sender) bearer() (string, error) {
	if s.token != "" && time.Since(s.signed) < 50*time.Minute {
		return s.token, nil
	}
	now := time.Now()
	claims := jwt.MapClaims{"sub": s.team, "iat": now.Unix()}
	signed, err := jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(s.key)
	if err != nil {
		return "", err
	}
	s.token, s.signed = signed, now
	return s.token, nil
}

func (s *sender) Send(url string) error {
	bearer, err := s.bearer()
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost, url, nil)
	if err != nil {
		return err
	}
	req.Header.Set("authorization", "bearer "+bearer)
	resp, err := s.client.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// An issuer keeps its last token, too, but gives it to whoever asks, and takes it.
type issuer struct {
	key  *ecdsa.PrivateKey
	name string
	last string
}

func (i *issuer) issue(w http.ResponseWriter, url string) error {
	claims := jwt.MapClaims{"sub": i.name, "iat": time.Now().Unix()} // want `token is signed without an expiry \(exp\)`
	signed, err := jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(i.key)
	if err != nil {
		return err
	}
	i.last = signed
	req, err := http.NewRequest(http.MethodPost, url, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+signed)
	_, err = http.DefaultClient.Do(req)
	return err
}

func (i *issuer) takes(r *http.Request) bool {
	return r.Header.Get("Authorization") == "Bearer "+i.last
}
