// Package file has a comment that is about a whole file.
package file

import "net/http"

func before(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v})
}

//cookielint:file-ignore cookiesecure only used in development

func after(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v})
}
