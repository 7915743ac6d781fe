package cookieflow

import "testing"

// Each of these programs once ended the process or the analysis of its package.
func TestProgramsThatLeadBackToThemselves(t *testing.T) {
	for name, body := range map[string]string{
		"structs assigned to each other": `
			type user struct{ Token string; N int }
			func f(w http.ResponseWriter, r *http.Request) {
				var a, b user
				p := &a
				a.Token = r.FormValue("x")
				for p.N < 3 {
					a, b = b, a
				}
				http.SetCookie(w, &http.Cookie{Name: "x", Value: a.Token})
			}`,
		"a time counted down": `
			func f(w http.ResponseWriter, at time.Time, n int) {
				for range n {
					at = at.Add(-time.Hour)
				}
				http.SetCookie(w, &http.Cookie{Name: "x", Value: "v", Expires: at})
			}`,
		"a type that is a map of itself": `
			type tree map[string]tree
			func f(w http.ResponseWriter, t tree) {
				b, _ := json.Marshal(t)
				http.SetCookie(w, &http.Cookie{Name: "x", Value: string(b)})
			}`,
		"a string that doubles": `
			func f(w http.ResponseWriter) {
				s, n := "a", 3
				` + repeat("s += s; n *= n\n", 48) + `
				http.SetCookie(w, &http.Cookie{Name: "x", Value: s, MaxAge: n})
			}`,
		"a list": `
			type node struct{ next *node; cookie http.Cookie }
			func f(w http.ResponseWriter, n *node) {
				for ; n != nil; n = n.next {
					n.cookie.Secure = n.next == nil
					http.SetCookie(w, &n.cookie)
				}
			}`,
		"a closure that captures itself": `
			func f(w http.ResponseWriter, n int) {
				var again func(c *http.Cookie)
				again = func(c *http.Cookie) {
					if n--; n > 0 {
						again(c)
					}
					c.Secure = n > 3
					http.SetCookie(w, c)
				}
				again(&http.Cookie{Name: "x", Value: "v"})
			}`,
		"a generic function that is deferred and run beside": `
			func f(w http.ResponseWriter) {
				c := http.Cookie{Name: "x", Value: "v"}
				defer lib.Ptr(c)
				go lib.Ptr(c)
				http.SetCookie(w, lib.Ptr(c))
			}`,
		"a type parameter that mentions itself": `
			type setter[T any] interface{ *T; Set(http.ResponseWriter) }
			func f[T any, P setter[T]](w http.ResponseWriter, ts []T) {
				for i := range ts {
					P(&ts[i]).Set(w)
				}
				http.SetCookie(w, &http.Cookie{Name: "x", Value: "v"})
			}`,
	} {
		t.Run(name, func(t *testing.T) {
			l := newLibrary()
			l.analyze(t, "lib", "package lib\nfunc Ptr[T any](v T) *T { return &v }")
			r := l.analyze(t, "p", "package p\nimport (\"net/http\"; \"time\"; \"encoding/json\"; \"lib\")\n"+
				"var _ time.Time\nvar _ = json.Valid\nvar _ = lib.Ptr[int]\n"+body)
			if len(r.Cookies) == 0 {
				t.Error("no cookie was found")
			}
			for _, c := range r.Cookies {
				c.Deletes()
				for a := range c.attrs {
					c.Attr(a).Text()
				}
			}
			for _, put := range r.Puts() {
				r.Sources(put, func(Source) bool { return false })
			}
		})
	}
}

// A list may have functions of another package, of which there are facts only.
func TestListOfFunctionsOfAnotherPackage(t *testing.T) {
	l := newLibrary()
	l.analyze(t, "lib", `package lib
		import "net/http"
		func Secure(on bool) func(*http.Cookie) { return func(c *http.Cookie) { c.Secure = on } }`)
	r := l.analyze(t, "p", `package p
		import ("net/http"; "lib")
		func send(w http.ResponseWriter, options []func(*http.Cookie)) {
			c := &http.Cookie{Name: "x", Value: "v"}
			for _, o := range options {
				o(c)
			}
			http.SetCookie(w, c)
		}
		func f(w http.ResponseWriter) {
			send(w, []func(*http.Cookie){lib.Secure(true)})
		}`)
	if len(r.Cookies) == 0 {
		t.Error("no cookie was found")
	}
}
