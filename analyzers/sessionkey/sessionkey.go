package sessionkey

import (
	_ "embed"
	"fmt"
	"go/ast"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer)

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer) *analysis.Analyzer {
	return rule.New(engine, "sessionkey", doc, run)
}

func run(pass *rule.Pass) {
	c := checker{Pass: pass, reported: map[ast.Node]bool{}, variables: map[string]bool{}}
	for _, u := range pass.Result.Keys {
		c.use(u)
	}
}

// A checker is one run of the rule over one package. A key that is used at several
// places is one finding.
type checker struct {
	*rule.Pass
	reported  map[ast.Node]bool
	constants []cookieflow.Material // that were reported
	variables map[string]bool       // of the environment that were
}

// A key is one of the keys that a library is given.
type key struct {
	what string // as messages put it
	lets string // what who knows it can do
	aes  bool   // it has to have one of the lengths that AES takes
	// beside is the key that is given with it for AES, which refuses an empty one.
	beside []cookieflow.Material
	use    *cookieflow.KeyUse
	made   []cookieflow.Material
}

// use looks at the keys that a library is given.
func (c *checker) use(u *cookieflow.KeyUse) {
	if c.absent(u) {
		return
	}
	sign := key{what: "key that authenticates " + u.For, lets: "forge " + u.For, use: u, made: c.Result.Materials(u.Sign)}
	encrypt := key{what: "key that encrypts " + u.For, lets: "read " + u.For, aes: !u.Base64, use: u, made: c.Result.Materials(u.Encrypt)}
	if u.ServerSide {
		sign.lets, encrypt.lets = "choose the identifiers of "+u.For, "read the identifiers of "+u.For
	}
	if encrypt.aes {
		sign.beside = encrypt.made
	}
	signBad := c.bad(sign) || c.short(sign)
	encryptBad := c.bad(encrypt) || c.size(encrypt)
	if u.Same && !signBad && !encryptBad {
		c.report(u.Site.Node, u.For+" are authenticated and encrypted with the same key; each needs one of its own")
	}
}

// absent looks at a manager that is given no key.
func (c *checker) absent(u *cookieflow.KeyUse) bool {
	if !u.TakesNone || u.Sign.Absent() || !u.Sign.LeftOut() {
		return false
	}
	c.report(u.Site.Node, u.For+" are authenticated without a key, so that anybody can forge them")
	return true
}

// bad looks at what is no secret, whatever its length.
func (c *checker) bad(k key) bool {
	if len(k.made) == 0 {
		return false
	}
	first := k.made[0]
	is := func(making cookieflow.Making) bool { return all(k.made, making) }
	switch {
	case is(cookieflow.Constant):
		return c.constant(k)
	case is(cookieflow.Guessable):
		c.reportKey(k, first, k.what+" is made with "+first.Name+", which others can guess; use crypto/rand")
	case is(cookieflow.Random) && first.PerRequest:
		c.reportKey(k, first, k.what+" is made anew for each request, so that what was made with the last one is refused")
	case is(cookieflow.Environment) && k.use.TakesNone && !k.aes && !first.Checked && !refused(k.beside):
		if c.variables[first.Name] {
			return true
		}
		c.variables[first.Name] = true
		c.reportKey(k, first, fmt.Sprintf("%s is empty where %s is not set, and nothing here checks that: anybody could %s", k.what, first.Name, k.lets))
	default:
		return false
	}
	return true
}

// all reports whether a key is made of one kind of material only.
func all(made []cookieflow.Material, making cookieflow.Making) bool {
	return !slices.ContainsFunc(made, func(m cookieflow.Material) bool { return m.Making != making })
}

// refused reports whether a key for AES comes from the environment as well, and nothing asks
// whether it is there: where nobody has configured the program, the library refuses to work.
func refused(made []cookieflow.Material) bool {
	return len(made) > 0 && all(made, cookieflow.Environment) && !made[0].Checked
}

// constant looks at a key that is written in the program.
func (c *checker) constant(k key) bool {
	if slices.ContainsFunc(k.made, func(m cookieflow.Material) bool { return m.Certificate }) {
		return false
	}
	for _, m := range k.made {
		if slices.ContainsFunc(c.constants, m.SameText) {
			continue
		}
		c.constants = append(c.constants, m)
		said := k.what + " is a constant in the source" + in(m) + ": whoever can read that can " + k.lets
		switch {
		case m.Bytes == 0 && !k.aes:
			said = k.what + " is empty, so that anybody can " + k.lets
		case k.aes && m.Bytes >= 0 && !fitsAES(m.Bytes):
			said += fmt.Sprintf("; and it has %d bytes, where AES takes 16, 24 or 32", m.Bytes)
		}
		c.reportKey(k, m, said)
	}
	return true
}

// in names the variable of another package that has a constant.
func in(m cookieflow.Material) string {
	if m.Name == "" {
		return ""
	}
	return " (" + m.Name + ")"
}

// short looks at a key that is random but has too few bytes.
func (c *checker) short(k key) bool {
	n, ok := k.random()
	if !ok || n >= leastBytes {
		return false
	}
	c.reportKey(k, k.made[0], fmt.Sprintf("%s has %d bytes; use %d or more", k.what, n, leastBytes))
	return true
}

// leastBytes is how long a key to authenticate with should be: as long as the hash
// (RFC 7518, section 3.2).
const leastBytes = 32

func fitsAES(n int) bool { return n == 16 || n == 24 || n == 32 }

// size looks at how long a key to encrypt with is: AES takes three lengths.
func (c *checker) size(k key) bool {
	n, ok := k.random()
	if !ok || fitsAES(n) {
		return false
	}
	c.reportKey(k, k.made[0], fmt.Sprintf("%s has %d bytes, but AES takes 16, 24 or 32", k.what, n))
	return true
}

// random is how many random bytes a key has.
func (k key) random() (int, bool) {
	if len(k.made) != 1 || k.made[0].Making != cookieflow.Random || k.made[0].Bytes < 0 {
		return 0, false
	}
	return k.made[0].Bytes, true
}

// reportKey reports a key where it is written or made.
func (c *checker) reportKey(k key, m cookieflow.Material, message string) {
	c.report(m.At, message, c.Result.KeyWay(k.use, m)...)
}

// report reports once for each place.
func (c *checker) report(at ast.Node, message string, way ...cookieflow.Step) {
	if at == nil || c.reported[at] {
		return
	}
	c.reported[at] = true
	c.Report(at, message, nil, way...)
}
