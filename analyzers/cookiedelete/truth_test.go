package cookiedelete_test

// What the rule claims, asked of net/http and of a client that keeps cookies as
// RFC 6265 says.

import (
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"slices"
	"testing"
	"time"
)

// A deletion is sent from a URL to delete a cookie that was set from another one.
type deletion struct {
	set, sent http.Cookie
	from      string // the path; empty: /logout
	deletes   bool
}

func TestDeletionsLeaveTheCookieOrNot(t *testing.T) {
	for name, d := range map[string]deletion{
		"an empty value does not":                    {set: http.Cookie{Path: "/"}, sent: http.Cookie{Path: "/"}},
		"MaxAge 0 does not":                          {set: http.Cookie{Path: "/"}, sent: http.Cookie{Path: "/", MaxAge: 0}},
		"a zero Expires does not":                    {set: http.Cookie{Path: "/"}, sent: http.Cookie{Path: "/", Expires: time.Time{}}},
		"MaxAge -1 does":                             {set: http.Cookie{Path: "/"}, sent: http.Cookie{Path: "/", MaxAge: -1}, deletes: true},
		"an Expires in the past does":                {set: http.Cookie{Path: "/"}, sent: http.Cookie{Path: "/", Expires: time.Unix(1, 0)}, deletes: true},
		"another Path does not":                      {set: http.Cookie{Path: "/app"}, sent: http.Cookie{Path: "/", MaxAge: -1}},
		"the same Path does":                         {set: http.Cookie{Path: "/app"}, sent: http.Cookie{Path: "/app", MaxAge: -1}, deletes: true},
		"no Path does not from below":                {set: http.Cookie{Path: "/"}, sent: http.Cookie{MaxAge: -1}, from: "/auth/logout"},
		"no Path does from the top":                  {set: http.Cookie{Path: "/"}, sent: http.Cookie{MaxAge: -1}, from: "/logout", deletes: true},
		"no Path does from the directory":            {set: http.Cookie{Path: "/app"}, sent: http.Cookie{MaxAge: -1}, from: "/app/logout", deletes: true},
		"no Path does not from elsewhere":            {set: http.Cookie{Path: "/app"}, sent: http.Cookie{MaxAge: -1}, from: "/logout"},
		"a Path does not what was set by a deep URL": {set: http.Cookie{}, sent: http.Cookie{Path: "/", MaxAge: -1}},
		"no Domain does not":                         {set: http.Cookie{Path: "/", Domain: "example.com"}, sent: http.Cookie{Path: "/", MaxAge: -1}},
		"another Domain does not":                    {set: http.Cookie{Path: "/", Domain: "example.com"}, sent: http.Cookie{Path: "/", Domain: "app.example.com", MaxAge: -1}},
		"the same Domain does":                       {set: http.Cookie{Path: "/", Domain: "example.com"}, sent: http.Cookie{Path: "/", Domain: ".Example.com", MaxAge: -1}, deletes: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := d.try(t); got != d.deletes {
				t.Errorf("the cookie is deleted: %t, want %t", got, d.deletes)
			}
		})
	}
}

// try sets the cookie, sends the deletion and reports whether the cookie is gone.
func (d deletion) try(t *testing.T) bool {
	d.set.Name, d.set.Value, d.sent.Name = "sid", "secret", "sid"
	if d.from == "" {
		d.from = "/logout"
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/app/deep/login", func(w http.ResponseWriter, _ *http.Request) { http.SetCookie(w, &d.set) })
	mux.HandleFunc(d.from, func(w http.ResponseWriter, _ *http.Request) { http.SetCookie(w, &d.sent) })
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	client := server.Client()
	client.Jar = jar
	client.Transport = &http.Transport{Dial: func(string, string) (net.Conn, error) { return net.Dial("tcp", server.Listener.Addr().String()) }}
	for _, path := range []string{"/app/deep/login", d.from} {
		response, err := client.Get("http://app.example.com" + path)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
	}
	kept := jar.Cookies(&url.URL{Scheme: "http", Host: "app.example.com", Path: "/app/deep/page"})
	return !slices.ContainsFunc(kept, func(c *http.Cookie) bool { return c.Name == "sid" })
}
