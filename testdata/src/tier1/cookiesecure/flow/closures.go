package flow

import (
	"crypto/rand"
	"net/http"
)

func deferredCall(w http.ResponseWriter) {
	defer http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
}

func deferredClosure(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	defer func() {
		http.SetCookie(w, c)
	}()
	c.HttpOnly = true
}

func closureThatSends(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	send := func() { http.SetCookie(w, c) }
	send()
}

func closureWithAParameter(w http.ResponseWriter) {
	send := func(c *http.Cookie) { http.SetCookie(w, c) }
	send(&http.Cookie{Name: "access", Value: rand.Text()}) // want `cookie "access" is sent without Secure, so browsers`
	send(&http.Cookie{Name: "refresh", Value: rand.Text(), Secure: true})
}

func calledAtOnce(w http.ResponseWriter) {
	func() {
		http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
	}()
}

func inAGoroutine(w http.ResponseWriter, done chan<- struct{}) {
	go func() {
		defer close(done)
		http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
	}()
}

func byAGoroutine(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
	go http.SetCookie(w, c)
}

func returnedHandler() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
	}
}

func registeredHandler(mux *http.ServeMux) {
	mux.HandleFunc("/login", func(w http.ResponseWriter, r *http.Request) {
		c := http.Cookie{Name: "sid", Value: rand.Text()} // want `cookie "sid" is sent without Secure, so browsers`
		c.HttpOnly = true
		http.SetCookie(w, &c)
	})
}

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1"}) // want `cookie "seen" is sent without Secure, so browsers`
		next.ServeHTTP(w, r)
	})
}

func capturedConstant() http.HandlerFunc {
	secure := false
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{
			Name:   "sid",
			Value:  rand.Text(),
			Secure: secure, // want `cookie "sid" is sent without Secure, so browsers`
		})
	}
}

func capturedTemplate() http.HandlerFunc {
	template := http.Cookie{Name: "sid", Path: "/", HttpOnly: true} // want `cookie "sid" is sent without Secure, so browsers`
	return func(w http.ResponseWriter, r *http.Request) {
		c := template
		c.Value = rand.Text()
		http.SetCookie(w, &c)
	}
}

// Silent from here on.

func deferredCallWithSecure(w http.ResponseWriter) {
	defer http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true})
}

// The cookie is serialised when the function returns.
func securedAfterTheDefer(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	defer http.SetCookie(w, c)
	c.Secure = true
}

func securedAfterTheDeferredClosure(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	defer func() { http.SetCookie(w, c) }()
	c.Secure = true
}

func maybeSecuredAfterTheDefer(w http.ResponseWriter, ok bool) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	defer http.SetCookie(w, c)
	if !ok {
		return
	}
	c.Secure = true
}

func closureThatSecures(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	secure := func() { c.Secure = true }
	secure()
	http.SetCookie(w, c)
}

func securedBeforeTheClosureRuns(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	send := func() { http.SetCookie(w, c) }
	c.Secure = true
	send()
}

func capturedParameter(secure bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: secure})
	}
}

func capturedVariableThatChanges(prod bool) http.HandlerFunc {
	secure := false
	if prod {
		secure = true
	}
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: secure})
	}
}

func securedByTheHandler() http.HandlerFunc {
	template := http.Cookie{Name: "sid", Path: "/"}
	return func(w http.ResponseWriter, r *http.Request) {
		c := template
		c.Secure = r.TLS != nil
		http.SetCookie(w, &c)
	}
}

func closureThatIsNeverCalled(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Value: rand.Text()}
	_ = func() { c.Secure = false }
	c.Secure = true
	http.SetCookie(w, c)
}
