package seed

// This file has sessions keep the identifier that they had before somebody logged in, or
// take the one of a link.

import (
	"go/ast"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/cookielint/cookielint/internal/names"
)

// rotations are what libraries call giving a session another identifier.
var rotations = map[string]string{
	"RenewToken": "github.com/alexedwards/scs", "Regenerate": "github.com/gofiber/fiber", "Reset": "github.com/gofiber/fiber",
	"SessionRegenerateID": "github.com/beego/beego", "RegenerateId": "github.com", "RegenerateID": "github.com",
	"Refresh": "github.com/go-session/session",
}

func fixed(f *file) []Site { return append(f.kept(), f.planted()...) }

// kept takes the new identifier from a login: a function that logs nobody in needs none,
// and where there is another one it does. A helper that renews the session, and tells it
// whose it is, is judged where a function calls it that checks who it is.
func (f *file) kept() (sites []Site) {
	for c := range f.root.Preorder((*ast.CallExpr)(nil)) {
		callee := f.callee(c.Node().(*ast.CallExpr))
		fn := function(c)
		if callee == nil || callee.Pkg() == nil || fn == nil || names.Deletes(fn.Name.Name) || names.ChangesAccount(fn.Name.Name) {
			continue
		}
		if module := rotations[callee.Name()]; module == "" || !from(callee.Pkg().Path(), module) {
			continue
		}
		if !f.tellsWho(fn) || strings.Count(f.of(fn), "."+callee.Name()+"(") > 1 {
			continue
		}
		at := fn
		if !checks(fn) {
			if at = f.checkingCaller(fn); at == nil {
				continue
			}
		}
		if v, ok := f.withoutCall(c); ok {
			v.Name = "drop " + callee.Name()
			sites = append(sites, f.site(at, v))
		}
	}
	return sites
}

// tellsWho reports whether a function puts into a session whose it is, under a key that
// says so.
func (f *file) tellsWho(fn *ast.FuncDecl) (does bool) {
	ast.Inspect(fn, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok && (sel.Sel.Name == "Put" || sel.Sel.Name == "Set" || sel.Sel.Name == "SetSession") {
			does = does || slices.ContainsFunc(call.Args, func(arg ast.Expr) bool {
				key, _ := f.constantText(arg)
				return names.SaysWho(key)
			})
		}
		return !does
	})
	return does
}

// checkingCaller is a function of the same file that verifies a credential and calls fn,
// which does not; nil where there are others that call it.
func (f *file) checkingCaller(fn *ast.FuncDecl) (caller *ast.FuncDecl) {
	for _, d := range f.functions() {
		if !d.calls[f.info.Defs[fn.Name]] {
			continue
		}
		if caller != nil || !checks(d.decl) || f.pkg.Fset.File(d.decl.Pos()) != f.tok || mentions(d.text, ".RenewToken(", ".Regenerate(") {
			return nil
		}
		caller = d.decl
	}
	return caller
}

// checks reports whether a function calls one whose name says that it verifies a
// credential.
func checks(fn *ast.FuncDecl) (is bool) {
	ast.Inspect(fn, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			if sel, ok := call.Fun.(*ast.SelectorExpr); ok {
				is = is || sel.Sel.Name == "CompareHashAndPassword" || names.ChecksCredential(sel.Sel.Name)
			} else if id, ok := call.Fun.(*ast.Ident); ok {
				is = is || names.ChecksCredential(id.Name)
			}
		}
		return true
	})
	return is
}

// asked are what handlers are given, and how they read a link or a form.
var asked = []struct{ typ, name, read string }{
	{"net/http.Request", "from the form", `.FormValue("%")`},
	{"net/http.Request", "from the link", `.URL.Query().Get("%")`},
	{"github.com/gin-gonic/gin.Context", "from the link", `.Query("%")`},
	{"github.com/gin-gonic/gin.Context", "from the form", `.PostForm("%")`},
	{"github.com/labstack/echo/v4.Context", "from the link", `.QueryParam("%")`},
	{"github.com/gofiber/fiber/v2.Ctx", "from the link", `.Query("%")`},
	{"github.com/gofiber/fiber/v3.Ctx", "from the form", `.FormValue("%")`},
}

// planted has the cookie of a session hold an identifier that the link or the form has
// which brought the user here.
func (f *file) planted() (sites []Site) {
	for _, k := range f.cookies() {
		name, value := f.nameOf(k), k.fields["Value"]
		_, params := body(k.cur)
		if !names.SessionID(name) || value == nil || f.deletes(k) || params == nil || !strings.HasSuffix(k.record, ".Cookie") && k.record != "" {
			continue
		}
		var variants []Variant
		for _, a := range asked {
			if given := f.given(k.cur, a.typ); given != "" {
				variants = append(variants, Variant{a.name, []Edit{f.replace(value, given+strings.ReplaceAll(a.read, "%", name))}})
			}
		}
		if len(variants) > 0 {
			sites = append(sites, f.site(k.stmt, variants...))
		}
	}
	return sites
}

// given is a parameter of a type of one of the functions that a node is in, or "".
func (f *file) given(c inspector.Cursor, typ string) string {
	for up := range c.Enclosing((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		fn, ok := up.Node().(*ast.FuncLit)
		params := (*ast.FuncType)(nil)
		if ok {
			params = fn.Type
		} else {
			params = up.Node().(*ast.FuncDecl).Type
		}
		if name := f.parameter(params, typ); name != "" {
			return name
		}
	}
	return ""
}
