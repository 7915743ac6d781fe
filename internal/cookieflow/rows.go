package cookieflow

import (
	"go/types"
	"reflect"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// This file finds the identifiers of sessions that are kept as rows in a database.

// rowKeys are the identifiers that the package keeps in tables of sessions: the arguments
// of a statement of SQL that is a constant, and fields of structs that a library keeps. A
// number is what a database counts.
func (p *program) rowKeys() []*Identifier {
	var out []*Identifier
	for call := range instructions[ir.CallInstruction](p.funcs...) {
		if call.Source() == nil {
			continue
		}
		for _, id := range append(p.insertedFields(call.Common()), inserted(call.Common())...) {
			id.Site = call.Source()
			out = append(out, id)
		}
	}
	return out
}

// inserted are the texts of a call that are identifiers in a table of sessions.
func inserted(c *ir.CallCommon) []*Identifier {
	if !c.Signature().Variadic() || len(c.Args) < 2 {
		return nil
	}
	statement, ok := constantOf(c.Args[len(c.Args)-2])
	if !ok {
		return nil
	}
	table, which := names.SessionRow(statement)
	given := listed(c.Args[len(c.Args)-1])
	id := &Identifier{Table: table}
	for _, i := range which {
		if i >= len(given) {
			continue
		}
		if boxed, ok := given[i].(*ir.MakeInterface); ok && isTextual(boxed.X.Type()) {
			id.roots = append(id.roots, root{boxed.X, trail{}})
		}
	}
	if len(id.roots) == 0 {
		return nil
	}
	return []*Identifier{id}
}

// insertedFields are the fields of a struct that are identifiers in a table of sessions,
// where the model says of a call that it keeps a row.
func (p *program) insertedFields(c *ir.CallCommon) []*Identifier {
	m, row, statement := p.inserts(c)
	if m == nil {
		return nil
	}
	if m.Statement == 0 {
		table := typeName(row.Type())
		if !names.SessionStore("", table) {
			return nil
		}
		return fieldsOf(row, table, func(field *types.Var, _ string) bool { return names.RowIdentifier(field.Name()) })
	}
	table, which := names.NamedSessionRow(statement)
	if keyed, ok := row.(*ir.MakeMap); ok {
		return underKeys(keyed, table, which)
	}
	return fieldsOf(row, table, func(field *types.Var, tag string) bool { return slices.Contains(which, nameIn(field, tag, m)) })
}

// inserts is what the model says of a call that keeps a row, the row and the text of the
// statement; nil for other calls.
func (p *program) inserts(c *ir.CallCommon) (m *model.Insertion, row ir.Value, statement string) {
	obj := calleeObject(c)
	if obj == nil {
		return nil, nil, ""
	}
	entry := p.entry(c, obj)
	if entry == nil || entry.Inserts == nil {
		return nil, nil, ""
	}
	ops, method := operands(c), obj.Signature().Recv() != nil
	if i := entry.Inserts.Statement.Index(method); i >= 0 && i < len(ops) {
		statement, _ = constantOf(ops[i])
	}
	i := entry.Inserts.Of.Index(method)
	if i < 0 || i >= len(ops) {
		return nil, nil, ""
	}
	boxed, ok := ops[i].(*ir.MakeInterface)
	if !ok {
		return nil, nil, ""
	}
	return entry.Inserts, boxed.X, statement
}

// fieldsOf are the texts in fields of a row that are identifiers.
func fieldsOf(row ir.Value, table string, identifies func(field *types.Var, tag string) bool) []*Identifier {
	st, ok := deref(row.Type()).Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	var out []*Identifier
	for i := range st.NumFields() {
		if isTextual(st.Field(i).Type()) && identifies(st.Field(i), st.Tag(i)) {
			out = append(out, rowField(row, i, table))
		}
	}
	return out
}

// nameIn is the name that a field has in a statement.
func nameIn(field *types.Var, tag string, m *model.Insertion) string {
	if name := reflect.StructTag(tag).Get(m.Tag); name != "" {
		return name
	}
	return strings.ToLower(field.Name())
}

// underKeys are the values under keys of a map.
func underKeys(m *ir.MakeMap, table string, keys []string) []*Identifier {
	var out []*Identifier
	for _, ref := range *m.Referrers() {
		update, ok := ref.(*ir.MapUpdate)
		if !ok {
			continue
		}
		key, _ := constantOf(update.Key)
		boxed, ok := update.Value.(*ir.MakeInterface)
		if ok && slices.Contains(keys, key) && isTextual(boxed.X.Type()) {
			out = append(out, &Identifier{Table: table, roots: []root{{boxed.X, trail{}}}})
		}
	}
	return out
}

// rowField is field i of a struct that is kept: what the function itself writes to it or,
// where that is nothing, what others have.
func rowField(row ir.Value, i int, table string) *Identifier {
	id := &Identifier{Table: table}
	for _, v := range writtenTo(row, i) {
		id.roots = append(id.roots, root{v, trail{}})
	}
	if len(id.roots) == 0 {
		id.row, id.field = row, i
	}
	return id
}

// writtenTo are the registers that are written to field i of a struct that a function
// makes.
func writtenTo(v ir.Value, i int) []ir.Value {
	switch v := v.(type) {
	case *ir.CompositeValue:
		if v.Bitmap.Bit(i) == 1 {
			return []ir.Value{v.Values[i]}
		}
	case *ir.Load:
		return writtenTo(v.X, i)
	case *ir.Alloc:
		var out []ir.Value
		for _, ref := range *v.Referrers() {
			switch ref := ref.(type) {
			case *ir.Store:
				if ref.Addr == v {
					out = append(out, writtenTo(ref.Val, i)...)
				}
			case *ir.FieldAddr:
				for _, use := range *ref.Referrers() {
					if s, ok := use.(*ir.Store); ok && ref.Field == i && s.Addr == ref {
						out = append(out, s.Val)
					}
				}
			}
		}
		return out
	}
	return nil
}
