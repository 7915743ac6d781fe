// Package shapes_closures captures cookies and decisions in closures, returned
// handlers, goroutines, deferred calls and channels of one function.
package shapes_closures

import (
	"crypto/rand"
	"net/http"
	"sync"
)

func closureWithSecureAsParameter(w http.ResponseWriter) {
	set := func(name string, secure bool) {
		http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Secure: secure})
	}
	set("on", true)
	set("off", false) // want `cookie "off" is sent without Secure, so browsers`
}

func closureInAClosure() func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			defer func() {
				http.SetCookie(w, &http.Cookie{Name: "deep", Value: rand.Text()}) // want `cookie "deep" is sent without Secure, so browsers`
			}()
			next.ServeHTTP(w, r)
		})
	}
}

func handler(name string, secure bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Secure: secure})
	}
}

// The handler is made for one decision.
func registered(mux *http.ServeMux) {
	mux.Handle("/off", handler("handler", false)) // want `cookie "handler" is sent without Secure, so browsers`
	mux.Handle("/on", handler("handler", true))
}

type tracker struct{ secure bool }

func (t tracker) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "tracker", Value: rand.Text()}) // want `cookie "tracker" is sent without Secure, so browsers`
}

func captured(w http.ResponseWriter, names []string) {
	c := &http.Cookie{Path: "/", HttpOnly: true} // want `^cookie is sent without Secure, so browsers`
	send := func(name string) {
		c.Name, c.Value = name, rand.Text()
		http.SetCookie(w, c)
	}
	for _, name := range names {
		send(name)
	}
}

func closureThatMakes(w http.ResponseWriter) {
	var c *http.Cookie
	prepare := func() {
		c = &http.Cookie{Name: "prepared", Value: rand.Text()} // want `cookie "prepared" is sent without Secure, so browsers`
	}
	prepare()
	http.SetCookie(w, c)
}

func waited(w http.ResponseWriter) {
	var wg sync.WaitGroup
	var mu sync.Mutex
	wg.Go(func() {
		mu.Lock()
		defer mu.Unlock()
		http.SetCookie(w, &http.Cookie{Name: "waited", Value: rand.Text()}) // want `cookie "waited" is sent without Secure, so browsers`
	})
	wg.Wait()
}

func throughAChannel(w http.ResponseWriter) {
	ch := make(chan *http.Cookie, 1)
	ch <- &http.Cookie{Name: "channel", Value: rand.Text()} // want `cookie "channel" is sent without Secure, so browsers`
	http.SetCookie(w, <-ch)
}

func rangedOverAChannel(w http.ResponseWriter, names []string) {
	ch := make(chan *http.Cookie)
	go func() {
		defer close(ch)
		for _, name := range names {
			ch <- &http.Cookie{Name: name, Value: rand.Text()} // want `^cookie is sent without Secure, so browsers`
		}
	}()
	for c := range ch {
		http.SetCookie(w, c)
	}
}

func once(w http.ResponseWriter) {
	var o sync.Once
	o.Do(func() {
		http.SetCookie(w, &http.Cookie{Name: "once", Value: rand.Text()}) // want `cookie "once" is sent without Secure, so browsers`
	})
}

// Silent from here on.

func closureDecides(w http.ResponseWriter, r *http.Request) {
	set := func(name string, secure bool) {
		http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Secure: secure})
	}
	set("tls", r.TLS != nil)
	set("on", true)
}

func registeredByConfiguration(mux *http.ServeMux, secure bool) {
	mux.Handle("/", handler("configured", secure))
}

func (t tracker) middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1", Secure: t.secure})
		next.ServeHTTP(w, r)
	})
}

func hardenedInAClosure(w http.ResponseWriter) {
	c := &http.Cookie{Name: "hardened", Value: rand.Text()}
	func() { c.Secure = true }()
	http.SetCookie(w, c)
}

func hardenedByAParameterOfAClosure(w http.ResponseWriter) {
	harden := func(c *http.Cookie) *http.Cookie { c.Secure = true; return c }
	http.SetCookie(w, harden(&http.Cookie{Name: "hardened", Value: rand.Text()}))
}

func hardenedByAClosureOfAFunction(w http.ResponseWriter) {
	c := &http.Cookie{Name: "hardened", Value: rand.Text()}
	hardener(c)()
	http.SetCookie(w, c)
}

func hardener(c *http.Cookie) func() { return func() { c.Secure = true } }

func maybeHardenedInAClosure(w http.ResponseWriter, prod bool) {
	c := &http.Cookie{Name: "maybe", Value: rand.Text()}
	harden := func() {}
	if prod {
		harden = func() { c.Secure = true }
	}
	harden()
	http.SetCookie(w, c)
}

func replacedInAClosure(w http.ResponseWriter) {
	c := &http.Cookie{Name: "replaced", Value: rand.Text()}
	func() { c = &http.Cookie{Name: "replaced", Value: rand.Text(), Secure: true} }()
	http.SetCookie(w, c)
}

func hardenedInAGoroutine(w http.ResponseWriter) {
	c := &http.Cookie{Name: "goroutine", Value: rand.Text()}
	done := make(chan struct{})
	go func() {
		defer close(done)
		c.Secure = true
	}()
	<-done
	http.SetCookie(w, c)
}

func hardenedAfterTheChannel(w http.ResponseWriter) {
	ch := make(chan *http.Cookie, 1)
	ch <- &http.Cookie{Name: "channel", Value: rand.Text()}
	c := <-ch
	c.Secure = true
	http.SetCookie(w, c)
}

func channelOfTheCaller(w http.ResponseWriter, ch <-chan *http.Cookie) {
	for c := range ch {
		http.SetCookie(w, c)
	}
}

func intoAChannel(ch chan<- *http.Cookie) {
	ch <- &http.Cookie{Name: "out", Value: rand.Text()}
}

func decidedOverAChannel(w http.ResponseWriter, secure <-chan bool) {
	http.SetCookie(w, &http.Cookie{Name: "decided", Value: rand.Text(), Secure: <-secure})
}

func onceHardens(w http.ResponseWriter) {
	c := &http.Cookie{Name: "once", Value: rand.Text()}
	var o sync.Once
	o.Do(func() { c.Secure = true })
	http.SetCookie(w, c)
}

func shadowedByACapture(w http.ResponseWriter, secure bool) {
	set := func() {
		secure := secure || true
		http.SetCookie(w, &http.Cookie{Name: "shadowed", Value: rand.Text(), Secure: secure})
	}
	set()
}
