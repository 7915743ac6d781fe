// Package through has no store of its own: one that it imports has told of them.
package through

import (
	"github.com/gin-gonic/gin"

	"tier1/sessionexpiry/persession/apart/cookies"
	"tier1/sessionexpiry/persession/apart/mw"
)

func Serve(key []byte) error {
	e := gin.New()
	cookies.Register(e, key)
	e.GET("/again", mw.Login)
	return e.Run()
}
