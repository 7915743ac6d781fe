// Package asked has identifiers of sessions that others choose.
package asked

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

func form(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: r.FormValue("sid")}) // want `session cookie "session_id" gets its value from r.FormValue\("sid"\), so whoever made the link or form chooses the session of who follows it; give out an identifier of the server's own`
}

func query(w http.ResponseWriter, r *http.Request) {
	id := strings.TrimSpace(r.URL.Query().Get("session"))
	if id == "" {
		id = rand.Text()
	}
	set(w, id) // want `session cookie "sid" gets its value from r.URL.Query\(\).Get\("session"\)`
}

func set(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id})
}

func ofGin(c *gin.Context) {
	c.SetCookie("session", c.Query("sessionId"), 3600, "/", "", true, true) // want `session cookie "session" gets its value from c.Query\("sessionId"\)`
}

// What others cannot choose, or is no session.
func well(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: rand.Text()})
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: r.FormValue("sid")})
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: r.FormValue("name")})
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: r.Header.Get("X-Session-Id")})
	http.SetCookie(w, &http.Cookie{Name: "checkout_session", Value: r.FormValue("session_id")})
	http.SetCookie(w, &http.Cookie{Name: "session_id", MaxAge: -1, Value: r.FormValue("sid")})
	if c, err := r.Cookie("session_id"); err == nil {
		c.MaxAge = 3600
		http.SetCookie(w, c)
	}
	sum := sha256.Sum256([]byte(r.FormValue("sid")))
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: hex.EncodeToString(sum[:])})
}

func lookedUp(w http.ResponseWriter, r *http.Request, sessions map[string]string) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: sessions[r.FormValue("sid")]})
}
