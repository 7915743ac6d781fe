package main

import (
	"fmt"
	"html/template"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"

	"truth/claim"
)

// A told is a claim and the stops that show it.
type told struct {
	rule, says string
	stops      []*stop
}

// A stop is a handler and the pages that show what becomes of its cookie.
type stop struct {
	handler  http.HandlerFunc
	reported bool
	want     string
	got      string   // what the browser has sent to the last page
	sent     []string // the names of the cookies that the handler sent
	pages    []page
}

// A page is made by a handler, or else it is there to be looked at.
type page struct {
	url     string
	handler http.HandlerFunc
	asks    *template.Template // what a script tells is looked at, not what is sent
}

func (t *told) claim() claim.Claim {
	c := claim.Claim{Rule: t.rule, Says: t.says}
	for _, s := range t.stops {
		c.Runs = append(c.Runs, claim.Run{
			Place: claim.PlaceOf(s.handler), With: "net/http", Reported: s.reported, Want: s.want, Got: s.got,
		})
	}
	return c
}

// A tour is the way through the pages of all stops. A page leads to the next
// as a link does.
type tour struct {
	plain, secure *httptest.Server
	over          chan struct{} // closed when the last page was seen

	mu    sync.Mutex
	stops []*stop
	stop  int // the next page is the one
	page  int // of this stop
}

func newTour(claims []*told) *tour {
	t := &tour{over: make(chan struct{})}
	for _, c := range claims {
		t.stops = append(t.stops, c.stops...)
	}
	t.plain = httptest.NewServer(t)
	t.secure = httptest.NewUnstartedServer(t)
	t.secure.StartTLS()
	return t
}

func (t *tour) close() {
	t.plain.Close()
	t.secure.Close()
}

// next is the URL of the next page, empty after the last.
func (t *tour) next() string {
	if t.stop == len(t.stops) {
		return ""
	}
	return fmt.Sprintf("%s?page=%s", t.stops[t.stop].pages[t.page].url, t.number())
}

// number tells pages apart, so that one that is loaded again is not the next.
func (t *tour) number() string { return fmt.Sprintf("%d.%d", t.stop, t.page) }

// where is the next page, for messages.
func (t *tour) where() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.next()
}

func (t *tour) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.stop == len(t.stops) || r.URL.Query().Get("page") != t.number() {
		http.NotFound(w, r)
		return
	}
	s := t.stops[t.stop]
	p := s.pages[t.page]
	switch {
	case p.asks != nil && r.Method != http.MethodPost:
		p.asks.Execute(w, nil) // it comes again with the answer
		return
	case p.asks != nil:
		s.got = orNothing(r.PostFormValue("answer"))
	case p.handler != nil:
		p.handler(w, r)
		s.sent = names(w.Header()["Set-Cookie"])
	default:
		s.got = seen(r.Header.Get("Cookie"), s.sent)
	}
	if t.page++; t.page == len(s.pages) {
		t.stop, t.page = t.stop+1, 0
	}
	led.Execute(w, t.next())
	if t.stop == len(t.stops) {
		close(t.over)
	}
}

// led is a page that leads to another.
var led = template.Must(template.New("").Parse(`<!doctype html><script>let next = {{.}}; if (next) location.replace(next)</script>`))

// Pages that tell what scripts can see, and for how long cookies are kept.
var (
	read = answering(`document.cookie`)
	days = answering(`(await cookieStore.getAll()).map(c => c.name + " for " + Math.round((c.expires - Date.now()) / 864e5) + " days").join(", ")`)
)

// answering is a page that posts what an expression of JavaScript is.
func answering(expression string) *template.Template {
	return template.Must(template.New("").Parse(`<!doctype html><form method="post"><input name="answer"></form><script>
(async () => {
	document.forms[0].answer.value = ` + expression + `
	document.forms[0].submit()
})()</script>`))
}

// seen are the cookies with one of the names in what the browser has sent.
func seen(sent string, cookies []string) string {
	var all []string
	for pair := range strings.SplitSeq(sent, "; ") {
		name, value, _ := strings.Cut(pair, "=")
		if len(value) > 100 {
			pair = fmt.Sprintf("%s=%s... of %d bytes", name, value[:3], len(value))
		}
		if slices.Contains(cookies, name) {
			all = append(all, pair)
		}
	}
	return orNothing(strings.Join(all, "; "))
}

func names(headers []string) []string {
	var all []string
	for _, h := range headers {
		name, _, _ := strings.Cut(h, "=")
		all = append(all, name)
	}
	return all
}

func orNothing(s string) string {
	if s == "" {
		return "nothing"
	}
	return s
}
