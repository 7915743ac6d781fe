// Package places has deletions with another Path or Domain.
package places

import "net/http"

func login(w http.ResponseWriter, r *http.Request, id, where string) {
	http.SetCookie(w, &http.Cookie{Name: "root", Value: id, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "app", Value: id, Path: "/app"})
	http.SetCookie(w, &http.Cookie{Name: "under", Value: id, Path: "/app"})
	http.SetCookie(w, &http.Cookie{Name: "below", Value: id, Path: "/app"})
	http.SetCookie(w, &http.Cookie{Name: "deep", Value: id, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "deeper", Value: id, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "shared", Value: id, Path: "/", Domain: "example.com"})
	http.SetCookie(w, &http.Cookie{Name: "moved", Value: id, Path: "/", Domain: "a.example.com"})
	http.SetCookie(w, &http.Cookie{Name: "plain", Value: id})
	http.SetCookie(w, &http.Cookie{Name: "two", Value: id, Path: "/a"})
	http.SetCookie(w, &http.Cookie{Name: "two", Value: id, Path: "/b"})
	http.SetCookie(w, &http.Cookie{Name: "config", Value: id, Path: where})
	http.SetCookie(w, &http.Cookie{Name: "both", Value: id, Path: "/both"})
	http.SetCookie(w, &http.Cookie{Name: "dotted", Value: id, Path: "/", Domain: ".Example.com"})
}

func bad(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "under", MaxAge: -1})                                     // want `^cookie "under" is set with Path=/app, but deleted without a Path, which works only from URLs directly below /app$`
	http.SetCookie(w, &http.Cookie{Name: "app", MaxAge: -1, Path: "/"})                            // want `^cookie "app" is set with Path=/app, but deleted with Path=/: to browsers that is another cookie$`
	http.SetCookie(w, &http.Cookie{Name: "shared", MaxAge: -1, Path: "/"})                         // want `^cookie "shared" is set with Domain=example.com, but deleted without a Domain: to browsers that is another cookie$`
	http.SetCookie(w, &http.Cookie{Name: "moved", MaxAge: -1, Path: "/", Domain: "b.example.com"}) // want `^cookie "moved" is set with Domain=a.example.com, but deleted with Domain=b.example.com: to browsers that is another cookie$`
}

func good(w http.ResponseWriter, r *http.Request, where string) {
	http.SetCookie(w, &http.Cookie{Name: "plain", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "two", MaxAge: -1, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "config", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "both", MaxAge: -1, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "both", MaxAge: -1, Path: "/both"})
	http.SetCookie(w, &http.Cookie{Name: "dotted", MaxAge: -1, Path: "/", Domain: "example.com"})
	http.SetCookie(w, &http.Cookie{Name: "elsewhere", MaxAge: -1, Path: "/x"})
}

// In the strict group only.
func plainWithPath(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "open", Value: r.FormValue("x")})
	http.SetCookie(w, &http.Cookie{Name: "open", MaxAge: -1, Path: "/"})
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("/logout", atRoot)
	mux.Handle("POST /auth/logout", protect(http.HandlerFunc(inAuth)))
	mux.HandleFunc("/auth/leave", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "deeper", MaxAge: -1}) // want `^cookie "deeper" is set with Path=/, but deleted without a Path, which works only from URLs directly below /$`
	})
	mux.HandleFunc("/app/logout", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "below", MaxAge: -1})
	})
}

// The directory of its URL is the Path.
func atRoot(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "root", MaxAge: -1})
}

func inAuth(w http.ResponseWriter, r *http.Request) { forget(w) }

func forget(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "deep", MaxAge: -1}) // want `^cookie "deep" is set with Path=/, but deleted without a Path`
}

func protect(h http.Handler) http.Handler { return h }

// A Domain that is one host is that of the host, as without it.
func oneHost(w http.ResponseWriter, r *http.Request, id string) {
	http.SetCookie(w, &http.Cookie{Name: "ip", Value: id, Path: "/", Domain: "127.0.0.1"})
	http.SetCookie(w, &http.Cookie{Name: "ip", MaxAge: -1, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "local", Value: id, Path: "/", Domain: "localhost"})
	http.SetCookie(w, &http.Cookie{Name: "local", MaxAge: -1, Path: "/"})
}
