package cookieflow

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/cookielint/cookielint/internal/model"
)

func repeat(s string, n int) string { return strings.Repeat(s, n) }

// each writes a line for every number from 0 to n-1, which %[1]d stands for.
func each(n int, line string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, line+"\n", i, i+1)
	}
	return b.String()
}

const header = "package p\nimport \"net/http\"\n"

// Programs of a given size, in the shapes that make analyses blow up.
var generated = map[string]func(n int) string{
	"functions side by side": func(n int) string {
		return header + each(n, `func f%[1]d(w http.ResponseWriter, on bool) {
			c := &http.Cookie{Name: "c%[1]d", Value: "v", HttpOnly: on}
			if on { c.Secure = true }
			http.SetCookie(w, c) }`)
	},
	"a chain of calls": func(n int) string {
		return header + each(n, `func f%[1]d(w http.ResponseWriter, c *http.Cookie) { c.MaxAge = %[1]d; f%[2]d(w, c) }`) +
			fmt.Sprintf("func f%d(w http.ResponseWriter, c *http.Cookie) { http.SetCookie(w, c) }\n", n) +
			"func send(w http.ResponseWriter) { f0(w, &http.Cookie{Name: \"x\", Value: \"v\"}) }"
	},
	"a chain in which all call twice": func(n int) string {
		return header + each(n, `func f%[1]d(w http.ResponseWriter, s bool) { f%[2]d(w, s); f%[2]d(w, !s) }`) +
			fmt.Sprintf("func f%d(w http.ResponseWriter, s bool) { http.SetCookie(w, &http.Cookie{Name: \"x\", Value: \"v\", Secure: s}) }\n", n)
	},
	"a switch": func(n int) string {
		return header + "func f(w http.ResponseWriter, k int) {\nc := &http.Cookie{Name: \"x\", Value: \"v\"}\nswitch k {\n" +
			each(n, `case %[1]d: c.MaxAge = %[1]d; c.Secure = k > %[1]d`) + "}\nhttp.SetCookie(w, c) }"
	},
	"mutual recursion": func(n int) string {
		return header + each(n, `func f%[1]d(w http.ResponseWriter, c *http.Cookie, k int) {
			if k > %[1]d { f%[2]d(w, c, k-1) } else { f0(w, c, k-2) }
			c.Secure = k > 2 }`) +
			fmt.Sprintf("func f%d(w http.ResponseWriter, c *http.Cookie, k int) { f0(w, c, k); http.SetCookie(w, c) }\n", n)
	},
	"one function": func(n int) string {
		return header + "func f(w http.ResponseWriter, k int) {\n" + each(n, `c%[1]d := &http.Cookie{
			Name: "c%[1]d",
			Value: "v",
		}
		if k > %[1]d {
			c%[1]d.Secure = true
		}
		for i := range k {
			if i == %[1]d {
				c%[1]d.MaxAge = i
			}
		}
		http.SetCookie(w, c%[1]d)`) + "}"
	},
	"closures in closures": func(n int) string {
		return header + "func f(w http.ResponseWriter, c *http.Cookie) {\n" + repeat("func() {\n", n) +
			"c.Secure = true\nhttp.SetCookie(w, c)\n" + repeat("}()\n", n) + "}"
	},
	"structs in structs": func(n int) string {
		return header + each(n, `type t%[1]d struct { t%[2]d; next *t%[1]d }`) + fmt.Sprintf("type t%d struct { c http.Cookie }\n", n) +
			"func f(w http.ResponseWriter, t *t0) { for ; t != nil; t = t.next { t.c.Secure = true; http.SetCookie(w, &t.c) } }"
	},
	"loops in loops": func(n int) string {
		return header + "func f(w http.ResponseWriter, k int) {\nc := &http.Cookie{Name: \"x\", Value: \"v\"}\n" +
			each(n, "for i%[1]d := range k {\nif i%[1]d > %[1]d { c.Secure, c.MaxAge = i%[1]d > k, i%[1]d }") +
			repeat("}\n", n) + "http.SetCookie(w, c)\n}"
	},
	"options that wrap options": func(n int) string {
		return header + "type option func(*http.Cookie)\nfunc secure(on bool) option { return func(c *http.Cookie) { c.Secure = on } }\n" +
			each(n, `func f%[1]d(o option) option { return func(c *http.Cookie) { o(c); f%[2]d(o)(c); f%[2]d(secure(true))(c) } }`) +
			fmt.Sprintf("func f%d(o option) option { return o }\n", n) +
			"func g(w http.ResponseWriter) { c := &http.Cookie{Name: \"x\", Value: \"v\"}; f0(secure(false))(c); http.SetCookie(w, c) }"
	},
	"options that wrap each other": func(n int) string {
		return header + "type option func(*http.Cookie)\nfunc secure(on bool) option { return func(c *http.Cookie) { c.Secure = on } }\n" +
			each(n, `func f%[1]d(o option) option { return func(c *http.Cookie) { o(c); f%[2]d(o)(c); f0(secure(true))(c) } }`) +
			fmt.Sprintf("func f%d(o option) option { return f0(o) }\n", n) +
			"func g(w http.ResponseWriter) { c := &http.Cookie{Name: \"x\", Value: \"v\"}; f0(secure(false))(c); http.SetCookie(w, c) }"
	},
	"a list of options": func(n int) string {
		return header + "type option func(*http.Cookie)\nfunc age(n int) option { return func(c *http.Cookie) { c.MaxAge = n } }\n" +
			"func make(options ...option) *http.Cookie { c := &http.Cookie{Name: \"x\", Value: \"v\"}; for _, o := range options { o(c) }; return c }\n" +
			"func f(w http.ResponseWriter) { http.SetCookie(w, make(\n" + each(n, "age(%[1]d),") + ")) }"
	},
	"a text": func(n int) string {
		return header + "import \"strings\"\nfunc f(w http.ResponseWriter, v string) { var b strings.Builder\n" +
			each(n, "b.WriteString(\"a%[1]d\"); b.WriteString(v); if v > \"%[1]d\" { b.WriteByte('x') }") + "w.Header().Set(\"Set-Cookie\", b.String()) }"
	},
	"a table": func(n int) string {
		return header + "func f(w http.ResponseWriter) {\nfor _, c := range []http.Cookie{\n" + each(n, `{Name: "c%[1]d", Value: "v", Secure: %[1]d > 3},`) +
			"} { http.SetCookie(w, &c) } }"
	},
}

func TestGeneratedProgramsAreAnalysed(t *testing.T) {
	sizes := map[string]int{
		"a switch": 300, "one function": 150, "closures in closures": 40, "structs in structs": 60,
		"loops in loops": 6, "a chain in which all call twice": 60,
	}
	for name, program := range generated {
		t.Run(name, func(t *testing.T) {
			n := sizes[name]
			if n == 0 {
				n = 200
			}
			r := newLibrary().analyze(t, "p", program(n))
			for fn, f := range r.program.flows {
				if f.gaveUp {
					t.Errorf("%s is given up", fn)
				}
			}
		})
	}
}

// What takes too much is given up for the rest of the package: calls are not followed,
// and what a function does by itself is still seen.
func TestWorkIsBounded(t *testing.T) {
	src := generated["a chain of calls"](20) + "\nfunc g(w http.ResponseWriter) { http.SetCookie(w, &http.Cookie{Name: \"small\"}) }"
	r := newLibrary().analyze(t, "p", src)
	skipped := 0
	p := newProgram(r.program.gate, r.program.pkg, func(format string, _ ...any) {
		if strings.HasSuffix(format, "not followed") {
			skipped++
		}
	})
	p.work = maxWork + 1
	p.prepare()
	p.run()
	for fn, f := range p.flows {
		if f.gaveUp {
			t.Errorf("%s is given up", fn)
		}
		if fn.Name() == "g" && len(f.events) == 0 {
			t.Error("the cookie of the small function was not found")
		}
	}
	if skipped == 0 || len(p.flows) == 0 {
		t.Errorf("%d calls not followed, %d functions", skipped, len(p.flows))
	}
}

// A large function may be given up, but what is beside it is not lost.
func TestLargeFunctionsDoNotHideOthers(t *testing.T) {
	src := generated["one function"](150) + "\nfunc g(w http.ResponseWriter) { http.SetCookie(w, &http.Cookie{Name: \"small\"}) }"
	for _, c := range newLibrary().analyze(t, "p", src).Cookies {
		if name, _ := c.Name(); name == "small" && c.Attr(model.Secure).State() == Off {
			return
		}
	}
	t.Error("the cookie of the small function was not found")
}

// BenchmarkTenfold reports how much more time ten times the size costs, which
// should be no more than fifteen times as much.
func BenchmarkTenfold(b *testing.B) {
	for name, program := range generated {
		b.Run(strings.ReplaceAll(name, " ", "-"), func(b *testing.B) {
			const small = 20
			cost := func(n int) float64 {
				best := time.Duration(1<<63 - 1)
				for range 3 {
					pass := newLibrary().pass(b, "p", program(n))
					start := time.Now()
					analyzePass(b, pass)
					best = min(best, time.Since(start))
				}
				return best.Seconds()
			}
			cost(small)
			var ratio float64
			for b.Loop() {
				ratio = cost(10*small) / cost(small)
			}
			b.ReportMetric(ratio, "ratio")
		})
	}
}
