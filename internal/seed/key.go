package seed

// This file writes keys that came from somewhere into the source, and makes others short.

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
)

// takers are functions with keys, and which arguments are keys: -1 for all.
var takers = map[string]int{
	"github.com/gorilla/sessions.NewCookieStore":           -1,
	"github.com/gorilla/sessions.NewFilesystemStore":       1,
	"github.com/gorilla/securecookie.New":                  -1,
	"github.com/gorilla/csrf.Protect":                      0,
	"github.com/gin-contrib/sessions/cookie.NewStore":      -1,
	"github.com/gin-contrib/sessions/memstore.NewStore":    -1,
	"github.com/gin-contrib/sessions/redis.NewStore":       5,
	"github.com/gin-contrib/sessions/redis.NewStoreWithDB": 6,
	"github.com/golangcollege/sessions.New":                0,
	"github.com/go-chi/jwtauth.New":                        1,
	"github.com/go-chi/jwtauth/v5.New":                     1,
	"github.com/labstack/echo/v4/middleware.JWT":           0,
	"(*github.com/golang-jwt/jwt.Token).SignedString":      0,
	"(*github.com/golang-jwt/jwt/v4.Token).SignedString":   0,
	"(*github.com/golang-jwt/jwt/v5.Token).SignedString":   0,
	"(*github.com/dgrijalva/jwt-go.Token).SignedString":    0,
	"(*github.com/dgrijalva/jwt-go/v4.Token).SignedString": 0,
	"github.com/boj/redistore.NewRediStore":                5,
	"github.com/antonlindstrom/pgstore.NewPGStore":         1,
	"github.com/antonlindstrom/pgstore.NewPGStoreFromPool": 1,
	"github.com/wader/gormstore/v2.New":                    1,
}

// configs are structs with a key, and the field.
var configs = map[string]string{
	"github.com/gofiber/contrib/jwt.SigningKey":        "Key",
	"github.com/gofiber/contrib/v3/jwt.SigningKey":     "Key",
	"github.com/gofiber/jwt/v2.Config":                 "SigningKey",
	"github.com/gofiber/jwt/v3.Config":                 "SigningKey",
	"github.com/labstack/echo-jwt/v4.Config":           "SigningKey",
	"github.com/labstack/echo/v4/middleware.JWTConfig": "SigningKey",
	"github.com/appleboy/gin-jwt/v2.GinJWTMiddleware":  "Key",
	"github.com/appleboy/gin-jwt/v3.GinJWTMiddleware":  "Key",
}

// A keying is an expression that is a key.
type keying struct {
	cur inspector.Cursor
	key ast.Expr
}

// keyings are those of a file: arguments, fields, and what a function returns that finds
// the key for a token.
func (f *file) keyings() (list []keying) {
	for c := range f.root.Preorder((*ast.CallExpr)(nil), (*ast.CompositeLit)(nil), (*ast.FuncLit)(nil)) {
		switch n := c.Node().(type) {
		case *ast.CallExpr:
			callee := f.callee(n)
			if callee == nil || n.Ellipsis.IsValid() {
				continue
			}
			which, ok := takers[callee.FullName()]
			switch {
			case !ok:
			case which >= 0 && which < len(n.Args):
				list = append(list, keying{c, n.Args[which]})
			case which < 0:
				for _, arg := range n.Args {
					list = append(list, keying{c, arg})
				}
			}
		case *ast.CompositeLit:
			for _, e := range n.Elts {
				if kv, ok := e.(*ast.KeyValueExpr); ok && configs[f.typeOf(n)] != "" && f.of(kv.Key) == configs[f.typeOf(n)] {
					list = append(list, keying{c, kv.Value})
				}
			}
		case *ast.FuncLit:
			list = append(list, f.keyFunc(c, n)...)
		}
	}
	return list
}

// keyFunc is what a function of golang-jwt returns that is asked for the key of a token.
func (f *file) keyFunc(c inspector.Cursor, fn *ast.FuncLit) (list []keying) {
	params := fn.Type.Params.List
	if len(params) != 1 || !from(f.typeOf(params[0].Type), jwts...) || !strings.HasSuffix(f.typeOf(params[0].Type), ".Token") {
		return nil
	}
	for ret := range c.Preorder((*ast.ReturnStmt)(nil)) {
		if results := ret.Node().(*ast.ReturnStmt).Results; len(results) == 2 && f.isBytes(results[0]) {
			list = append(list, keying{ret, results[0]})
		}
	}
	if len(list) > 1 {
		return nil // a constant that is one of several keys is decided at run time
	}
	return list
}

func (f *file) isBytes(e ast.Expr) bool {
	t := f.info.TypeOf(e)
	return t != nil && t.String() == "[]byte"
}

// secret is a key that everybody can read who reads the source.
const secret = `"tea-for-two-at-the-old-mill-0815"`

// keys writes a key that came from somewhere into the source: where it is used, or in the
// variable or the field that it comes from.
func keys(f *file) (sites []Site) {
	for _, k := range f.keyings() {
		if !f.isBytes(k.key) || f.constant(f.plain(k.key)) != nil {
			continue
		}
		variants := []Variant{
			{"constant", []Edit{f.replace(k.key, "[]byte("+secret+")")}},
			{"constant, short", []Edit{f.replace(k.key, `[]byte("secret")`)}},
		}
		if stmt, ok := statement(k.cur).Node().(ast.Stmt); ok {
			if v, of := f.local(k.key); v != nil {
				text := secret
				if !isString(v.Type()) {
					text = "[]byte(" + secret + ")"
				}
				variants = append(variants, Variant{"constant, in the variable", []Edit{f.before(stmt, fmt.Sprintf("%s = %s", of, text))}})
			}
		}
		sites = append(sites, f.site(statement(k.cur).Node(), variants...))
	}
	return slices.Concat(sites, f.keysKept(), f.shortKeys())
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.String
}

// plain is what an expression converts to bytes, or the expression.
func (f *file) plain(e ast.Expr) ast.Expr {
	e = ast.Unparen(e)
	if call, ok := e.(*ast.CallExpr); ok && len(call.Args) == 1 && f.info.Types[call.Fun].IsType() {
		return f.plain(call.Args[0])
	}
	return e
}

// local is the variable of a function that a key is, and its name.
func (f *file) local(key ast.Expr) (*types.Var, string) {
	id, ok := f.plain(key).(*ast.Ident)
	if !ok {
		return nil, ""
	}
	v, ok := f.info.Uses[id].(*types.Var)
	if !ok || v.Parent() == f.pkg.Types.Scope() || !isString(v.Type()) && v.Type().String() != "[]byte" {
		return nil, ""
	}
	return v, id.Name
}

// keysKept writes the key into the declaration of the package variable that keeps it, or
// into the only literal of a struct that gives its field a value.
func (f *file) keysKept() (sites []Site) {
	used := map[types.Object]bool{}
	for _, other := range f.all {
		for _, k := range other.keyings() {
			if v, ok := f.object(f.plain(k.key)).(*types.Var); ok {
				used[v] = true
			}
		}
	}
	constant := func(e ast.Expr) string {
		if f.isBytes(e) {
			return "[]byte(" + secret + ")"
		}
		return secret
	}
	for c := range f.root.Preorder((*ast.ValueSpec)(nil), (*ast.CompositeLit)(nil)) {
		switch n := c.Node().(type) {
		case *ast.ValueSpec:
			if len(n.Names) != 1 || len(n.Values) != 1 || f.constant(n.Values[0]) != nil {
				continue
			}
			if v := f.info.Defs[n.Names[0]]; used[v] && v.Parent() == f.pkg.Types.Scope() && !f.written(v) {
				sites = append(sites, f.site(n, Variant{"constant, in the package variable", []Edit{f.replace(n.Values[0], constant(n.Values[0]))}}))
			}
		case *ast.CompositeLit:
			for _, e := range n.Elts {
				kv, ok := e.(*ast.KeyValueExpr)
				if !ok {
					continue
				}
				id, ok := kv.Key.(*ast.Ident)
				if !ok {
					continue
				}
				// What has an exported name others may set.
				if v := f.info.Uses[id]; used[v] && !v.Exported() && f.constant(kv.Value) == nil && !f.written(v) && f.setOnce(v) {
					sites = append(sites, f.site(statement(c).Node(), Variant{"constant, in the field", []Edit{f.replace(kv.Value, constant(kv.Value))}}))
				}
			}
		}
	}
	return sites
}

// written reports whether the package assigns to a variable or field, or takes its
// address.
func (f *file) written(v types.Object) bool {
	for _, other := range f.all {
		for c := range other.root.Preorder((*ast.AssignStmt)(nil), (*ast.UnaryExpr)(nil)) {
			switch n := c.Node().(type) {
			case *ast.AssignStmt:
				if slices.ContainsFunc(n.Lhs, func(e ast.Expr) bool { return other.object(e) == v }) {
					return true
				}
			case *ast.UnaryExpr:
				if n.Op == token.AND && other.object(n.X) == v {
					return true
				}
			}
		}
	}
	return false
}

// setOnce reports whether one literal of the package gives a field a value, and no more.
func (f *file) setOnce(v types.Object) bool {
	n := 0
	for _, other := range f.all {
		for c := range other.root.Preorder((*ast.KeyValueExpr)(nil)) {
			if id, ok := c.Node().(*ast.KeyValueExpr).Key.(*ast.Ident); ok && other.info.Uses[id] == v {
				n++
			}
		}
	}
	return n == 1
}

// shortKeys makes keys that a session is signed with shorter than the hash.
func (f *file) shortKeys() (sites []Site) {
	for c := range f.root.Preorder((*ast.CallExpr)(nil)) {
		call := c.Node().(*ast.CallExpr)
		callee := f.callee(call)
		if callee == nil || callee.FullName() != "github.com/gorilla/securecookie.GenerateRandomKey" {
			continue
		}
		if n, ok := f.number(call.Args[0]); !ok || n < 32 || !f.signsWith(call) {
			continue
		}
		sites = append(sites, f.site(statement(c).Node(), Variant{"random, short", []Edit{f.replace(call.Args[0], "8")}}))
	}
	return sites
}

// signsWith reports whether a call makes the first key that something takes.
func (f *file) signsWith(call *ast.CallExpr) bool {
	return slices.ContainsFunc(f.keyings(), func(k keying) bool {
		taker, ok := k.cur.Node().(*ast.CallExpr)
		return ok && taker.Args[max(takers[f.callee(taker).FullName()], 0)] == k.key && f.plain(k.key) == ast.Expr(call)
	})
}
