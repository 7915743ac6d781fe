package cookieflow

// This file knows the keys that programs keep in variables of a package of their own,
// such as config.Secret: what those are made of is a fact of their package.

import (
	"encoding/json"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/names"
)

// A keptKeys is the fact that a package states of keys: what its variables are made of,
// which variables of other packages it writes, which functions read variables of the
// environment for others, and which of these it asks about.
type keptKeys struct {
	// Content is a [factKeys] as JSON.
	Content []byte
}

func (*keptKeys) AFact() {}

func (k *keptKeys) String() string { return string(k.Content) }

// A factKeys is what a [keptKeys] says. It has no text of any key.
type factKeys struct {
	Kept    []keptKey    `json:"k,omitzero"`
	Written []string     `json:"w,omitzero"`
	Readers []nameReader `json:"r,omitzero"`
	Asked   []string     `json:"a,omitzero"` // variables of the environment that it asks about
}

type keptKey struct {
	Var  string   `json:"v"` // the variable, and the path of the field in it
	Made material `json:"m"`
}

// maxKept bounds how many keys a package tells of, and maxKeptPath how far in
// structures they are.
const (
	maxKept     = 64
	maxKeptPath = 3
)

// exportKeys states what the exported variables of the package are made of whose names
// say that they hold keys, and which of other packages it writes. Of keys that the
// package gives to libraries itself nothing is said, lest they be reported again.
func (p *program) exportKeys(r *Result) {
	var fact factKeys
	if init := p.pkg.Func("init"); init != nil && p.pass.Pkg.Name() != "main" {
		fact.Kept = p.keysKept(newFlow(p, init), r.answered())
		fact.Readers, fact.Asked = p.tellsReaders(), p.asksFor()
	}
	fact.Written = p.writtenKeys()
	if len(fact.Kept)+len(fact.Written)+len(fact.Readers)+len(fact.Asked) == 0 {
		return
	}
	content, err := json.Marshal(fact)
	if err != nil { // the types rule it out
		p.debugf("%s: %v", p.pass.Pkg.Path(), err)
		return
	}
	p.pass.ExportPackageFact(&keptKeys{content})
}

// answered are the places where keys are written or read for which the package answers.
func (r *Result) answered() map[ast.Node]bool {
	nodes := map[ast.Node]bool{}
	for _, k := range r.Keys {
		for _, m := range slices.Concat(r.Materials(k.Sign), r.Materials(k.Encrypt)) {
			if m.Making != Environment || k.TakesNone {
				nodes[m.At] = true
			}
		}
	}
	return nodes
}

// keysKept are the keys in exported variables of the package of which something is
// known, but for those that it answers for.
func (p *program) keysKept(f *flow, answered map[ast.Node]bool) []keptKey {
	var out []keptKey
	scope := p.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		v, ok := scope.Lookup(name).(*types.Var)
		g, isGlobal := p.pkg.Members[name].(*ir.Global)
		if !ok || !isGlobal || !v.Exported() || p.skip(v.Pos()) {
			continue
		}
		for _, path := range keyPaths(v.Name(), v.Type(), 0) {
			m := f.initially(variable{g, path})
			if m == nil || m.from || answered[m.node] || len(out) == maxKept {
				continue
			}
			m.Checked = m.Making == Environment && p.checks(m.Name)
			out = append(out, keptKey{joinPath(name, path), *m})
		}
	}
	return out
}

// keyPaths are the paths of the exported fields of a type, or the empty one of the type
// itself, whose names say that they hold keys.
func keyPaths(name string, t types.Type, depth int) []string {
	if isTextual(t) {
		if names.SigningKey(name) {
			return []string{""}
		}
		return nil
	}
	st, ok := deref(t).Underlying().(*types.Struct)
	if !ok || depth == maxKeptPath {
		return nil
	}
	var out []string
	for field := range st.Fields() {
		if !field.Exported() {
			continue
		}
		for _, path := range keyPaths(field.Name(), field.Type(), depth+1) {
			out = append(out, joinPath(field.Name(), path))
		}
	}
	return out
}

// writtenKeys are the variables of other packages that this one writes: those that
// hold a key, by their names, and fields of theirs.
func (p *program) writtenKeys() []string {
	written := map[string]bool{}
	for g, use := range p.globals {
		if g.Pkg != p.pkg && (use.taken || len(use.stores) > 0) && len(keyPaths(g.Name(), elem(g.Type()), 0)) > 0 {
			written[globalName(g)] = true
		}
	}
	for v := range p.writes().variables {
		if v.global.Pkg != p.pkg && names.SigningKey(v.path[strings.LastIndexByte(v.path, '.')+1:]) {
			written[joinPath(globalName(v.global), v.path)] = true
		}
	}
	for field := range p.writes().fields {
		if field != nil && field.Pkg() != p.pass.Pkg && names.SigningKey(field.Name()) {
			written[fieldOf(field)] = true
		}
	}
	out := slices.Sorted(maps.Keys(written))
	return out[:min(len(out), maxKept)]
}

// globalName names a variable of another package.
func globalName(g *ir.Global) string {
	if g.Object() == nil || g.Object().Pkg() == nil {
		return g.Name()
	}
	return g.Object().Pkg().Path() + "." + g.Name()
}

// fieldOf names the fields of a name that structs of a package have: to tell them apart
// is of no use.
func fieldOf(field *types.Var) string {
	if field.Pkg() == nil {
		return field.Name()
	}
	return field.Pkg().Path() + ".(" + field.Name() + ")"
}

// The otherKeys are what other packages say of keys.
type otherKeys struct {
	kept    map[string]*material // by the package's path, the variable and the path in it
	written map[string]bool
	readers map[string]nameReader // by their full names
	asked   map[string]bool
}

// others are what the packages say of keys that this one imports.
func (p *program) others() *otherKeys {
	if p.keptKeys != nil {
		return p.keptKeys
	}
	p.keptKeys = &otherKeys{map[string]*material{}, map[string]bool{}, map[string]nameReader{}, map[string]bool{}}
	for _, f := range p.pass.AllPackageFacts() {
		fact, ok := f.Fact.(*keptKeys)
		var keys factKeys
		if !ok || json.Unmarshal(fact.Content, &keys) != nil {
			continue
		}
		for _, k := range keys.Kept {
			p.keptKeys.kept[f.Package.Path()+"."+k.Var] = &k.Made
		}
		for _, name := range keys.Written {
			p.keptKeys.written[name] = true
		}
		for _, r := range keys.Readers {
			p.keptKeys.readers[r.Func] = r
		}
		for _, name := range keys.Asked {
			p.keptKeys.asked[name] = true
		}
	}
	return p.keptKeys
}

// elsewhereKept is what a variable of another package is made of, by what that says of
// it, unless a package writes it that this one imports.
func (p *program) elsewhereKept(v variable) *material {
	obj := v.global.Object()
	if obj == nil || obj.Pkg() == nil {
		return nil
	}
	name := joinPath(globalName(v.global), v.path)
	if p.others().written[name] || p.others().written[globalName(v.global)] {
		return nil
	}
	if field := fieldAt(elem(v.global.Type()), v.path); field != nil && p.others().written[fieldOf(field)] {
		return nil
	}
	m := p.others().kept[name]
	if m == nil {
		return nil
	}
	n := *m
	n.from = true
	if n.Making == Constant {
		n.Name = obj.Pkg().Name() + "." + joinPath(obj.Name(), v.path)
	}
	return &n
}

// readHere is a material that is written nowhere in this package: it is read at an
// instruction.
func readHere(m *material, v *ir.Load) *material {
	if m.node != nil {
		return m
	}
	return m.at(v.Source())
}

// keepsKeys reports whether importers of a package may want to know of keys in it, of
// identifiers that it makes, of keys that it writes into variables of others, or of
// functions that read the environment for others: if it declares an exported variable or
// function whose name says so, or one that may do the last by its type.
func (g *gate) keepsKeys(files []*ast.File) bool {
	within := inFiles(files)
	scope := g.pass.Pkg.Scope()
	reads := g.readsEnvironment(within)
	for _, name := range scope.Names() {
		if obj := scope.Lookup(name); obj.Exported() && within(obj.Pos()) && (declaresKey(obj) || reads && (offers(obj, mayReadByName) || isPort(obj))) {
			return true
		}
	}
	return g.mentionsKeys(within)
}

func declaresKey(obj types.Object) bool {
	if v, ok := obj.(*types.Var); ok {
		return len(keyPaths(v.Name(), v.Type(), 0)) > 0
	}
	return offers(obj, func(fn *types.Func) bool { return returnsKey(fn) || makesIdentifier(fn) })
}

// offers reports whether an object is a function of a sort, or a type with such a method
// that others can call.
func offers(obj types.Object, is func(*types.Func) bool) bool {
	switch obj := obj.(type) {
	case *types.Func:
		return is(obj)
	case *types.TypeName:
		named, ok := obj.Type().(*types.Named)
		if !ok || obj.IsAlias() {
			return false
		}
		for m := range named.Methods() {
			if m.Exported() && is(m) {
				return true
			}
		}
	}
	return false
}

// returnsKey reports whether a function returns a key, by its name or by that of a
// field in what it returns.
func returnsKey(fn *types.Func) bool {
	results := fn.Signature().Results()
	if results.Len() == 0 || results.Len() > 2 {
		return false
	}
	t := results.At(0).Type()
	return isTextual(t) && names.SigningKey(fn.Name()) || hasText(t, names.SigningKey, 0)
}

// makesIdentifier reports whether a function makes an identifier, by its name.
func makesIdentifier(fn *types.Func) bool {
	results := fn.Signature().Results()
	return results.Len() > 0 && results.Len() <= 2 && isTextual(results.At(0).Type()) && names.MakesIdentifier(fn.Name())
}

// mentionsKeys reports whether a package mentions a variable that one which it imports
// keeps a key in.
func (g *gate) mentionsKeys(within func(token.Pos) bool) bool {
	keep := map[*types.Package]bool{}
	for _, imp := range g.pass.Pkg.Imports() {
		if g.pass.ImportPackageFact(imp, &keptKeys{}) {
			keep[imp] = true
		}
	}
	if len(keep) == 0 {
		return false
	}
	for id, obj := range g.pass.TypesInfo.Uses {
		if v, ok := obj.(*types.Var); ok && keep[v.Pkg()] && within(id.Pos()) && (names.SigningKey(v.Name()) || !v.IsField() && declaresKey(v)) {
			return true
		}
	}
	return false
}

// exportKeyFunctions states what the functions of a package say of keys, and how they make
// identifiers, and nothing else: whether one that has nothing to do with cookies is
// analysed depends on the driver.
func (p *program) exportKeyFunctions() {
	for _, fn := range p.funcs {
		obj, ok := fn.Object().(*types.Func)
		if !ok || !visible(obj) || !returnsKey(obj) && !makesIdentifier(obj) {
			continue
		}
		fact := nothingOf(fn)
		if f := p.flows[fn]; f != nil && !f.gaveUp && returnsKey(obj) {
			e := &encoder{flow: f, index: map[*object]int{}}
			fact = e.summary().keysAlone()
		}
		if makesIdentifier(obj) {
			fact.Makes = p.makes(fn)
		}
		p.export(obj, fact, false)
	}
}

// nothingOf is a summary by which nothing is known of a function.
func nothingOf(fn *ir.Function) *factSummary {
	out := &factSummary{}
	for range fn.Signature.Results().Len() {
		out.Results = append(out.Results, factValue{Atoms: []factAtom{{Kind: uint8(unknown)}}})
	}
	return out
}

// keysAlone is what of a summary is about keys.
func (s *factSummary) keysAlone() *factSummary {
	out := &factSummary{}
	for _, r := range s.Results {
		out.Results = append(out.Results, r.keysAlone(true))
	}
	for _, o := range s.Objects {
		out.Objects = append(out.Objects, factObject{Fields: o.Fields.keysAlone()})
	}
	return out
}

// keysAlone is what of a value is about keys; key says whether it is one.
func (v factValue) keysAlone(key bool) factValue {
	if v.Struct != nil {
		fields := v.Struct.keysAlone()
		return factValue{Struct: &fields}
	}
	var out factValue
	for _, a := range v.Atoms {
		switch {
		case kind(a.Kind) == pointer && a.Object >= 0:
		case kind(a.Kind) == unknown && a.Made != nil && key:
		default:
			a = factAtom{Kind: uint8(unknown)}
		}
		out.Atoms = append(out.Atoms, a)
	}
	return out
}

func (f factFields) keysAlone() factFields {
	out := factFields{Rest: factValue{Atoms: []factAtom{{Kind: uint8(unknown)}}}}
	for i, path := range f.Paths {
		if names.SigningKey(path[strings.LastIndexByte(path, '.')+1:]) || f.Set[i].Struct != nil {
			out.Paths = append(out.Paths, path)
			out.Set = append(out.Set, f.Set[i].keysAlone(true))
		}
	}
	return out
}
