package cookieflow

import (
	"encoding/json"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// An analyzedPackage is the fact that a package states of itself when it was
// analysed: of its functions without a fact of their own nothing need be
// feared.
//
// The rest only packages of modules that are worked on tell: whether others are looked at
// depends on the driver.
type analyzedPackage struct {
	// ChecksTokens says that the package has a library check tokens, or one that it imports.
	ChecksTokens bool
	// Savers are the functions that save all sessions of a request for others.
	Savers []string
}

func (*analyzedPackage) AFact() {}

func (*analyzedPackage) String() string { return "analyzed" }

// A cookieSummary is the fact that a function states of itself: its summary,
// without places in the source, which mean nothing in another package.
type cookieSummary struct {
	// Content is a [factSummary] as JSON. Drivers encode each fact by itself with
	// gob, whose descriptions of types would be most of it.
	Content []byte
	// Cookies says that it has to do with records, so that its callers are
	// worth analysing.
	Cookies bool
}

func (*cookieSummary) AFact() {}

func (s *cookieSummary) String() string { return string(s.Content) }

// A factSummary is a [summary], and what else callers are told.
type factSummary struct {
	Results       []factValue        `json:"r,omitzero"`
	Objects       []factObject       `json:"o,omitzero"` // that results, changes and events refer to by index
	Changes       []factChange       `json:"c,omitzero"`
	Events        []factEvent        `json:"e,omitzero"`
	HeaderChanges []factHeaderChange `json:"h,omitzero"`
	SavesAll      bool               `json:",omitzero"`
	Carries       []factCarry        `json:",omitzero"`
	Puts          []factPut          `json:",omitzero"`
	Login         *factLogin         `json:",omitzero"`
	Reads         []factRead         `json:",omitzero"`
	Decides       []factDecision     `json:",omitzero"`
	Deletes       []factDeletion     `json:",omitzero"`
	Makes         *Guess             `json:",omitzero"` // how the first result is made; nil: not known
	// Asks are, of a function that gives a library keys, the inputs that it compares with
	// something.
	Asks []int `json:",omitzero"`
}

// export states a fact of a function, unless there is nothing to say.
func (p *program) export(obj *types.Func, s *factSummary, cookies bool) {
	if !s.says() {
		return
	}
	content, err := json.Marshal(s)
	if err != nil { // the types rule it out
		p.debugf("%s: %v", obj, err)
		return
	}
	p.pass.ExportObjectFact(obj, &cookieSummary{Content: content, Cookies: cookies})
}

// told is what a function of another package states of itself; false where it
// states nothing, or nothing that can be read.
func (p *program) told(obj *types.Func) (*factSummary, bool) {
	var fact cookieSummary
	var s factSummary
	if !p.pass.ImportObjectFact(obj.Origin(), &fact) || json.Unmarshal(fact.Content, &s) != nil {
		return nil, false
	}
	return &s, true
}

// A factValue is a [value]: a set of atoms, or the fields of a struct.
type factValue struct {
	Atoms  []factAtom  `json:"a,omitzero"`
	Struct *factFields `json:"s,omitzero"`
}

type factFields struct {
	Rest  factValue   `json:"r,omitzero"`
	Paths []string    `json:"p,omitzero"`
	Set   []factValue `json:"s,omitzero"` // in the order of Paths
}

type factAtom struct {
	Kind   uint8      `json:"k,omitzero"`
	Token  int        `json:"t,omitzero"` // of a constant, its kind as a token.Token
	Text   string     `json:"x,omitzero"`
	In     int        `json:"i,omitzero"`
	Path   string     `json:"p,omitzero"`
	Neg    bool       `json:"n,omitzero"`
	Object int        `json:"o,omitzero"`
	Parts  []factAtom `json:"s,omitzero"`
	Via    string     `json:"v,omitzero"` // of an address in what an input leads to: the way from the input
	Arg    int        `json:"a,omitzero"`
	At     string     `json:"at,omitzero"`
	// Measure is what the number or moment stands for; nil: nothing is known.
	Measure *measure `json:"m,omitzero"`
	// Ignored are the rules that directives ignore where it was decided.
	Ignored ruleList `json:"g,omitzero"`
	// Told are the attributes that were found off where it was decided.
	Told model.Attributes `json:"l,omitzero"`
	// Made is what it was made of; nil: nothing is known.
	Made *material `json:"b,omitzero"`
}

// A factObject is an object that a call makes anew.
type factObject struct {
	Record   string       `json:"t,omitzero"` // its record's type; empty: none
	Server   bool         `json:",omitzero"`
	Clear    bool         `json:",omitzero"`
	Rendered bool         `json:",omitzero"`
	Found    bool         `json:",omitzero"`
	Function *factSummary `json:"fn,omitzero"` // what it does, of a function
	Captures int          `json:"n,omitzero"`
	Fields   factFields   `json:"f,omitzero"`
}

// A factChange is what a call does to what an input leads to.
type factChange struct {
	In     int        `json:"i,omitzero"`
	Path   string     `json:"p,omitzero"` // from the input to the address of what is changed
	Fields factFields `json:"f,omitzero"`
}

// A factEvent is an [event] that depends on inputs.
type factEvent struct {
	Kind   model.Kind        `json:"k,omitzero"`
	In     int               `json:"i,omitzero"` // the input that leads to the record; -1: Object
	Path   string            `json:"p,omitzero"`
	Object int               `json:"o,omitzero"`
	Attrs  []model.Attribute `json:"a,omitzero"`
	Values []factValue       `json:"v,omitzero"`  // in the order of Attrs
	Record string            `json:"r,omitzero"`  // the record's type; empty: none
	By     string            `json:"by,omitzero"` // the symbol of what sends it; empty: none
	Sub    string            `json:"s,omitzero"`
	// Line is what is written into a header, Header the input that leads to it
	// by HeaderPath; -1: the header is that of a response.
	Line       factValue `json:"l,omitzero"`
	Header     int       `json:"h,omitzero"`
	HeaderPath string    `json:"hp,omitzero"`
	Hints      bool      `json:",omitzero"`
	SignedAs   []int     `json:",omitzero"` // the results that are the token
}

// A factHeaderChange is a [headerChange] that depends on inputs.
type factHeaderChange struct {
	Deed      Deed      `json:"d,omitzero"`
	Name      factValue `json:"n,omitzero"`
	Committed factValue `json:"c,omitzero"`
	Queued    factValue `json:"q,omitzero"`
}

// exportFacts states what the package's exported functions mean. What the
// package itself answers for is left out, lest it be reported again.
func (p *program) exportFacts(r *Result, logins *logins) {
	analyzed := &analyzedPackage{}
	if p.workedOn() {
		analyzed.ChecksTokens, analyzed.Savers = p.checksTokens(), p.savers()
	}
	p.pass.ExportPackageFact(analyzed)
	p.exportStores(r)
	reported, secrets, puts := r.reported(), r.secrets(), p.puts(r)
	deletes := r.deletions()
	decides, readsCookies, keyUsers := p.decidesByInputs(), p.readsCookies(), p.keyUsers()
	for _, fn := range p.funcs {
		obj, ok := fn.Object().(*types.Func)
		if !ok || !visible(obj) {
			continue
		}
		f, s := p.flows[fn], &factSummary{}
		known := f != nil && !f.gaveUp
		if known {
			e := &encoder{flow: f, reported: reported, secrets: secrets, index: map[*object]int{}}
			s = e.summary()
			e.keysMade(keyUsers)
		}
		s.Carries, s.Puts, s.Makes, s.Login, s.Decides, s.Deletes = p.carries(fn), puts[fn], p.makes(fn), logins.toldOf(fn), decides[fn], deletes[fn]
		if readsCookies {
			s.Reads = p.reads(fn)
		}
		if s.takesKeys() {
			s.Asks = p.asksAbout(fn)
		}
		p.export(obj, s, known && f.dependsOnCallers() || len(s.Events)+len(s.Puts)+len(s.Reads)+len(s.Deletes) > 0 || s.Login != nil && s.Login.Check != "")
	}
}

// visible reports whether other packages can name a function.
func visible(fn *types.Func) bool {
	if !fn.Exported() || fn.Pkg() == nil {
		return false
	}
	recv := fn.Signature().Recv()
	if recv == nil {
		return true
	}
	n, ok := deref(recv.Type()).(*types.Named)
	return ok && n.Obj().Exported()
}

// A told is what this package has a finding of, or would have one of if nobody
// suppressed it.
type told struct {
	sites map[*Site]bool // of whatever is decided there
	attrs map[*Site]model.Attributes
}

// unnamedSameSite stands, in what was told, for SameSite of a cookie whose name does not
// say that it matters. That may be for who gives it a name to say.
const unnamedSameSite = model.NumAttributes

// judged stands, with an attribute added to it, for that being one thing that is on in a
// cookie: what is wrong with it by itself was found.
const judged = model.NumAttributes + 1

// reported are the places that have a finding in this package. Of a cookie, what is
// found at a place is about one attribute: others may be for who sends it to decide.
func (r *Result) reported() told {
	t := told{map[*Site]bool{}, map[*Site]model.Attributes{}}
	for _, c := range r.Cookies {
		if c.Kind == model.Token && !c.Ours {
			continue // of one that others make by it there may be something to say
		}
		c.misfits(t.sites)
		if c.Kind == model.Entry && !r.Key(c).Session() {
			continue // callers may say that it is a session's
		}
		for a, v := range c.attrs {
			s := Setting{v}
			if c.judges(a) {
				t.attrs[s.Site()] = t.attrs[s.Site()].With(judged + a)
			}
			if s.State() != Off || s.Site() == nil {
				continue
			}
			switch {
			case c.Kind != model.Cookie:
				t.sites[s.Site()] = true
			case a == model.MaxAge || a == model.Expires: // no end is no finding by itself
			case a == model.SameSite && !r.Sensitive(c):
				t.attrs[s.Site()] = t.attrs[s.Site()].With(unnamedSameSite)
			default:
				t.attrs[s.Site()] = t.attrs[s.Site()].With(a)
			}
		}
	}
	return t
}

// judges reports whether an attribute that can be wrong where it is on is one thing and on,
// whatever callers do. What a name asks of the others is not looked for in a cookie that is
// void.
func (c *Cookie) judges(a model.Attribute) bool {
	x, ok := c.attrs[a].single()
	texts := a == model.Name || a == model.Value || a == model.Path || a == model.Domain
	return ok && (texts || a == model.SameSite) && c.Kind == model.Cookie && x.site != nil && x.state() == On && !x.open() && !(a == model.Name && c.Void())
}

// Judged reports whether other packages have decided some attributes, each to be one thing
// that is on, and have sent a cookie with it: what is wrong with these alone they were told.
func (c *Cookie) Judged(attrs ...model.Attribute) bool {
	return !slices.ContainsFunc(attrs, func(a model.Attribute) bool {
		x, ok := c.attrs[a].single()
		return !ok || !x.told.Has(judged+a)
	})
}

// says reports whether there is anything that a caller would not assume.
func (s *factSummary) says() bool {
	if s.Login != nil || len(s.Reads) > 0 || len(s.Decides) > 0 || len(s.Deletes) > 0 || len(s.Carries) > 0 ||
		len(s.Puts) > 0 || s.Makes != nil || s.SavesAll || len(s.HeaderChanges) > 0 || len(s.Changes) > 0 || len(s.Events) > 0 || len(s.Objects) > 0 {
		return true
	}
	return slices.ContainsFunc(s.Results, func(v factValue) bool {
		return v.Struct != nil || slices.ContainsFunc(v.Atoms, func(a factAtom) bool {
			return kind(a.Kind) != unknown && kind(a.Kind) != zero || a.Measure != nil || a.Made != nil
		})
	})
}

// An encoder turns a summary into a fact.
type encoder struct {
	*flow
	reported told
	secrets  *secrets
	index    map[*object]int
	fact     factSummary
	depth    int
	handed   bool     // what is encoded is in the hands of callers
	under    []string // the names under which what is written down is found
}

func (e *encoder) summary() *factSummary {
	e.handed = true
	e.under = append(e.under, e.fn.Name())
	for _, r := range e.flow.summary.results {
		e.fact.Results = append(e.fact.Results, e.value(r))
	}
	e.under, e.fact.SavesAll = nil, e.flow.summary.savesAll
	for o, c := range e.flow.summary.exits.all() {
		if o.owner != e.fn || o.in < 0 || c.equal(o.init) {
			continue
		}
		e.fact.Changes = append(e.fact.Changes, factChange{In: o.in, Path: o.path, Fields: e.fields(c)})
	}
	e.handed = false
	for _, ev := range e.flow.summary.events {
		e.event(ev)
	}
	for _, m := range e.flow.summary.headerChanges {
		e.fact.HeaderChanges = append(e.fact.HeaderChanges, factHeaderChange{m.Deed, e.value(m.name), e.value(m.committed), e.value(m.queued)})
	}
	return &e.fact
}

func (e *encoder) event(ev *event) {
	f := factEvent{Kind: ev.kind, In: -1, Sub: ev.path, Line: e.value(ev.line), Header: -1, Hints: ev.hints}
	switch {
	case ev.presumed, ev.guess, ev.obj.owner != e.fn, ev.header != nil && !e.header(ev.header, &f):
		return
	case ev.obj.in >= 0:
		f.In, f.Path = ev.obj.in, ev.obj.path
	default:
		f.Object = e.object(ev.obj)
	}
	if ev.rec != nil {
		f.Record = ev.rec.Type
	}
	if ev.kind == model.Token && ev.signed != nil {
		f.SignedAs = e.signedAs(e.fn, ev)
	}
	if ev.by != nil {
		f.By = ev.by.Symbol
	}
	for a := range model.NumAttributes {
		if v, ok := ev.attrs[a]; ok {
			if slices.Contains(ev.late, a) {
				v = unknownValue(nil, nil) // it was meant to be there, and told of here
			}
			f.Attrs = append(f.Attrs, a)
			f.Values = append(f.Values, e.attribute(a, v))
		}
	}
	e.fact.Events = append(e.fact.Events, f)
}

// attribute is an attribute of an event. No end is no finding by itself, so that
// it was not reported whatever else was at its place.
func (e *encoder) attribute(a model.Attribute, v value) factValue {
	if endless := a == model.MaxAge || a == model.Expires; !endless || (Setting{v}).State() != Off {
		return e.value(v)
	}
	all := *e
	all.reported = told{}
	return all.value(v)
}

// header notes whose header an event is written into, and reports whether
// importers can tell.
func (e *encoder) header(o *object, f *factEvent) bool {
	if o.in >= 0 && o.owner == e.fn {
		f.Header, f.HeaderPath = o.in, o.path
		return true
	}
	return e.answers(o)
}

func (e *encoder) value(v value) factValue {
	if v.struc != nil {
		f := e.fields(v.struc)
		return factValue{Struct: &f}
	}
	var out factValue
	for _, a := range v.guesses(false).atoms { // importers have their own
		out.Atoms = append(out.Atoms, e.atom(a))
	}
	return out
}

func (e *encoder) fields(c *fields) factFields {
	out := factFields{Rest: e.value(c.rest), Paths: c.paths()}
	for _, k := range out.Paths {
		e.under = append(e.under, k)
		out.Set = append(out.Set, e.field(k, c.set[k]))
		e.under = e.under[:len(e.under)-1]
	}
	return out
}

// field is the value of a field. One out of sight of the program holds what was
// done, of which nobody says that it is right.
func (e *encoder) field(path string, v value) factValue {
	if !e.handed || !strings.HasPrefix(path, "·") {
		return e.value(v)
	}
	e.handed = false
	defer func() { e.handed = true }()
	return e.value(v)
}

func (e *encoder) atom(a atom) factAtom {
	out := factAtom{Kind: uint8(a.kind), Path: a.path}
	if a.kind == unknown && a.made != nil && !e.keyReported(a.made) {
		out.Made = a.made
	}
	if a.measure != (measure{}) {
		out.Measure = &a.measure
	}
	for _, p := range a.parts {
		out.Parts = append(out.Parts, e.atom(p))
	}
	if a.site != nil && e.reported.sites[a.site] {
		return factAtom{Kind: uint8(unknown)}
	}
	if a.kind == zero || a.kind == konst || a.kind == text {
		out.Ignored, out.Told = a.ignored+e.ignoredAt(a.site), a.told|e.reported.attrs[a.site]
	}
	switch {
	case a.kind == zero:
		out.Path = "" // which field it is matters where it can be filled in
	case a.kind == konst:
		t, ok := constToken(a.val)
		if ok && e.isKey(a.val) {
			return factAtom{Kind: uint8(unknown), Made: &material{Making: Constant, Bytes: size(a.val)}}
		}
		if !ok {
			return factAtom{Kind: uint8(unknown)}
		}
		out.Token, out.Text = int(t), a.val.ExactString()
	case a.kind == input:
		out.In, out.Neg = a.in, a.neg
	case a.kind == applied:
		out.In, out.Arg, out.At = a.in, a.arg, a.at
	case a.kind == pointer:
		switch {
		case a.obj.owner == nil && a.obj.isFunction() && a.path == "": // one that captures nothing
			out.Object = e.object(a.obj)
			return out
		case a.obj.owner != e.fn || a.obj.opaque && a.obj.in < 0 && a.obj.rec == nil || e.published[a.obj] && !a.obj.opaque:
			return factAtom{Kind: uint8(unknown)}
		case a.obj.in >= 0 && a.path == "":
			return factAtom{Kind: uint8(input), In: a.obj.in, Path: a.obj.path}
		case a.obj.in >= 0:
			out.In, out.Via, out.Object = a.obj.in, a.obj.path, -1
			return out
		}
		out.Object = e.object(a.obj)
	}
	return out
}

// object is the index of an object that a call makes anew.
func (e *encoder) object(o *object) int {
	if i, ok := e.index[o]; ok {
		return i
	}
	i := len(e.fact.Objects)
	e.index[o] = i
	e.fact.Objects = append(e.fact.Objects, factObject{Server: o.server, Clear: o.clear, Rendered: o.rendered, Found: o.opaque})
	if rec, prefix := e.describe(o); rec != nil && prefix == "" {
		e.fact.Objects[i].Record = rec.Type
	}
	c := e.flow.summary.holds(o)
	inner := e.fields(c) // may add objects
	e.fact.Objects[i].Fields = inner
	if o.fn != nil && len(o.fn.Blocks) > 0 {
		e.fact.Objects[i].Function, e.fact.Objects[i].Captures = e.function(o.fn), len(o.fn.FreeVars)
	}
	return i
}

// function is the summary of a function that is a value; nil where it is not
// known.
func (e *encoder) function(fn *ir.Function) *factSummary {
	if e.depth == maxNested {
		return nil
	}
	f := e.program.flow(fn)
	if f == nil || f.gaveUp {
		return nil
	}
	inner := &encoder{flow: f, reported: e.reported, secrets: e.secrets, index: map[*object]int{}, depth: e.depth + 1}
	return inner.summary()
}

// maxNested bounds how many functions deep the functions are that functions
// return.
const maxNested = 3

func constToken(v constant.Value) (token.Token, bool) {
	switch v.Kind() {
	case constant.Bool, constant.String:
		return token.STRING, true
	case constant.Int:
		return token.INT, true
	}
	return 0, false
}

// imported is the flow of a function of another package, made from its fact;
// nil where it has none.
func (p *program) imported(fn *ir.Function, obj *types.Func) *flow {
	if f, ok := p.facts[fn]; ok {
		return f
	}
	p.facts[fn] = nil
	fact, ok := p.told(obj)
	if !ok || len(fact.Results)+len(fact.Changes)+len(fact.Events)+len(fact.HeaderChanges) == 0 {
		return nil
	}
	d := &decoder{program: p, fn: fn, fact: fact}
	f := &flow{program: p, fn: fn, imported: true, asks: fact.Asks, summary: d.summary()}
	p.facts[fn] = f
	return f
}

// harmless reports whether a function of another package was analysed and has
// nothing to say.
func (p *program) harmless(obj *types.Func) bool {
	return obj.Pkg() != nil && p.pass.ImportPackageFact(obj.Pkg(), &analyzedPackage{})
}

// A decoder turns a fact into a summary.
type decoder struct {
	*program
	fn   *ir.Function
	fact *factSummary
}

func (d *decoder) summary() *summary {
	s := &summary{savesAll: d.fact.SavesAll}
	for i, o := range d.fact.Objects {
		s.exits.set(d.object(i), d.fields(o.Fields))
	}
	for _, c := range d.fact.Changes {
		s.exits.set(d.input(c.In, c.Path), d.fields(c.Fields))
	}
	for _, r := range d.fact.Results {
		s.results = append(s.results, d.value(r))
	}
	for _, e := range d.fact.Events {
		if len(e.Values) != len(e.Attrs) {
			continue
		}
		ev := &event{kind: e.Kind, path: e.Sub, attrs: attributes{}, line: d.value(e.Line), hints: e.Hints, signedAs: e.SignedAs}
		if key, err := model.ParseType(e.Record); err == nil {
			ev.rec = d.table.Record(key)
		}
		if key, err := model.ParseFunc(e.By); err == nil {
			ev.by = d.table.Func(key)
		}
		if ev.foreign = true; ev.by != nil && ev.by.Sends != nil {
			ev.ambient = ev.by.Sends.Ambient
		}
		if e.Header >= 0 {
			ev.header = d.input(e.Header, e.HeaderPath)
		}
		if e.In >= 0 {
			ev.obj = d.input(e.In, e.Path)
		} else {
			ev.obj = d.object(e.Object)
		}
		for i, a := range e.Attrs {
			ev.attrs[a] = d.value(e.Values[i])
		}
		s.events = append(s.events, ev)
	}
	for _, m := range d.fact.HeaderChanges {
		s.headerChanges = append(s.headerChanges, &headerChange{HeaderChange: HeaderChange{Deed: m.Deed, name: d.value(m.Name), committed: d.value(m.Committed), queued: d.value(m.Queued)}})
	}
	return s
}

func (d *decoder) object(i int) *object {
	return d.program.object(objectKey{fn: d.fn, at: i, path: "imported"}, func(o *object) {
		if i < 0 || i >= len(d.fact.Objects) {
			return
		}
		o.server, o.clear, o.rendered, o.opaque = d.fact.Objects[i].Server, d.fact.Objects[i].Clear, d.fact.Objects[i].Rendered, d.fact.Objects[i].Found
		if key, err := model.ParseType(d.fact.Objects[i].Record); err == nil {
			o.rec = d.table.Record(key)
		}
		if inner := d.fact.Objects[i].Function; inner != nil {
			code := new(ir.Function) // stands for one that is not at hand
			o.captures = d.fact.Objects[i].Captures
			o.code = &flow{program: d.program, fn: code, imported: true, summary: (&decoder{program: d.program, fn: code, fact: inner}).summary()}
		}
	})
}

func (d *decoder) input(in int, path string) *object {
	return d.program.object(objectKey{fn: d.fn, at: in, path: path}, func(o *object) {
		o.opaque, o.in, o.path = true, in, path
		o.init = &fields{rest: one(atom{kind: input, in: in, path: joinPath(path, "*")})}
	})
}

func (d *decoder) fields(f factFields) *fields {
	out := &fields{rest: d.value(f.Rest), set: map[string]value{}}
	for i, k := range f.Paths {
		if i < len(f.Set) {
			out.set[k] = d.value(f.Set[i])
		}
	}
	return out
}

func (d *decoder) value(v factValue) value {
	if v.Struct != nil {
		return value{struc: d.fields(*v.Struct)}
	}
	atoms := make([]atom, 0, len(v.Atoms))
	for _, a := range v.Atoms {
		atoms = append(atoms, d.atom(a))
	}
	return set(atoms)
}

func (d *decoder) atom(a factAtom) atom {
	out := atom{kind: kind(a.Kind), path: a.Path, ignored: a.Ignored, told: a.Told}
	if a.Measure != nil {
		out.measure = *a.Measure
	}
	out.made = a.Made
	for _, p := range a.Parts {
		out.parts = append(out.parts, d.atom(p))
	}
	switch out.kind {
	case konst:
		out.val = constant.MakeFromLiteral(a.Text, token.Token(a.Token), 0)
		if a.Text == "true" || a.Text == "false" {
			out.val = constant.MakeBool(a.Text == "true")
		}
		if out.val.Kind() == constant.Unknown {
			return atom{kind: unknown}
		}
	case input:
		out.in, out.neg = a.In, a.Neg
	case applied:
		out.in, out.arg, out.at = a.In, a.Arg, a.At
	case pointer:
		if a.Object < 0 {
			out.obj = d.input(a.In, a.Via)
		} else {
			out.obj = d.object(a.Object)
		}
	}
	return out
}

// factTypes are the facts of the engine.
func factTypes() []analysis.Fact {
	return []analysis.Fact{new(libraryVersions), new(analyzedPackage), new(sessionStores), new(cookieSummary), new(absentFact), new(tokenFact), new(keptKeys)}
}
