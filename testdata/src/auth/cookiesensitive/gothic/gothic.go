// Package gothic keeps what a program adds to the session of a login at a provider.
package gothic

import (
	"net/http"
	"os"

	"github.com/gorilla/sessions"
	"github.com/markbates/goth"
	"github.com/markbates/goth/gothic"
)

func setUp() {
	store := sessions.NewCookieStore([]byte(os.Getenv("SESSION_SECRET")))
	store.Options.HttpOnly = true
	gothic.Store = store
}

func callback(w http.ResponseWriter, r *http.Request) {
	user, err := gothic.CompleteUserAuth(w, r)
	if err != nil {
		return
	}
	_ = gothic.StoreInSession("token", user.AccessToken, r, w) // want `^session value "token" carries user\.AccessToken; the store keeps sessions in the cookie, signed but not encrypted$`
	_ = keep("refresh", user, w, r)
	_ = gothic.StoreInSession("user", user.NickName, r, w)
}

func keep(key string, user goth.User, w http.ResponseWriter, r *http.Request) error {
	session, err := gothic.Store.Get(r, "app")
	if err != nil {
		return err
	}
	session.Values[key] = user.RefreshToken // want `carries user\.RefreshToken; the store keeps sessions`
	session.Values["id"] = user.UserID
	return session.Save(r, w)
}

func shown(w http.ResponseWriter, r *http.Request) {
	pin, _ := gothic.GetFromSession("pin", r)
	http.SetCookie(w, &http.Cookie{Name: "shown", Value: pin, Secure: true}) // want `^cookie "shown" carries pin; cookies are stored in clear text`
}

// Silent from here on.

func logout(w http.ResponseWriter, r *http.Request) {
	_ = gothic.Logout(w, r)
	_ = gothic.StoreInSession("provider", r.FormValue("provider"), r, w)
}
