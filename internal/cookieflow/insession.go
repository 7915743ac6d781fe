package cookieflow

import (
	"cmp"
	"go/ast"
	"go/types"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows what is put into sessions, and whether these live in cookies
// that can be read.

// keysOnlySign reports whether a constructor makes a store that keeps sessions in
// the cookie and is known to have no key to encrypt them with.
func (c *libraryCall) keysOnlySign(m *model.Make) bool {
	if m.InCookie == 0 {
		return m.Clear
	}
	keys, ok := c.list(c.operand(m.InCookie))
	if !ok {
		return false
	}
	for i := 1; i < len(keys); i += 2 {
		if (Setting{keys[i]}).State() != Off {
			return false
		}
	}
	return true
}

// family is what configures the sessions of a record: sessions and the stores
// that they may come from have it in common.
func (p *program) family(rec *model.Record) string {
	switch {
	case rec == nil:
		return ""
	case rec.Clear:
		return anyway
	case len(rec.Slots) == 0:
		return ""
	}
	held := rec.Slots[0].Type
	if key, err := model.ParseType(held); err == nil {
		return cmp.Or(p.family(p.table.Record(key)), held)
	}
	return held
}

// putInSessions is what the package puts into sessions, and how far that is known.
func (p *program) putInSessions() []*Put {
	var out []*Put
	k := keeper{p}
	for instr := range instructions[ir.Instruction](p.funcs...) {
		if put := k.put(instr); put != nil {
			out = append(out, put)
		}
	}
	return out
}

// A keeper finds what instructions put into sessions.
type keeper struct{ *program }

func (k keeper) put(instr ir.Instruction) *Put {
	switch instr := instr.(type) {
	case *ir.MapUpdate:
		if rec := k.sessionOf(instr.Map); rec != nil {
			return k.session(instr, k.family(rec), constString(instr.Key), instr.Value, k.assigned(instr))
		}
	case ir.CallInstruction:
		return k.call(instr)
	}
	return nil
}

// call is what a call puts into a session.
func (k keeper) call(call ir.CallInstruction) *Put {
	c := call.Common()
	obj := calleeObject(c)
	if obj == nil {
		return nil
	}
	m := k.table.Func(funcKey(obj))
	if m == nil || m.Keeps == nil {
		return nil
	}
	recv := obj.Signature().Recv()
	of := anyway
	if !m.Keeps.Clear && m.Keeps.Cookie == "" {
		of = k.family(k.keptIn(m.Keeps, recv))
	}
	if m.Keeps.Input {
		return k.input(call, m.Keeps)
	}
	ops := operands(c)
	value, key := m.Keeps.Value.Index(recv != nil), m.Keeps.Key.Index(recv != nil)
	if value < 0 || value >= len(ops) {
		return nil
	}
	name := ""
	if key >= 0 && key < len(ops) {
		name = constString(ops[key])
	}
	param := value
	if recv != nil {
		param--
	}
	put := k.session(call, of, name, ops[value], k.sites.argument(call.Source(), param))
	if put != nil && m.Keeps.Cookie != "" {
		put.inCookie(m.Keeps, call)
	}
	return put
}

// inCookie is for what goes into a cookie of the library's own.
func (p *Put) inCookie(m *model.Keep, call ir.CallInstruction) {
	p.Name, p.Session, p.family = m.Cookie, false, ""
	for i, root := range p.roots {
		p.roots[i].trail = root.trail.after(m.How, "the data are "+m.How+" here", call.Source())
	}
}

// input is what the function that a call is in reads of the request: the call puts all
// of that into a cookie.
func (k keeper) input(call ir.CallInstruction, m *model.Keep) *Put {
	put := &Put{sink: call.Source(), by: call.Parent()}
	site := k.sites.at(call.Source(), nil)
	for read := range instructions[*ir.Call](call.Parent()) {
		obj := calleeObject(&read.Call)
		if obj == nil {
			continue
		}
		switch f, ops := k.table.Func(funcKey(obj)), operands(&read.Call); {
		case f == nil:
		case f.Key != 0:
			put.roots = append(put.roots, root{read, trail{site: site}})
		case f.Binds != 0:
			if i := f.Binds.Index(obj.Signature().Recv() != nil); i < len(ops) {
				put.roots = append(put.roots, root{ops[i], trail{site: site, serial: boundTag}})
			}
		}
	}
	put.inCookie(m, call)
	return put
}

// keptIn is the record of the session that a call puts a value into; nil: not known.
func (k keeper) keptIn(m *model.Keep, recv *types.Var) *model.Record {
	if key, err := model.ParseType(m.In); err == nil {
		return k.table.Record(key)
	}
	if recv == nil {
		return nil
	}
	rec, _ := k.record(recv.Type())
	return rec
}

// session is what is put into a session of a family; nil where no store of it is
// known to keep its sessions in cookies.
func (k keeper) session(at ir.Instruction, family, name string, value ir.Value, site *Site) *Put {
	if site == nil || family == "" {
		return nil
	}
	return &Put{Name: name, Session: true, family: family, by: at.Parent(), roots: []root{{value, trail{site: site, serial: "gob"}}}, sink: at.Source()}
}

// assigned is the place of what is put into a map.
func (k keeper) assigned(u *ir.MapUpdate) *Site {
	if as, ok := u.Source().(*ast.AssignStmt); ok && len(as.Rhs) == 1 {
		return k.sites.at(as, as.Rhs[0])
	}
	return k.sites.at(u.Source(), nil)
}

// sessionOf is the record of the session whose values a map is; nil where it is
// none.
func (k keeper) sessionOf(m ir.Value) *model.Record {
	if rec, prefix := k.record(m.Type()); rec != nil && prefix == "" && rec.Data == model.Itself {
		return rec
	}
	load, ok := m.(*ir.Load)
	if !ok {
		return nil
	}
	fa, ok := load.X.(*ir.FieldAddr)
	if !ok {
		return nil
	}
	rec, prefix := k.record(fa.X.Type())
	if rec == nil || prefix != "" || rec.Data == "" || fieldName(elem(fa.X.Type()), fa.Field) != rec.Data {
		return nil
	}
	return rec
}
