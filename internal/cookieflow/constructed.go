package cookieflow

// This file looks at cookies and session stores that are made for others: what a function
// returns that other packages can call and this one does not. Whether it is ever used as
// it is cannot be seen here, so that they are only looked at if that is asked for.

import (
	"go/types"
	"slices"

	"github.com/cookielint/cookielint/internal/model"
)

// constructed are the cookies that such functions return, as they return them.
func (p *program) constructed() (out []*Cookie) {
	if p.pass.Pkg.Name() == "main" {
		return nil
	}
	for _, fn := range p.funcs {
		f := p.flows[fn]
		if obj, ok := fn.Object().(*types.Func); !ok || !visible(obj) || f == nil || f.gaveUp || p.calledHere(fn) {
			continue
		}
		itself, withFields := f.resultsLeadTo(func(string) bool { return false }), f.resultsLeadTo(exportedPath)
		for o := range f.summary.exits.all() {
			rec, prefix := p.describe(o)
			if rec == nil || prefix != "" || o.owner != fn {
				continue
			}
			j := judge{p, f, o, rec}
			switch {
			case rec.Managed:
				if withFields[o] && !o.opaque {
					out = append(out, j.cookies()...)
				}
			case itself[o] && rec.Kind == model.Cookie && o.site != nil && o.site.Lit != nil: // else it came with a request
				c := j.cookie(o.site, nil, j.read(o, "", rec))
				c.Writer, c.selectors = rec.Writer, selectors(rec, "")
				if c.sendable() {
					out = append(out, c)
				}
			}
		}
	}
	return out
}

// addConstructed adds what others may send to what is sent: not what is sent here
// as well, which is known.
func (r *Result) addConstructed(made []*Cookie) {
	sent := slices.Clone(r.Cookies)
	for _, c := range made {
		if !slices.ContainsFunc(sent, func(s *Cookie) bool { return s.Site == c.Site }) {
			r.Cookies = append(r.Cookies, c)
		}
	}
}
