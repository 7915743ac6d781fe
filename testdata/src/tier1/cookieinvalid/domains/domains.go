// Package domains has domains of which only a part is known.
package domains

import (
	"fmt"
	"net/http"
	"net/url"
	"os"

	"github.com/gin-gonic/gin"
)

func port(c *gin.Context) {
	domain := fmt.Sprintf("localhost:%s", os.Getenv("PORT"))
	c.SetCookie("a", "x", 60, "/", domain, true, true) // want `^cookie "a" is sent without a Domain: Domain=localhost:… is no domain because of the port …, and net/http leaves it out$`
}

func number(w http.ResponseWriter, host string, port int) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x", Domain: fmt.Sprintf("%s:%d", host, port)}) // want `Domain=…:… is no domain because of the port …,`
}

func scheme(w http.ResponseWriter, host string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x", Domain: "https://" + host}) // want `Domain=https://… is no domain because of the scheme https,`
}

// Silent from here on.

func below(w http.ResponseWriter, tenant string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x", Domain: tenant + ".example.com"})
}

func host(w http.ResponseWriter, u *url.URL) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x", Domain: u.Hostname()})
}

func onOnePath(w http.ResponseWriter, host string, dev bool) {
	domain := host
	if dev {
		domain = "localhost:" + os.Getenv("PORT")
	}
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "x", Domain: domain})
}
