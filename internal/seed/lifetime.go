package seed

// This file puts lifetimes in the wrong unit, and makes deletions that do not delete.

import (
	"fmt"
	"go/ast"
	"regexp"
	"strings"

	"github.com/cookielint/cookielint/internal/names"
)

var (
	inSeconds  = regexp.MustCompile(`^int(?:32|64)?\((.+)\.Seconds\(\)\)$`)
	bySecond   = regexp.MustCompile(`^int(?:32|64)?\((.+?) ?/ ?time\.Second\)$`)
	addsTime   = regexp.MustCompile(`^(time\.Now\(\)(?:\.UTC\(\))?\.Add)\(.+\)$`)
	addsDate   = regexp.MustCompile(`^(time\.Now\(\)(?:\.UTC\(\))?\.AddDate)\(.+\)$`)
	tenHours   = int64(10 * 60 * 60)
	plainUnits = []string{"github.com/alexedwards/scs/v2.SessionManager"}
)

// lifetime makes an age that is in another unit, or a moment that is at once. A number
// of milliseconds is one of seconds as well unless it is very large: fewer than ten hours
// of them are not told apart.
func lifetime(f *file) (sites []Site) {
	time := f.imports("time")
	for _, k := range f.cookies() {
		if f.deletes(k) || f.assigned(k, "MaxAge") {
			continue
		}
		if age := k.fields["MaxAge"]; age != nil {
			var variants []Variant
			add := func(name, text string) {
				variants = append(variants, Variant{name, []Edit{f.replace(age, text)}})
			}
			text := f.of(age)
			if n, ok := f.number(age); ok && n > 0 {
				if n >= tenHours {
					add("milliseconds", fmt.Sprint(n*1000))
				}
				if time != "" {
					add("nanoseconds", fmt.Sprintf("int(%d * %s.Second)", n, time))
				}
			}
			for _, unit := range []*regexp.Regexp{inSeconds, bySecond} {
				if m := unit.FindStringSubmatch(text); m != nil {
					add("nanoseconds", "int("+m[1]+")")
				}
			}
			if m := inSeconds.FindStringSubmatch(text); m != nil {
				add("milliseconds", "int("+m[1]+".Milliseconds())")
			}
			if len(variants) > 0 {
				sites = append(sites, f.site(k.stmt, variants...))
			}
		} else if at := k.fields["Expires"]; at != nil { // which browsers look at where there is no MaxAge
			if m := addsTime.FindStringSubmatch(f.of(at)); m != nil {
				sites = append(sites, f.site(k.stmt, Variant{"bare number", []Edit{f.replace(at, m[1]+"(86400)")}}))
			} else if m := addsDate.FindStringSubmatch(f.of(at)); m != nil {
				sites = append(sites, f.site(k.stmt, Variant{"ten years", []Edit{f.replace(at, m[1]+"(10, 0, 0)")}}))
			}
		}
	}
	for c := range f.root.Preorder((*ast.AssignStmt)(nil)) {
		a := c.Node().(*ast.AssignStmt)
		sel, ok := a.Lhs[0].(*ast.SelectorExpr)
		if fn := function(c); fn != nil && ok && len(a.Rhs) == 1 && sel.Sel.Name == "Lifetime" && f.typeOf(sel.X) == plainUnits[0] {
			sites = append(sites, f.site(fn, Variant{"bare number", []Edit{f.replace(a.Rhs[0], "3600")}}))
		}
	}
	return sites
}

// deleted makes a deletion that leaves the cookie where it is. The only one of its name
// in the package counts, of a cookie that is set in one way only: where there are
// several, one of them may do.
func deleted(f *file) (sites []Site) {
	type use struct{ set, deleted, paths int }
	uses, path := map[string]*use{}, map[string]string{}
	for _, other := range f.all {
		for _, k := range other.cookies() {
			name := other.nameOf(k)
			if uses[name] == nil {
				uses[name] = &use{}
			}
			if other.deletes(k) {
				uses[name].deleted++
				continue
			}
			uses[name].set++
			if p, ok := other.constantText(k.fields["Path"]); ok && p != path[name] {
				uses[name].paths++
				path[name] = p
			}
		}
	}
	for _, k := range f.cookies() {
		name := f.nameOf(k)
		if name == "" || !f.deletes(k) || uses[name].deleted > 1 || k.fn == nil || f.assigned(k, "MaxAge") || f.assigned(k, "Expires") {
			continue
		}
		age, at := k.fields["MaxAge"], k.fields["Expires"]
		n, constant := f.number(age)
		ends := constant && n < 0
		over := at != nil && past(f.of(at))
		empty, isText := f.constantText(k.fields["Value"])
		blank := k.fields["Value"] == nil || isText && empty == ""
		var variants []Variant
		if blank && (names.Deletes(k.fn.Name.Name) || uses[name].set > 0) {
			switch {
			case ends && at == nil:
				variants = append(variants, Variant{"MaxAge 0", []Edit{f.replace(age, "0")}})
				if k.elems != nil {
					variants = append(variants, Variant{"drop MaxAge", []Edit{f.drop(k.elems["MaxAge"])}})
				}
			case over && age == nil && f.imports("time") != "":
				variants = append(variants, Variant{"zero time", []Edit{f.replace(at, f.imports("time")+".Time{}")}})
			}
		}
		p, ok := f.constantText(k.fields["Path"])
		if ok && (ends || over) && uses[name].set > 0 && uses[name].paths == 1 && p == path[name] && strings.HasPrefix(p, "/") {
			variants = append(variants, Variant{"another Path", []Edit{f.replace(k.fields["Path"], `"/account"`)}})
		}
		if len(variants) > 0 {
			sites = append(sites, f.site(k.stmt, variants...))
		}
	}
	return sites
}
