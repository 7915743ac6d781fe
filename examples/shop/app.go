package main

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

// customer tells the telephone app whose token it has.
func (s *shop) customer(c *gin.Context) {
	key := func(*jwt.Token) (any, error) { return s.tokenKey, nil }
	text := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	t, err := jwt.Parse(text, key, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		c.Status(http.StatusUnauthorized)
		return
	}
	id, err := t.Claims.GetSubject()
	if err != nil {
		c.Status(http.StatusUnauthorized)
		return
	}
	c.JSON(http.StatusOK, gin.H{"customer": id})
}
