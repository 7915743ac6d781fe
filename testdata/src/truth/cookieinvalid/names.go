package cookieinvalid

import (
	"net/http"
)

func NameWithSpace(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "my cookie", Value: "1"}) // want `my cookie`
}

func NameWithColon(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "shop:cart", Value: "1"}) // want `shop:cart`
}

func NameWithBrackets(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "user[id]", Value: "1"}) // want `user\[id\]`
}

func NameNotASCII(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "größe", Value: "1"}) // want `größe`
}

func NameEmpty(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "", Value: "1"}) // want `it has no name`
}

func NameWithDots(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "my.cookie_1~!", Value: "1"})
}

// NameAddedAsText sends a header without a cookie.
func NameAddedAsText(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "my cookie", Value: "1"} // want `its name is no token`
	w.Header().Add("Set-Cookie", cookie.String())
}
