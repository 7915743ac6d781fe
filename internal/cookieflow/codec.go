package cookieflow

import (
	"go/token"
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// This file knows what the codecs are that sign values, and what they do besides.

// openCodec reports whether a register is a codec that is known to have no key to
// encrypt with, so that whoever has what it signs can read that.
func (t *tracer) openCodec(codec ir.Value, in *frame) bool {
	for in != nil { // what a parameter is the caller knows
		param, ok := codec.(*ir.Parameter)
		if !ok {
			break
		}
		i := slices.Index(param.Parent().Params, param)
		if i < 0 || i >= len(in.call.Args) || in.call.IsInvoke() {
			return false
		}
		codec, in = in.call.Args[i], in.up
	}
	if codec == nil {
		return false
	}
	return t.codecElsewhere(codec) || t.openHere(codec)
}

// openHere reports whether a register is nothing but codecs that have no key to encrypt
// with.
func (p *program) openHere(reg ir.Value) bool {
	objs := p.codecs(reg)
	return len(objs) > 0 && !slices.ContainsFunc(objs, func(o *object) bool { return !p.opens(o) })
}

// codecs are the codecs that a register may be, or may be first in the list that it is;
// none where it may be others. Those that the package keeps in a field count as all that
// may be there.
func (p *program) codecs(reg ir.Value) []*object {
	f := p.flows[reg.Parent()]
	if f == nil || f.gaveUp {
		return nil
	}
	v := f.value(reg).guesses(true)
	if v.struc != nil || v.guessedOnly() && !p.onlyAddresses(fieldRead(reg)) {
		return nil
	}
	var out []*object
	for _, a := range p.first(reg, v).atoms {
		if a.kind == zero {
			continue // before it is made
		}
		if a.kind != pointer {
			return nil
		}
		rec, prefix := p.describe(a.obj)
		if rec == nil || rec.Kind != model.Codec || prefix != "" || a.path != "" || a.obj.opaque {
			return nil
		}
		out = append(out, a.obj)
	}
	return out
}

// first is what a register is or, where that is a list, what is first in it.
func (p *program) first(reg ir.Value, v value) value {
	if _, list := reg.Type().Underlying().(*types.Slice); !list {
		return v
	}
	return v.each(func(a atom) value {
		switch {
		case a.kind == zero:
			return one(a)
		case a.kind != pointer || a.part || a.path != "" || a.obj.opaque:
			return one(a.unknown(nil))
		}
		return judge{program: p}.contents(a.obj).get(index(0)).guesses(true)
	})
}

// guessedOnly reports whether all of a value is what the package keeps in a field.
func (v value) guessedOnly() bool {
	return len(v.atoms) > 0 && !slices.ContainsFunc(v.atoms, func(a atom) bool { return !a.guess })
}

// fieldRead is the field that a register is read from; nil: from none.
func fieldRead(reg ir.Value) *types.Var {
	if load, ok := reg.(*ir.Load); ok {
		if fa, ok := load.X.(*ir.FieldAddr); ok {
			return fieldVar(elem(fa.X.Type()), fa.Field)
		}
	}
	return nil
}

// onlyAddresses reports whether it is known of everything that the package puts into a
// field where that leads.
func (p *program) onlyAddresses(field *types.Var) bool {
	if field == nil {
		return false
	}
	known := func(fn *ir.Function, reg ir.Value) bool {
		f := p.flows[fn]
		return f != nil && !f.gaveUp && !slices.ContainsFunc(f.value(reg).guesses(true).atoms, func(a atom) bool {
			return a.kind != zero && (a.kind != pointer || a.obj.opaque)
		})
	}
	for _, fn := range p.funcs {
		for instr := range instructions[ir.Instruction](fn) {
			if reg := putInField(instr, field); reg != nil && !known(fn, reg) {
				return false
			}
		}
	}
	return true
}

// putInField is what an instruction puts into a field; nil: nothing.
func putInField(instr ir.Instruction, field *types.Var) ir.Value {
	switch instr := instr.(type) {
	case *ir.Store:
		if fa, ok := instr.Addr.(*ir.FieldAddr); ok && fieldVar(elem(fa.X.Type()), fa.Field) == field {
			return instr.Val
		}
	case *ir.CompositeValue:
		for i, reg := range instr.Values {
			if instr.Bitmap.Bit(i) == 1 && fieldVar(instr.Type(), i) == field {
				return reg
			}
		}
	}
	return nil
}

// opens reports whether a codec has no key to encrypt with, by all that is ever written
// to it.
func (p *program) opens(codec *object) bool {
	return p.heldIn(codec, model.EncryptionKey).State() == Off
}

// heldIn is an attribute of a record that is judged by all that is ever written to it.
func (p *program) heldIn(o *object, a model.Attribute) Setting {
	rec, _ := p.describe(o)
	if rec == nil || rec.Fields[a] == "" {
		return Setting{}
	}
	return Setting{judge{program: p, obj: o, rec: rec}.contents(o).get(rec.Fields[a])}
}

// codecElsewhere reports whether a register is what another package keeps in a variable,
// or what one of its functions returns, and that has said of it that it is a codec
// without a key to encrypt with.
func (p *program) codecElsewhere(reg ir.Value) bool {
	var obj types.Object
	switch reg := reg.(type) {
	case *ir.Load:
		if g, ok := reg.X.(*ir.Global); ok {
			obj = g.Object()
		}
	case *ir.Call:
		if fn := calleeObject(&reg.Call); fn != nil && fn.Signature().Recv() == nil {
			obj = fn
		}
	}
	return obj != nil && obj.Pkg() != nil && obj.Pkg() != p.pass.Pkg && slices.ContainsFunc(p.sessionsHere().Makers, func(m storeMaker) bool {
		return m.Codec && m.Package == obj.Pkg().Path() && m.Name == obj.Name()
	})
}

// openCodecs are the variables and functions by which other packages get a codec that
// has no key to encrypt with.
func (p *program) openCodecs() []storeMaker {
	var out []storeMaker
	add := func(name string) { out = append(out, storeMaker{Package: p.pass.Pkg.Path(), Name: name, Codec: true}) }
	for g, use := range p.globals {
		if g.Pkg == p.pkg && token.IsExported(g.Name()) && len(use.stores) > 0 && !slices.ContainsFunc(use.stores, func(s *ir.Store) bool { return !p.openHere(s.Val) }) {
			add(g.Name())
		}
	}
	for _, fn := range p.funcs {
		obj, ok := fn.Object().(*types.Func)
		if !ok || !visible(obj) || fn.Signature.Recv() != nil || fn.Signature.Results().Len() == 0 {
			continue
		}
		result := fn.Signature.Results().At(0).Type()
		if list, ok := result.Underlying().(*types.Slice); ok {
			result = list.Elem()
		}
		if rec, _ := p.record(result); rec == nil || rec.Kind != model.Codec {
			continue
		}
		if all := returns(fn, 0); len(all) > 0 && !slices.ContainsFunc(all, func(r root) bool { return !p.openHere(r.reg) }) {
			add(fn.Name())
		}
	}
	return out
}

// A Signed is a codec and the cookies whose values it signs.
type Signed struct {
	// Age is for how many seconds the codec accepts what it has signed.
	Age     Setting
	Cookies []*Cookie // in source order, without those that delete one
}

// Signed lists the codecs of the package and the cookies whose values they sign.
func (r *Result) Signed() []Signed {
	if !slices.ContainsFunc(r.Cookies, func(c *Cookie) bool { return c.Kind == model.Codec }) {
		return nil
	}
	var out []Signed
	at := map[*object]int{}
	for _, c := range r.Cookies {
		if c.Kind != model.Cookie || c.Deletes() {
			continue
		}
		for _, codec := range r.signers(c) {
			i, known := at[codec]
			if !known {
				i = len(out)
				at[codec] = i
				out = append(out, Signed{Age: r.program.heldIn(codec, model.CodecAge)})
			}
			if !slices.Contains(out[i].Cookies, c) {
				out[i].Cookies = append(out[i].Cookies, c)
			}
		}
	}
	return out
}

// SignsIdentifier reports whether what codecs sign for a cookie is a text of which no name
// says that it is about somebody: it may identify a session, which the server keeps and ends.
func (r *Result) SignsIdentifier(c *Cookie) bool {
	called, texts := names.Key{}, true
	r.eachSigning(c, func(_ *tracer, call *ir.Call, obj *types.Func, m *model.Func) {
		for _, from := range m.Carries.From {
			signed := unconverted(operandOf(&call.Call, obj, from))
			texts = texts && signed != nil && isTextual(signed.Type())
			namer{program: r.program, key: &called}.register(signed)
		}
	})
	return texts && (slices.ContainsFunc(called.Parts, names.SessionIdentifier) || !slices.ContainsFunc(called.Parts, names.Somebody))
}

// signers are the codecs that may have signed the value of a cookie.
func (r *Result) signers(c *Cookie) []*object {
	var out []*object
	r.eachSigning(c, func(t *tracer, call *ir.Call, obj *types.Func, m *model.Func) {
		if codec := operandOf(&call.Call, obj, m.Carries.By); codec != nil {
			out = append(out, t.codecs(codec)...)
		}
	})
	return out
}

// eachSigning calls visit for the calls in which codecs may have signed the value of a
// cookie.
func (r *Result) eachSigning(c *Cookie, visit func(*tracer, *ir.Call, *types.Func, *model.Func)) {
	put := put(c)
	t := &tracer{program: r.program, via: put.via, climbs: true, seen: map[tracePoint]bool{}, visit: func(Source) bool { return false }}
	t.met = func(call *ir.Call, result int) {
		obj := calleeObject(&call.Call)
		if obj == nil || result != 0 {
			return
		}
		if m := t.table.Func(funcKey(obj)); m != nil && m.Carries != nil && m.Carries.By != 0 {
			visit(t, call, obj, m)
		}
	}
	for _, root := range put.roots {
		t.walk(root.reg, root.trail)
	}
}
