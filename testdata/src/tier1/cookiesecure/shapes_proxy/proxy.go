// Package shapes_proxy is between clients and servers: what ModifyResponse adds
// goes to the client, what Director and Rewrite add does not.
package shapes_proxy

import (
	"crypto/rand"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
)

// Silent from here on.

func modifyResponseSecured(target *url.URL, secure bool) http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ModifyResponse = func(res *http.Response) error {
		res.Header.Add("Set-Cookie", "on=1; Path=/; Secure")
		c := &http.Cookie{Name: "on", Value: rand.Text(), Secure: secure}
		res.Header.Add("Set-Cookie", c.String())
		return nil
	}
	return proxy
}

// The cookies of the server behind are passed on, changed.
func rewrittenCookies(target *url.URL) http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ModifyResponse = func(res *http.Response) error {
		lines := res.Header["Set-Cookie"]
		res.Header.Del("Set-Cookie")
		for _, line := range lines {
			res.Header.Add("Set-Cookie", strings.Replace(line, "Domain=internal", "Domain=example.com", 1))
		}
		for _, c := range res.Cookies() {
			c.Path = "/app"
			res.Header.Add("Set-Cookie", c.String())
		}
		return nil
	}
	return proxy
}

func director(target *url.URL) http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(target)
	next := proxy.Director
	proxy.Director = func(r *http.Request) {
		next(r)
		r.Header.Set("Cookie", "director=1")
		r.Header.Add("Set-Cookie", "director=1; Path=/")
		r.AddCookie(&http.Cookie{Name: "director", Value: rand.Text()})
	}
	return proxy
}

func rewrite(target *url.URL) http.Handler {
	return &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(target)
		r.Out.Header.Set("Cookie", (&http.Cookie{Name: "rewrite", Value: rand.Text()}).String())
		r.Out.AddCookie(&http.Cookie{Name: "rewrite", Value: rand.Text()})
	}}
}

type transport struct{ next http.RoundTripper }

// A transport is on the side of the client, and here nobody makes it a proxy's.
func (t transport) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := t.next.RoundTrip(r)
	if err == nil {
		res.Header.Add("Set-Cookie", "transport=1; Path=/")
	}
	return res, err
}

func responseOfAClient(client *http.Client, u string) (*http.Response, error) {
	res, err := client.Get(u)
	if err != nil {
		return nil, err
	}
	res.Header.Set("Set-Cookie", "stored=1; Path=/")
	return res, nil
}

func fakeServer() *http.Response {
	return &http.Response{StatusCode: 200, Header: http.Header{"Set-Cookie": {"fake=1; Path=/"}}}
}
