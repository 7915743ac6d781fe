// Package clientassertion signs tokens that only go out in requests of ours:
// how long they are good for is the other server's business. Nothing here is
// reported.
package clientassertion

import (
	"crypto/ecdsa"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// push sends a notification as Apple's service wants it: iss and iat, no exp.
func push(client *http.Client, key *ecdsa.PrivateKey, team, url string) error {
	token := jwt.NewWithClaims(jwt.SigningMethodES256, jwt.MapClaims{
		"iss": team,
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
