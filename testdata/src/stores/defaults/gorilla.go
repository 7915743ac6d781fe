package main

import (
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

const gorilla = "github.com/gorilla/sessions"

func observeGorilla() {
	dir, err := os.MkdirTemp("", "sessions")
	check(err)
	defer os.RemoveAll(dir)

	observeCookieStore(gorilla + ".NewCookieStore")
	observeFilesystemStore(gorilla+".NewFilesystemStore", dir)
	observeNewCookie(gorilla + ".NewCookie")
	observeCodec("github.com/gorilla/securecookie.New")
}

func observeCookieStore(symbol string) {
	observeStore(symbol, sessions.NewCookieStore(hashKey))

	store := sessions.NewCookieStore(hashKey)
	store.Options.MaxAge = 60
	observeStore(symbol, store, change{Path: "Options.MaxAge", Arg: 60})

	store = sessions.NewCookieStore(hashKey)
	store.Options = &sessions.Options{HttpOnly: true}
	observeStore(symbol, store, change{Path: "Options", Arg: store.Options})

	store = sessions.NewCookieStore(hashKey)
	store.MaxAge(60)
	observeStore(symbol, store, change{Symbol: "(*" + gorilla + ".CookieStore).MaxAge", Arg: 60})
}

func observeFilesystemStore(symbol, dir string) {
	observeStore(symbol, sessions.NewFilesystemStore(dir, hashKey))

	store := sessions.NewFilesystemStore(dir, hashKey)
	store.Options.MaxAge = 60
	observeStore(symbol, store, change{Path: "Options.MaxAge", Arg: 60})

	store = sessions.NewFilesystemStore(dir, hashKey)
	store.MaxAge(60)
	observeStore(symbol, store, change{Symbol: "(*" + gorilla + ".FilesystemStore).MaxAge", Arg: 60})
}

// observeStore saves a session and reads older and older copies of the cookie.
func observeStore(symbol string, store sessions.Store, changes ...change) {
	setCookie := serve(func(w http.ResponseWriter, r *http.Request) {
		session, err := store.Get(r, "sid")
		check(err)
		session.Values["user"] = "gopher"
		check(session.Save(r, w))
	})
	observation{
		Symbol:    symbol,
		Changes:   changes,
		SetCookie: setCookie,
		CodecAge:  codecAge(setCookie, func(c *http.Cookie) bool { return opens(store, c) }),
	}.print()
}

// opens reports whether a store takes a session from a cookie.
func opens(store sessions.Store, cookie *http.Cookie) bool {
	r := httptest.NewRequest(http.MethodGet, "/account", nil)
	r.AddCookie(cookie)
	session, err := store.New(r, cookie.Name)
	return err == nil && !session.IsNew
}

func observeNewCookie(symbol string) {
	for _, options := range []*sessions.Options{
		{},
		{Path: "/app", Domain: "example.com", MaxAge: 60, Secure: true, HttpOnly: true, SameSite: http.SameSiteStrictMode},
	} {
		cookie := sessions.NewCookie("sid", "abc", options)
		observation{Symbol: symbol, Args: []any{"sid", "abc", options}, SetCookie: cookie.String()}.print()
	}
}

func observeCodec(symbol string) {
	const maxAge = "(*github.com/gorilla/securecookie.SecureCookie).MaxAge"
	observeDecode(symbol, securecookie.New(hashKey, nil))
	observeDecode(symbol, securecookie.New(hashKey, nil).MaxAge(60), change{Symbol: maxAge, Arg: 60})
	observeDecode(symbol, securecookie.New(hashKey, nil).MaxAge(0), change{Symbol: maxAge, Arg: 0})
	observeDecode("github.com/gorilla/securecookie.CodecsFromPairs", securecookie.CodecsFromPairs(hashKey)[0])
}

func observeDecode(symbol string, codec securecookie.Codec, changes ...change) {
	value, err := codec.Encode("sid", "gopher")
	check(err)
	cookie := &http.Cookie{Name: "sid", Value: value}
	observation{
		Symbol:  symbol,
		Changes: changes,
		CodecAge: codecAge(cookie.String(), func(c *http.Cookie) bool {
			var user string
			return codec.Decode(c.Name, c.Value, &user) == nil
		}),
	}.print()
}
