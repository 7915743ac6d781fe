package cookieflow

import (
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"
)

// A factCarry says that a result of a function contains the data of an input.
type factCarry struct {
	Result, In int
	How        []string // what was done to the data, nearest to the result first
	Hashed     bool
	Verified   bool // whether the function asks if the data are what the program made itself
}

// maxCarrier bounds, in instructions, a function whose results are traced back
// to its parameters for other packages.
const maxCarrier = 400

// carries are the ways on which data of parameters get into texts that a
// function returns.
func (p *program) carries(fn *ir.Function) []factCarry {
	var out []factCarry
	n := 0
	for _, b := range fn.Blocks {
		n += len(b.Instrs)
	}
	results := fn.Signature.Results()
	for i := range results.Len() {
		if n > maxCarrier || !isTextual(results.At(i).Type()) {
			continue
		}
		before := len(out)
		t := &tracer{program: p, seen: map[tracePoint]bool{}, visit: func(Source) bool { return false }}
		t.reached = func(param *ir.Parameter, tr trail) {
			in := slices.Index(fn.Params, param)
			same := func(c factCarry) bool { return c.Result == i && c.In == in }
			if in >= 0 && !slices.ContainsFunc(out, same) {
				out = append(out, factCarry{Result: i, In: in, How: tr.steps(), Hashed: tr.hashed})
			}
		}
		for _, b := range fn.Blocks {
			if ret, ok := b.Control().(*ir.Return); ok {
				t.walk(ret.Results[i], trail{})
			}
		}
		if len(out) > before && p.verified(t.seen) {
			for j := range out[before:] {
				out[before+j].Verified = true
			}
		}
	}
	return out
}

// isTextual reports whether a type is a string or bytes.
func isTextual(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return t.Info()&types.IsString != 0
	case *types.Slice:
		elem, ok := t.Elem().Underlying().(*types.Basic)
		return ok && elem.Kind() == types.Byte
	}
	return false
}

// elsewhere goes on from a result of a function of another package, as far as
// that has said what is in it.
func (t *tracer) elsewhere(c *ir.Call, obj *types.Func, result int, tr trail) {
	fact, ok := t.told(obj)
	if !ok || protects(obj.Name()) {
		return
	}
	ops := operands(&c.Call)
	for _, carry := range fact.Carries {
		if carry.Result != result || carry.In >= len(ops) || t.cookie != nil && carry.Verified {
			continue
		}
		in := tr
		for _, how := range slices.Backward(carry.How) {
			in = in.after(how, "the data are "+how+" here", c.Source())
		}
		in.hashed = in.hashed || carry.Hashed
		t.walk(ops[carry.In], in)
	}
}
