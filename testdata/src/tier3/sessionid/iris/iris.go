// Package iris has functions that make identifiers for iris.
package iris

import (
	crand "crypto/rand"
	"encoding/hex"
	"math/rand"
	"strconv"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/sessions"
)

func weak() *sessions.Sessions {
	return sessions.New(sessions.Config{
		Cookie:             "sid",
		SessionIDGenerator: func(iris.Context) string { return strconv.Itoa(rand.Int()) }, // want `^what this generates is made of math/rand, which others can guess; use crypto/rand$`
	})
}

func strong() *sessions.Sessions {
	return sessions.New(sessions.Config{
		Cookie: "sid",
		SessionIDGenerator: func(iris.Context) string {
			b := make([]byte, 32)
			crand.Read(b)
			return hex.EncodeToString(b)
		},
	})
}
