package main

import (
	"crypto/rand"
	"encoding/base64"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

const (
	sessionCookie  = "shop_session"
	rememberCookie = "shop_remember"
	csrfCookie     = "csrf_token"
)

// login starts a session, and remembers the customer where that is wanted.
func (s *shop) login(c *gin.Context) {
	u := s.users.find(c.PostForm("email"), c.PostForm("password"))
	if u == nil {
		c.String(http.StatusUnauthorized, "unknown address or wrong password")
		return
	}
	http.SetCookie(c.Writer, &http.Cookie{
		Name:     sessionCookie,
		Value:    s.users.startSession(u),
		Path:     "/",
		SameSite: http.SameSiteLaxMode, // not from other sites
	})
	if c.PostForm("remember") == "on" {
		remember(c.Writer, u)
	}
	s.protectForms(c.Writer)
	c.Redirect(http.StatusSeeOther, "/")
}

// remember saves the customer the form next time.
func remember(w http.ResponseWriter, u *user) {
	login := base64.StdEncoding.EncodeToString([]byte(u.Email + ":" + u.Password))
	cookie := &http.Cookie{Name: rememberCookie, Value: login, Path: "/", HttpOnly: true}
	cookie.Secure = true
	cookie.Expires = time.Now().AddDate(0, 6, 0)
	http.SetCookie(w, cookie)
}

// protectForms gives the page a token to send back with its forms. Scripts read
// it, so it is not HttpOnly; Secure is a setting.
func (s *shop) protectForms(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     csrfCookie,
		Value:    rand.Text(),
		Path:     "/",
		Secure:   s.secure,
		SameSite: http.SameSiteStrictMode,
	})
}

// logout deletes what login set. A cookie that is deleted needs no protection.
func (s *shop) logout(c *gin.Context) {
	if id, err := c.Cookie(sessionCookie); err == nil {
		s.users.endSession(id)
	}
	for _, name := range []string{sessionCookie, rememberCookie, csrfCookie} {
		http.SetCookie(c.Writer, &http.Cookie{Name: name, Path: "/", MaxAge: -1})
	}
	c.Redirect(http.StatusSeeOther, "/")
}

// token is for the shop's telephone app, which has no cookies.
func (s *shop) token(c *gin.Context) {
	u := s.users.find(c.PostForm("email"), c.PostForm("password"))
	if u == nil {
		c.Status(http.StatusUnauthorized)
		return
	}
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": u.ID,
		"iat": time.Now().Unix(),
	})
	signed, err := t.SignedString(s.tokenKey)
	if err != nil {
		c.Status(http.StatusInternalServerError)
		return
	}
	c.JSON(http.StatusOK, gin.H{"token": signed})
}
