// Package fasthttp decides by cookies of fasthttp.
package fasthttp

import (
	"bytes"

	"github.com/valyala/fasthttp"
)

func equal(ctx *fasthttp.RequestCtx) {
	if string(ctx.Request.Header.Cookie("role")) == "admin" { // want `cookie "role" is compared with "admin"`
		ctx.SetStatusCode(fasthttp.StatusNoContent)
	}
	if bytes.Equal(ctx.Request.Header.Cookie("is_admin"), []byte("1")) { // want `cookie "is_admin" is compared with "1"`
		ctx.SetStatusCode(fasthttp.StatusNoContent)
	}
}

// Silent from here on.

func otherwise(ctx *fasthttp.RequestCtx) {
	if string(ctx.Request.Header.Cookie("sidebar")) == "1" || string(ctx.FormValue("role")) == "admin" {
		ctx.SetStatusCode(fasthttp.StatusNoContent)
	}
}
