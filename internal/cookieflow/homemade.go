package cookieflow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/names"
)

// This file finds the stores of sessions that programs make themselves of maps.

// A Store is a map of the program's own that keeps sessions, which nothing in the
// package ends.
type Store struct {
	// Name is the variable or field that holds the map.
	Name string
	// Site is its declaration.
	Site ast.Node
	// Value is the type of what it keeps.
	Value types.Type
}

// EndlessStores lists the maps that keep sessions of somebody for ever: neither
// what is kept nor the package has an end for them. They are variables of the
// package and fields of its structs.
func (r *Result) EndlessStores() []Store {
	if r.program == nil {
		return nil
	}
	s := storeSearch{program: r.program, of: map[*types.Var]*ownStore{}}
	for instr := range instructions[ir.Instruction](s.funcs...) {
		s.instruction(instr)
	}
	var out []Store
	for v, o := range s.of {
		if !o.endless(&s, v) {
			continue
		}
		if id := s.declaration(v); id != nil {
			out = append(out, Store{Name: v.Name(), Site: id, Value: o.value})
		}
	}
	slices.SortFunc(out, func(a, b Store) int { return cmp.Compare(a.Site.Pos(), b.Site.Pos()) })
	return out
}

// A storeSearch goes through a package once.
type storeSearch struct {
	*program
	of map[*types.Var]*ownStore
	// waits: something happens after a time, or again and again. asks: times are
	// compared. dates: a map says when something happened or ends.
	waits, asks, dates bool
}

// An ownStore is what a package does with a map that it holds in a variable.
type ownStore struct {
	value   types.Type
	somehow bool // what is written says who it is about
	written bool
	read    bool
	deleted bool
}

// instruction notes what an instruction does to a store, or with time.
func (s *storeSearch) instruction(instr ir.Instruction) {
	switch instr := instr.(type) {
	case *ir.MapUpdate:
		s.update(s.variable(instr.Map), instr.Value)
	case *ir.MapLookup:
		if o := s.variable(instr.X); o != nil {
			o.read = true
		}
	case *ir.BinOp:
		s.asks = s.asks || isTick(instr.X) || isTick(instr.Y)
	case ir.CallInstruction:
		s.call(instr.Common())
	}
}

func (s *storeSearch) update(o *ownStore, v ir.Value) {
	if o == nil {
		return
	}
	if boxed, ok := v.(*ir.MakeInterface); ok {
		v = boxed.X
	}
	o.written = true
	o.value = v.Type()
	o.somehow = o.somehow || identifies(v.Type(), 0) || s.named(v)
}

// call notes what a call does: delete, the methods of sync.Map, those of time.
func (s *storeSearch) call(c *ir.CallCommon) {
	if b, ok := c.Value.(*ir.Builtin); ok {
		if o := s.variable(firstArg(c)); o != nil && (b.Name() == "delete" || b.Name() == "clear") {
			o.deleted = true
		}
		return
	}
	obj := calleeObject(c)
	if obj == nil || obj.Pkg() == nil {
		return
	}
	switch obj.Pkg().Path() {
	case "sync":
		s.syncMap(obj, c)
	case "time":
		switch obj.Name() {
		case "AfterFunc", "NewTicker", "Tick", "NewTimer", "Sleep", "After":
			s.waits = s.waits || obj.Signature().Recv() == nil
		}
		switch obj.Name() {
		case "Since", "Until", "Before", "After", "Sub", "Compare":
			s.asks = true
		}
	}
}

func (s *storeSearch) syncMap(obj *types.Func, c *ir.CallCommon) {
	o := s.variable(firstArg(c))
	if o == nil {
		return
	}
	switch obj.Name() {
	case "Store", "LoadOrStore", "Swap":
		if len(c.Args) > 2 {
			s.update(o, c.Args[2])
		}
	case "Load", "LoadAndDelete":
		o.read = true
	}
	o.deleted = o.deleted || obj.Name() == "Delete" || obj.Name() == "LoadAndDelete" || obj.Name() == "Clear"
}

func firstArg(c *ir.CallCommon) ir.Value {
	if len(c.Args) == 0 {
		return nil
	}
	return c.Args[0]
}

// isTick reports whether a register holds a time as a number.
func isTick(v ir.Value) bool {
	c, ok := v.(*ir.Call)
	if !ok {
		return false
	}
	obj := calleeObject(&c.Call)
	if obj == nil || obj.Pkg() == nil || obj.Pkg().Path() != "time" {
		return false
	}
	return slices.Contains([]string{"Unix", "UnixNano", "UnixMilli", "UnixMicro"}, obj.Name())
}

// variable is the store that a register holds or points to: a map or a sync.Map
// that a variable of the package or a field of one of its structs holds. It is nil
// for any other.
func (s *storeSearch) variable(v ir.Value) *ownStore {
	if load, ok := v.(*ir.Load); ok {
		v = load.X
	}
	var obj *types.Var
	switch v := v.(type) {
	case *ir.Global:
		obj, _ = v.Object().(*types.Var)
	case *ir.FieldAddr:
		obj = fieldVar(elem(v.X.Type()), v.Field)
	}
	if obj == nil || obj.Pkg() != s.pass.Pkg {
		return nil
	}
	if m, ok := obj.Type().Underlying().(*types.Map); ok && isTime(m.Elem()) {
		s.dates = true
	}
	if s.of[obj] == nil {
		s.of[obj] = &ownStore{}
	}
	return s.of[obj]
}

// endless reports whether a map keeps sessions of somebody for ever.
func (o *ownStore) endless(s *storeSearch, v *types.Var) bool {
	if !o.written || !o.read || !o.somehow || o.value == nil {
		return false
	}
	if !names.SessionStore(v.Name(), typeName(o.value)) || connects(o.value, 0) || knowsEnd(o.value) {
		return false
	}
	return !(s.waits && o.deleted) && !(s.asks && (s.dates || holdsTime(o.value, 0)))
}

// declaration is the name of a variable where it is declared.
func (s *storeSearch) declaration(v *types.Var) *ast.Ident {
	for id, obj := range s.pass.TypesInfo.Defs {
		if obj == v && !s.skip(id.Pos()) {
			return id
		}
	}
	return nil
}

// named reports whether the name of what is written says that it is somebody.
func (s *storeSearch) named(v ir.Value) bool {
	if b, ok := v.Type().Underlying().(*types.Basic); !ok || b.Info()&(types.IsString|types.IsInteger) == 0 {
		return false
	}
	var k names.Key
	namer{s.program, &k}.register(v)
	return slices.ContainsFunc(slices.Concat(k.Parts, k.Made), names.Somebody)
}

// maxDepth bounds how deep the structs are that are looked at.
const maxDepth = 2

// identifies reports whether a type says who somebody is: by its name, or by a
// field.
func identifies(t types.Type, depth int) bool {
	if names.Somebody(typeName(t)) {
		return true
	}
	return anyField(t, depth, func(f *types.Var) bool {
		return names.Somebody(f.Name()) || f.Embedded() && identifies(f.Type(), depth+1)
	})
}

// connects reports whether a type holds a connection: what it is about ends with
// that.
func connects(t types.Type, depth int) bool {
	return names.Connection(typeName(t)) || anyField(t, depth, func(f *types.Var) bool {
		switch f.Type().Underlying().(type) {
		case *types.Chan, *types.Signature:
			return true
		}
		return names.Connection(typeName(f.Type())) || connects(f.Type(), depth+1)
	})
}

// holdsTime reports whether a type has a field for a time or a length of time.
func holdsTime(t types.Type, depth int) bool {
	return isTime(t) || anyField(t, depth, func(f *types.Var) bool {
		return isTime(f.Type()) || names.Expiry(f.Name()) || holdsTime(f.Type(), depth+1)
	})
}

// knowsEnd reports whether a type has a method that says whether it has ended.
func knowsEnd(t types.Type) bool {
	for _, name := range []string{"Expired", "IsExpired", "HasExpired", "Valid", "IsValid", "Expires"} {
		if obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name); obj != nil {
			if _, method := obj.(*types.Func); method {
				return true
			}
		}
	}
	return false
}

func anyField(t types.Type, depth int, is func(*types.Var) bool) bool {
	if st, ok := innermost(t).Underlying().(*types.Struct); ok && depth <= maxDepth {
		for f := range st.Fields() {
			if is(f) {
				return true
			}
		}
	}
	return false
}

func isTime(t types.Type) bool {
	n, ok := deref(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "time" && token.IsExported(n.Obj().Name())
}

// typeName is the name of what addresses, lists and maps hold in the end.
func typeName(t types.Type) string {
	if n, ok := types.Unalias(innermost(t)).(*types.Named); ok {
		return n.Obj().Name()
	}
	return ""
}
