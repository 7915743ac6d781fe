package cookieflow

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A Source is something with a name that data in a cookie come from.
type Source struct {
	// Site is the place that puts the data into the cookie.
	Site *Site
	// Text is the source as the program writes it: u.Password.
	Text string
	// Names are what it goes by: the field and the keys of its tags, the
	// variable, the key of a form value, the getter.
	Names []string
	// Type is the type of the source.
	Type types.Type
	// Field is the path of the field where a struct is written out as a whole.
	Field string
	// Marked says that a tag of the field calls it sensitive.
	Marked bool
	// Through is what was done to the data on the way to the cookie, in order.
	Through []string
	// Hashed says that the data went through a hash without a key: who has it
	// can only guess them.
	Hashed bool
}

// Sources calls visit for the sources of an attribute's data, nearest to the
// cookie first. Where visit returns true nothing behind that source is looked
// at.
func (r *Result) Sources(c *Cookie, a model.Attribute, visit func(Source) bool) {
	for _, at := range c.attrs[a].atoms {
		if at.kind != unknown && at.kind != input && at.kind != text || at.site == nil {
			continue
		}
		t := &tracer{program: r.program, site: at.site, visit: visit, seen: map[tracePoint]bool{}}
		t.walk(at.reg, trail{})
		for _, p := range at.parts {
			t.walk(p.reg, trail{})
		}
	}
}

// maxTrace bounds the registers that are looked at for one value.
const maxTrace = 1000

// A tracer follows data from a cookie back to where they come from.
type tracer struct {
	*program
	site  *Site
	visit func(Source) bool
	// reached, if not nil, is called for a parameter of the function that the
	// trace began in.
	reached func(*ir.Parameter, trail)
	seen    map[tracePoint]bool
}

type tracePoint struct {
	v     ir.Value
	frame *frame
	field int // one more than the field that is looked for in v; 0: v itself
}

// A frame is a call that the trace went into: its parameters are arguments.
type frame struct {
	call  *ir.CallCommon
	up    *frame
	depth int
}

const maxFrames = 4

// A trail is the way from a register to the cookie.
type trail struct {
	through *step
	hashed  bool
	frame   *frame
	// serial is the tag key by which structs are written out; empty where the
	// trail has not passed anything that does so.
	serial string
}

// A step is something that was done to the data; next is nearer to the cookie.
type step struct {
	how  string
	next *step
}

func (t trail) steps() []string {
	var hows []string
	for s := t.through; s != nil; s = s.next {
		hows = append(hows, s.how)
	}
	return hows
}

// source offers a source to the visitor and reports whether it was taken.
func (t *tracer) source(tr trail, s Source) bool {
	s.Site, s.Through, s.Hashed = t.site, tr.steps(), tr.hashed
	s.Names = slices.DeleteFunc(s.Names, func(n string) bool { return n == "" })
	return (len(s.Names) > 0 || s.Marked) && t.visit(s)
}

// walk looks at a register and at what it was made of.
func (t *tracer) walk(v ir.Value, tr trail) {
	p := tracePoint{v, tr.frame, 0}
	if v == nil || t.seen[p] || len(t.seen) > maxTrace {
		return
	}
	t.seen[p] = true
	if t.source(tr, t.described(v)) || t.source(tr, t.variable(v)) {
		return
	}
	switch v := v.(type) {
	case *ir.Phi:
		for _, e := range v.Edges {
			t.walk(e, tr)
		}
	case *ir.Convert:
		t.walk(v.X, tr)
	case *ir.ChangeType:
		t.walk(v.X, tr)
	case *ir.ChangeInterface:
		t.walk(v.X, tr)
	case *ir.MakeInterface:
		t.serialized(v, tr)
		t.walk(v.X, tr)
	case *ir.TypeAssert:
		t.walk(v.X, tr)
	case *ir.Slice:
		t.walk(v.X, tr)
	case *ir.BinOp:
		if b, ok := v.Type().Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 {
			t.walk(v.X, tr)
			t.walk(v.Y, tr)
		}
	case *ir.Load:
		t.load(v.X, tr)
	case *ir.Field:
		t.field(v.X, v.Field, tr)
	case *ir.Index:
		t.walk(v.X, tr)
	case *ir.MakeMap:
		t.elements(v, tr)
	case *ir.CompositeValue:
		t.composite(v, tr)
	case *ir.Alloc:
		t.written(v, tr)
	case *ir.Extract:
		if c, ok := v.Tuple.(*ir.Call); ok {
			t.call(c, v.Index, tr)
		}
	case *ir.Call:
		t.call(v, 0, tr)
	case *ir.Parameter:
		t.parameter(v, tr)
	case *ir.FreeVar:
		t.captured(v, tr)
	}
}

// described is the source that a register is by what it was read from.
func (t *tracer) described(v ir.Value) Source {
	s := Source{Type: v.Type()}
	switch v := v.(type) {
	case *ir.Load:
		if fa, ok := v.X.(*ir.FieldAddr); ok {
			s = fieldSource(elem(fa.X.Type()), fa.Field)
		}
	case *ir.Field:
		s = fieldSource(v.X.Type(), v.Field)
	case *ir.MapLookup:
		s.Names = []string{constString(v.Index)}
	case *ir.Parameter:
		s.Names, s.Text = []string{v.Name()}, v.Name()
	case *ir.Call:
		s.Names = t.callNames(&v.Call)
	}
	if s.Text == "" {
		s.Text = sourceText(v)
	}
	return s
}

// sourceText is a register as the program writes it.
func sourceText(v ir.Value) string {
	if e, ok := v.Source().(ast.Expr); ok {
		return types.ExprString(e)
	}
	return v.Name()
}

func fieldSource(t types.Type, i int) Source {
	st, ok := t.Underlying().(*types.Struct)
	if !ok || i >= st.NumFields() {
		return Source{}
	}
	names, marked := fieldNames(st.Field(i).Name(), st.Tag(i))
	return Source{Names: names, Marked: marked, Type: st.Field(i).Type()}
}

// callNames are the names that a call gives to its result: the key that it
// asks for, or its own where it asks for nothing.
func (t *tracer) callNames(c *ir.CallCommon) []string {
	obj := calleeObject(c)
	if obj == nil {
		return nil
	}
	if m := t.table.Func(funcKey(obj)); m != nil && m.Key != 0 {
		if i := m.Key.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(operands(c)) {
			return []string{constString(operands(c)[i])}
		}
	}
	if obj.Signature().Params().Len() > 0 {
		return nil
	}
	return []string{strings.TrimPrefix(obj.Name(), "Get")}
}

// calleeObject is the function or method that a call names.
func calleeObject(c *ir.CallCommon) *types.Func {
	if c.IsInvoke() {
		return c.Method
	}
	if fn := c.StaticCallee(); fn != nil {
		obj, _ := origin(fn).Object().(*types.Func)
		return obj
	}
	return nil
}

// operands are the receiver, where there is one, and the arguments.
func operands(c *ir.CallCommon) []ir.Value {
	if c.IsInvoke() {
		return append([]ir.Value{c.Value}, c.Args...)
	}
	return c.Args
}

// variable is the source that a register is by the variable that holds it.
func (t *tracer) variable(v ir.Value) Source {
	instr, ok := v.(ir.Instruction)
	if !ok {
		return Source{}
	}
	names := t.variableNames(instr.Parent())[v]
	if c, ok := v.(*ir.Call); ok {
		names = t.beside(names, &c.Call)
	}
	if x, ok := v.(*ir.Extract); ok {
		if c, ok := x.Tuple.(*ir.Call); ok {
			names = t.beside(names, &c.Call)
		}
	}
	if len(names) == 0 {
		return Source{}
	}
	return Source{Names: names, Text: names[0], Type: v.Type()}
}

// beside leaves out the names of variables that the function which fills them
// gives another meaning: pwd, of os.Getwd.
func (t *tracer) beside(names []string, c *ir.CallCommon) []string {
	obj := calleeObject(c)
	if obj == nil || obj.Pkg() == nil || obj.Pkg().Path() != "os" {
		return names
	}
	return nil
}

// variableNames is the table of a function's registers that variables hold:
// lifting them out of memory loses their names.
func (p *program) variableNames(fn *ir.Function) map[ir.Value][]string {
	if fn == nil {
		return nil
	}
	if t, ok := p.names[fn]; ok {
		return t
	}
	table := map[ir.Value][]string{}
	p.names[fn] = table
	if fn.Syntax() == nil {
		return table
	}
	ast.Inspect(fn.Syntax(), func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		if _, isVar := p.pass.TypesInfo.ObjectOf(id).(*types.Var); !isVar {
			return true
		}
		if v, isAddr := fn.ValueForExpr(id); v != nil && !isAddr && !slices.Contains(table[v], id.Name) {
			table[v] = append(table[v], id.Name)
		}
		return true
	})
	return table
}

// load goes on from what is kept at an address.
func (t *tracer) load(addr ir.Value, tr trail) {
	switch a := addr.(type) {
	case *ir.FieldAddr:
		t.field(a.X, a.Field, tr)
	case *ir.IndexAddr:
		t.walk(a.X, tr)
	case *ir.Alloc:
		t.written(a, tr)
	case *ir.FreeVar:
		t.captured(a, tr)
	case *ir.Load: // a captured variable that holds an address
		t.walk(a, tr)
	}
}

// field goes on from field i of a struct that the program fills itself.
func (t *tracer) field(base ir.Value, i int, tr trail) {
	p := tracePoint{base, tr.frame, i + 1}
	if t.seen[p] || len(t.seen) > maxTrace {
		return // structs that are assigned to each other
	}
	t.seen[p] = true
	switch b := base.(type) {
	case *ir.CompositeValue:
		if b.Bitmap.Bit(i) == 1 {
			t.walk(b.Values[i], tr)
		}
	case *ir.Load:
		t.field(b.X, i, tr)
	case *ir.Alloc:
		for _, r := range *b.Referrers() {
			switch r := r.(type) {
			case *ir.Store:
				if r.Addr == b {
					t.field(r.Val, i, tr)
				}
			case *ir.FieldAddr:
				if r.Field == i {
					t.stores(r, tr)
				}
			}
		}
	}
}

// written goes on from everything that is written to an allocation.
func (t *tracer) written(a *ir.Alloc, tr trail) {
	t.stores(a, tr)
	for _, r := range *a.Referrers() {
		switch r := r.(type) {
		case *ir.FieldAddr:
			if tr.serial == "" || writtenOut(elem(r.X.Type()), r.Field, tr.serial) {
				t.stores(r, tr)
			}
		case *ir.IndexAddr:
			t.stores(r, tr)
		}
	}
}

func (t *tracer) stores(addr ir.Value, tr trail) {
	for _, r := range *addr.Referrers() {
		if s, ok := r.(*ir.Store); ok && s.Addr == addr {
			t.walk(s.Val, tr)
		}
	}
}

func (t *tracer) composite(v *ir.CompositeValue, tr trail) {
	for i, x := range v.Values {
		if v.Bitmap.Bit(i) == 1 && (tr.serial == "" || writtenOut(v.Type(), i, tr.serial)) {
			t.walk(x, tr)
		}
	}
}

func (t *tracer) elements(m *ir.MakeMap, tr trail) {
	for _, r := range *m.Referrers() {
		if u, ok := r.(*ir.MapUpdate); ok && u.Map == m {
			t.walk(u.Value, tr)
		}
	}
}

// call goes on from a result of a call: through what the model says that it is
// made of, or into a function of the package.
func (t *tracer) call(c *ir.Call, result int, tr trail) {
	obj := calleeObject(&c.Call)
	if obj != nil {
		if m := t.table.Func(funcKey(obj)); m != nil {
			if m.Carries != nil && result == 0 {
				t.carried(c, obj, m.Carries, tr)
			}
			return
		}
	}
	fn := c.Call.StaticCallee()
	if fn != nil && obj != nil && len(fn.Blocks) == 0 {
		t.elsewhere(c, obj, result, tr)
		return
	}
	if fn == nil || len(fn.Blocks) == 0 || protects(fn.Name()) || tr.frame != nil && tr.frame.depth >= maxFrames {
		return
	}
	in := tr
	in.frame = &frame{call: &c.Call, up: tr.frame, depth: 1}
	if tr.frame != nil {
		in.frame.depth = tr.frame.depth + 1
	}
	for _, b := range fn.Blocks {
		if ret, ok := b.Control().(*ir.Return); ok && result < len(ret.Results) {
			t.walk(ret.Results[result], in)
		}
	}
}

// protects reports whether a function's name says that data cannot be had back
// from what it returns.
func protects(name string) bool {
	name = strings.ToLower(name)
	return strings.Contains(name, "encrypt") || strings.Contains(name, "seal") || strings.Contains(name, "hmac") ||
		strings.HasPrefix(name, "sign")
}

func (t *tracer) carried(c *ir.Call, obj *types.Func, m *model.Carry, tr trail) {
	if m.Hides {
		return
	}
	if m.How != "" {
		tr.through = &step{how: m.How, next: tr.through}
	}
	tr.hashed = tr.hashed || m.Hash
	if m.Serializes != "" {
		tr.serial = m.Serializes
	}
	ops := operands(&c.Call)
	for _, from := range m.From {
		if i := from.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(ops) {
			t.walk(ops[i], tr)
		}
	}
}

func (t *tracer) parameter(v *ir.Parameter, tr trail) {
	if tr.frame == nil {
		if t.reached != nil {
			t.reached(v, tr)
		}
		return
	}
	for i, p := range v.Parent().Params {
		if p == v && i < len(tr.frame.call.Args) {
			arg := tr.frame.call.Args[i]
			tr.frame = tr.frame.up
			t.walk(arg, tr)
			return
		}
	}
}

// captured goes on from what a function literal captured.
func (t *tracer) captured(v *ir.FreeVar, tr trail) {
	fn := v.Parent()
	if fn.Parent() == nil {
		return
	}
	for _, b := range fn.Parent().Blocks {
		for _, instr := range b.Instrs {
			mc, ok := instr.(*ir.MakeClosure)
			if !ok || mc.Fn != fn {
				continue
			}
			for i, fv := range fn.FreeVars {
				if fv == v {
					t.walk(mc.Bindings[i], tr)
				}
			}
		}
	}
}

func constString(v ir.Value) string {
	if mi, ok := v.(*ir.MakeInterface); ok {
		v = mi.X
	}
	if c, ok := v.(*ir.Const); ok && c.Value != nil {
		return strings.Trim(c.Value.ExactString(), `"`)
	}
	return ""
}
