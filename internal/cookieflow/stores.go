package cookieflow

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file lets packages tell each other which session stores there are and what is
// put into sessions. A store is mostly made in package main, and used in packages that
// main imports: which store that is only main knows, and what is put into it only they.

// sessionStores is the fact that a package states of itself and of those that it
// imports.
type sessionStores struct {
	// Clear and Closed are the families of session stores that are made: with the data
	// in a cookie that can be read, and any other.
	Clear, Closed []string
	// Server and Browser are the families of those that keep the data on the server, and
	// of those that have them in a cookie.
	Server, Browser []string
	// Cookies are those of stores that keep the data on the server, and Named the modules of
	// those whose cookie does not have its name by default.
	Cookies []factDeletion `json:",omitzero"`
	Named   []string       `json:",omitzero"`
	// Ages are for how long stores accept sessions that are in the cookie.
	Ages []storeAge `json:",omitzero"`
	// Ends are for how long browsers keep sessions of families of which no store is known.
	Ends []sessionEnd `json:",omitzero"`
	// Makers are the functions and variables by which others get a clear store, as
	// objects of their packages, or a codec.
	Makers []storeMaker
	// Kept is what is put into sessions of families of which no store is known.
	Kept []keptValue
	// Answered are the packages whose values were compared with a store already.
	Answered []string
}

// A storeMaker is where others get a store or, from a variable, a codec that does not
// encrypt.
type storeMaker struct {
	Family        string `json:",omitzero"` // of a store
	Package, Name string
	Codec         bool `json:",omitzero"`
}

// A keptValue is what a package puts into a session.
type keptValue struct {
	Family  string
	Package string // import path
	By      string // the function that does, with the name of its package
	Name    string // of the value in the session; empty: not known
	Sources []keptSource
	Ignored ruleList // rules that directives ignore there
}

// A keptSource is a [Source] without places.
type keptSource struct {
	Text, Field                            string
	Names, Through                         []string
	Marked, Foreign, Hashed, Insignificant bool
	Behind                                 int // the source that it is behind, by its index from 1; 0: none
}

func (*sessionStores) AFact() {}

func (s *sessionStores) String() string {
	return "stores: " + strings.Join(s.Clear, " ") + " / " + strings.Join(s.Closed, " ")
}

// anyway is the family of sessions that can be read in their cookie whatever stores
// the program has.
const anyway = "*"

// Bounds of what a package tells of the sessions of others.
const (
	maxKeptValues  = 64
	maxKeptSources = 16
)

// importedStores is what the packages say that a package imports.
func importedStores(pass *analysis.Pass) *sessionStores {
	out := &sessionStores{}
	for _, imp := range pass.Pkg.Imports() {
		var fact sessionStores
		if pass.ImportPackageFact(imp, &fact) {
			out.Clear, out.Closed = append(out.Clear, fact.Clear...), append(out.Closed, fact.Closed...)
			out.Server, out.Browser = append(out.Server, fact.Server...), append(out.Browser, fact.Browser...)
			out.Ages, out.Ends = append(out.Ages, fact.Ages...), append(out.Ends, fact.Ends...)
			out.Kept, out.Answered = append(out.Kept, fact.Kept...), append(out.Answered, fact.Answered...)
			out.Makers = append(out.Makers, fact.Makers...)
			out.Cookies, out.Named = append(out.Cookies, fact.Cookies...), append(out.Named, fact.Named...)
		}
	}
	out.tidy()
	return out
}

// tidy sorts what is there and drops what is there twice, or answered.
func (s *sessionStores) tidy() {
	for _, list := range []*[]string{&s.Clear, &s.Closed, &s.Server, &s.Browser, &s.Named, &s.Answered} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	slices.SortFunc(s.Ages, func(a, b storeAge) int {
		return cmp.Or(strings.Compare(a.Family, b.Family), cmp.Compare(a.Seconds, b.Seconds))
	})
	s.Ages = slices.Compact(s.Ages)
	slices.SortFunc(s.Ends, func(a, b sessionEnd) int {
		return cmp.Or(strings.Compare(a.Family+a.By, b.Family+b.By), cmp.Compare(a.Seconds, b.Seconds))
	})
	s.Ends = slices.CompactFunc(s.Ends, func(a, b sessionEnd) bool { return a.Family == b.Family && a.By == b.By && a.Seconds == b.Seconds })
	slices.SortFunc(s.Makers, func(a, b storeMaker) int {
		return strings.Compare(a.Package+"."+a.Name+a.Family, b.Package+"."+b.Name+b.Family)
	})
	s.Makers = slices.Compact(s.Makers)
	slices.SortFunc(s.Cookies, func(a, b factDeletion) int { return strings.Compare(a.Name+a.Ender, b.Name+b.Ender) })
	s.Cookies = slices.Compact(s.Cookies)
	var kept []keptValue
	slices.SortStableFunc(s.Kept, func(a, b keptValue) int { return strings.Compare(a.Package, b.Package) })
	for _, k := range s.Kept {
		known := slices.ContainsFunc(kept, func(o keptValue) bool {
			return o.Package == k.Package && o.By == k.By && o.Name == k.Name && slices.EqualFunc(o.Sources, k.Sources, keptSource.same)
		})
		if !known && !slices.Contains(s.Answered, k.Package) && len(kept) < maxKeptValues {
			kept = append(kept, k)
		}
	}
	s.Kept = kept
}

// kept is a source as other packages are told of it.
func kept(s Source) keptSource {
	return keptSource{
		Text: s.Text, Field: s.Field, Names: s.Names, Through: s.Through,
		Marked: s.Marked, Foreign: s.Foreign, Hashed: s.Hashed, Insignificant: s.Insignificant, Behind: s.behind,
	}
}

// at is the source as one of what a place puts into a cookie.
func (k keptSource) at(site *Site) Source {
	return Source{
		Site: site, Text: k.Text, Field: k.Field, Names: k.Names, Through: k.Through,
		Marked: k.Marked, Foreign: k.Foreign, Hashed: k.Hashed, Insignificant: k.Insignificant,
	}
}

func (k keptSource) same(o keptSource) bool { return k.Text == o.Text && k.Field == o.Field }

// relayStores hands on what the imports of a package say that has nothing to do with
// cookies itself: drivers do not.
func relayStores(pass *analysis.Pass) {
	if s := importedStores(pass); !s.empty() {
		pass.ExportPackageFact(s)
	}
}

func (s *sessionStores) empty() bool {
	return len(s.Clear)+len(s.Closed)+len(s.Kept)+len(s.Answered)+len(s.Makers)+len(s.Cookies)+len(s.Named)+len(s.Ends) == 0
}

// readable reports whether all stores of a family, as far as they are seen, keep
// sessions in a cookie that can be read.
func (s *sessionStores) readable(family string) bool {
	return family == anyway || slices.Contains(s.Clear, family) && !slices.Contains(s.Closed, family)
}

// unknown reports whether no store of a family is seen.
func (s *sessionStores) unknown(family string) bool {
	return family != anyway && !slices.Contains(s.Clear, family) && !slices.Contains(s.Closed, family)
}

// sessionsHere are the stores that the package and its imports make. Libraries make
// them for others.
func (p *program) sessionsHere() *sessionStores {
	if p.stores != nil {
		return p.stores
	}
	p.stores = &sessionStores{}
	if p.table.Library(p.pass.Pkg.Path()) != nil {
		return p.stores
	}
	p.stores = importedStores(p.pass)
	for _, o := range p.storesMade() {
		rec, _ := p.describe(o)
		if p.clear(o) {
			p.stores.Clear = append(p.stores.Clear, p.family(rec))
		} else {
			p.stores.Closed = append(p.stores.Closed, p.family(rec))
		}
		if o.server {
			p.stores.Server = append(p.stores.Server, p.family(rec))
		} else {
			p.stores.Browser = append(p.stores.Browser, p.family(rec))
			p.stores.noteAge(p, o)
		}
	}
	p.stores.tidy()
	return p.stores
}

// storesMade are the stores that the package makes or gets of functions.
func (p *program) storesMade() []*object {
	var out []*object
	for _, o := range p.objects {
		rec, _ := p.describe(o)
		variable := o.rec == nil && (o.owner == nil || o.typ != nil && isPointer(o.typ))
		if rec == nil || rec.Data != "" || !rec.Managed || o.opaque || variable || p.family(rec) == "" || p.hasAnother(o, rec) {
			continue
		}
		out = append(out, o)
	}
	slices.SortFunc(out, func(a, b *object) int { return a.id - b.id })
	return out
}

// clear reports whether a store keeps sessions in a cookie that can be read. One that
// may be told not to send a cookie may have its sessions anywhere.
func (p *program) clear(o *object) bool {
	rec, _ := p.describe(o)
	return o.clear && (rec.Fields[model.Sent] == "" || p.heldIn(o, model.Sent).State() == Off)
}

// hasAnother reports whether a manager has been given a store that is made here, which
// then tells where its sessions are.
func (p *program) hasAnother(o *object, rec *model.Record) bool {
	if rec.Fields[model.Sent] == "" {
		return false
	}
	held := p.heldIn(o, model.Sent).value
	return held.struc == nil && len(held.atoms) > 0 && !slices.ContainsFunc(held.atoms, func(a atom) bool {
		if a.kind != pointer {
			return true
		}
		store, _ := p.describe(a.obj)
		return p.family(store) != p.family(rec)
	})
}

// exportStores states which stores there are and what is put into sessions of which
// none is known. What the package can compare itself others need not.
func (p *program) exportStores(r *Result) {
	if p.table.Library(p.pass.Pkg.Path()) != nil {
		return // the model says what it does
	}
	s := *p.sessionsHere()
	s.Kept, s.Answered = slices.Clone(s.Kept), slices.Clone(s.Answered)
	s.Makers = slices.Concat(s.Makers, p.makers(), p.openCodecs())
	cookies, named := r.managersHere()
	s.Cookies, s.Named = slices.Concat(s.Cookies, cookies), slices.Concat(s.Named, named)
	s.Ends = slices.DeleteFunc(append(slices.Clone(s.Ends), r.sessionEnds()...), func(e sessionEnd) bool { return s.made(e.Family) })
	for _, k := range p.elsewhere() {
		s.Answered = append(s.Answered, k.kept.Package)
	}
	for _, put := range p.putsBesides() {
		if put.Session && s.unknown(put.family) {
			if k := r.keptValue(put); k != nil {
				s.Kept = append(s.Kept, *k)
			}
		}
	}
	s.tidy()
	if !s.empty() {
		p.pass.ExportPackageFact(&s)
	}
}

// keptValue is what importers are told of a value; nil where there is nothing to tell.
func (r *Result) keptValue(put *Put) *keptValue {
	k := &keptValue{Family: put.family, Package: r.pass.Pkg.Path(), By: functionName(put), Name: put.Name}
	r.Sources(put, func(s Source) bool {
		if len(k.Sources) == maxKeptSources {
			return true
		}
		k.Sources = append(k.Sources, kept(s))
		return false
	})
	if len(k.Sources) == 0 {
		return nil
	}
	e := &encoder{flow: &flow{program: r.program}, handed: true}
	k.Ignored = e.ignoredAt(put.roots[0].trail.site)
	return k
}

// functionName is the function that puts a value into a session, as other packages
// name it.
func functionName(put *Put) string {
	fn := outermost(put.by)
	if obj, ok := fn.Object().(*types.Func); ok {
		return nameOutside(obj)
	}
	return fn.Pkg.Pkg.Name() + "." + fn.Name()
}

// nameOutside is a function as other packages name it.
func nameOutside(fn *types.Func) string {
	name := fn.Name()
	if recv := fn.Signature().Recv(); recv != nil {
		if n, ok := deref(recv.Type()).(*types.Named); ok {
			name = n.Obj().Name() + "." + name
		}
	}
	return fn.Pkg().Name() + "." + name
}

// A foreignPut is what a package that is imported puts into the sessions of a store of
// this one.
type foreignPut struct {
	kept keptValue
	site *Site // of the store
}

// elsewhere is what imported packages put into sessions of stores that are known here.
func (p *program) elsewhere() []foreignPut {
	s := p.sessionsHere()
	var out []foreignPut
	for _, k := range s.Kept {
		if !s.readable(k.Family) {
			continue
		}
		for _, site := range p.storeSites(k.Family) {
			out = append(out, foreignPut{k, site})
		}
	}
	return out
}

// storeSites are the places where the package makes, or gets, stores of a family that
// can be read.
func (p *program) storeSites(of string) []*Site {
	var out []*Site
	for _, o := range p.storesMade() {
		rec, _ := p.describe(o)
		if site := p.madeAt(o); p.clear(o) && p.family(rec) == of && site != nil && !slices.Contains(out, site) {
			out = append(out, site)
		}
	}
	for _, m := range p.sessionsHere().Makers {
		if site := p.firstUse(m); m.Family == of && site != nil && !slices.Contains(out, site) {
			out = append(out, site)
		}
	}
	slices.SortFunc(out, (*Site).compare)
	return out
}

// madeAt is where an object is made, or the call of another package's function that
// returns it.
func (p *program) madeAt(o *object) *Site {
	for o.from != nil && (o.from.from != nil || o.from.site != nil) {
		o = o.from
	}
	if o.site == nil && o.by != nil {
		return p.sites.at(o.by, nil)
	}
	return o.site
}

// firstUse is where the package first uses what another has a store in, or gets one by.
func (p *program) firstUse(m storeMaker) *Site {
	for instr := range instructions[ir.Instruction](p.funcs...) {
		if p.refersTo(instr, m) && instr.Source() != nil {
			return p.sites.at(instr.Source(), nil)
		}
	}
	return nil
}

// refersTo reports whether an instruction calls a function, or reads a variable.
func (p *program) refersTo(instr ir.Instruction, m storeMaker) bool {
	var obj types.Object
	switch instr := instr.(type) {
	case ir.CallInstruction:
		if fn := calleeObject(instr.Common()); fn != nil {
			obj = fn
		}
	case *ir.Load:
		if g, ok := instr.X.(*ir.Global); ok {
			obj = g.Object()
		}
	}
	return obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == m.Package && obj.Name() == m.Name
}

// makers are the functions and variables of the package by which others get a store
// that can be read.
func (p *program) makers() []storeMaker {
	var out []storeMaker
	add := func(of, name string) {
		out = append(out, storeMaker{Family: of, Package: p.pass.Pkg.Path(), Name: name})
	}
	for _, o := range p.storesMade() {
		rec, _ := p.describe(o)
		if o.root() != o || o.owner == nil || p.pass.Pkg.Name() == "main" || !p.clear(o) {
			continue
		}
		for _, fn := range p.exportedCallers(o.owner, 0) {
			add(p.family(rec), fn.Name())
		}
	}
	for g, use := range p.globals {
		if g.Pkg != p.pkg || !token.IsExported(g.Name()) {
			continue
		}
		for _, s := range use.stores {
			f := p.flows[s.Parent()]
			if f == nil {
				continue
			}
			for _, a := range f.value(s.Val).pointers() {
				if rec, _ := p.describe(a.obj); a.obj.clear && p.clear(a.obj) {
					add(p.family(rec), g.Name())
				}
			}
		}
	}
	return out
}

// exportedCallers are the functions that other packages can call by which fn is called.
func (p *program) exportedCallers(fn *ir.Function, depth int) []*ir.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	if obj, ok := fn.Object().(*types.Func); ok && visible(obj) {
		return []*ir.Function{fn}
	}
	u := p.uses[fn]
	if u == nil || depth == maxFrames {
		return nil
	}
	var out []*ir.Function
	for _, call := range u.calls {
		for _, caller := range p.exportedCallers(call.Parent(), depth+1) {
			if !slices.Contains(out, caller) {
				out = append(out, caller)
			}
		}
	}
	return out
}

// sourcesElsewhere is [Result.Sources] for what another package puts into a session.
func (r *Result) sourcesElsewhere(p *Put, visit func(Source) bool) {
	for _, k := range p.kept {
		if k.Ignored.has(r.rule) {
			continue
		}
		over := make([]bool, len(k.Sources)+1)
		for i, s := range k.Sources {
			source := s.at(p.site)
			source.By, source.Key = k.By, k.Name
			over[i+1] = s.Behind > 0 && s.Behind <= i && over[s.Behind] || visit(source)
		}
	}
}

// readFrom are the stores of the package whose sessions others put something into.
func (p *program) readFrom() []*Put {
	var out []*Put
	for _, f := range p.elsewhere() {
		i := slices.IndexFunc(out, func(o *Put) bool { return o.site == f.site })
		if i < 0 {
			i = len(out)
			out = append(out, &Put{Session: true, Elsewhere: true, site: f.site, sink: f.site.Node})
		}
		out[i].kept = append(out[i].kept, f.kept)
	}
	return out
}
