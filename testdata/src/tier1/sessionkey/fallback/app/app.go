// Package app has keys that another package reads.
package app

import (
	"tier1/sessionkey/fallback/config"

	"github.com/golang-jwt/jwt/v5"
)

func signs(token *jwt.Token) {
	token.SignedString([]byte(config.Get("FALLBACK_ELSEWHERE", ""))) // want `key that authenticates tokens is empty where FALLBACK_ELSEWHERE is not set`
	token.SignedString([]byte(config.Get("FALLBACK_WITH", "some")))
}
