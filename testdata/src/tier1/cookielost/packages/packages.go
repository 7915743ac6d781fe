// Package packages answers and sets cookies by another package.
package packages

import (
	"io"
	"net/http"

	"tier1/cookielost/packages/answer"
)

func sets(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	answer.Session(w) // want `^cookie "sid" is set after w.WriteHeader has sent the header on line 12, so`
}

func answers(w http.ResponseWriter, r *http.Request) {
	answer.JSON(w, http.StatusOK, r.Form)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x"}) // want `^cookie "a" is set after answer.JSON has sent the header on line 17, so`
}

func both(w http.ResponseWriter, r *http.Request) {
	answer.JSON(w, http.StatusOK, r.Form)
	answer.Session(w) // want `^cookie "sid" is set after answer.JSON has sent`
}

func inTime(w http.ResponseWriter, r *http.Request) {
	answer.Session(w)
	answer.JSON(w, http.StatusOK, r.Form)
}

func perhaps(w http.ResponseWriter, r *http.Request) {
	answer.Fail(w, r.Context().Err())
	answer.Session(w)
	answer.Fail(w, io.EOF)
}
