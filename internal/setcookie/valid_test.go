package setcookie

import (
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"

	"golang.org/x/net/publicsuffix"
)

// texts are texts in which everything that matters stands in every place.
func texts() []string {
	out := []string{
		"", "a", "sid", "a b", "a=b", "a;b", `"a"`, `a\b`, "a,b", "sä", "a\tb", "a\x7f", "a\nb", "[x]", "a:b", "user@host", "{}", "a/b",
		"example.com", ".example.com", "..example.com", "example.com.", "a..b", "-a.com", "a-.com", "a.-b", "under_score.com", "127.0.0.1", "::1", "1.2", "1.2.c",
		"*.example.com", "https://example.com", "example.com:80", "example.com/x", strings.Repeat("a", 63) + ".com", strings.Repeat("a", 64) + ".com",
		strings.Repeat("abcdefg.", 31) + "com", strings.Repeat("abcdefg.", 32) + "com", "/", "/a b", "/a;b", "/ä", `/a"b`,
	}
	r := rand.New(rand.NewPCG(1, 2))
	const alphabet = "aZ09-._~:/;\"\\ ,=@ä\x00\x1f\x7f*![]{}()<>?#$%&'+^`|\t"
	runes := []rune(alphabet)
	for range 4000 {
		var b strings.Builder
		for range 1 + r.IntN(4) {
			b.WriteRune(runes[r.IntN(len(runes))])
		}
		out = append(out, b.String())
	}
	return out
}

// sent is the header by which a real net/http sends a cookie.
func sent(c *http.Cookie) string {
	w := httptest.NewRecorder()
	http.SetCookie(w, c)
	return w.Header().Get("Set-Cookie")
}

func TestNetHTTPDoesWhatIsSaidOfIt(t *testing.T) {
	log.SetOutput(io.Discard) // net/http says what it leaves out
	defer log.SetOutput(os.Stderr)
	remove := func(s, chars string) string {
		return strings.Map(func(r rune) rune {
			if strings.ContainsRune(chars, r) {
				return -1
			}
			return r
		}, s)
	}
	for _, s := range texts() {
		if got := sent(&http.Cookie{Name: s, Value: "v"}) != ""; got != IsToken(s) {
			t.Errorf("a cookie with the name %q is sent: %v", s, got)
		}
		_, value, _ := strings.Cut(sent(&http.Cookie{Name: "n", Value: s}), "=")
		want := remove(s, LostFromValue(s))
		if strings.ContainsAny(want, " ,") {
			want = `"` + want + `"`
		}
		if value != want {
			t.Errorf("the value %q is sent as %q, not as %q", s, value, want)
		}
		if got := strings.Contains(sent(&http.Cookie{Name: "n", Domain: s}), "; Domain="); got != (s != "" && SendsDomain(s)) {
			t.Errorf("the domain %q is sent: %v", s, got)
		}
		_, path, _ := strings.Cut(sent(&http.Cookie{Name: "n", Path: s}), "; Path=")
		if want := remove(s, LostFromPath(s)); path != want {
			t.Errorf("the path %q is sent as %q, not as %q", s, path, want)
		}
	}
}

func TestDomainFlaws(t *testing.T) {
	for domain, want := range map[string][2]string{
		"https://example.com":        {"the scheme https", "example.com"},
		"http://localhost:8080/x":    {"the scheme http", "localhost"},
		"example.com:8080":           {"the port 8080", "example.com"},
		"example.com/app":            {"the path /app", "example.com"},
		"*.example.com":              {"the *", "example.com"},
		"my_app.example.com":         {"the underscore", ""},
		"https://my_app.example.com": {"the scheme https", ""},
		"münchen.de":                 {"the letters that are not ASCII", ""},
		" example.com":               {"the spaces around it", "example.com"},
		"-":                          {"", ""},
	} {
		if flaw, meant := DomainFlaw(domain); flaw != want[0] || meant != want[1] {
			t.Errorf("%q: %q, %q", domain, flaw, meant)
		}
	}
}

// TestReachIsThatOfAJar lets the jar of net/http, which does as browsers do,
// take cookies for a domain from a host below and from that host.
func TestReachIsThatOfAJar(t *testing.T) {
	for domain, want := range map[string]Reach{
		"example.com": Registrable, ".example.com": Registrable, "a.example.co.uk": Registrable, "me.github.io": Registrable,
		"co.uk": Suffix, ".co.uk": Suffix, "github.io": Suffix, "Com": Single, "localhost": Single, "intranet": Single,
	} {
		if got := ReachOf(domain); got != want {
			t.Errorf("%s: %d, not %d", domain, got, want)
		}
		bare := strings.ToLower(strings.TrimPrefix(domain, "."))
		if taken(t, "www."+bare, domain) != (want == Registrable) {
			t.Errorf("a host below %s sets a cookie for it: %v", domain, want != Registrable)
		}
		if !taken(t, bare, domain) {
			t.Errorf("%s cannot set a cookie for itself", domain)
		}
	}
	if ReachOf("127.0.0.1") != Registrable || !taken(t, "127.0.0.1", "127.0.0.1") {
		t.Error("an address cannot set a cookie for itself")
	}
}

// taken reports whether a jar keeps a cookie that a host sets for a domain.
func taken(t *testing.T, host, domain string) bool {
	t.Helper()
	jar, err := cookiejar.New(&cookiejar.Options{PublicSuffixList: publicsuffix.List})
	if err != nil {
		t.Fatal(err)
	}
	u := &url.URL{Scheme: "https", Host: host, Path: "/"}
	jar.SetCookies(u, []*http.Cookie{{Name: "a", Value: "b", Domain: domain}})
	return len(jar.Cookies(u)) > 0
}
