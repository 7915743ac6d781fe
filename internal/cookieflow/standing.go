package cookieflow

// This file knows which tokens stand for a session that the program keeps.

import (
	"go/ast"
	"slices"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// StandsForSession reports whether a token is good for as long as a session that the
// program keeps, whatever it says itself: its text is in a session, or a struct that is
// named as one, goes to a function that keeps one by its name, or is kept in a store, or part
// of a key there, where it ends.
func (r *Result) StandsForSession(token *Cookie) bool {
	s := sessionSearch{r, newMetCalls()}
	for _, c := range r.Cookies {
		if c.Kind == model.Entry && r.Ends(c) {
			s.trace(c.via, slices.Concat(roots(c.attrs[model.Name]), roots(c.attrs[model.Value]), roots(c.attrs[model.Fields])))
		}
	}
	for _, put := range r.program.putInSessions() {
		if put.Session {
			s.trace(put.via, put.roots)
		}
	}
	s.trace(nil, s.inSessions())
	return slices.Contains(r.signedBy(s.met), token)
}

// A sessionSearch has the calls that what is in sessions comes out of.
type sessionSearch struct {
	*Result
	met metCalls
}

// trace notes the calls that data come out of.
func (s sessionSearch) trace(via []ast.Node, from []root) {
	s.met.trace(&tracer{program: s.program, via: via, climbs: true}, from)
}

// inSessions are the texts that the package puts into structs that are named as sessions,
// and gives to functions of programs that keep one.
func (s sessionSearch) inSessions() []root {
	var out []root
	for _, fn := range s.program.funcs {
		for instr := range instructions[ir.Instruction](fn) {
			switch instr := instr.(type) {
			case *ir.CompositeValue:
				if names.SessionRecord(typeName(instr.Type())) {
					out = append(out, texts(instr.Values)...)
				}
			case *ir.Store:
				if fa, ok := instr.Addr.(*ir.FieldAddr); ok && names.SessionRecord(typeName(elem(fa.X.Type()))) {
					out = append(out, texts([]ir.Value{instr.Val})...)
				}
			case ir.CallInstruction:
				if s.keepsSession(instr.Common()) {
					out = append(out, texts(operands(instr.Common()))...)
				}
			}
		}
	}
	return out
}

// keepsSession reports whether a call is of a function of a program, no library, that
// keeps a session by its name and that of what it is in.
func (s sessionSearch) keepsSession(c *ir.CallCommon) bool {
	obj := calleeObject(c)
	if obj == nil || obj.Pkg() == nil || s.program.table.Library(obj.Pkg().Path()) != nil {
		return false
	}
	of := obj.Pkg().Name()
	if recv := obj.Signature().Recv(); recv != nil {
		of = typeName(recv.Type())
	}
	return names.KeepsSession(obj.Name(), of)
}

// texts are the registers among some that hold a text, or bytes.
func texts(regs []ir.Value) []root {
	var out []root
	for _, v := range regs {
		if v != nil && isTextual(v.Type()) {
			out = append(out, root{reg: v})
		}
	}
	return out
}
