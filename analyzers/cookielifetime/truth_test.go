package cookielifetime_test

import (
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"
)

// What is said of net/http, shown by its own client and server.
func TestWhatIsReportedIsTrue(t *testing.T) {
	for name, test := range map[string]struct {
		cookie http.Cookie
		header string // what is on the wire
		kept   bool   // whether the client still has it
	}{
		// This client counts in nanoseconds and has so many of them overflow.
		"a day in nanoseconds":        {http.Cookie{MaxAge: int(24 * time.Hour)}, "Max-Age=86400000000000", false},
		"a day in seconds":            {http.Cookie{MaxAge: int((24 * time.Hour).Seconds())}, "Max-Age=86400", true},
		"3600 without a unit":         {http.Cookie{Expires: time.Now().Add(3600)}, "Expires=", false},
		"an hour":                     {http.Cookie{Expires: time.Now().Add(time.Hour)}, "Expires=", true},
		"an age and a past expiry":    {http.Cookie{MaxAge: 60, Expires: time.Now().Add(-time.Hour)}, "Max-Age=60", true},
		"a deletion and a far expiry": {http.Cookie{MaxAge: -1, Expires: time.Now().Add(time.Hour)}, "Max-Age=0", false},
	} {
		t.Run(name, func(t *testing.T) {
			test.cookie.Name, test.cookie.Value = "a", "x"
			var header string
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				http.SetCookie(w, &test.cookie)
				header = w.Header().Get("Set-Cookie")
			}))
			defer server.Close()
			jar, err := cookiejar.New(nil)
			if err != nil {
				t.Fatal(err)
			}
			client := &http.Client{Jar: jar}
			resp, err := client.Get(server.URL)
			if err != nil {
				t.Fatal(err)
			}
			resp.Body.Close()
			u, err := url.Parse(server.URL)
			if err != nil {
				t.Fatal(err)
			}
			if got := len(jar.Cookies(u)) > 0; got != test.kept || !strings.Contains(header, test.header) {
				t.Errorf("%q is kept: %v", header, got)
			}
		})
	}
}
