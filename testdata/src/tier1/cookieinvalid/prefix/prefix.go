// Package prefix sends cookies whose names are contracts.
package prefix

import (
	"crypto/rand"
	"net/http"
	"time"
)

func hostWithoutSecure(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Value: rand.Text(), Path: "/"}) // want `^cookie "__Host-sid" is sent without Secure: browsers drop cookies whose name begins with __Host- unless they have Secure, Path=/ and no Domain$`
}

func hostWithoutPath(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want `^cookie "__Host-sid" is sent without Path=/: browsers drop cookies whose name begins with __Host- unless`
		Name:   "__Host-sid",
		Value:  rand.Text(),
		Secure: true,
	})
}

func hostWithEmptyPath(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "__Host-sid",
		Value:  rand.Text(),
		Path:   "", // want `cookie "__Host-sid" is sent without Path=/: browsers drop`
		Secure: true,
	})
}

// No fix: is it the path that is wrong, or the name?
func hostWithAnotherPath(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Value: rand.Text(), Path: "/admin", Secure: true}) // want `^cookie "__Host-sid" is sent with Path=/admin: browsers drop`
}

func hostWithDomain(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "__Host-sid",
		Value:  rand.Text(),
		Path:   "/",
		Domain: "example.com", // want `^cookie "__Host-sid" is sent with Domain=example.com: browsers drop`
		Secure: true,
	})
}

func hostWithNothing(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Value: rand.Text()}) // want `without Secure: browsers drop` `without Path=/: browsers drop`
}

func everythingIsWrong(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "__Host-Http-sid",
		Value:    rand.Text(),
		Path:     "/app",        // want `^cookie "__Host-Http-sid" is sent with Path=/app: newer browsers drop cookies whose name begins with __Host-Http- unless they have Secure, HttpOnly, Path=/ and no Domain$`
		Domain:   "example.com", // want `^cookie "__Host-Http-sid" is sent with Domain=example.com: newer browsers`
		Secure:   false,         // want `^cookie "__Host-Http-sid" is sent without Secure: newer browsers`
		HttpOnly: false,         // want `^cookie "__Host-Http-sid" is sent without HttpOnly: newer browsers`
	})
}

func secure(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Secure-sid", Value: rand.Text()}) // want `^cookie "__Secure-sid" is sent without Secure: browsers drop cookies whose name begins with __Secure- unless they have Secure$`
}

func httpPrefix(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Http-sid", Value: rand.Text(), Secure: true})   // want `^cookie "__Http-sid" is sent without HttpOnly: newer browsers drop cookies whose name begins with __Http- unless they have Secure and HttpOnly$`
	http.SetCookie(w, &http.Cookie{Name: "__Http-sid", Value: rand.Text(), HttpOnly: true}) // want `^cookie "__Http-sid" is sent without Secure: newer browsers`
}

func lettersInAnyCase(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__HOST-sid", Value: rand.Text(), Path: "/"}) // want `cookie "__HOST-sid" is sent without Secure: browsers drop`
	http.SetCookie(w, &http.Cookie{Name: "__secure-sid", Value: rand.Text()})          // want `cookie "__secure-sid" is sent without Secure: browsers drop`
}

func onlyThePrefixIsKnown(w http.ResponseWriter, app string) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-" + app, Value: rand.Text(), Path: "/"}) // want `^cookie is sent without Secure: browsers drop cookies whose name begins with __Host-`
}

// The browser keeps what it is to forget.
func deletion(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Path: "/", MaxAge: -1})                    // for cookiedelete to report
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Secure: true, Expires: time.Unix(0, 0)})   // for cookiedelete, too
	http.SetCookie(w, &http.Cookie{Name: "__Secure-sid", Path: "/", MaxAge: -1, SameSite: lax()}) // want `^cookie "__Secure-sid" is not deleted when it is sent without Secure: browsers drop`
}

// What came with a request has a name and a value, and no attributes.
func requestCookieIsDeleted(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("__Host-sid")
	if err != nil {
		return
	}
	c.MaxAge = -1
	http.SetCookie(w, c)
}

// Silent from here on.

func lax() http.SameSite { return http.SameSiteLaxMode }

func kept(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Value: rand.Text(), Path: "/", Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Value: rand.Text(), Path: "/", Domain: "", Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "__Secure-sid", Value: rand.Text(), Path: "/app", Domain: "example.com", Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "__Http-sid", Value: rand.Text(), Path: "/app", Secure: true, HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "__Host-Http-sid", Value: rand.Text(), Path: "/", Secure: true, HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "__Host-sid", Path: "/", Secure: true, MaxAge: -1})
}

func noPrefix(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text()})
	http.SetCookie(w, &http.Cookie{Name: "_Host-sid", Value: rand.Text()})
	http.SetCookie(w, &http.Cookie{Name: "__Hostess", Value: rand.Text()})
	http.SetCookie(w, &http.Cookie{Name: "x__Host-sid", Value: rand.Text()})
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text()})
	http.SetCookie(w, &http.Cookie{Name: name + "__Secure-", Value: rand.Text()})
}
