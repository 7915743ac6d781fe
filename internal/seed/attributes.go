package seed

// This file takes attributes from cookies.

import (
	"go/ast"
	"strings"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/cookielint/cookielint/internal/names"
)

// attribute makes cookies that have a boolean attribute, or have it decided at run time,
// lack it.
func (f *file) attribute(name string, ok func(k *cookie) bool) (sites []Site) {
	for _, k := range f.cookies() {
		value := k.fields[name]
		if value == nil || f.is(value, false) || f.deletes(k) || !ok(k) || f.assigned(k, name) || f.assigned(k, "MaxAge") {
			continue
		}
		off := Variant{name + " false", []Edit{f.replace(value, "false")}}
		switch k.record {
		case "net/http.Cookie", "github.com/gofiber/fiber/v2.Cookie", "github.com/gofiber/fiber/v3.Cookie":
			drop := Variant{"drop " + name, []Edit{f.drop(k.elems[name])}}
			sites = append(sites, f.site(k.stmt, drop, off))
		default: // what libraries make of options is their own affair
			sites = append(sites, f.site(k.stmt, off))
		}
	}
	return append(sites, f.assignments(name)...)
}

// assignments makes what is assigned to a field of options or a cookie of a library false.
func (f *file) assignments(name string) (sites []Site) {
	for c := range f.root.Preorder((*ast.AssignStmt)(nil)) {
		a := c.Node().(*ast.AssignStmt)
		if len(a.Lhs) != 1 || len(a.Rhs) != 1 || f.is(a.Rhs[0], false) {
			continue
		}
		sel, ok := a.Lhs[0].(*ast.SelectorExpr)
		if !ok {
			continue
		}
		called, ok := records[f.typeOf(sel.X)]
		if field := called[name]; !ok || sel.Sel.Name != name && sel.Sel.Name != field {
			continue
		}
		if f.conditional(c) {
			continue
		}
		if fn := function(c); fn != nil && !names.Deletes(fn.Name.Name) && !strings.Contains(f.of(fn), "MaxAge = -1") {
			sites = append(sites, f.site(fn, Variant{name + " = false", []Edit{f.replace(a.Rhs[0], "false")}}))
		}
	}
	return sites
}

// conditional reports whether a statement is made under a condition: what is off on one
// path only is dynamic.
func (f *file) conditional(c inspector.Cursor) bool {
	_, is := statement(c).Parent().Parent().Node().(*ast.IfStmt)
	return is
}

// needsSecure reports whether a cookie is dropped without Secure: of that cookieinvalid
// speaks, and cookiesecure is silent.
func (f *file) needsSecure(k *cookie) bool {
	same := k.fields["SameSite"]
	return same != nil && strings.Contains(f.of(same), "None") || k.fields["Partitioned"] != nil || names.PrefixOf(f.nameOf(k)) != 0
}

func secure(f *file) []Site {
	return f.attribute("Secure", func(k *cookie) bool { return !f.needsSecure(k) })
}

func httpOnly(f *file) []Site {
	return f.attribute("HttpOnly", func(k *cookie) bool { return !names.ForScripts(f.nameOf(k)) })
}

// invalid breaks what browsers and libraries hold a cookie to.
func invalid(f *file) (sites []Site) {
	http := f.imports("net/http")
	for _, k := range f.cookies() {
		if k.record != "net/http.Cookie" && k.record != "" || f.deletes(k) {
			continue
		}
		var variants []Variant
		add := func(name string, edits ...Edit) { variants = append(variants, Variant{name, edits}) }
		first := k.node.(ast.Expr)
		name, path := f.nameOf(k), ""
		if lit, ok := first.(*ast.CompositeLit); ok {
			at := f.offset(lit.Lbrace) + 1
			insert := func(text string) Edit { return Edit{at, at, text} }
			if same, sec := k.elems["SameSite"], k.elems["Secure"]; same != nil && sec != nil && http != "" && !f.assigned(k, "Secure") {
				add("None without Secure", f.replace(same.Value, http+".SameSiteNoneMode"), f.replace(sec.Value, "false"))
			}
			if k.elems["Domain"] == nil && !f.assigned(k, "Domain") {
				add("Domain with scheme", insert(`Domain: "https://www.example.com", `))
				if name != "" && names.PrefixOf(name) == 0 {
					add("__Host- with Domain", f.replace(k.fields["Name"], `"__Host-`+name+`"`), insert(`Domain: "www.example.com", `))
				}
			}
		}
		if name != "" && names.PrefixOf(name) == 0 {
			add("name with a space", f.replace(k.fields["Name"], `"`+name+` 1"`))
			at := k.fields["Path"]
			if path, _ = f.constantText(at); path != "/" && (at == nil || f.constant(at) != nil) && !f.assigned(k, "Path") {
				add("__Host- without Path", f.replace(k.fields["Name"], `"__Host-`+name+`"`))
			}
		}
		if v, ok := f.constantText(k.fields["Value"]); ok && v != "" && !f.assigned(k, "Value") {
			add("value with quotation marks", f.replace(k.fields["Value"], "`{\"v\":\"1\"}`"))
		}
		if path == "/" {
			add("Path without slash", f.replace(k.fields["Path"], `"app"`))
		}
		if len(variants) > 0 {
			sites = append(sites, f.site(k.stmt, variants...))
		}
	}
	return sites
}
