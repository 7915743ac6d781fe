// Package raw writes the headers of its logouts by hand.
package raw

import (
	"fmt"
	"net/http"
	"time"
)

func logout(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Set-Cookie", "sid=; Path=/; HttpOnly")            // want `^cookie "sid" is not deleted: without Max-Age=0 browsers keep it, with an empty value$`
	w.Header().Add("Set-Cookie", fmt.Sprintf("%s=; Path=/", "token")) // want `^cookie "token" is not deleted: without Max-Age=0`
	w.Header().Add("Set-Cookie", cookie(""))                          // want `^cookie "rendered" is not deleted: without a negative MaxAge browsers keep it, with an empty value$`
	w.Header().Add("Set-Cookie", "sid=; Path=/; Max-Age=0")
	w.Header().Add("Set-Cookie", "sid=; Path=/; Expires="+time.Unix(0, 0).Format(http.TimeFormat))
	w.Header().Add("Set-Cookie", "sid="+r.FormValue("next")+"; Path=/")
}

func cookie(value string) string {
	return (&http.Cookie{Name: "rendered", Value: value, Path: "/"}).String()
}

func login(w http.ResponseWriter, r *http.Request, attributes string) {
	w.Header().Add("Set-Cookie", "flash=; Path=/")
	w.Header().Add("Set-Cookie", "other=; "+attributes)
}
