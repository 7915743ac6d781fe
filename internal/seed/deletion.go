package seed

// This file makes deletions that leave the cookie in place.

import (
	"go/ast"
	"go/token"
	"net"
	"strings"

	"github.com/cookielint/cookielint/internal/names"
)

// A use is how a package uses cookies of a name.
type use struct {
	set, deleted int             // how often
	with         map[string]bool // attribute=value of those that are set, where it is constant
}

// only reports whether all that are set have this value of an attribute.
func (u *use) only(attribute, value string) bool {
	for with := range u.with {
		if strings.HasPrefix(with, attribute+"=") && with != attribute+"="+value {
			return false
		}
	}
	return u.with[attribute+"="+value]
}

// cookieUses are the uses of cookies in the package, by name.
func (f *file) cookieUses() map[string]*use {
	uses := map[string]*use{}
	for _, other := range f.all {
		for _, k := range other.cookies() {
			name := other.nameOf(k)
			if uses[name] == nil {
				uses[name] = &use{with: map[string]bool{}}
			}
			if other.deletes(k) {
				uses[name].deleted++
				continue
			}
			uses[name].set++
			for _, attribute := range []string{"Path", "Domain"} {
				if value, ok := other.constantText(k.fields[attribute]); ok {
					uses[name].with[attribute+"="+value] = true
				}
			}
		}
	}
	return uses
}

// deleted makes a deletion that leaves the cookie where it is. The only one of its name
// in the package counts, of a cookie that is set in one way only: where there are
// several, one of them may do.
func deleted(f *file) (sites []Site) {
	uses := f.cookieUses()
	for _, k := range f.cookies() {
		name := f.nameOf(k)
		if name == "" || !f.deletes(k) || uses[name].deleted > 1 || k.fn == nil || f.assigned(k, "MaxAge") || f.assigned(k, "Expires") {
			continue
		}
		variants := f.stays(k, uses[name])
		variants = append(variants, f.elsewhere(k, uses[name])...)
		if len(variants) > 0 {
			sites = append(sites, f.site(k.stmt, variants...))
		}
	}
	for _, k := range f.cookies() {
		if name := f.nameOf(k); name == "" || uses[name].deleted > 1 {
			continue
		}
		if variants := f.refused(k); len(variants) > 0 {
			sites = append(sites, f.site(k.stmt, variants...))
		}
	}
	return append(sites, f.stayAssigned()...)
}

// over reports whether something says of a cookie that it is over: MaxAge, and Expires.
func (f *file) over(k *cookie) (byAge, byDate bool) {
	n, constant := f.number(k.fields["MaxAge"])
	at := k.fields["Expires"]
	return constant && n < 0, at != nil && past(f.of(at))
}

// stays are the ways to have a deletion send a cookie that is not over.
func (f *file) stays(k *cookie, u *use) (variants []Variant) {
	age, at := k.fields["MaxAge"], k.fields["Expires"]
	byAge, byDate := f.over(k)
	empty, isText := f.constantText(k.fields["Value"])
	if blank := k.fields["Value"] == nil || isText && empty == ""; !blank || !names.Deletes(k.fn.Name.Name) && u.set == 0 {
		return nil
	}
	switch {
	case byAge && at == nil:
		variants = append(variants, Variant{"MaxAge 0", []Edit{f.replace(age, "0")}})
		if k.elems != nil {
			variants = append(variants, Variant{"drop MaxAge", []Edit{f.drop(k.elems["MaxAge"])}})
		}
	case byDate && age == nil && f.imports("time") != "":
		variants = append(variants, Variant{"zero time", []Edit{f.replace(at, f.imports("time")+".Time{}")}}, Variant{"drop Expires", []Edit{f.drop(k.elems["Expires"])}})
	}
	return variants
}

// elsewhere are the ways to have a deletion be of another cookie than the one that is set.
func (f *file) elsewhere(k *cookie, u *use) (variants []Variant) {
	if byAge, byDate := f.over(k); !byAge && !byDate || u.set == 0 {
		return nil
	}
	if path, ok := f.constantText(k.fields["Path"]); ok && strings.HasPrefix(path, "/") && u.only("Path", path) {
		variants = append(variants, Variant{"another Path", []Edit{f.replace(k.fields["Path"], `"/account"`)}})
		if path != "/" && k.elems != nil {
			variants = append(variants, Variant{"drop Path", []Edit{f.drop(k.elems["Path"])}})
		}
	}
	if domain, ok := f.constantText(k.fields["Domain"]); ok && strings.Contains(domain, ".") && net.ParseIP(domain) == nil && u.only("Domain", domain) {
		variants = append(variants, Variant{"another Domain", []Edit{f.replace(k.fields["Domain"], `"old.example.com"`)}})
	}
	return variants
}

// refused are the ways to have a deletion be under a name with the prefix __Host- and
// without what that promises: browsers drop it.
func (f *file) refused(k *cookie) (variants []Variant) {
	name := f.nameOf(k)
	byAge, byDate := f.over(k)
	if names.PrefixOf(name) != 0 || !byAge && !byDate || k.fn == nil || k.record != "net/http.Cookie" && k.record != "" || f.assigned(k, "Name") {
		return nil
	}
	rename := f.replace(k.fields["Name"], `"__Host-`+name+`"`)
	if secure := k.fields["Secure"]; secure != nil {
		variants = append(variants, Variant{"__Host- without Secure", []Edit{rename, f.replace(secure, "false")}})
	} else if !f.assigned(k, "Secure") {
		variants = append(variants, Variant{"__Host- without Secure", []Edit{rename}})
	}
	switch path := k.elems["Path"]; {
	case k.elems == nil:
		variants = append(variants, Variant{"__Host- with another Path", []Edit{rename, f.replace(k.fields["Path"], `"/account"`)}})
	case path != nil:
		variants = append(variants, Variant{"__Host- without Path", []Edit{rename, f.drop(path)}})
	case !f.assigned(k, "Path"):
		variants = append(variants, Variant{"__Host- without Path", []Edit{rename}})
	}
	return variants
}

// stayAssigned takes the statement out of a logout that has a cookie end, or has it say
// nothing.
func (f *file) stayAssigned() (sites []Site) {
	for c := range f.root.Preorder((*ast.AssignStmt)(nil)) {
		a := c.Node().(*ast.AssignStmt)
		fn := function(c)
		block, _ := body(c)
		if len(a.Lhs) != 1 || len(a.Rhs) != 1 || a.Tok != token.ASSIGN || fn == nil || !names.Deletes(fn.Name.Name) || f.conditional(c) {
			continue
		}
		sel, ok := a.Lhs[0].(*ast.SelectorExpr)
		if !ok || f.typeOf(sel.X) != "net/http.Cookie" || !f.setsVariable(c, f.object(sel.X)) {
			continue
		}
		text, cookie := f.of(block), f.of(sel.X)
		if strings.Count(text, "MaxAge")+strings.Count(text, "Expires") != 1 {
			continue // the other one may end it, or there are several cookies
		}
		blank := strings.Contains(text, cookie+`.Value = ""`)
		switch n, constant := f.number(a.Rhs[0]); {
		case sel.Sel.Name == "MaxAge" && constant && n < 0 && blank:
			sites = append(sites, f.site(fn, Variant{"MaxAge = 0", []Edit{f.replace(a.Rhs[0], "0")}}, Variant{"drop MaxAge =", []Edit{f.drop(a)}}))
		case sel.Sel.Name == "Expires" && past(f.of(a.Rhs[0])) && blank && f.imports("time") != "":
			sites = append(sites, f.site(fn, Variant{"Expires = zero time", []Edit{f.replace(a.Rhs[0], f.imports("time")+".Time{}")}}))
		}
	}
	return sites
}
