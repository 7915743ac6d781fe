package testfiles

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestLogin(t *testing.T) {
	store.Options.Secure = true
	secureCookies = true
	rec := httptest.NewRecorder()
	login(rec, httptest.NewRequest(http.MethodPost, "/login", nil))
	want := &http.Cookie{Name: "sid"}
	if got := rec.Result().Cookies()[0]; got.Name != want.Name {
		t.Errorf("cookie %q, want %q", got.Name, want.Name)
	}
}

func TestServer(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "fake", Value: "1"})
		http.SetCookie(w, testCookie("2"))
		setFlat(w, "flat", false)
		c := newCookie("3")
		c.Secure = true
		http.SetCookie(w, c)
	}))
	defer srv.Close()
	resp, err := srv.Client().Get(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if len(resp.Cookies()) != 4 {
		t.Error("cookies are missing")
	}
}
