package seed

// This file finds cookies that a program sends, and options of sessions.

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/cookielint/cookielint/internal/names"
)

// records are types with the attributes of a cookie, and what their fields are called
// where that is not as in net/http.
var records = map[string]map[string]string{
	"net/http.Cookie":                                       {},
	"github.com/gofiber/fiber/v2.Cookie":                    {"HttpOnly": "HTTPOnly"},
	"github.com/gofiber/fiber/v3.Cookie":                    {"HttpOnly": "HTTPOnly"},
	"github.com/gofiber/fiber/v2/middleware/session.Config": {"HttpOnly": "CookieHTTPOnly", "Secure": "CookieSecure", "Path": "CookiePath", "Domain": "CookieDomain", "SameSite": "CookieSameSite"},
	"github.com/gofiber/fiber/v3/middleware/session.Config": {"HttpOnly": "CookieHTTPOnly", "Secure": "CookieSecure", "Path": "CookiePath", "Domain": "CookieDomain", "SameSite": "CookieSameSite"},
	"github.com/gorilla/sessions.Options":                   {},
	"github.com/gin-contrib/sessions.Options":               {},
	"github.com/alexedwards/scs/v2.SessionCookie":           {},
}

// A cookie is a literal, or a call that takes the attributes one by one.
type cookie struct {
	cur    inspector.Cursor
	node   ast.Node
	record string // type of the literal, "" of a call
	fields map[string]ast.Expr
	elems  map[string]*ast.KeyValueExpr // of a literal
	stmt   ast.Node
	fn     *ast.FuncDecl
}

// cookies are those of a file that are sent to a client, or options of sessions.
func (f *file) cookies() (list []*cookie) {
	for c := range f.root.Preorder((*ast.CompositeLit)(nil), (*ast.CallExpr)(nil)) {
		var k *cookie
		switch n := c.Node().(type) {
		case *ast.CompositeLit:
			k = f.literal(n)
		case *ast.CallExpr:
			k = f.flat(n)
		}
		if k == nil {
			continue
		}
		k.cur, k.node, k.stmt, k.fn = c, c.Node(), statement(c).Node(), function(c)
		if k.record != "net/http.Cookie" && !strings.HasSuffix(k.record, ".Cookie") || f.sent(k) {
			list = append(list, k)
		}
	}
	return list
}

// literal reads a literal of a record with keys.
func (f *file) literal(lit *ast.CompositeLit) *cookie {
	called, ok := records[f.typeOf(lit)]
	if !ok || len(lit.Elts) == 0 {
		return nil
	}
	k := &cookie{record: f.typeOf(lit), fields: map[string]ast.Expr{}, elems: map[string]*ast.KeyValueExpr{}}
	usual := map[string]string{}
	for name, field := range called {
		usual[field] = name
	}
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return nil
		}
		name := kv.Key.(*ast.Ident).Name
		if u := usual[name]; u != "" {
			name = u
		}
		k.fields[name], k.elems[name] = kv.Value, kv
	}
	return k
}

// flats are functions that send a cookie whose attributes they take one by one, and which.
var flats = map[string][]string{
	"(*github.com/gin-gonic/gin.Context).SetCookie":                  {"Name", "Value", "MaxAge", "Path", "Domain", "Secure", "HttpOnly"},
	"(*github.com/cloudwego/hertz/pkg/app.RequestContext).SetCookie": {"Name", "Value", "MaxAge", "Path", "Domain", "SameSite", "Secure", "HttpOnly"},
}

// flat reads a call of such a function.
func (f *file) flat(call *ast.CallExpr) *cookie {
	fn := f.callee(call)
	if fn == nil || call.Ellipsis.IsValid() {
		return nil
	}
	attributes := flats[fn.FullName()]
	if attributes == nil || len(call.Args) != len(attributes) {
		return nil
	}
	k := &cookie{fields: map[string]ast.Expr{}}
	for i, name := range attributes {
		k.fields[name] = call.Args[i]
	}
	return k
}

// sent reports whether a literal is handed to a function whose name says that it sets
// cookies, itself or in a variable, or returned to somebody in the package who does. One
// that is given to requests or only compared is not.
func (f *file) sent(k *cookie) bool {
	outer := k.cur
	for unary, ok := outer.Parent().Node().(*ast.UnaryExpr); ok && unary.Op == token.AND; unary, ok = outer.Parent().Node().(*ast.UnaryExpr) {
		outer = outer.Parent()
	}
	switch up := outer.Parent().Node().(type) {
	case *ast.CallExpr:
		return f.sets(up)
	case *ast.AssignStmt: // a variable that has something else on another path is dynamic
		for i, rhs := range up.Rhs {
			if rhs == outer.Node() && up.Tok == token.DEFINE && len(up.Lhs) == len(up.Rhs) {
				return f.setsVariable(k.cur, f.object(up.Lhs[i]))
			}
		}
	}
	return false
}

// sets reports whether a call sends the cookie that it is given.
func (f *file) sets(call *ast.CallExpr) bool {
	name := ""
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		name = fun.Name
	case *ast.SelectorExpr:
		name = fun.Sel.Name
		if name == "Cookie" && strings.HasPrefix(f.typeOf(fun.X), "github.com/gofiber/fiber/") {
			return true
		}
	}
	return strings.EqualFold(name, "SetCookie")
}

// setsVariable reports whether the function that a node is in sends a variable.
func (f *file) setsVariable(c inspector.Cursor, v types.Object) (sent bool) {
	block, _ := body(c)
	if v == nil || block == nil {
		return false
	}
	ast.Inspect(block, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && f.sets(call) {
			for _, arg := range call.Args {
				sent = sent || f.object(arg) == v
			}
		}
		return true
	})
	return sent
}

// name is the constant name of a cookie, or "".
func (f *file) nameOf(k *cookie) string {
	name, _ := f.constantText(k.fields["Name"])
	return name
}

// deletes reports whether a cookie is, or may be, there to delete one: of such the
// attributes do not matter.
func (f *file) deletes(k *cookie) bool {
	if n, ok := f.number(k.fields["MaxAge"]); ok && n < 0 {
		return true
	}
	if v := k.fields["Value"]; v != nil {
		if text, ok := f.constantText(v); ok && text == "" {
			return true
		}
	} else if strings.HasSuffix(k.record, ".Cookie") {
		return true
	}
	if e := k.fields["Expires"]; e != nil && past(f.of(e)) {
		return true
	}
	return k.fn != nil && names.Deletes(k.fn.Name.Name)
}

// past reports whether the text of a time is evidently one that is over.
func past(text string) bool {
	return text == "time.Now()" || mentions(text, "Unix(0", "Unix(1,", "Add(-", "(-1", "time.Time{}", "time.Date(")
}

// assigned reports whether the function that a cookie is made in writes to a field of
// that name, of this cookie or another.
func (f *file) assigned(k *cookie, field string) (is bool) {
	if k.fn == nil {
		return false
	}
	ast.Inspect(k.fn, func(n ast.Node) bool {
		if a, ok := n.(*ast.AssignStmt); ok {
			for _, lhs := range a.Lhs {
				sel, ok := lhs.(*ast.SelectorExpr)
				is = is || ok && sel.Sel.Name == field
			}
		}
		return true
	})
	return is
}
