package cookieflow

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"
	"time"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// This file knows for how long the server accepts the sessions that handlers configure, also
// those of packages that the one with the store imports.

// A storeAge is for how long, in seconds, a store of a family accepts sessions that are in
// the cookie; chosen, where the program has decided that, or it is not known.
type storeAge struct {
	Family  string
	Seconds int64
}

// chosen is an age that is not that which the library chooses.
const chosen = -1

// AcceptedFor is for how many seconds the server accepts the session that k configures,
// as the library has it: where it is known that all stores keep sessions in the cookie,
// and that the program leaves the age to their codecs.
func (r *Result) AcceptedFor(k *Cookie) (seconds int64, ok bool) {
	if family := r.configures(k); family != "" {
		return r.program.sessionsHere().accepted(family)
	}
	return 0, false
}

// configures is the family of stores of whose sessions k is one; empty: of none.
func (r *Result) configures(k *Cookie) string {
	if r.program == nil || !k.session || k.obj == nil {
		return ""
	}
	rec, _ := r.program.describe(k.obj)
	if rec == nil {
		return ""
	}
	return cmp.Or(r.program.family(rec), rec.Type)
}

// EndsInside reports whether what the package puts into the sessions that k is, or that it
// configures, ends by itself or may be ended: a token that is over some time, or the
// identifier of what the program keeps of a session.
func (r *Result) EndsInside(k *Cookie) bool {
	if r.program == nil || k.obj == nil {
		return false
	}
	rec, _ := r.program.describe(k.obj)
	if rec == nil {
		return false
	}
	family := cmp.Or(r.program.family(rec), rec.Type)
	return slices.ContainsFunc(r.program.putInSessions(), func(put *Put) bool {
		return put.family == family && (names.SessionIdentifier(put.Name) || r.tokenLasts(&tracer{via: put.via, climbs: true}, put.roots) > 0)
	})
}

// accepted is for how many seconds all stores of a family accept what is in the cookie.
func (s *sessionStores) accepted(family string) (seconds int64, ok bool) {
	if slices.Contains(s.Server, family) {
		return 0, false
	}
	for _, a := range s.Ages {
		switch {
		case a.Family != family:
		case a.Seconds == chosen, ok && a.Seconds != seconds:
			return 0, false
		default:
			seconds, ok = a.Seconds, true
		}
	}
	return seconds, ok
}

// A sessionEnd is after how many seconds the cookie of a session ends that a function
// configures, of a family of which no store is known there.
type sessionEnd struct {
	Family, By string
	Seconds    int64
	Ignored    ruleList `json:",omitzero"`
}

// sessionEnds are those of the package.
func (r *Result) sessionEnds() []sessionEnd {
	var out []sessionEnd
	for _, k := range r.Cookies {
		family, age := r.configures(k), k.Attr(model.MaxAge)
		seconds, ok := age.Int()
		if family == "" || !ok || seconds <= 0 || !age.Explicit() || r.program.sessionsHere().made(family) || r.EndsInside(k) {
			continue
		}
		e := &encoder{flow: &flow{program: r.program}, handed: true}
		out = append(out, sessionEnd{family, r.program.functionAt(age.Site()), seconds, e.ignoredAt(age.Site())})
	}
	return out
}

// made reports whether a store of a family is known.
func (s *sessionStores) made(family string) bool {
	return slices.Contains(s.Server, family) || slices.Contains(s.Browser, family)
}

// functionAt is the function that a place is in, as other packages name it.
func (p *program) functionAt(s *Site) string {
	for _, outer := range p.syntax.enclosing(s.Node) {
		if decl, ok := outer.(*ast.FuncDecl); ok {
			if fn, ok := p.pass.TypesInfo.Defs[decl.Name].(*types.Func); ok {
				return nameOutside(fn)
			}
		}
	}
	return p.pass.Pkg.Name()
}

// A ShortSession is a session that a function of another package configures to end earlier,
// in the browser, than a store of this one stops to accept it.
type ShortSession struct {
	Store         *Site
	By            string // the function, with the name of its package
	End, Accepted time.Duration
}

// ShortSessions are those of the package, one for each of its stores.
func (r *Result) ShortSessions() []ShortSession {
	if r.program == nil {
		return nil
	}
	var out []ShortSession
	s := r.program.sessionsHere()
	for _, e := range s.Ends {
		accepted, ok := s.accepted(e.Family)
		if !ok || e.Seconds >= accepted || e.Ignored.has(r.rule) {
			continue
		}
		for _, site := range r.program.browserStores(e.Family) {
			if !slices.ContainsFunc(out, func(o ShortSession) bool { return o.Store == site }) {
				out = append(out, ShortSession{site, e.By, time.Duration(e.Seconds) * time.Second, time.Duration(accepted) * time.Second})
			}
		}
	}
	return out
}

// browserStores are the places where the package makes, or gets, stores of a family that
// keep sessions in the cookie.
func (p *program) browserStores(family string) []*Site {
	var out []*Site
	for _, o := range p.storesMade() {
		rec, _ := p.describe(o)
		if site := p.madeAt(o); !o.server && p.family(rec) == family && site != nil && !slices.Contains(out, site) {
			out = append(out, site)
		}
	}
	slices.SortFunc(out, (*Site).compare)
	return out
}

// noteAge notes the age up to which a store accepts sessions, if it says.
func (s *sessionStores) noteAge(p *program, o *object) {
	rec, _ := p.describe(o)
	if age := p.heldIn(o, model.CodecAge); !age.Absent() {
		s.Ages = append(s.Ages, storeAge{p.family(rec), p.acceptedUpTo(age)})
	}
}

// acceptedUpTo is the age that the codecs of a store have.
func (p *program) acceptedUpTo(age Setting) int64 {
	if n, ok := age.Int(); ok && n > 0 && !age.Explicit() && !p.setsCodecs() {
		return n
	}
	return chosen
}

// setsCodecs reports whether the package sets the age of codecs that it has from a store.
func (p *program) setsCodecs() bool {
	for _, o := range p.objects {
		rec, _ := p.describe(o)
		if rec != nil && rec.Kind == model.Codec && o.opaque && p.heldIn(o, model.CodecAge).Explicit() {
			return true
		}
	}
	return false
}
