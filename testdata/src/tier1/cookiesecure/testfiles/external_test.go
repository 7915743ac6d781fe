package testfiles_test

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestExternal(t *testing.T) {
	rec := httptest.NewRecorder()
	http.SetCookie(rec, &http.Cookie{Name: "external", Value: "1"})
	if rec.Header().Get("Set-Cookie") == "" {
		t.Error("no cookie")
	}
}
