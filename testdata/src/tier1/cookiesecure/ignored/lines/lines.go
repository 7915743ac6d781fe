// Package lines has findings that comments silence, and some that they do not.
package lines

import "net/http"

func ownLine(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "behind", Value: v}) //cookielint:ignore cookiesecure the proxy adds it
	//cookielint:ignore cookiesecure the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "above", Value: v})
	http.SetCookie(w, &http.Cookie{Name: "below", Value: v}) // want `cookie "below" is sent without Secure`
}

func reason(w http.ResponseWriter, v string) {
	//cookielint:ignore cookiesecure
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) // want `cookie "a" is sent without Secure`
}

func otherRule(w http.ResponseWriter, v string) {
	//cookielint:ignore cookiehttponly scripts need it
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) // want `cookie "a" is sent without Secure`
}

func severalRules(w http.ResponseWriter, v string) {
	//cookielint:ignore cookiehttponly,cookiesecure only for development
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v})
}

// A finding at an element is ignored in its own line, above it and above the
// statement.
func elements(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{
		Name:   "own",
		Value:  v,
		Secure: false, //cookielint:ignore cookiesecure the proxy adds it
	})
	http.SetCookie(w, &http.Cookie{
		Name:  "above",
		Value: v,
		//cookielint:ignore cookiesecure the proxy adds it
		Secure: false,
	})
	//cookielint:ignore cookiesecure the proxy adds it
	http.SetCookie(w, &http.Cookie{
		Name:   "statement",
		Value:  v,
		Secure: false,
	})
	http.SetCookie(w, &http.Cookie{
		Name:   "elsewhere", //cookielint:ignore cookiesecure the proxy adds it
		Value:  v,
		Secure: false, // want `cookie "elsewhere" is sent without Secure`
	})
}

// A function literal is no part of the statement that it stands in.
func handler(mux *http.ServeMux, v string) {
	//cookielint:ignore cookiesecure the proxy adds it
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) // want `cookie "a" is sent without Secure`
	})
}

func staticcheck(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //lint:ignore cookiesecure the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "b", Value: v}) //lint:ignore SA1000,cookiesecure the proxy adds it
	//lint:ignore SA1000 it is right
	http.SetCookie(w, &http.Cookie{Name: "c", Value: v}) // want `cookie "c" is sent without Secure`
}

func golangci(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v}) //nolint:cookielint // the proxy adds it
	http.SetCookie(w, &http.Cookie{Name: "b", Value: v}) //nolint:cookiesecure
	http.SetCookie(w, &http.Cookie{Name: "c", Value: v}) //nolint:gosec,cookielint
	http.SetCookie(w, &http.Cookie{Name: "d", Value: v}) //nolint
	http.SetCookie(w, &http.Cookie{Name: "e", Value: v}) /* want `cookie "e" is sent without Secure` */ //nolint:gosec
	//nolint:cookielint
	if w != nil {
		http.SetCookie(w, &http.Cookie{Name: "f", Value: v})
	}
}

//nolint:cookielint // all of it
func golangciFunction(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v})
	http.SetCookie(w, &http.Cookie{Name: "b", Value: v})
}

// One literal that is sent twice is silenced once.
func sentTwice(w http.ResponseWriter, v string) {
	c := &http.Cookie{Name: "a", Value: v} //cookielint:ignore cookiesecure the proxy adds it
	http.SetCookie(w, c)
	http.SetCookie(w, c)
}

// The comment has to be where the finding is, not where the cookie is sent.
func atTheCall(w http.ResponseWriter, v string) {
	c := &http.Cookie{Name: "a", Value: v} // want `cookie "a" is sent without Secure`
	http.SetCookie(w, c)                   //cookielint:ignore cookiesecure the proxy adds it
}

var template = http.Cookie{ //cookielint:ignore cookiesecure the proxy adds it
	Name: "template",
}

func send(w http.ResponseWriter, v string) {
	c := template
	c.Value = v
	http.SetCookie(w, &c)
}
