// Package clientside has cookies that no server of ours sends. Nothing here is
// reported.
package clientside

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"slices"
)

func inARequest(token string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://example.com/", nil)
	if err != nil {
		return nil, err
	}
	req.AddCookie(&http.Cookie{Name: "session", Value: token})
	c := http.Cookie{Name: "token", Value: token, Secure: false}
	req.AddCookie(&c)
	return http.DefaultClient.Do(req)
}

func inAJar(u *url.URL, token string) (*http.Client, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return nil, err
	}
	jar.SetCookies(u, []*http.Cookie{{Name: "session", Value: token}})
	return &http.Client{Jar: jar}, nil
}

func inARecordedRequest(h http.Handler, token string) *httptest.ResponseRecorder {
	req := httptest.NewRequest(http.MethodGet, "/", nil)
	req.AddCookie(&http.Cookie{Name: "session", Value: token})
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, req)
	return rec
}

func compared(c *http.Cookie) bool {
	want := http.Cookie{Name: "session", Value: "42"}
	return c.String() == want.String()
}

type key struct{ cookie *http.Cookie }

func keyOfAMap(seen map[key]bool) bool {
	return seen[key{&http.Cookie{Name: "session"}}]
}

// Would it fit?
func measured(name, value string) bool {
	return len((&http.Cookie{Name: name, Value: value}).String()) < 4096
}

func validated(name string) error {
	c := &http.Cookie{Name: name, Value: "x"}
	return c.Valid()
}

func printed(value string) {
	fmt.Println(&http.Cookie{Name: "session", Value: value})
}

func stored(value string) ([]byte, error) {
	return json.Marshal(&http.Cookie{Name: "session", Value: value})
}

func collected(value string) []*http.Cookie {
	return []*http.Cookie{{Name: "session", Value: value}}
}

func compacted(cookies []*http.Cookie) []*http.Cookie {
	return slices.Insert(cookies, 0, &http.Cookie{Name: "first", Value: rand.Text()})
}

// What another server said is passed on.
func replayed(w http.ResponseWriter, resp *http.Response) {
	for _, c := range resp.Cookies() {
		http.SetCookie(w, c)
	}
}

func parsed(w http.ResponseWriter, line string) error {
	c, err := http.ParseSetCookie(line)
	if err != nil {
		return err
	}
	http.SetCookie(w, c)
	return nil
}

type browser struct{ cookies map[string]*http.Cookie }

func (b *browser) remember(name, value string) {
	b.cookies[name] = &http.Cookie{Name: name, Value: value}
}
