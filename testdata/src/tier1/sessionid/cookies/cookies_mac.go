package cookies

import (
	"crypto/hmac"
	crand "crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"math/rand"
	"net/http"
	"time"
)

func guessedKey() []byte {
	r := rand.New(rand.NewSource(time.Now().UnixNano()))
	return []byte(fmt.Sprint(r.Int63()))
}

// A MAC is no better than its key.
func signedByAGuess(w http.ResponseWriter, username string) {
	mac := hmac.New(sha256.New, guessedKey())
	fmt.Fprintf(mac, "%s%d", username, time.Now().Unix())
	http.SetCookie(w, &http.Cookie{Name: "session", Value: base64.StdEncoding.EncodeToString(mac.Sum(nil))}) // want `value of cookie "session" is made of math/rand and the time, which others can guess`
}

func signedByShortKey(w http.ResponseWriter, username string) {
	key := make([]byte, 32)
	crand.Read(key)
	mac := hmac.New(sha256.New, key)
	fmt.Fprintf(mac, "%s%d", username, time.Now().Unix())
	http.SetCookie(w, &http.Cookie{Name: "session", Value: base64.StdEncoding.EncodeToString(mac.Sum(nil))})
}

func signedByMixedKey(w http.ResponseWriter, username string, key []byte) {
	mac := hmac.New(sha256.New, append(guessedKey(), key...))
	fmt.Fprintf(mac, "%s", username)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: base64.StdEncoding.EncodeToString(mac.Sum(nil))})
}
