// Package app uses identifiers of another package.
package app

import (
	"math/rand"
	"net/http"
	"strconv"

	"tier1/sessionid/packages/ids"
	"tier1/sessionid/packages/util"
)

func login(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: ids.Weak()})  // want `value of cookie "session" is made of math/rand`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: ids.Short()}) // want `value of cookie "session" has 4 random bytes`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: ids.Strong()})
	ids.Set(w, strconv.Itoa(rand.Int())) // want `value of cookie "session" is made of math/rand`
	ids.Set(w, ids.Strong())
}

func loginByUtil(w http.ResponseWriter, username string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: util.GenerateToken(username)}) // want `value of cookie "session" is made of math/rand and the time`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: util.RandomString(32)})        // want `value of cookie "session" is made of math/rand`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: util.Label()})
	if id, err := util.NewID(); err == nil {
		http.SetCookie(w, &http.Cookie{Name: "session", Value: id})
	}
}

func loginByLength(w http.ResponseWriter, n int) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: util.GenerateSessionID(8)}) // want `^value of cookie "session" has 8 random bytes; use 16 or more$`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: util.GenerateSessionID(16)})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: util.GenerateSessionID(n)})
}
