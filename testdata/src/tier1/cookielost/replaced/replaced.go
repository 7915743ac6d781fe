// Package replaced writes cookies over others.
package replaced

import "net/http"

func set(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x"})
	w.Header().Set("Set-Cookie", "b=x; Path=/") // want `^cookie "b" replaces the one that http.SetCookie has set on line 7, so the browser never gets that; use Add$`
}

func two(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Add("set-cookie", "a=x")
	h.Set("set-cookie", "b=x") // want `cookie "b" replaces the one that h.Add has set on line 13`
}

func helper(w http.ResponseWriter, line string) {
	w.Header().Set("Set-Cookie", line)
}

func inHelper(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x"})
	helper(w, "b=x") // want `^the cookie replaces the one that http.SetCookie has set on line 22,`
}

func first(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Set-Cookie", "a=x")
	http.SetCookie(w, &http.Cookie{Name: "b", Value: "x"})
}

func adds(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x"})
	w.Header().Add("Set-Cookie", "b=x")
}

func onOnePath(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		http.SetCookie(w, &http.Cookie{Name: "a", Value: "x"})
	}
	w.Header().Set("Set-Cookie", "b=x")
}

func clears(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x"})
	w.Header().Del("Set-Cookie")
	w.Header().Set("Set-Cookie", "b=x")
}

func another(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x"})
	w.Header().Set("Cache-Control", "no-store")
}
