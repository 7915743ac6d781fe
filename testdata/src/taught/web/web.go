// Package web is what an application is written against. What is behind it cannot
// be seen.
package web

import "net/http"

// A Biscuit is a cookie by another name.
type Biscuit struct {
	Key, Content string
	TLS          bool
	Open         bool // to scripts
	Mode         string
	Minutes      int
}

type Context interface {
	SendBiscuit(b *Biscuit)
	SetCookie(name, value string, age int, secure bool)
	// Keep is not in the model.
	Keep(b *Biscuit)
}

type Sessions interface {
	RequireTLS()
	Middleware() func()
}

var opened Sessions

func Open(name string) Sessions { return opened }

// A Response comes from a server behind the proxy.
type Response struct{ Header http.Header }

type Proxy struct {
	OnResponse func(*Response) error
	OnRequest  func(*Response) error // is not in the model
}
