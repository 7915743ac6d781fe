package cookieinvalid

import "net/http"

// The handlers with a Domain are asked for at shop.example.com.

func DomainWithScheme(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "https://example.com"}) // want `Domain`
}

func DomainWithPort(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "example.com:443"}) // want `Domain`
}

func DomainWithPath(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "example.com/"}) // want `Domain`
}

func DomainWildcard(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "*.example.com"}) // want `Domain`
}

func DomainUnderscore(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "my_shop.example.com"}) // want `Domain`
}

func DomainNotASCII(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "bücher.example"}) // want `Domain`
}

func Domain(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "example.com"})
}

func DomainWithDot(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: ".example.com"})
}

func RawDomainWithScheme(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Set-Cookie", "a=1; Path=/; Domain=https://example.com") // want `is sent to be dropped by browsers: Domain=`
}

func RawDomainWithPort(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Set-Cookie", "a=1; Path=/; Domain=example.com:443") // want `is sent to be dropped by browsers: Domain=`
}

func RawDomainWildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Set-Cookie", "a=1; Path=/; Domain=*.example.com") // want `is sent to be dropped by browsers: Domain=`
}

func DomainPublicSuffix(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "github.io"}) // want `Domain`
}

func DomainBelowPublicSuffix(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "shop.github.io"})
}

func DomainTopLevel(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "com"}) // want `Domain`
}

func DomainLocalhost(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "localhost"}) // want `Domain`
}

func DomainIP(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", Domain: "127.0.0.1"})
}

func PathWithoutSlash(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "shop"}) // want `Path`
}

func PathWithSlash(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/shop"})
}

func PathWithSemicolon(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/shop;all"}) // want `Path`
}
