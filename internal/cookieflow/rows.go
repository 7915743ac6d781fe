package cookieflow

import (
	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/names"
)

// This file finds the identifiers of sessions that are kept as rows in a database.

// rowKeys are the identifiers that the package inserts into tables of sessions: the
// arguments of a statement of SQL that is a constant. A number is what a database counts.
func (p *program) rowKeys() []*Identifier {
	var out []*Identifier
	for _, fn := range p.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				call, ok := instr.(ir.CallInstruction)
				if !ok || call.Source() == nil || !call.Common().Signature().Variadic() {
					continue
				}
				table, args := inserted(call.Common())
				id := &Identifier{Site: call.Source(), Table: table}
				for _, arg := range args {
					id.roots = append(id.roots, root{arg, trail{}})
				}
				if len(args) > 0 {
					out = append(out, id)
				}
			}
		}
	}
	return out
}

// inserted are the texts of a call that are identifiers in a table of sessions.
func inserted(c *ir.CallCommon) (table string, ids []ir.Value) {
	if len(c.Args) < 2 {
		return "", nil
	}
	statement, ok := constantOf(c.Args[len(c.Args)-2])
	if !ok {
		return "", nil
	}
	table, which := names.SessionRow(statement)
	given := listed(c.Args[len(c.Args)-1])
	for _, i := range which {
		if i >= len(given) {
			continue
		}
		if boxed, ok := given[i].(*ir.MakeInterface); ok && isTextual(boxed.X.Type()) {
			ids = append(ids, boxed.X)
		}
	}
	return table, ids
}
