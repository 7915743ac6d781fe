package cookieflow

import (
	"go/types"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows the functions that the package puts into fields of a library
// which calls them with the response to a client.

// countHook notes a function that is stored in such a field.
func (p *program) countHook(instr ir.Instruction) {
	switch instr := instr.(type) {
	case *ir.Store:
		if fa, ok := instr.Addr.(*ir.FieldAddr); ok {
			p.hook(elem(fa.X.Type()), fa.Field, instr.Val)
		}
	case *ir.CompositeValue:
		if _, ok := instr.Type().Underlying().(*types.Struct); !ok {
			return
		}
		for i, v := range instr.Values {
			p.hook(instr.Type(), i, v)
		}
	}
}

func (p *program) hook(t types.Type, field int, v ir.Value) {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return
	}
	h := p.table.Hook(model.TypeKey{Pkg: n.Obj().Pkg().Path(), Name: n.Obj().Name()}, fieldName(t, field))
	if h == nil {
		return
	}
	if fn := functionIn(v); fn != nil {
		p.hooks[fn] = h
	}
}

// functionIn is the function that a register holds for certain, that which a
// method value stands for included; nil for any other.
func functionIn(v ir.Value) *ir.Function {
	for {
		switch x := v.(type) {
		case *ir.ChangeType:
			v = x.X
			continue
		case *ir.MakeClosure:
			v = x.Fn
			continue
		case *ir.Function:
			if called := behind(x); called != nil {
				return called
			}
			return origin(x)
		}
		return nil
	}
}

// behind is the method that a method value or a method expression calls; nil
// for any other function.
func behind(fn *ir.Function) *ir.Function {
	if fn.Synthetic == "" {
		return nil
	}
	for call := range instructions[ir.CallInstruction](fn) {
		if call.Common().StaticCallee() != nil {
			return origin(call.Common().StaticCallee())
		}
	}
	return nil
}

// answer puts the header of a response to a client where a hook says that a
// function finds it.
func (f *flow) answer() {
	h := f.hooks[f.fn]
	if h == nil {
		return
	}
	param := 0
	if f.fn.Signature.Recv() != nil {
		param = 1
	}
	if param >= len(f.fn.Params) {
		return
	}
	header := f.object(objectKey{fn: f.fn, at: h}, func(o *object) {
		o.rec = f.table.Record(model.TypeKey{Pkg: "net/http", Name: "Header"})
		o.init = &fields{rest: unknownValue(nil, nil)}
	})
	response := f.inputObject(f.value(f.fn.Params[param]).atoms[0])
	response.init = response.init.with(h.Header, one(atom{kind: pointer, obj: header}))
}
