// Package cookietrust has handlers that say in a cookie what a visitor may do, and ask
// the cookie when they come again.
package cookietrust

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"
)

func Plain(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err != nil {
		http.SetCookie(w, &http.Cookie{Name: "role", Value: "user", Path: "/", Secure: true, HttpOnly: true})
		return
	}
	if c.Value == "admin" { // want `cookie "role" is compared with "admin" to find out what somebody may do, and nothing has verified it: anyone can edit a cookie`
		io.WriteString(w, "admin")
	}
}

// Made for a program that is started anew by each test.
var key = []byte("a key of the server's alone, of 32")

func sign(role string) string {
	mac := hmac.New(sha256.New, key)
	io.WriteString(mac, role)
	return hex.EncodeToString(mac.Sum(nil))
}

func Signed(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err != nil {
		http.SetCookie(w, &http.Cookie{Name: "role", Value: "user|" + sign("user"), Path: "/", Secure: true, HttpOnly: true})
		return
	}
	role, signature, _ := strings.Cut(c.Value, "|")
	if hmac.Equal([]byte(signature), []byte(sign(role))) && role == "admin" {
		io.WriteString(w, "admin")
	}
}

func Fiber(c *fiber.Ctx) error {
	switch c.Cookies("role") { // want `cookie "role" is compared with "admin"`
	case "":
		c.Cookie(&fiber.Cookie{Name: "role", Value: "user", Secure: true, HTTPOnly: true})
	case "admin":
		return c.SendString("admin")
	}
	return nil
}
