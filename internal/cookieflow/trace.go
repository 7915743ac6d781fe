package cookieflow

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
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
	// Insignificant says that values of the type say little whatever their name: a
	// boolean, a time, a function.
	Insignificant bool
	// Field is the path of the field where a struct is written out as a whole.
	Field string
	// Marked says that a tag of the field calls it sensitive.
	Marked bool
	// Through is what was done to the data on the way to the cookie, in order.
	Through []string
	// Foreign says that it is a field of another module's struct, or comes out of
	// a library by a key.
	Foreign bool
	// Asked says that it is what a request has under a key, in its URL or in a form.
	Asked bool
	// Hashed says that the data went through a hash without a key: who has it
	// can only guess them.
	Hashed bool
	// By is the function of another package that puts the data into a session, and Key
	// the name that they have there; empty: this package does.
	By, Key string

	node    ast.Node // where it is read
	through *step
	behind  int // the source that it is behind, by the order in which they were met from 1
}

// maxTrace bounds the registers that are looked at for one value.
const maxTrace = 1000

// A tracer follows data from a cookie back to where they come from.
type tracer struct {
	*program
	visit func(Source) bool
	// via are the calls in which the cookie is sent, innermost first. Callers
	// beyond them are all that the package has.
	via []ast.Node
	// climbs: the trace goes on from parameters to the arguments of calls.
	climbs bool
	// reached, if not nil, is called for a parameter of the function that the
	// trace began in.
	reached func(*ir.Parameter, trail)
	// met, if not nil, is called for each call that data come out of, and the result
	// that they are.
	met func(*ir.Call, int)
	// offered counts the sources that were met.
	offered int
	// cookie, if not nil, is called for what reads a cookie of the request, and data are
	// followed as well into what is made of a text: numbers, structs.
	cookie func(*ir.Call, ir.Value, trail)
	seen   map[tracePoint]bool
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
	site    *Site // the place that puts the data on the way to the cookie
	through *step
	hashed  bool
	frame   *frame
	up      int // how many callers of where the cookie is sent were climbed to
	behind  int // as in Source
	// serial is the tag key by which structs are written out; empty where the
	// trail has not passed anything that does so.
	serial string
	number bool // whether the data were made a number
}

// A step is something that was done to the data, or a call that they went
// through; next is nearer to the cookie.
type step struct {
	how  string // as messages put it; empty: not worth telling
	text string // as explanations put it
	node ast.Node
	next *step
}

// after is a trail with one more step, further from the cookie.
func (tr trail) after(how, text string, node ast.Node) trail {
	tr.through = &step{how, text, node, tr.through}
	return tr
}

func (tr trail) steps() []string {
	var hows []string
	for s := tr.through; s != nil; s = s.next {
		if s.how != "" {
			hows = append(hows, s.how)
		}
	}
	return hows
}

// Way returns the places that the data of a source went through on their way to
// the cookie. It returns nothing unless explanations are asked for.
func (r *Result) Way(s Source) []Step {
	if !r.opts.Explain {
		return nil
	}
	var e explanation
	e.node(s.node, s.Text+" is read here")
	for at := s.through; at != nil; at = at.next {
		e.node(at.node, at.text)
	}
	if s.By != "" {
		e.site(s.Site, "the store is made here")
		return e.steps
	}
	e.site(s.Site, "the data go into the cookie here")
	return e.steps
}

// source offers a source to the visitor and reports whether it was taken. What the
// trail comes to from here is behind it.
func (t *tracer) source(tr *trail, s Source) bool {
	s.Site, s.Through, s.Hashed, s.through, s.behind = tr.site, tr.steps(), tr.hashed, tr.through, tr.behind
	s.Names = slices.DeleteFunc(s.Names, func(n string) bool { return n == "" })
	if t.visit == nil || len(s.Names) == 0 && !s.Marked {
		return false
	}
	s.Insignificant = s.Type != nil && saysLittle(s.Type)
	t.offered++
	tr.behind = t.offered
	return t.visit(s)
}

// saysLittle reports whether values of a type say little whatever their name: whether
// there is a password, when it was changed, what is done with it.
func saysLittle(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsBoolean != 0
	case *types.Signature, *types.Chan:
		return true
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "time"
}

// walk looks at a register and at what it was made of.
func (t *tracer) walk(v ir.Value, tr trail) {
	p := tracePoint{v, tr.frame, 0}
	if v == nil || t.seen[p] || len(t.seen) > maxTrace {
		return
	}
	t.seen[p] = true
	if t.visit != nil && (t.source(&tr, t.described(v)) || t.source(&tr, t.variable(v))) {
		return
	}
	if boxed, ok := v.(*ir.MakeInterface); ok {
		t.serialized(boxed, tr)
	}
	if x := converted(v); x != nil {
		t.walk(x, tr)
		return
	}
	switch v := v.(type) {
	case *ir.Phi:
		for _, e := range v.Edges {
			t.walk(e, tr)
		}
	case *ir.Slice:
		t.walk(v.X, tr)
	case *ir.BinOp:
		if b, ok := v.Type().Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 {
			t.walk(v.X, tr)
			t.walk(v.Y, tr)
		}
	case *ir.Load:
		t.load(v, tr)
	case *ir.Field:
		t.field(v.X, v.Field, tr)
	case *ir.CompositeValue:
		t.composite(v, tr)
	case *ir.Extract:
		t.extract(v, tr)
	case *ir.Call:
		t.call(v, 0, tr)
		t.gathered(v, tr)
	case *ir.Parameter:
		t.parameter(v, tr)
		t.gathered(v, tr)
	case *ir.FreeVar:
		t.captured(v, tr)
	default:
		t.contained(v, tr)
	}
}

// contained goes on from what is in a list, a map, a channel or a variable.
func (t *tracer) contained(v ir.Value, tr trail) {
	switch v := v.(type) {
	case *ir.Index:
		t.walk(v.X, tr)
	case *ir.MapLookup:
		t.walk(v.X, tr)
	case *ir.MakeMap:
		t.elements(v, tr)
		t.gathered(v, tr)
	case *ir.Alloc:
		t.written(v, tr)
		t.gathered(v, tr)
	case *ir.Recv:
		t.received(v.Chan, tr)
	}
}

func (t *tracer) extract(v *ir.Extract, tr trail) {
	switch tuple := v.Tuple.(type) {
	case *ir.Call:
		t.call(tuple, v.Index, tr)
	case *ir.MapLookup, *ir.TypeAssert, *ir.Recv:
		if v.Index == 0 {
			t.walk(tuple, tr)
		}
	case *ir.Next:
		if r, ok := tuple.Iter.(*ir.Range); ok && v.Index == 2 {
			t.walk(r.X, tr)
		}
	}
}

// received goes on from what is sent to a channel of the same function.
func (t *tracer) received(ch ir.Value, tr trail) {
	for _, r := range *ch.Referrers() {
		if s, ok := r.(*ir.Send); ok && s.Chan == ch {
			t.walk(s.X, tr)
		}
	}
}

// described is the source that a register is by what it was read from.
func (t *tracer) described(v ir.Value) Source {
	s := Source{Type: v.Type()}
	switch v := v.(type) {
	case *ir.Load:
		switch x := v.X.(type) {
		case *ir.FieldAddr:
			s = t.fieldSource(elem(x.X.Type()), x.Field)
		case *ir.Global:
			s.Names = t.globalNames(x)
		case *ir.FreeVar:
			s.Names = []string{x.Name()}
		}
	case *ir.Field:
		s = t.fieldSource(v.X.Type(), v.Field)
	case *ir.MapLookup:
		s.Names = []string{constString(v.Index)}
	case *ir.FreeVar:
		s.Names, s.Text = []string{v.Name()}, v.Name()
	case *ir.Parameter:
		s.Names, s.Text = []string{v.Name()}, v.Name()
	case *ir.Call:
		s.Names, s.Asked, s.Foreign = t.callNames(&v.Call)
	}
	if s.Text == "" {
		s.Text = t.text(v)
	}
	s.node = v.Source()
	return s
}

// text is a register as the program writes it. What makes a variable, such as new(T),
// says less than its name.
func (t *tracer) text(v ir.Value) string {
	if made, ok := v.(*ir.Alloc); ok {
		if names := t.variableNames(made.Parent())[v]; len(names) > 0 {
			return names[0]
		}
	}
	return sourceText(v)
}

// sourceText is a register as the program writes it.
func sourceText(v ir.Value) string {
	if e, ok := v.Source().(ast.Expr); ok {
		return types.ExprString(e)
	}
	return v.Name()
}

func (p *program) fieldSource(t types.Type, i int) Source {
	st, ok := t.Underlying().(*types.Struct)
	if !ok || i >= st.NumFields() {
		return Source{}
	}
	names, marked := fieldNames(st.Field(i).Name(), st.Tag(i))
	return Source{Names: names, Marked: marked, Type: st.Field(i).Type(), Foreign: p.ofOthers(st.Field(i).Pkg())}
}

// ofOthers reports whether a package is of another module, as far as paths tell:
// modules that are hosted have their first three elements.
func (p *program) ofOthers(pkg *types.Package) bool {
	return pkg != nil && hostedModule(pkg.Path()) != hostedModule(p.pass.Pkg.Path())
}

func hostedModule(importPath string) string {
	elements := strings.SplitN(importPath, "/", 4)
	if !strings.Contains(elements[0], ".") {
		return elements[0]
	}
	return strings.Join(elements[:min(3, len(elements))], "/")
}

// globalNames are the names of a package variable, unless all that it is given
// is written in the program.
func (t *tracer) globalNames(g *ir.Global) []string {
	use := t.globals[g]
	if use == nil || !slices.ContainsFunc(use.stores, func(s *ir.Store) bool { return !isConstant(s.Val) }) {
		return nil
	}
	return []string{g.Name()}
}

func isConstant(v ir.Value) bool {
	switch v := v.(type) {
	case *ir.Const, *ir.AggregateConst:
		return true
	case *ir.Convert:
		return isConstant(v.X)
	}
	return false
}

// callNames are the names that a call gives to its result: the key that it
// asks for, or its own where it asks for nothing; asked says that it asks a request,
// foreign that a library was asked.
func (t *tracer) callNames(c *ir.CallCommon) (names []string, asked, foreign bool) {
	obj := calleeObject(c)
	if obj == nil {
		return nil, false, false
	}
	if m := t.table.Func(funcKey(obj)); m != nil && m.Key != 0 {
		if i := m.Key.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(operands(c)) {
			return []string{constString(operands(c)[i])}, !strings.Contains(obj.Name(), "Cookie"), true
		}
	}
	if obj.Signature().Params().Len() > 0 {
		return nil, false, false
	}
	return []string{strings.TrimPrefix(obj.Name(), "Get")}, false, t.ofOthers(obj.Pkg())
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
	return Source{Names: names, Text: names[0], Type: v.Type(), node: v.Source()}
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

// load goes on from what is kept at an address.
func (t *tracer) load(v *ir.Load, tr trail) {
	switch a := v.X.(type) {
	case *ir.FieldAddr:
		t.field(a.X, a.Field, tr)
	case *ir.IndexAddr:
		t.walk(a.X, tr)
	case *ir.Alloc:
		vals := reaching(v, a)
		for _, val := range vals {
			t.walk(val, tr)
		}
		if vals == nil {
			t.written(a, tr)
		}
		t.unpacked(a, tr)
		t.gathered(a, tr)
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
	case *ir.Phi:
		for _, e := range b.Edges {
			t.field(e, i, tr)
		}
	case *ir.Parameter:
		t.argument(b, tr, func(arg ir.Value, in trail) { t.field(arg, i, in) })
	case *ir.FreeVar:
		t.binding(b, func(bound ir.Value) { t.field(bound, i, tr) })
	case *ir.Call:
		t.fieldOf(b, 0, i, tr)
	case *ir.Extract:
		if c, ok := b.Tuple.(*ir.Call); ok {
			t.fieldOf(c, b.Index, i, tr)
		}
	case *ir.IndexAddr:
		if t.cookie != nil {
			t.field(b.X, i, tr) // of one of several cookies
		}
	case *ir.Alloc:
		t.unpacked(b, tr)
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

// fieldOf goes on from a field of what a call returns.
func (t *tracer) fieldOf(c *ir.Call, result, i int, tr trail) {
	if !t.read(c, result, i, tr) {
		t.returned(c, result, tr, func(v ir.Value, in trail) { t.field(v, i, in) })
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
	if t.met != nil {
		t.met(c, result)
	}
	if b, ok := c.Call.Value.(*ir.Builtin); ok {
		if b.Name() == "append" {
			for _, arg := range c.Call.Args {
				t.walk(arg, tr)
			}
		}
		return
	}
	if t.read(c, result, -1, tr) || t.parsed(c, result, tr) {
		return
	}
	obj := calleeObject(&c.Call)
	if obj != nil {
		if m := t.table.Func(funcKey(obj)); m != nil {
			t.modelled(c, obj, m, result, tr)
			return
		}
	}
	if fn := c.Call.StaticCallee(); fn != nil && obj != nil && len(origin(fn).Blocks) == 0 {
		t.elsewhere(c, obj, result, tr)
		return
	}
	t.returned(c, result, tr, t.walk)
}

// returned goes on from what a function of the package returns.
func (t *tracer) returned(c *ir.Call, result int, tr trail, next func(ir.Value, trail)) {
	fn := c.Call.StaticCallee()
	if fn == nil || protects(fn.Name()) || t.cookie != nil && names.Verifies(fn.Name()) || tr.frame != nil && tr.frame.depth >= maxFrames {
		return
	}
	tr = tr.after("", "they come out of "+fn.Name()+" here", c.Source())
	tr.frame = tr.frame.into(&c.Call)
	for _, b := range origin(fn).Blocks {
		if ret, ok := b.Control().(*ir.Return); ok && result < len(ret.Results) {
			next(ret.Results[result], tr)
		}
	}
}

// into is the frame of a call that is made in f.
func (f *frame) into(call *ir.CallCommon) *frame {
	in := &frame{call: call, up: f, depth: 1}
	if f != nil {
		in.depth = f.depth + 1
	}
	return in
}

// protects reports whether a function's name says that data cannot be had back
// from what it returns.
func protects(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc([]string{"encrypt", "seal", "hmac", "redact", "mask"}, func(s string) bool { return strings.Contains(name, s) })
}

// modelled goes on from a result of a call that the model describes.
func (t *tracer) modelled(c *ir.Call, obj *types.Func, m *model.Func, result int, tr trail) {
	if result != 0 {
		return
	}
	if m.Carries != nil && m.Carries.Into == 0 {
		t.carried(&c.Call, c.Source(), obj, m.Carries, tr)
	}
	if m.Text != nil && m.Text.Added != 0 {
		t.operand(&c.Call, obj, m.Text.Added, tr)
	}
}

// operand goes on from an operand of a call.
func (t *tracer) operand(c *ir.CallCommon, obj *types.Func, o model.Operand, tr trail) {
	t.walk(operandOf(c, obj, o), tr)
}

// operandOf is an operand of a call; nil where there is none.
func operandOf(c *ir.CallCommon, obj *types.Func, o model.Operand) ir.Value {
	ops := operands(c)
	if i := o.Index(obj.Signature().Recv() != nil); i >= 0 && i < len(ops) {
		return ops[i]
	}
	return nil
}

// carried goes on from the operands whose data a call passes on.
func (t *tracer) carried(c *ir.CallCommon, at ast.Node, obj *types.Func, m *model.Carry, tr trail) {
	tr, ok := tr.by(m, at)
	if !ok || m.By != 0 && !t.openCodec(operandOf(c, obj, m.By), tr.frame) {
		return
	}
	for _, from := range m.From {
		t.operand(c, obj, from, tr)
	}
}

// by is a trail before something was done to the data, unless they cannot be had
// back from that.
func (tr trail) by(m *model.Carry, at ast.Node) (before trail, ok bool) {
	if m.How != "" {
		tr = tr.after(m.How, "the data are "+m.How+" here", at)
	}
	tr.hashed = tr.hashed || m.Hash
	if m.Serializes != "" {
		tr.serial = m.Serializes
	}
	return tr, !m.Hides
}

func (t *tracer) parameter(v *ir.Parameter, tr trail) {
	if tr.frame == nil && t.reached != nil {
		t.reached(v, tr)
	}
	t.argument(v, tr, t.walk)
}

// captured goes on from what a function literal captured.
func (t *tracer) captured(v *ir.FreeVar, tr trail) {
	t.binding(v, func(bound ir.Value) { t.walk(bound, tr) })
}

// binding calls next for what a function literal captures as one of its free variables.
func (t *tracer) binding(v *ir.FreeVar, next func(ir.Value)) {
	fn := v.Parent()
	i := slices.Index(fn.FreeVars, v)
	if fn.Parent() == nil || i < 0 {
		return
	}
	for mc := range instructions[*ir.MakeClosure](fn.Parent()) {
		if mc.Fn == fn {
			next(mc.Bindings[i])
		}
	}
}

// constString is the constant that a register is, as a text; empty where it is none.
func constString(v ir.Value) string {
	text, _ := constantOf(v)
	return text
}
