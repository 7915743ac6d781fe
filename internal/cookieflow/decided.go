package cookieflow

// This file lets packages tell each other which of their functions return what is in a
// cookie of the request, and which decide something by what they are given.

import (
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// A factRead says that a result is a cookie of the request, or what is in one.
type factRead struct {
	Result int    `json:"r,omitzero"`
	Name   string `json:"n,omitzero"` // empty: not known
	In     int    `json:"i"`          // the input that is the name; -1: Name
	Number bool   `json:"d,omitzero"` // whether it was made a number
}

// A factDecision says that a function compares an input with constants that say what
// somebody may do.
type factDecision struct {
	In    int      `json:"i,omitzero"`
	With  []string `json:"w,omitzero"`
	Names []string `json:"n,omitzero"`
}

// reads are the results of a function that are cookies, or what is in them.
func (p *program) reads(fn *ir.Function) []factRead {
	var out []factRead
	results := fn.Signature.Results()
	for i := range results.Len() {
		typ := results.At(i).Type()
		field := p.valueField(typ)
		if _, basic := typ.Underlying().(*types.Basic); field < 0 && !basic && !isTextual(typ) {
			continue
		}
		var found []factRead
		t := &tracer{program: p, seen: map[tracePoint]bool{}}
		t.cookie = func(_ *ir.Call, name ir.Value, tr trail) {
			if tr.hashed {
				return
			}
			t.naming(name, tr, func(name ir.Value) {
				read := factRead{Result: i, In: -1, Name: p.textOf(name), Number: tr.number}
				if param, ok := name.(*ir.Parameter); ok {
					read.In = slices.Index(fn.Params, param)
				}
				if !slices.Contains(found, read) {
					found = append(found, read)
				}
			})
		}
		for _, b := range fn.Blocks {
			ret, ok := b.Control().(*ir.Return)
			if !ok {
				continue
			}
			if field >= 0 {
				t.field(ret.Results[i], field, trail{})
			} else {
				t.walk(ret.Results[i], trail{})
			}
		}
		if len(found) > 0 && !p.verified(t.seen) {
			out = append(out, found...)
		}
	}
	return out
}

// valueField is the field of a cookie, or of what a pointer to one leads to, that is
// its value; -1: it is none.
func (p *program) valueField(t types.Type) int {
	rec, prefix := p.record(t)
	st, ok := elem(t).Underlying().(*types.Struct)
	if rec == nil || prefix != "" || !ok || rec.Fields[model.Value] == "" {
		return -1
	}
	for i := range st.NumFields() {
		if st.Field(i).Name() == rec.Fields[model.Value] {
			return i
		}
	}
	return -1
}

// decidesByInputs are the decisions of functions that other packages can call by what
// these pass.
func (p *program) decidesByInputs() map[*ir.Function][]factDecision {
	out := map[*ir.Function][]factDecision{}
	for _, d := range p.decisions(p.comparisons) {
		if d.By != Compared || !isTextual(d.regs[0].Type()) || !slices.ContainsFunc(d.With, func(s string) bool { return names.Grants(s) || names.Affirms(s) }) {
			continue
		}
		_, params := p.behind(d)
		for _, param := range params {
			fn := param.Parent()
			if obj, ok := fn.Object().(*types.Func); ok && visible(obj) {
				out[fn] = append(out[fn], factDecision{In: slices.Index(fn.Params, param), With: d.With, Names: d.Names})
			}
		}
	}
	return out
}

// decidesElsewhere are the decisions of a function of another package by what a call
// passes.
func (p *program) decidesElsewhere(call ir.CallInstruction, obj *types.Func, ops []ir.Value) []*Decision {
	if obj.Pkg() == nil || obj.Pkg() == p.pass.Pkg || !p.gate.mayHaveFacts(obj.Pkg()) {
		return nil
	}
	fact, ok := p.told(obj)
	if !ok {
		return nil
	}
	var out []*Decision
	for _, d := range fact.Decides {
		if d.In >= 0 && d.In < len(ops) {
			out = append(out, &Decision{At: call.Source(), By: Compared, With: d.With, Names: d.Names, regs: []ir.Value{ops[d.In]}})
		}
	}
	return out
}
