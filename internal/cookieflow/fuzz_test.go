package cookieflow

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cookielint/cookielint/internal/model"
)

// FuzzPrograms analyses programs that bytes are the plan of: they compile, whatever the
// bytes are. The engine has to come to an end, without an error, and twice to the same.
func FuzzPrograms(f *testing.F) {
	for _, plan := range []string{
		"", "cookie", "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f", "the quick brown fox jumps over the lazy dog",
		strings.Repeat("\x0c\x05\x09", 30), strings.Repeat("\x0a\x0b\x06\x07", 30), strings.Repeat("\x0d\x0e\x0f\x03", 25),
	} {
		f.Add([]byte(plan))
	}
	f.Fuzz(func(t *testing.T, plan []byte) {
		if len(plan) > 400 {
			return
		}
		src := (&planner{plan: plan}).program()
		said := func() string {
			l := newLibrary()
			pass := l.pass(t, "p", src)
			if len(pass.TypeErrors) > 0 {
				t.Fatalf("%v in\n%s", pass.TypeErrors, src)
			}
			var b strings.Builder
			for _, c := range analyzePass(t, pass).Cookies {
				for _, a := range []model.Attribute{model.Secure, model.HTTPOnly, model.MaxAge} {
					s := c.Attr(a)
					fmt.Fprint(&b, s.State())
					if site := s.Site(); site != nil {
						fmt.Fprint(&b, "@", pass.Fset.Position(site.Node.Pos()).Line)
					}
					b.WriteByte(' ')
				}
			}
			return b.String()
		}
		if one, two := said(), said(); one != two {
			t.Errorf("%s, then %s, in\n%s", one, two, src)
		}
	})
}

// A planner makes a program of bytes.
type planner struct {
	plan  []byte
	b     strings.Builder
	depth int
	loops int
}

// next is the next choice out of n. When the plan is at its end it is the last, which is
// the simplest.
func (p *planner) next(n int) int {
	if len(p.plan) == 0 {
		return n - 1
	}
	c := int(p.plan[0]) % n
	p.plan = p.plan[1:]
	return c
}

const planned = `package p

import (
	"fmt"
	"net/http"
	"strings"
)

type jar struct {
	c    *http.Cookie
	v    http.Cookie
	next *jar
	do   func(*http.Cookie)
}

type doer interface{ Do(*http.Cookie) }

type hard bool

func (h hard) Do(c *http.Cookie) { c.Secure = bool(h) }

func (j *jar) Do(c *http.Cookie) { j.c = c; j.do(c) }

var (
	kept   *http.Cookie
	shared = http.Cookie{Name: "shared"}
	_      = fmt.Sprint
	_      = strings.Repeat
)
`

// program is four functions that call each other, all with the same variables.
func (p *planner) program() string {
	p.b.WriteString(planned)
	for i := range 4 {
		fmt.Fprintf(&p.b, "\nfunc f%d(w http.ResponseWriter, c *http.Cookie, j *jar, on bool, n int, s string) *http.Cookie {\n", i)
		p.b.WriteString("d, e := c, http.Cookie{Name: \"e\", Value: s}\nvar todo []func(*http.Cookie)\nvar i doer = hard(on)\n")
		for range 2 + p.next(6) {
			p.statement()
		}
		p.b.WriteString("todo = append(todo, i.Do)\n_, _, _ = e, d, todo\nreturn " + p.cookie() + "\n}\n")
	}
	return p.b.String()
}

func (p *planner) cookie() string {
	return []string{"&e", "j.c", "&j.v", "kept", "&shared", "j.next.c", "&http.Cookie{Name: s, Secure: on}", "d", "c"}[p.next(9)]
}

func (p *planner) boolean() string {
	return []string{"!on", "n > 3", "c.Secure", "s == \"\"", "c == nil", "j.v.HttpOnly && on", "true", "false", "on"}[p.next(9)]
}

func (p *planner) text() string {
	return []string{"s + \"x\"", "fmt.Sprintf(\"%s=%d; Secure\", s, n)", "c.String()", "strings.ToLower(s)", "c.Value", "\"a=b\"", "s"}[p.next(7)]
}

func (p *planner) number() string { return []string{"n + 1", "-1", "c.MaxAge", "n"}[p.next(4)] }

func (p *planner) statement() {
	line := func(format string, args ...any) { fmt.Fprintf(&p.b, format+"\n", args...) }
	p.depth++
	defer func() { p.depth-- }()
	kind := p.next(18)
	if p.depth > 5 && kind < 6 {
		kind = 17
	}
	block := func() {
		for range 1 + p.next(3) {
			p.statement()
		}
	}
	switch kind {
	case 0:
		line("if %s {", p.boolean())
		block()
		line("} else {")
		block()
		line("}")
	case 1:
		p.loops++
		k := fmt.Sprint("k", p.loops)
		line("for %s := range n {\nn -= %s", k, k)
		block()
		line("}")
	case 2:
		line("switch {\ncase %s:", p.boolean())
		block()
		line("case on:")
		block()
		line("}")
	case 3:
		line("func() {")
		block()
		line("}()")
	case 4:
		line("todo = append(todo, func(c *http.Cookie) {")
		block()
		line("})")
	case 5:
		line("defer func() {")
		block()
		line("}()")
	case 6:
		line("for _, do := range todo {\ndo(%s)\n}", p.cookie())
	case 7:
		line("d = f%d(w, %s, %s, %s, %s, %s)", p.next(4), p.cookie(), []string{"j.next", "&jar{c: d, do: i.Do}", "j"}[p.next(3)], p.boolean(), p.number(), p.text())
	case 8:
		line("j.c, j.next = %s, &jar{c: %s, next: j}", p.cookie(), p.cookie())
	case 9:
		line("j.do = func(c *http.Cookie) { c.MaxAge = n; f%d(w, c, j, on, n, s) }", p.next(4))
	case 10:
		line("i = []doer{j, hard(%s), i}[n]", p.boolean())
	case 11:
		line("i.Do(%s)", p.cookie())
	case 12:
		line("e = *%s", p.cookie())
	case 13:
		line("(%s).HttpOnly = %s", p.cookie(), p.boolean())
	case 14:
		line("kept, s = %s, %s", p.cookie(), p.text())
	case 15:
		line("w.Header().Add(\"Set-Cookie\", %s)", p.text())
	case 16:
		line("d.Secure, c.MaxAge = %s, %s", p.boolean(), p.number())
	default:
		line("http.SetCookie(w, %s)", p.cookie())
	}
}
