// Package cookieinvalid has handlers that send cookies which browsers or
// libraries drop or change, and others that send what can be kept.
package cookieinvalid

import "net/http"

func SecureWithoutSecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Secure-a", Value: "1"}) // want `without Secure`
}

func SecureLowerCase(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__secure-a", Value: "1"}) // want `without Secure`
}

func SecureWithSecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Secure-a", Value: "1", Secure: true})
}

func HostWithoutSecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-a", Value: "1", Path: "/"}) // want `without Secure`
}

func HostWithoutPath(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-a", Value: "1", Secure: true}) // want `without Path=/`
}

func HostWithOtherPath(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-a", Value: "1", Path: "/account", Secure: true}) // want `with Path=/account`
}

func HostWithDomain(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-a", Value: "1", Path: "/", Domain: "hostdomain.example", Secure: true}) // want `with Domain=hostdomain.example`
}

func HostLowerCase(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__host-a", Value: "1", Secure: true}) // want `without Path=/`
}

func Host(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-a", Value: "1", Path: "/", Secure: true})
}

func HTTPWithoutHTTPOnly(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Http-a", Value: "1", Secure: true}) // want `without HttpOnly`
}

func HTTPWithoutSecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Http-a", Value: "1", HttpOnly: true}) // want `without Secure`
}

func HTTP(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Http-a", Value: "1", Secure: true, HttpOnly: true})
}

func HostHTTPWithoutHTTPOnly(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-Http-a", Value: "1", Path: "/", Secure: true}) // want `without HttpOnly`
}

func HostHTTPWithoutPath(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-Http-a", Value: "1", Secure: true, HttpOnly: true}) // want `without Path=/`
}

func HostHTTP(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-Http-a", Value: "1", Path: "/", Secure: true, HttpOnly: true})
}

func NoneWithoutSecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", SameSite: http.SameSiteNoneMode}) // want `without Secure`
}

func NoneWithSecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", SameSite: http.SameSiteNoneMode, Secure: true})
}

func PartitionedWithoutSecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Partitioned: true}) // want `without Secure`
}

func PartitionedWithSecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Partitioned: true, Secure: true})
}
