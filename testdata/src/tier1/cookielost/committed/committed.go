// Package committed sets cookies when the header is gone.
package committed

import (
	"bufio"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"net/http/httputil"
	"os"
)

var cookie = http.Cookie{Name: "sid", Value: "x", Secure: true, HttpOnly: true}

func sid() *http.Cookie {
	c := cookie
	return &c
}

func writeHeader(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	http.SetCookie(w, sid()) // want `^cookie "sid" is set after w.WriteHeader has sent the header on line 24, so the browser never gets the cookie$`
}

func write(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("hello"))
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x"}) // want `cookie "a" is set after w.Write has sent`
	http.SetCookie(w, &http.Cookie{Name: "b", Value: "x"}) // want `cookie "b" is set after w.Write has sent the header on line 29`
}

func print(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "hello %s", r.URL.Path)
	http.SetCookie(w, sid()) // want `after fmt.Fprintf has`
}

func println(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello")
	http.SetCookie(w, sid()) // want `after fmt.Fprintln has`
}

func copyFile(w http.ResponseWriter, r *http.Request, f *os.File) {
	io.Copy(w, f)
	http.SetCookie(w, sid()) // want `after io.Copy has`
}

func text(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "hello")
	http.SetCookie(w, sid()) // want `after io.WriteString has`
}

func asJSON(w http.ResponseWriter, r *http.Request) {
	if err := json.NewEncoder(w).Encode(r.Form); err != nil {
		return
	}
	http.SetCookie(w, sid()) // want `after json.NewEncoder\(w\).Encode has`
}

func asJSONInTwoSteps(w http.ResponseWriter, r *http.Request) {
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	enc.Encode(r.Form)
	http.SetCookie(w, sid()) // want `after enc.Encode has`
}

func asXML(w http.ResponseWriter, r *http.Request) {
	xml.NewEncoder(w).Encode(r.Form)
	http.SetCookie(w, sid()) // want `after xml.NewEncoder\(w\).Encode has`
}

func page(w http.ResponseWriter, r *http.Request, t *template.Template) {
	t.ExecuteTemplate(w, "page", nil)
	http.SetCookie(w, sid()) // want `after t.ExecuteTemplate has`
}

func redirect(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/", http.StatusSeeOther)
	http.SetCookie(w, sid()) // want `after http.Redirect has`
}

func fail(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "no", http.StatusUnauthorized)
	http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: -1}) // want `cookie "sid" is set after http.Error has`
}

func flush(w http.ResponseWriter, r *http.Request) {
	w.(http.Flusher).Flush()
	http.SetCookie(w, sid()) // want `after w.\(http.Flusher\).Flush has`
}

func flushIfPossible(w http.ResponseWriter, r *http.Request) {
	f, ok := w.(http.Flusher)
	if !ok {
		return
	}
	f.Flush()
	http.SetCookie(w, sid()) // want `after f.Flush has`
}

func control(w http.ResponseWriter, r *http.Request) {
	http.NewResponseController(w).Flush()
	http.SetCookie(w, sid()) // want `after http.NewResponseController\(w\).Flush has`
}

func buffered(w http.ResponseWriter, r *http.Request) {
	b := bufio.NewWriter(w)
	b.WriteString("hello")
	b.Flush()
	http.SetCookie(w, sid()) // want `after b.Flush has`
}

func serveFile(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, "index.html")
	http.SetCookie(w, sid()) // want `after http.ServeFile has`
}

func proxy(w http.ResponseWriter, r *http.Request, p *httputil.ReverseProxy) {
	p.ServeHTTP(w, r)
	http.SetCookie(w, sid()) // want `after p.ServeHTTP has`
}

func onBothPaths(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		w.WriteHeader(http.StatusCreated)
	} else {
		fmt.Fprint(w, "hello")
	}
	http.SetCookie(w, sid()) // want `cookie "sid" is set after`
}

func variable(w http.ResponseWriter, r *http.Request, status int) {
	w.WriteHeader(status)
	http.SetCookie(w, sid()) // want `after w.WriteHeader has`
}

func header(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	w.WriteHeader(http.StatusOK)
	h.Add("Set-Cookie", "sid=x; Secure; HttpOnly") // want `cookie "sid" is set after w.WriteHeader has`
}

func element(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header()["Set-Cookie"] = []string{"sid=x; Secure; HttpOnly"} // want `cookie "sid" is set after w.WriteHeader has`
}

func handler() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusOK)
		http.SetCookie(w, sid()) // want `after w.WriteHeader has`
	}
}

type app struct{ name string }

func (a *app) handle(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	http.SetCookie(w, &http.Cookie{Name: a.name, Value: "x"}) // want `^the cookie is set after`
}

type recorder struct {
	http.ResponseWriter
	status int
}

func (a *app) recorded(w http.ResponseWriter, r *http.Request) {
	rec := &recorder{ResponseWriter: w}
	rec.WriteHeader(http.StatusOK)
	http.SetCookie(rec, sid()) // want `after rec.WriteHeader has`
}
