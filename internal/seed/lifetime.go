package seed

// This file puts lifetimes in the wrong unit.

import (
	"fmt"
	"go/ast"
	"regexp"
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
