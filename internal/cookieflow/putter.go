package cookieflow

import (
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file lets packages tell each other which parameters of their functions
// go into cookies, where the functions make something else of them first.

// A factPut says that a function puts the data of an input into a cookie.
type factPut struct {
	Name   string // of the cookie, or of the value in a session; empty: not known
	Family string `json:",omitzero"` // of the session; empty: it is a cookie
	In     int
	How    []string // what is done to the data, in order
	Hashed bool
	Serial string // the tag key by which structs are written out on the way
	// Told are the sources that the data have on the way, where the package is told of them.
	Told []keptSource `json:",omitzero"`
}

// puts are what the exported functions of the package put into cookies of what
// they are given, by function.
func (p *program) puts(r *Result) map[*ir.Function][]factPut {
	out := map[*ir.Function][]factPut{}
	for _, put := range p.ofCallers(r) {
		var met []Source
		t := &tracer{program: p, via: put.via, climbs: true, seen: map[tracePoint]bool{}}
		t.visit = func(s Source) bool {
			met = append(met, s)
			return false
		}
		t.reached = func(param *ir.Parameter, tr trail) {
			fn := param.Parent()
			obj, ok := fn.Object().(*types.Func)
			if !ok || !visible(obj) {
				return
			}
			f := factPut{Name: put.Name, Family: put.family, In: slices.Index(fn.Params, param), How: tr.steps(), Hashed: tr.hashed, Serial: tr.serial, Told: p.toldOf(put, met, tr)}
			i := slices.IndexFunc(out[fn], func(o factPut) bool { return o.Name == f.Name && o.Family == f.Family && o.In == f.In })
			if i < 0 {
				out[fn] = append(out[fn], f)
			} else {
				out[fn][i].tell(f.Told)
			}
		}
		for _, root := range put.roots {
			t.walk(root.reg, root.trail)
		}
	}
	return out
}

// toldOf are the sources at the end of a trail, of those that were met on what is put: what
// the package is told of, and those that the data come through. What is put into a session
// that cannot be read is no finding.
func (p *program) toldOf(put *Put, met []Source, tr trail) []keptSource {
	var out []keptSource
	for _, s := range put.Told {
		out = append(out, kept(s))
	}
	if put.Session && !p.sessionsHere().readable(put.family) {
		return out
	}
	for i := tr.behind; i > 0 && i <= len(met); i = met[i-1].behind {
		s := kept(met[i-1])
		s.Behind = 0 // each is told by itself
		out = append(out, s)
	}
	return out
}

// tell adds what the package is told of.
func (f *factPut) tell(told []keptSource) {
	for _, s := range told {
		if len(f.Told) < maxKeptSources && !slices.ContainsFunc(f.Told, s.same) {
			f.Told = append(f.Told, s)
		}
	}
}

// ofCallers is what may be data of callers: what goes into cookies, and into sessions of
// whatever store.
func (p *program) ofCallers(r *Result) []*Put {
	out := slices.DeleteFunc(r.Puts(), func(put *Put) bool { return put.Session })
	for _, put := range p.putsBesides() {
		if put.Session {
			out = append(out, put)
		}
	}
	return out
}

// putElsewhere is what calls of other packages' functions put into cookies.
func (p *program) putElsewhere() []*Put {
	var out []*Put
	for call := range instructions[ir.CallInstruction](p.funcs...) {
		out = append(out, p.putBy(call)...)
	}
	return out
}

// putBy is what a call of another package's function puts into cookies.
func (p *program) putBy(call ir.CallInstruction) []*Put {
	c := call.Common()
	fn := c.StaticCallee()
	if fn == nil || len(origin(fn).Blocks) > 0 {
		return nil
	}
	obj := calleeObject(c)
	if obj == nil || p.table.Described(obj.Pkg().Path()) || !p.harmless(obj) {
		return nil
	}
	fact, ok := p.told(obj)
	if !ok {
		return nil
	}
	method := 0
	if obj.Signature().Recv() != nil {
		method = 1
	}
	sent := p.sentBy(call)
	if slices.ContainsFunc(sent, (*Cookie).Deletes) {
		return nil
	}
	var out []*Put
	for _, f := range fact.Puts {
		if f.In < 0 || f.In >= len(c.Args) {
			continue
		}
		if f.Name == "" && f.Family == "" && len(sent) == 1 {
			f.Name, _ = sent[0].Name() // which the caller chooses
		}
		tr := trail{site: p.sites.argument(call.Source(), f.In-method), hashed: f.Hashed, serial: f.Serial}
		for _, how := range slices.Backward(f.How) {
			tr = tr.after(how, "the data are "+how+" here", call.Source())
		}
		put := &Put{Name: f.Name, Session: f.Family != "", family: f.Family, by: call.Parent(), roots: []root{{c.Args[f.In], tr}}, sink: call.Source()}
		for _, s := range f.Told {
			put.Told = append(put.Told, s.at(tr.site))
		}
		out = append(out, put)
	}
	return out
}

// sentBy are the cookies that a call sends, each by itself.
func (p *program) sentBy(call ir.CallInstruction) (out []*Cookie) {
	f := p.flows[call.Parent()]
	if f == nil {
		return nil
	}
	for _, e := range f.events {
		if e.kind == model.Cookie && e.call == call.Source() {
			out = append(out, e.cookie(p.asSent(e)))
		}
	}
	return out
}
