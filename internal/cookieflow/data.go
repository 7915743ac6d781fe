package cookieflow

import (
	"cmp"
	"go/ast"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A Put is data that go into a cookie.
type Put struct {
	// Cookie is the cookie whose value they are; nil where another package
	// sends it, or a session library.
	Cookie *Cookie
	// Name is that of the cookie, or of the value in the session, as far as it is
	// known.
	Name string
	// Session says that they are a value of a session that lives in the cookie
	// and is not encrypted.
	Session bool
	// Told are the sources that the data have on their way through the functions of other
	// packages that put them there, which were judged in these packages.
	Told []Source
	// Elsewhere says that another package puts them into a session of a store that
	// this one makes.
	Elsewhere bool

	family string       // of a session, what its stores are configured by
	by     *ir.Function // that puts them into a session
	site   *Site        // of the store, if Elsewhere
	kept   []keptValue  // what others put, if Elsewhere

	roots []root
	via   []ast.Node
	sink  ast.Node
}

// A root is a register whose data are put into a cookie, and the way from there.
type root struct {
	reg   ir.Value
	trail trail
}

// Puts lists what data go into cookies that are not deleted, in source order.
func (r *Result) Puts() []*Put {
	var out []*Put
	for _, c := range r.Cookies {
		if c.Kind == model.Cookie && !c.Deletes() {
			out = append(out, put(c))
		}
	}
	if p := r.program; p != nil {
		for _, put := range p.putsBesides() {
			if !put.Session || p.sessionsHere().readable(put.family) {
				out = append(out, put)
			}
		}
		out = append(out, p.readFrom()...)
	}
	slices.SortStableFunc(out, func(a, b *Put) int { return cmp.Compare(nodePos(a.sink), nodePos(b.sink)) })
	return out
}

// putsBesides is what goes into cookies that other packages send, and into sessions of
// whatever store.
func (p *program) putsBesides() []*Put {
	return append(p.putElsewhere(), p.putInSessions()...)
}

// put is what goes into a cookie.
func put(c *Cookie) *Put {
	name, _ := c.Name()
	return &Put{Cookie: c, Name: name, roots: roots(c.attrs[model.Value]), via: c.via, sink: c.Sink}
}

// roots are the registers that a value comes from.
func roots(v value) []root {
	var out []root
	for _, at := range v.atoms {
		if at.kind != unknown && at.kind != input && at.kind != text || at.site == nil {
			continue
		}
		out = append(out, root{at.reg, trail{site: at.site}})
		for _, part := range at.parts {
			out = append(out, root{part.reg, trail{site: at.site}})
		}
	}
	return out
}

// Sources calls visit for the sources of what is put, nearest to the cookie
// first. Where visit returns true nothing behind that source is looked at.
func (r *Result) Sources(p *Put, visit func(Source) bool) {
	if p.Elsewhere {
		r.sourcesElsewhere(p, visit)
		return
	}
	t := &tracer{program: r.program, via: p.via, climbs: true, visit: visit, seen: map[tracePoint]bool{}}
	for _, root := range p.roots {
		t.walk(root.reg, root.trail)
	}
}
