package cookieflow

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/ignore"
	"github.com/cookielint/cookielint/internal/model"
)

// A program is one package under analysis: what its functions share.
type program struct {
	pass         *analysis.Pass
	gate         *gate
	table        *model.Table
	versions     versions
	pkg          *ir.Package
	funcs        []*ir.Function        // with a body, in source order
	chosen       map[*ir.Function]bool // those of them that are worth analysing
	holds        map[types.Type]bool
	tags         []string // of structs that answer requests; nil: not looked for yet
	dispatch     map[ifaceMethod]*ir.Function
	uses         map[*ir.Function]*uses
	hooks        map[*ir.Function]*model.Hook
	held         map[model.Function]*ir.Function // that variables of libraries hold
	describing   map[*ir.Function]bool           // describe what answers a request
	globals      map[*ir.Global]*globalUse
	sites        siteTable
	rows         map[row]*row
	objects      map[objectKey]*object
	flows        map[*ir.Function]*flow
	facts        map[*ir.Function]*flow // of functions of other packages
	specialFlows map[special]*flow
	specials     map[*ir.Function]int // how many of these a function has
	numbers      map[*ir.Function]int
	active       map[special]bool
	setters      map[string]bool                 // symbols of what the package calls, and state out of sight that they set
	setting      map[string][]ir.CallInstruction // the calls that set that state
	recursive    map[*ir.Function]bool           // found to call themselves

	// What functions leave to each other: the contents of objects that more
	// than one function can reach, and the addresses kept in struct fields.
	// A round reads what the one before it wrote.
	shared, sharedNext memory
	// Of shared, what was not written by the owner.
	foreign, foreignBefore memory
	cells, cellsNext       map[*types.Var]value
	published              map[*object]bool

	blanks bool // whether fields that a server leaves empty are empty
	// constructors: what others are given is judged here.
	constructors bool
	ignores      *ignore.Index
	carried      map[*ignore.Directive]bool // those that facts tell of
	// written are the fields of text or bytes that are assigned to; nil: not looked for
	// yet.
	written *writes
	// keptKeys are what packages that are imported say of their variables; nil: not
	// read yet.
	keptKeys *otherKeys
	// stores are the session stores that are known; nil: not looked for yet.
	stores *sessionStores
	// checked are the variables of the environment that the package asks about; nil:
	// not looked for yet.
	checked map[string]bool
	// compared are the fields of structs that the package compares with anything; nil: not
	// looked for yet.
	compared map[*types.Var]bool
	// readers is what [program.byName] says of functions.
	readers map[*ir.Function]*nameReader

	names map[*ir.Function]map[ir.Value][]string
	// keysOnly says that the package has nothing to do with cookies but that it may keep
	// keys for others: nothing else is looked at.
	keysOnly bool
	// work is what went through summaries so far, in atoms.
	work   int
	rands  []*ir.Value // of the last instruction that was asked for its operands
	syntax syntax
	skip   func(token.Pos) bool // whether code does not count
	debugf func(format string, args ...any)
}

// operands are those of an instruction, until the next is asked for.
func (p *program) operands(instr ir.Instruction) []*ir.Value {
	p.rands = instr.Operands(p.rands[:0])
	return p.rands
}

// uses tells how the package uses one of its functions.
type uses struct {
	calls []ir.CallInstruction // calls whose callee it is for certain
	taken bool                 // it is also a value, so that other calls are possible
	by    []*ir.Function       // what takes it as a value, or calls it through an interface
}

// globalUse tells how the package uses one of its variables.
type globalUse struct {
	stores []*ir.Store // that replace the whole variable
	loads  []*ir.Load  // that read it
	taken  bool        // its address goes somewhere else
}

type objectKey struct {
	fn   *ir.Function
	at   any // the register, instruction or variable that it stands for
	from *object
	path string
}

// maxRounds bounds how often functions are gone through until what they leave
// to each other no longer changes.
const maxRounds = 4

func newProgram(gate *gate, pkg *ir.Package, debugf func(string, ...any)) *program {
	pass, table := gate.pass, gate.table
	return &program{
		pass: pass, gate: gate, table: table, versions: importVersions(pass), pkg: pkg, syntax: newSyntax(pass), debugf: debugf,
		skip:   func(token.Pos) bool { return false },
		chosen: map[*ir.Function]bool{}, holds: map[types.Type]bool{}, dispatch: map[ifaceMethod]*ir.Function{},
		uses: map[*ir.Function]*uses{}, hooks: map[*ir.Function]*model.Hook{}, held: map[model.Function]*ir.Function{},
		describing: map[*ir.Function]bool{}, globals: map[*ir.Global]*globalUse{}, setters: map[string]bool{}, setting: map[string][]ir.CallInstruction{},
		sites: siteTable{}, rows: map[row]*row{}, objects: map[objectKey]*object{}, names: map[*ir.Function]map[ir.Value][]string{},
		facts: map[*ir.Function]*flow{}, active: map[special]bool{}, numbers: map[*ir.Function]int{}, recursive: map[*ir.Function]bool{},
		cells: map[*types.Var]value{}, published: map[*object]bool{},
		carried: map[*ignore.Directive]bool{}, readers: map[*ir.Function]*nameReader{},
	}
}

// prepare chooses the functions that are analysed.
func (p *program) prepare() {
	for _, fn := range sourceFunctions(p.pkg) {
		if src := fn.Source(); src == nil || !p.skip(src.Pos()) {
			p.funcs = append(p.funcs, fn)
		}
	}
	p.countUses()
	for _, fn := range p.funcs {
		if p.keysOnly {
			p.chosen[fn] = p.tellsKey(fn)
		} else {
			p.chosen[fn] = p.touches(fn)
		}
	}
}

// run goes through all functions until what they share is stable.
func (p *program) run() {
	for range maxRounds {
		p.flows = map[*ir.Function]*flow{}
		p.specialFlows, p.specials = map[special]*flow{}, map[*ir.Function]int{}
		p.foreignBefore = p.foreign
		p.sharedNext, p.foreign, p.cellsNext = memory{reached: true}, memory{reached: true}, map[*types.Var]value{}
		chosen := p.countChosen()
		p.analyzeAll()
		stable := chosen == p.countChosen() && p.shared.equal(p.sharedNext) && equalCells(p.cells, p.cellsNext)
		p.shared, p.cells = p.sharedNext, p.cellsNext
		if stable {
			return
		}
	}
	p.debugf("shared state not stable after %d rounds", maxRounds)
}

func (p *program) countChosen() int {
	n := 0
	for _, chosen := range p.chosen {
		if chosen {
			n++
		}
	}
	return n
}

func equalCells(a, b map[*types.Var]value) bool {
	if len(a) != len(b) {
		return false
	}
	for k, v := range a {
		if w, ok := b[k]; !ok || !v.equal(w) {
			return false
		}
	}
	return true
}

// flow is the analysis of a function; nil while that is under way, which is
// what a recursive call meets.
func (p *program) flow(fn *ir.Function) *flow {
	if f := p.flows[fn]; f != nil {
		return f
	}
	key := special{fn: fn}
	if p.active[key] {
		p.recursive[fn] = true
		return nil
	}
	p.active[key] = true
	defer delete(p.active, key)
	f := newFlow(p, fn)
	f.analyze()
	p.flows[fn] = f
	return f
}

// object returns the object for a key, made on first use.
func (p *program) object(k objectKey, make func(*object)) *object {
	if o := p.objects[k]; o != nil {
		return o
	}
	o := &object{id: len(p.objects), owner: k.fn, in: -1}
	make(o)
	if o.init == nil {
		o.init = &fields{}
	}
	p.objects[k] = o
	return o
}

// global is the object for a package variable.
func (p *program) global(g *ir.Global) *object {
	if o := p.libraryGlobal(g); o != nil {
		return o
	}
	return p.object(objectKey{at: g}, func(o *object) {
		o.typ = elem(g.Type())
		use := p.globals[g]
		own := g.Pkg == p.pkg && use != nil && p.contains(o.typ, 0)
		switch {
		case own && token.IsExported(g.Name()) && !p.configures(o.typ):
			o.init = &fields{rest: unknownValue(nil, nil)} // importers may change it
		case own && len(use.stores) > 0:
		case own:
			o.init = &fields{rest: one(atom{kind: zero, site: p.sites.at(g.Source(), nil)})}
		default:
			o.init = &fields{rest: unknownValue(nil, nil)}
		}
	})
}

// configures reports whether a type is that of a store or manager, or of its
// options.
func (p *program) configures(t types.Type) bool {
	rec, _ := p.record(t)
	return rec != nil && rec.Kind != model.Cookie
}

// contains reports whether a type is a record, leads to one or is a struct with
// one in it.
func (p *program) contains(t types.Type, depth int) bool {
	if p.holdsRecord(t) {
		return true
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok || depth == maxEmbedding {
		return false
	}
	for field := range st.Fields() {
		if p.contains(field.Type(), depth+1) {
			return true
		}
	}
	return false
}

// publish notes that more than one function can reach what v points to.
func (p *program) publish(v value) {
	for _, a := range v.pointers() {
		p.published[a.obj] = true
	}
}

// countUses notes for every function and every variable of the package where
// it is used and how.
func (p *program) countUses() {
	for instr := range instructions[ir.Instruction](p.funcs...) {
		p.countInstr(instr)
	}
}

func (p *program) countInstr(instr ir.Instruction) {
	var callee ir.Value
	p.countSetter(instr)
	p.countHook(instr)
	p.countDescribing(instr)
	if call, ok := instr.(ir.CallInstruction); ok {
		callee = call.Common().Value
		if fn := p.implementation(call.Common()); fn != nil {
			p.countTaker(fn, instr.Parent())
		} else if fn, ok := callee.(*ir.Function); ok {
			u := p.use(fn)
			u.calls = append(u.calls, call)
		}
	}
	for _, rand := range p.operands(instr) {
		if *rand == nil {
			continue
		}
		switch v := (*rand).(type) {
		case *ir.Function:
			if _, closure := instr.(*ir.MakeClosure); !closure && v != callee {
				p.use(v).taken = true
			}
			if v != callee {
				p.countTaker(v, instr.Parent())
			}
		case *ir.Global:
			p.countGlobal(v, instr)
		}
	}
}

// countTaker notes that a function takes fn as a value. What stands for a method
// that is taken only calls it.
func (p *program) countTaker(fn, taker *ir.Function) {
	u := p.use(fn)
	u.by = append(u.by, taker)
	if called := behind(fn); called != nil {
		u := p.use(called)
		u.by = append(u.by, taker)
	}
}

// countSetter notes that state of a library's that is out of sight is set.
func (p *program) countSetter(instr ir.Instruction) {
	call, ok := instr.(ir.CallInstruction)
	if !ok {
		return
	}
	obj := calleeObject(call.Common())
	if obj == nil {
		return
	}
	if m := p.table.Func(funcKey(obj)); m != nil {
		p.setters[m.Symbol] = true
		for _, s := range m.Sets {
			p.setters[s.Path] = true
			p.setting[s.Path] = append(p.setting[s.Path], call)
		}
	}
}

func (p *program) use(fn *ir.Function) *uses {
	fn = origin(fn)
	if p.uses[fn] == nil {
		p.uses[fn] = &uses{}
	}
	return p.uses[fn]
}

func (p *program) countGlobal(g *ir.Global, instr ir.Instruction) {
	u := p.globals[g]
	if u == nil {
		u = &globalUse{}
		p.globals[g] = u
	}
	switch instr := instr.(type) {
	case *ir.Load:
		u.loads = append(u.loads, instr)
	case *ir.Store:
		if instr.Addr == g {
			u.stores = append(u.stores, instr)
		} else {
			u.taken = true
		}
	case *ir.FieldAddr, *ir.IndexAddr:
	default:
		u.taken = true
	}
}

// root reports whether code that is not seen may call fn, so that it is judged
// by itself and not only where it is called.
func (p *program) root(fn *ir.Function) bool {
	u := p.uses[fn]
	if fn.Parent() != nil {
		return u != nil && u.taken
	}
	if u == nil || u.taken || len(u.calls) == 0 {
		return true
	}
	obj, ok := fn.Object().(*types.Func)
	return !ok || obj.Exported()
}

// calledHere reports whether the package itself calls fn.
func (p *program) calledHere(fn *ir.Function) bool {
	u := p.uses[fn]
	return u != nil && len(u.calls) > 0
}

// describe is what the model says of an object.
func (p *program) describe(o *object) (*model.Record, string) {
	if o.rec != nil {
		return o.rec, ""
	}
	if o.typ != nil && isFunction(deref(o.typ)) {
		return nil, "" // a variable for one; a record is what made one
	}
	return p.record(o.typ)
}

// record is what the model says of a type, and the path to it where the type
// embeds the modelled one.
func (p *program) record(t types.Type) (*model.Record, string) {
	var rec *model.Record
	_, path := p.embeds(t, 0, func(k model.TypeKey) bool {
		rec = p.table.Record(k)
		return rec != nil
	})
	return rec, path
}

const maxEmbedding = 3

// embeds reports whether a type, or one that it embeds, is of those that is
// picks, and the path to it.
func (p *program) embeds(t types.Type, depth int, is func(model.TypeKey) bool) (ok bool, path string) {
	if t == nil {
		return false, ""
	}
	t = deref(t)
	if n, ok := t.(*types.Named); ok && n.Obj().Pkg() != nil {
		if is(model.TypeKey{Pkg: n.Obj().Pkg().Path(), Name: n.Obj().Name()}) {
			return true, ""
		}
	}
	if depth == maxEmbedding {
		return false, ""
	}
	switch u := t.Underlying().(type) {
	case *types.Interface:
		for inner := range u.EmbeddedTypes() {
			if ok, path := p.embeds(inner, depth+1, is); ok {
				return true, path
			}
		}
	case *types.Struct:
		for field := range u.Fields() {
			if !field.Embedded() {
				continue
			}
			if ok, path := p.embeds(field.Type(), depth+1, is); ok {
				return true, joinPath(field.Name(), path)
			}
		}
	}
	return false, ""
}

// funcKey names a function as the model does.
func funcKey(fn *types.Func) model.FuncKey {
	fn = fn.Origin()
	k := model.FuncKey{Name: fn.Name()}
	if fn.Pkg() != nil {
		k.Pkg = fn.Pkg().Path()
	}
	if recv := fn.Signature().Recv(); recv != nil {
		if n, ok := deref(recv.Type()).(*types.Named); ok {
			k.Recv = n.Obj().Name()
		}
	}
	return k
}

func deref(t types.Type) types.Type {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		return types.Unalias(p.Elem())
	}
	return t
}

// elem is the type that an address points to.
func elem(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

func origin(fn *ir.Function) *ir.Function {
	if o := fn.Origin(); o != nil {
		return o
	}
	return fn
}

// sourceFunctions lists the functions of a package that have a body, function
// literals included, in source order.
func sourceFunctions(pkg *ir.Package) []*ir.Function {
	var fns []*ir.Function
	var add func(*ir.Function)
	add = func(fn *ir.Function) {
		if fn.Blocks != nil {
			fns = append(fns, fn)
		}
		for _, anon := range fn.AnonFuncs {
			add(anon)
		}
	}
	for _, fn := range pkg.Functions {
		add(fn)
	}
	slices.SortStableFunc(fns, func(a, b *ir.Function) int {
		if a.Pos() != b.Pos() {
			return int(a.Pos()) - int(b.Pos())
		}
		return strings.Compare(a.Name(), b.Name())
	})
	return fns
}
