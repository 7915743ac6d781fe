package seed

// This file takes ends and saves from sessions.

import (
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
)

// jwts are modules for tokens whose claims are MapClaims and structs with ExpiresAt.
var jwts = []string{"github.com/golang-jwt/jwt", "github.com/dgrijalva/jwt-go"}

// from reports whether a path is in one of the modules.
func from(path string, modules ...string) bool {
	return slices.ContainsFunc(modules, func(m string) bool {
		return path == m || strings.HasPrefix(path, m+"/") || strings.HasPrefix(path, m+".")
	})
}

var ofStore = regexp.MustCompile(`(?i)^\w*store\w*\.Options`)

// serverSide are the imports of stores that end sessions themselves.
var serverSide = regexp.MustCompile(`"[^"]*(redis|memcache|mongo|postgres|gorm|filestore)[^"]*"`)

// ofSession are claims that name a session, with which a token may end.
var ofSession = regexp.MustCompile(`(?i)\bsession_?id"?\s*:`)

var unix = regexp.MustCompile(`\.Unix\(\)$`)

// endless takes the end of tokens, sessions and entries of stores away.
func endless(f *file) (sites []Site) {
	for c := range f.root.Preorder((*ast.CompositeLit)(nil), (*ast.AssignStmt)(nil), (*ast.CallExpr)(nil)) {
		fn := function(c)
		if fn == nil || outlasts(fn.Name.Name) {
			continue
		}
		switch n := c.Node().(type) {
		case *ast.CompositeLit:
			if from(f.typeOf(n), jwts...) {
				sites = append(sites, f.claims(n, fn)...)
			}
		case *ast.AssignStmt:
			sites = append(sites, f.ends(n, fn)...)
		case *ast.CallExpr:
			sites = append(sites, f.entry(c, n, fn)...)
		}
	}
	for _, k := range f.cookies() {
		if k.fn == nil || k.elems == nil || strings.HasSuffix(k.record, ".Cookie") {
			continue
		}
		age := k.elems["MaxAge"]
		// The options of one session are its own affair: those of a store count.
		if n, ok := f.number(k.fields["MaxAge"]); age != nil && !serverSide.Match(f.text) && ofStore.MatchString(f.of(k.stmt)) && len(k.elems) > 1 && (!ok || n > 0) && !f.assigned(k, "MaxAge") {
			sites = append(sites, f.site(k.stmt, Variant{"drop MaxAge", []Edit{f.drop(age)}}))
		}
		if ends := k.elems["Expiration"]; ends != nil && f.imports("time") != "" {
			sites = append(sites, f.site(k.stmt, Variant{"a year", []Edit{f.replace(ends.Value, "365 * 24 * "+f.imports("time")+".Hour")}}))
		}
	}
	return sites
}

// outlasts reports whether a function is about something that may last: a licence, a
// token for programs.
func outlasts(name string) bool {
	return mentions(name, "license", "licence", "device", "apikey", "api_key", "machine", "service", "refresh", "remember", "verif", "confirm", "invite", "reset")
}

// claims takes exp from the claims of a token that the same function signs.
func (f *file) claims(lit *ast.CompositeLit, fn *ast.FuncDecl) (sites []Site) {
	if body := f.of(fn); !strings.Contains(body, "NewWithClaims(") || strings.Contains(body, `["exp"]`) || strings.Contains(body, ".ExpiresAt =") {
		return nil
	}
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, _ := f.constantText(kv.Key)
		if id, ok := kv.Key.(*ast.Ident); ok {
			key = id.Name
		}
		if key != "exp" && key != "ExpiresAt" {
			continue
		}
		var variants []Variant
		if !ofSession.MatchString(f.of(lit)) {
			variants = append(variants, Variant{"drop exp", []Edit{f.drop(kv)}})
		}
		if unix.MatchString(f.of(kv.Value)) {
			variants = append(variants, Variant{"exp in milliseconds", []Edit{f.replace(kv.Value, unix.ReplaceAllString(f.of(kv.Value), ".UnixMilli()"))}})
		}
		sites = append(sites, f.site(fn, variants...))
	}
	return sites
}

// ends takes away what assigns an end: claims["exp"] = …, claims.ExpiresAt = …,
// manager.Lifetime = ….
func (f *file) ends(a *ast.AssignStmt, fn *ast.FuncDecl) []Site {
	if len(a.Lhs) != 1 || len(a.Rhs) != 1 {
		return nil
	}
	switch lhs := a.Lhs[0].(type) {
	case *ast.IndexExpr:
		if key, _ := f.constantText(lhs.Index); key != "exp" || !from(f.typeOf(lhs.X), jwts...) || strings.Count(f.of(fn), `"exp"`) != 1 || !f.madeHere(lhs.X, fn) {
			return nil
		}
		variants := []Variant{{"drop exp", []Edit{f.drop(a)}}}
		if unix.MatchString(f.of(a.Rhs[0])) {
			variants = append(variants, Variant{"exp in milliseconds", []Edit{f.replace(a.Rhs[0], unix.ReplaceAllString(f.of(a.Rhs[0]), ".UnixMilli()"))}})
		}
		return []Site{f.site(fn, variants...)}
	case *ast.SelectorExpr:
		if lhs.Sel.Name == "Lifetime" && f.typeOf(lhs.X) == "github.com/alexedwards/scs/v2.SessionManager" {
			variants := []Variant{{"lifetime 0", []Edit{f.replace(a.Rhs[0], "0")}}}
			if time := f.imports("time"); time != "" {
				variants = append(variants, Variant{"a year", []Edit{f.replace(a.Rhs[0], "365 * 24 * "+time+".Hour")}})
			}
			return []Site{f.site(fn, variants...)}
		}
	}
	return nil
}

// madeHere reports whether a function makes the claims of a variable and signs a token:
// what others made may have an end.
func (f *file) madeHere(claims ast.Expr, fn *ast.FuncDecl) bool {
	text := f.of(fn)
	made := regexp.MustCompile(regexp.QuoteMeta(f.of(claims)) + `\s*:?=\s*(make\(|&?jwt\.MapClaims\{|\w+\.Claims\.\()`)
	return made.MatchString(text) && strings.Contains(text, "SignedString(")
}

// entry makes an entry of a store, or what a store accepts, last for ever.
func (f *file) entry(c inspector.Cursor, call *ast.CallExpr, fn *ast.FuncDecl) []Site {
	callee := f.callee(call)
	if callee == nil || callee.Pkg() == nil {
		return nil
	}
	in := statement(c).Node()
	switch path, name := callee.Pkg().Path(), callee.Name(); {
	case from(path, "github.com/redis/go-redis", "github.com/go-redis/redis") && (name == "Set" || name == "SetNX") && len(call.Args) == 4:
		key := f.of(call.Args[1])
		if n, ok := f.number(call.Args[3]); ok && n <= 0 || !mentions(key, "sess", "token", "otp", "csrf", "nonce") || mentions(key, "black", "revok", "den") {
			return nil
		}
		return []Site{f.site(in, Variant{"no expiration", []Edit{f.replace(call.Args[3], "0")}})}
	case from(path, "github.com/gorilla/sessions", "github.com/gorilla/securecookie") && name == "MaxAge" && len(call.Args) == 1:
		return []Site{f.site(in, Variant{"MaxAge(0)", []Edit{f.replace(call.Args[0], "0")}})}
	}
	return nil
}

// withoutCall takes a call out of a function with what asks for its error.
func (f *file) withoutCall(c inspector.Cursor) (v Variant, ok bool) {
	s := statement(c)
	if !alone(c, s) {
		if a, ok := s.Node().(*ast.AssignStmt); ok && a.Tok == token.DEFINE && len(a.Rhs) == 1 && a.Rhs[0] == c.Node() && len(a.Lhs) == 1 && f.of(a.Lhs[0]) == "err" {
			return Variant{Edits: []Edit{f.replace(a.Rhs[0], "error(nil)")}}, true // what asks stays
		}
		if r, ok := s.Node().(*ast.ReturnStmt); ok && len(r.Results) == 1 && r.Results[0] == c.Node() {
			return Variant{Edits: []Edit{f.replace(r.Results[0], "nil")}}, true
		}
		return v, false
	}
	if a, ok := s.Node().(*ast.AssignStmt); ok && len(a.Lhs) == 1 && f.of(a.Lhs[0]) != "_" {
		return Variant{Edits: []Edit{f.replace(a.Rhs[0], "error(nil)")}}, true
	}
	return Variant{Edits: []Edit{f.drop(s.Node())}}, true
}

// savers are libraries whose sessions have to be saved.
var savers = []string{"github.com/gorilla/sessions", "github.com/gin-contrib/sessions", "github.com/labstack/echo-contrib/session"}

// changes is how what follows a session changes it.
const changes = `(\.Values\[[^\]]+\] = |\.(Set|Delete|Clear|AddFlash|Options)\(|\.Options\b.* = |\.Values, )`

// unsaved takes the only save from a function that changes a session.
func unsaved(f *file) (sites []Site) {
	for c := range f.root.Preorder((*ast.CallExpr)(nil)) {
		callee := f.callee(c.Node().(*ast.CallExpr))
		fn := function(c)
		if callee == nil || callee.Name() != "Save" || callee.Pkg() == nil || fn == nil || !from(callee.Pkg().Path(), savers...) {
			continue
		}
		text := f.of(fn)
		sel, ok := c.Node().(*ast.CallExpr).Fun.(*ast.SelectorExpr)
		if !ok || strings.Count(text, ".Save(") != 1 {
			continue
		}
		if f.callsSaver(fn) {
			continue // the other saves the same session of the request
		}
		session := f.of(sel.X)
		if change := regexp.MustCompile(regexp.QuoteMeta(session) + changes); !change.MatchString(text) {
			continue // made in another function, and reported there
		}
		if v, ok := f.withoutCall(c); ok {
			v.Name = "drop Save"
			sites = append(sites, f.site(fn, v))
		}
	}
	return sites
}

// callsSaver reports whether a function calls another one of the package that saves a
// session.
func (f *file) callsSaver(fn *ast.FuncDecl) bool {
	var called map[types.Object]bool
	for _, d := range f.functions() {
		if d.decl == fn {
			called = d.calls
		}
	}
	return slices.ContainsFunc(f.functions(), func(other *declared) bool {
		return called[f.info.Defs[other.decl.Name]] && strings.Contains(other.text, ".Save(")
	})
}
