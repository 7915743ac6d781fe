// Package raw writes Set-Cookie headers by hand.
package raw

import (
	"fmt"
	"net/http"
)

func leftOut(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "sid="+id)                                           // want `^cookie "sid" is sent without SameSite, so browsers`
	w.Header().Add("Set-Cookie", "sid=1; Path=/; Secure; HttpOnly")                   // want `^cookie "sid" is sent without SameSite, so browsers`
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Path=/; Secure; HttpOnly", id)) // want `^cookie "sid" is sent without SameSite, so browsers`
	w.Header().Add("Set-Cookie", "oauth_state=1; Path=/; Secure; SameSite=Strict")    // want `^cookie "oauth_state" is sent with SameSite=Strict: the browser`
}

// Silent from here on.

func lax(w http.ResponseWriter, id, attributes string) {
	w.Header().Add("Set-Cookie", "sid="+id+"; Path=/; SameSite=Lax")
	w.Header().Add("Set-Cookie", "sid="+id+"; Path=/; SameSite=None; Secure")
	w.Header().Add("Set-Cookie", "sid="+id+"; Path=/"+attributes)
	w.Header().Add("Set-Cookie", "sid=; Path=/; Max-Age=0")
	w.Header().Add("Set-Cookie", "theme=dark; Path=/")
}
