package cookieinvalid

import (
	"net/http"

	"github.com/gorilla/sessions"
)

func NameWithSpace(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "my cookie", Value: "1"}) // will want `my cookie`
}

func NameWithColon(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "shop:cart", Value: "1"}) // will want `shop:cart`
}

func NameWithBrackets(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "user[id]", Value: "1"}) // will want `user\[id\]`
}

func NameNotASCII(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "größe", Value: "1"}) // will want `größe`
}

func NameEmpty(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "", Value: "1"}) // will want `name`
}

func NameWithDots(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "my.cookie_1~!", Value: "1"})
}

// NameAddedAsText sends a header without a cookie.
func NameAddedAsText(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "my cookie", Value: "1"}
	w.Header().Add("Set-Cookie", cookie.String()) // will want `my cookie`
}

var store = sessions.NewCookieStore([]byte("0123456789abcdef0123456789abcdef"))

func GorillaNameWithSpace(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "my session") // will want `my session`
	session.Values["user"] = "alice"
	session.Save(r, w)
}

func GorillaName(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "my-session")
	session.Values["user"] = "alice"
	session.Save(r, w)
}
