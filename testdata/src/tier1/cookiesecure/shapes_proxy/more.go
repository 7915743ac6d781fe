package shapes_proxy

import (
	"crypto/rand"
	"net/http"
	"net/http/httputil"
	"net/url"
)

func modifyResponse(target *url.URL) *httputil.ReverseProxy {
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ModifyResponse = func(res *http.Response) error {
		res.Header.Add("Set-Cookie", "modified=1; Path=/") // want `cookie "modified" is sent without Secure, so browsers`
		return nil
	}
	return proxy
}

func modifyResponseInALiteral(target *url.URL) http.Handler {
	return &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(target) },
		ModifyResponse: func(res *http.Response) error {
			c := &http.Cookie{Name: "literal", Value: rand.Text()} // want `cookie "literal" is sent without Secure, so browsers`
			res.Header.Add("Set-Cookie", c.String())
			return nil
		},
	}
}

func addCookie(res *http.Response) error {
	res.Header.Set("Set-Cookie", "named=1; Path=/") // want `cookie "named" is sent without Secure, so browsers`
	return nil
}

func modifyResponseByName(target *url.URL) http.Handler {
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ModifyResponse = addCookie
	return proxy
}

type gateway struct{ proxy *httputil.ReverseProxy }

func newGateway(target *url.URL) *gateway {
	g := &gateway{proxy: httputil.NewSingleHostReverseProxy(target)}
	g.proxy.ModifyResponse = g.modify
	return g
}

func (g *gateway) modify(res *http.Response) error {
	h := res.Header
	h.Add("Set-Cookie", "method="+rand.Text()+"; Path=/") // want `cookie "method" is sent without Secure, so browsers`
	return nil
}
