package shapes_types

import (
	"crypto/rand"
	stdhttp "net/http"

	web "github.com/gin-gonic/gin"
)

func renamedImport(w stdhttp.ResponseWriter) {
	var c stdhttp.Cookie // want `cookie "renamed" is sent without Secure, so browsers`
	c.Name, c.Value = "renamed", rand.Text()
	stdhttp.SetCookie(w, &c)
}

func renamedFramework(c *web.Context) {
	c.SetCookie("gin", rand.Text(), 3600, "/", "", false, true) // want `cookie "gin" is sent without Secure, so browsers`
}

// Silent from here on.

func renamedImportSecured(w stdhttp.ResponseWriter) {
	var c stdhttp.Cookie
	c.Name, c.Value, c.Secure = "renamed", rand.Text(), true
	stdhttp.SetCookie(w, &c)
}

// http is a variable here, and no package.
func shadowedPackage(w stdhttp.ResponseWriter, http struct{ SetCookie func(*stdhttp.Cookie) }) {
	http.SetCookie(&stdhttp.Cookie{Name: "shadowed", Value: rand.Text()})
}
