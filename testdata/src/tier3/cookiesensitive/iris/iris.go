// Package iris puts data into cookies of kataras/iris v12.
package iris

import "github.com/kataras/iris/v12"

type user struct{ Password string }

func badly(ctx iris.Context, u user) {
	ctx.SetCookieKV("pw", u.Password)                             // want `cookie "pw" carries u.Password`
	ctx.SetCookieKV("pw", u.Password, iris.CookiePath("/"))       // want `cookie "pw" carries u.Password`
	ctx.SetCookieKV("pw", u.Password, iris.CookieAllowReclaim())  // want `cookie "pw" carries u.Password`
	ctx.SetCookie(&iris.Cookie{Name: "pw", Value: u.Password})    // want `cookie "pw" carries u.Password`
	ctx.UpsertCookie(&iris.Cookie{Name: "pw", Value: u.Password}) // want `cookie "pw" carries u.Password`
}

type codec struct{}

// Encode encrypts.
func (codec) Encode(name string, value any) (string, error) { return "", nil }

// Decode decrypts.
func (codec) Decode(name, value string, into any) error { return nil }

// What encodes the value may encrypt it.
func well(ctx iris.Context, u user) {
	ctx.SetCookieKV("pw", u.Password, iris.CookieEncoding(codec{}))
	ctx.SetCookie(&iris.Cookie{Name: "pw", Value: u.Password}, iris.CookieEncoding(codec{}, "pw"))
}
