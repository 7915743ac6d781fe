// Package raw writes Set-Cookie headers by hand.
package raw

import "net/http"

func wrong(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "__Host-sid="+id+"; Path=/")                        // want `^cookie "__Host-sid" is sent without Secure: browsers drop`
	w.Header().Add("Set-Cookie", "__Host-sid=1; Secure")                             // want `^cookie "__Host-sid" is sent without Path=/: browsers drop`
	w.Header().Add("Set-Cookie", "__Host-sid=1; Path=/; Domain=example.com; Secure") // want `^cookie "__Host-sid" is sent with Domain=example.com: browsers drop`
	w.Header().Add("Set-Cookie", "embed=1; SameSite=None")                           // want `^cookie "embed" is sent without Secure: browsers drop cookies that have SameSite=None`
	w.Header().Add("Set-Cookie", "embed=1; Partitioned")                             // want `^cookie "embed" is sent without Secure: browsers drop cookies that have Partitioned`
	w.Header().Add("Set-Cookie", "__Secure-sid=; Max-Age=0")                         // want `^cookie "__Secure-sid" is not deleted when it is sent without Secure: browsers drop`
}

func domains(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "a=1; Domain=*.example.com")                // want `^cookie "a" is sent to be dropped by browsers: Domain=\*.example.com is no domain because of the \*$`
	w.Header().Add("Set-Cookie", "a="+id+"; Domain=*.example.com; HttpOnly") // want `Domain=\*.example.com is no domain`
}

// Silent from here on.

func right(w http.ResponseWriter, id, attributes string) {
	w.Header().Add("Set-Cookie", "a=*; Domain=example.com")
	w.Header().Add("Set-Cookie", "a=1; Domain="+id)
	w.Header().Add("Set-Cookie", "__Host-sid="+id+"; Path=/; Secure")
	w.Header().Add("Set-Cookie", "embed=1; SameSite=None; Secure")
	w.Header().Add("Set-Cookie", "__Host-sid="+id+"; Path=/"+attributes)
}
