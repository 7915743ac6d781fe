package main

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"runtime/debug"
	"strings"

	"golang.org/x/net/publicsuffix"

	"truth/claim"
)

// A program is a handler and the server that its library has for it.
type program struct {
	handler any
	with    string // the library, as in go.mod
	serve   func(net.Listener) (stop func())
}

// A client keeps cookies as RFC 6265 says. All hosts are the program that it
// is given. It asks for https as if a proxy before the server spoke TLS.
type client struct{ jar http.CookieJar }

func newClient() client {
	jar, err := cookiejar.New(&cookiejar.Options{PublicSuffixList: publicsuffix.List})
	check(err)
	return client{jar}
}

// A response is what the client sees. The header is nil if there was no answer.
type response struct {
	status string
	header http.Header
	body   string
}

func (c client) get(p program, url string) response { return c.do(p, http.MethodGet, url) }

func (c client) do(p program, method, url string) response {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	stop := p.serve(listener)
	defer stop()

	dial := func(ctx context.Context, network, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, network, listener.Addr().String())
	}
	transport := &http.Transport{DialContext: dial, DialTLSContext: dial}
	defer transport.CloseIdleConnections()
	asks := http.Client{Jar: c.jar, Transport: transport, CheckRedirect: func(*http.Request, []*http.Request) error {
		return http.ErrUseLastResponse
	}}
	request, err := http.NewRequest(method, url, nil)
	check(err)
	answer, err := asks.Do(request)
	if errors.Is(err, io.EOF) {
		return response{status: "no answer"}
	}
	check(err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	check(err)
	return response{status: answer.Status, header: answer.Header, body: string(body)}
}

// sends is the Cookie header that the client has for a URL.
func (c client) sends(url string) string {
	var header string
	c.get(netHTTP(func(w http.ResponseWriter, r *http.Request) { header = r.Header.Get("Cookie") }), url)
	return orNothing(header)
}

func orNothing(s string) string {
	if s == "" {
		return "nothing"
	}
	return s
}

// page is where the programs are asked for, on a site with https.
const page = "https://shop.example.com/account/login"

// A look is what is seen of a program.
type look func(program) string

// keeps is what the client sends when it comes to the page again.
func keeps(p program) string {
	c := newClient()
	c.get(p, page)
	return c.sends(page)
}

// keepsBy is the same for a page at another host.
func keepsBy(url string) look {
	return func(p program) string {
		c := newClient()
		c.get(p, url)
		return c.sends(url)
	}
}

// keepsOfPost is what the client sends after it has posted a form.
func keepsOfPost(p program) string {
	c := newClient()
	c.do(p, http.MethodPost, page)
	return c.sends(page)
}

// keepsAfterTwo is what the client sends after it has come to the page twice.
func keepsAfterTwo(p program) string {
	c := newClient()
	c.get(p, page)
	c.get(p, page)
	return c.sends(page)
}

// keepsAt is what the client sends to another page.
func keepsAt(url string) look {
	return func(p program) string {
		c := newClient()
		c.get(p, page)
		return c.sends(url)
	}
}

// sets are the Set-Cookie headers.
func sets(p program) string {
	return orNothing(strings.Join(newClient().get(p, page).header.Values("Set-Cookie"), " and "))
}

// answers is the status, for a client that has no cookies.
func answers(p program) string { return newClient().get(p, page).status }

// A run is a program and what is expected of it.
type run struct {
	program  program
	reported bool
	want     string
}

// reported is a program with a finding, silent one without.
func reported(p program, want string) run { return run{p, true, want} }
func silent(p program, want string) run   { return run{p, false, want} }

// about runs the programs of a claim.
func about(rule, says string, look look, runs ...run) claim.Claim {
	c := claim.Claim{Rule: rule, Says: says}
	for _, r := range runs {
		c.Runs = append(c.Runs, claim.Run{
			Place: claim.PlaceOf(r.program.handler), With: versioned(r.program.with),
			Reported: r.reported, Want: r.want, Got: look(r.program),
		})
	}
	return c
}

// versioned is a library with the version that runs.
func versioned(library string) string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return library
	}
	for _, m := range info.Deps {
		if m.Path == library {
			return strings.TrimPrefix(library, "github.com/") + " " + m.Version
		}
	}
	return library
}
