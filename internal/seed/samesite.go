package seed

// This file leaves it to browsers whether other sites can make them send a session.

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/cookielint/cookielint/internal/names"
)

// sameSite leaves the attribute away or at its default, for names that say that the
// cookie carries a session; others are for the strict group.
func sameSite(f *file) (sites []Site) {
	for _, k := range f.cookies() {
		value := k.fields["SameSite"]
		if value == nil || f.deletes(k) || f.assigned(k, "SameSite") {
			continue
		}
		if (k.record == "" || strings.HasSuffix(k.record, ".Cookie")) && !f.sensitive(k) {
			continue
		}
		if variants := f.withoutSameSite(k, value); len(variants) > 0 {
			sites = append(sites, f.site(k.stmt, variants...))
		}
		if http := f.imports("net/http"); http != "" && names.LoginState(f.nameOf(k)) {
			sites = append(sites, f.site(k.stmt, Variant{"SameSite strict", []Edit{f.replace(value, http+".SameSiteStrictMode")}}))
		}
	}
	return slices.Concat(sites, f.sameSiteAssigned(), f.sameSiteBefore())
}

// ofManager is the cookie of a session manager, whatever its name is.
const ofManager = "github.com/alexedwards/scs/v2.SessionCookie"

// withoutSameSite are the ways to have a cookie, or what describes it, say nothing.
func (f *file) withoutSameSite(k *cookie, value ast.Expr) (variants []Variant) {
	switch k.record {
	case "github.com/gofiber/fiber/v2.Cookie", "github.com/gofiber/fiber/v3.Cookie":
		return []Variant{{"SameSite disabled", []Edit{f.replace(value, `"disabled"`)}}} // nothing is Lax there
	case "github.com/gofiber/fiber/v2/middleware/session.Config", "github.com/gofiber/fiber/v3/middleware/session.Config":
		return nil // whatever it does not know is Lax
	case "": // of hertz, whose type for it starts at zero
		return []Variant{{"SameSite 0", []Edit{f.replace(value, "0")}}}
	}
	variants = append(variants, Variant{"drop SameSite", []Edit{f.drop(k.elems["SameSite"])}})
	if http := f.imports("net/http"); http != "" {
		variants = append(variants, Variant{"SameSite default", []Edit{f.replace(value, http+".SameSiteDefaultMode")}})
	}
	return variants
}

// sensitive reports whether the name of a cookie says that it carries a session: its
// own, or one that the package calls the function with that sends it.
func (f *file) sensitive(k *cookie) bool {
	if name := f.nameOf(k); name != "" {
		return names.Sensitive(name)
	}
	if k.fn == nil || k.fields["Name"] == nil {
		return false
	}
	n := parameterIndex(f.info, k.fn, f.object(k.fields["Name"]))
	return n >= 0 && slices.ContainsFunc(f.callsOf(k.fn), func(call *ast.CallExpr) bool {
		if n >= len(call.Args) {
			return false
		}
		name, _ := f.constantText(call.Args[n])
		return names.Sensitive(name)
	})
}

// parameterIndex is which parameter of a function a variable is, or -1.
func parameterIndex(info *types.Info, fn *ast.FuncDecl, v types.Object) int {
	if v == nil {
		return -1
	}
	n := 0
	for _, field := range fn.Type.Params.List {
		for _, name := range field.Names {
			if info.Defs[name] == v {
				return n
			}
			n++
		}
	}
	return -1
}

// callsOf are the calls of a function in its package.
func (f *file) callsOf(fn *ast.FuncDecl) (calls []*ast.CallExpr) {
	for _, other := range f.all {
		for c := range other.root.Preorder((*ast.CallExpr)(nil)) {
			call := c.Node().(*ast.CallExpr)
			if callee := other.callee(call); callee != nil && callee == f.info.Defs[fn.Name] {
				calls = append(calls, call)
			}
		}
	}
	return calls
}

// sameSiteAssigned takes assignments of the attribute out, or has them assign the
// default.
func (f *file) sameSiteAssigned() (sites []Site) {
	http := f.imports("net/http")
	for c := range f.root.Preorder((*ast.AssignStmt)(nil)) {
		a := c.Node().(*ast.AssignStmt)
		fn := function(c)
		if len(a.Lhs) != 1 || len(a.Rhs) != 1 || fn == nil || names.Deletes(fn.Name.Name) || f.conditional(c) {
			continue
		}
		sel, ok := a.Lhs[0].(*ast.SelectorExpr)
		if !ok || sel.Sel.Name != "SameSite" || strings.Count(f.of(fn), ".SameSite =") != 1 || strings.Contains(f.of(fn), "MaxAge = -1") {
			continue
		}
		var variants []Variant
		if http != "" {
			variants = append(variants, Variant{"SameSite = default", []Edit{f.replace(a.Rhs[0], http+".SameSiteDefaultMode")}})
		}
		switch f.typeOf(sel.X) {
		case "net/http.Cookie":
			if block, _ := body(c); !f.setsVariable(c, f.object(sel.X)) || !names.Sensitive(f.variableName(block, f.object(sel.X))) {
				continue
			}
			variants = append(variants, Variant{"drop SameSite =", []Edit{f.drop(a)}})
		case "github.com/gorilla/sessions.Options", "github.com/gin-contrib/sessions.Options", ofManager: // which have defaults
		default:
			continue
		}
		if len(variants) > 0 {
			sites = append(sites, f.site(fn, variants...))
		}
	}
	return sites
}

// variableName is the constant name that a cookie in a variable is given in a function,
// or "".
func (f *file) variableName(block *ast.BlockStmt, v types.Object) (name string) {
	if block == nil || v == nil {
		return ""
	}
	ast.Inspect(block, func(n ast.Node) bool {
		a, ok := n.(*ast.AssignStmt)
		if !ok || len(a.Lhs) != len(a.Rhs) {
			return true
		}
		for i, lhs := range a.Lhs {
			sel, field := lhs.(*ast.SelectorExpr)
			switch {
			case field && sel.Sel.Name == "Name" && f.object(sel.X) == v:
				name, _ = f.constantText(a.Rhs[i])
			case !field && f.object(lhs) == v:
				if k := f.literalIn(a.Rhs[i]); k != nil && k.fields["Name"] != nil {
					name = f.nameOf(k)
				}
			}
		}
		return true
	})
	return name
}

// literalIn is the literal of a record that an expression is, or the address of; or nil.
func (f *file) literalIn(e ast.Expr) *cookie {
	e = ast.Unparen(e)
	if u, ok := e.(*ast.UnaryExpr); ok && u.Op == token.AND {
		e = u.X
	}
	if lit, ok := e.(*ast.CompositeLit); ok {
		return f.literal(lit)
	}
	return nil
}

// sameSiteBefore takes the call of gin's SetSameSite away that the next cookie needs, or
// has it say nothing. Where the package has a middleware that calls it too, nobody knows
// which came first.
func (f *file) sameSiteBefore() (sites []Site) {
	if slices.ContainsFunc(f.functions(), func(d *declared) bool {
		return strings.Contains(d.text, ".SetSameSite(") && strings.Contains(d.text, ".Next(")
	}) {
		return nil
	}
	for c := range f.root.Preorder((*ast.CallExpr)(nil)) {
		call := c.Node().(*ast.CallExpr)
		callee, s := f.callee(call), statement(c)
		if callee == nil || callee.FullName() != "(*github.com/gin-gonic/gin.Context).SetSameSite" || !alone(c, s) {
			continue
		}
		block, _ := body(c)
		if block == nil || strings.Count(f.of(block), ".SetSameSite(") != 1 {
			continue // another call may do
		}
		for _, k := range f.cookies() {
			if k.record != "" || k.fields["SameSite"] != nil || k.node.Pos() < call.End() || k.node.Pos() > block.End() || f.deletes(k) || !f.sensitive(k) {
				continue
			}
			variants := []Variant{{"drop SetSameSite", []Edit{f.drop(s.Node())}}}
			if http := f.imports("net/http"); http != "" {
				variants = append(variants, Variant{"SetSameSite default", []Edit{f.replace(call.Args[0], http+".SameSiteDefaultMode")}})
			}
			sites = append(sites, Site{Start: f.offset(s.Node().Pos()), End: f.offset(k.stmt.End()), Variants: variants})
			break
		}
	}
	return sites
}
