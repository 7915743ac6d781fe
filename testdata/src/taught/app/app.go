package app

import (
	"net/http"

	"taught/web"
)

type config struct{ tls bool }

func records(c web.Context, token string) {
	c.SendBiscuit(&web.Biscuit{Key: "sid", Content: token})            // want `cookie "sid" is sent without Secure`
	c.SendBiscuit(&web.Biscuit{Key: "sid", Content: token, TLS: true}) // Secure
	c.SendBiscuit(&web.Biscuit{Key: "sid", Content: token, Mode: "NONE"})
	c.SendBiscuit(&web.Biscuit{Key: "sid", Content: token, Minutes: -1}) // deletes
	c.SendBiscuit(&web.Biscuit{Key: "sid", Content: token, Mode: "lax"}) // want `cookie "sid" is sent without Secure`
}

func parameters(c web.Context, token string, cfg config) {
	c.SetCookie("sid", token, 3600, false) // want `cookie "sid" is sent without Secure`
	c.SetCookie("sid", token, 3600, true)
	c.SetCookie("sid", token, 3600, cfg.tls)
	c.SetCookie("sid", "", -1, false)
}

// A helper is judged where it is called.
func helper(c web.Context, name, value string, secure bool) {
	b := &web.Biscuit{Key: name, Content: value}
	b.TLS = secure
	c.SendBiscuit(b)
}

func callers(c web.Context, token string) {
	helper(c, "sid", token, true)
	helper(c, "sid", token, false) // want `cookie "sid" is sent without Secure`
}

// What is not in the model may do anything.
func unknown(c web.Context, token string) {
	b := &web.Biscuit{Key: "sid", Content: token}
	c.Keep(b)
	c.SendBiscuit(b)
}

// A type that is not in the model is no cookie, whatever its name.
type Biscuit struct{ TLS bool }

type tin interface{ SendBiscuit(b *Biscuit) }

func lookalike(t tin) { t.SendBiscuit(&Biscuit{}) }

func sessions() (safe, bare web.Sessions) {
	safe = web.Open("safe")
	safe.RequireTLS()
	bare = web.Open("bare") // want `session cookie is sent without Secure`
	return safe, bare
}

type keeper interface {
	Keep(c web.Context, cookie *http.Cookie)
	Log(cookie *http.Cookie)
}

// What is handed on together with a response counts as sent.
func handsOn(k keeper, c web.Context, token string) {
	k.Keep(c, &http.Cookie{Name: "sid", Value: token}) // want `cookie "sid" is sent without Secure`
	k.Keep(c, &http.Cookie{Name: "sid", Value: token, Secure: true})
	k.Log(&http.Cookie{Name: "sid", Value: token})
}

func proxy() *web.Proxy {
	return &web.Proxy{
		OnResponse: func(r *web.Response) error {
			r.Header.Add("Set-Cookie", "sid=text; HttpOnly") // want `cookie "sid" is sent without Secure`
			r.Header.Add("Set-Cookie", "tls=text; Secure")
			return nil
		},
		OnRequest: func(r *web.Response) error {
			r.Header.Add("Set-Cookie", "sid=text")
			return nil
		},
	}
}
