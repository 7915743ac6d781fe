// Package text has names, values, domains and paths that net/http changes or
// browsers refuse, and others that they take.
package text

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

type prefs struct{ Theme string }

type mode int

func (m mode) MarshalJSON() ([]byte, error) { return []byte("1"), nil }

func names(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: "my cookie", Value: "x"}) // want `cookie "my cookie" is never sent: its name is no token, and such a cookie is dropped without a word`
	http.SetCookie(w, &http.Cookie{Name: "user@host", Value: "x"}) // want `is never sent: its name is no token`
	http.SetCookie(w, &http.Cookie{Name: "größe", Value: "x"})     // want `is never sent`
	http.SetCookie(w, &http.Cookie{Name: "a[b]", Value: "x"})      // want `is never sent`

	http.SetCookie(w, &http.Cookie{Name: "my-cookie_1.x", Value: "x"})
	http.SetCookie(w, &http.Cookie{Name: "connect.sid", Value: "x"})
	http.SetCookie(w, &http.Cookie{Name: "_|~!", Value: "x"})
	http.SetCookie(w, &http.Cookie{Name: name, Value: "x"})
	http.SetCookie(w, &http.Cookie{Name: "user " + name, Value: "x"})
}

func values(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: `{"theme":"dark"}`}) // want `cookie "a" arrives with another value: net/http leaves every " out`
	http.SetCookie(w, &http.Cookie{Name: "b", Value: "a;b"})              // want `cookie "b" arrives with another value: net/http leaves ";" out`
	http.SetCookie(w, &http.Cookie{Name: "c", Value: `a\b`})              // want `net/http leaves every . out`
	http.SetCookie(w, &http.Cookie{Name: "d", Value: "größe"})            // want `net/http leaves "öß" out`
	http.SetCookie(w, &http.Cookie{Name: "e", Value: "a\nb"})             // want `net/http leaves "\\n" out`

	http.SetCookie(w, &http.Cookie{Name: "f", Value: "a b, c"})
	http.SetCookie(w, &http.Cookie{Name: "g", Value: "a=b&c=d"})
	http.SetCookie(w, &http.Cookie{Name: "h", Value: `{theme:'dark'}`})
	http.SetCookie(w, &http.Cookie{Name: "i", Value: url.QueryEscape(`{"theme":"dark"}`)})
	http.SetCookie(w, &http.Cookie{Name: "j", Value: v})
	http.SetCookie(w, &http.Cookie{Name: "k", Value: "a;" + v})
	_ = http.Cookie{Name: "not sent", Value: `"`}
}

func encoded(w http.ResponseWriter, p prefs, m map[string]int, n []int, a any, o mode) {
	b, _ := json.Marshal(p)
	http.SetCookie(w, &http.Cookie{Name: "a", Value: string(b)}) // want `cookie "a" arrives with another value: it is JSON, of which net/http leaves every quotation mark out; encode it`
	c, err := json.Marshal(&m)
	if err != nil {
		return
	}
	s := string(c)
	http.SetCookie(w, &http.Cookie{Name: "b", Value: s})          // want `cookie "b" arrives with another value: it is JSON`
	http.SetCookie(w, &http.Cookie{Name: "c", Value: marshal(p)}) // want `cookie "c" arrives with another value: it is JSON`

	http.SetCookie(w, &http.Cookie{Name: "d", Value: base64.StdEncoding.EncodeToString(b)})
	http.SetCookie(w, &http.Cookie{Name: "e", Value: url.QueryEscape(string(b))})
	http.SetCookie(w, &http.Cookie{Name: "f", Value: strings.ReplaceAll(string(b), `"`, "'")})
	numbers, _ := json.Marshal(n)
	http.SetCookie(w, &http.Cookie{Name: "g", Value: string(numbers)})
	anything, _ := json.Marshal(a)
	http.SetCookie(w, &http.Cookie{Name: "h", Value: string(anything)})
	own, _ := json.Marshal(o)
	http.SetCookie(w, &http.Cookie{Name: "i", Value: string(own)})
}

func marshal(p prefs) string {
	b, _ := json.Marshal(p)
	return string(b)
}

func domains(w http.ResponseWriter, domain string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Domain: "https://example.com"}) // want `cookie "a" is sent without a Domain: Domain=https://example.com is no domain because of the scheme https, and net/http leaves it out`
	http.SetCookie(w, &http.Cookie{Name: "b", Domain: "example.com:8080"})    // want `no domain because of the port 8080`
	http.SetCookie(w, &http.Cookie{Name: "c", Domain: "*.example.com"})       // want `no domain because of the \*`
	http.SetCookie(w, &http.Cookie{Name: "d", Domain: "example.com/app"})     // want `no domain because of the path /app`
	http.SetCookie(w, &http.Cookie{Name: "e", Domain: "my_app.example.com"})  // want `no domain because of the underscore`
	http.SetCookie(w, &http.Cookie{Name: "f", Domain: "münchen.de"})          // want `letters that are not ASCII`
	http.SetCookie(w, &http.Cookie{Name: "g", Domain: "co.uk"})               // want `cookie "g" is sent with Domain=co.uk, a public suffix: browsers drop such a cookie`
	http.SetCookie(w, &http.Cookie{Name: "h", Domain: ".github.io"})          // want `a public suffix`
	http.SetCookie(w, &http.Cookie{Name: "i", Domain: "localhost"})           // want `cookie "i" is sent with Domain=localhost: browsers drop such a cookie but on that very host, where it is as good as none`

	http.SetCookie(w, &http.Cookie{Name: "j", Domain: "example.com"})
	http.SetCookie(w, &http.Cookie{Name: "k", Domain: ".example.co.uk"})
	http.SetCookie(w, &http.Cookie{Name: "l", Domain: "me.github.io"})
	http.SetCookie(w, &http.Cookie{Name: "m", Domain: "127.0.0.1"})
	http.SetCookie(w, &http.Cookie{Name: "n", Domain: ""})
	http.SetCookie(w, &http.Cookie{Name: "o", Domain: domain})
	http.SetCookie(w, &http.Cookie{Name: "p", Domain: "*." + domain})
}

func paths(w http.ResponseWriter, path string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Path: "admin"})     // want `cookie "a" is sent with Path=admin: browsers take no notice of a path without a slash in front`
	http.SetCookie(w, &http.Cookie{Name: "b", Path: "/; Secure"}) // want `cookie "b" is sent with another Path: net/http leaves ";" out`

	http.SetCookie(w, &http.Cookie{Name: "c", Path: "/admin"})
	http.SetCookie(w, &http.Cookie{Name: "d", Path: "/a b"})
	http.SetCookie(w, &http.Cookie{Name: "e", Path: path})
	http.SetCookie(w, &http.Cookie{Name: "f"})
}

func frameworks(c *gin.Context) {
	c.SetCookie("my cookie", "x", 60, "/", "", true, true)         // want `cookie "my cookie" is never sent`
	c.SetCookie("a", "x", 60, "/", "http://localhost", true, true) // want `no domain because of the scheme http`
	c.SetCookie("b", "x", 60, "/", "localhost", true, true)        // want `Domain=localhost: browsers drop such a cookie but on that very host`

	c.SetCookie("e", `{"a":"ö;"}`, 60, "/", "", true, true) // gin escapes it
	b, _ := json.Marshal(prefs{})
	c.SetCookie("f", string(b), 60, "/", "example.com", true, true)
}
