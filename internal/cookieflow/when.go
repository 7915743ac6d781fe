package cookieflow

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"time"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/setcookie"
)

// over is the path of an unknown part that is a time which is over.
const over = "past"

// known is the value of a library's variable of which the model knows it, or of one of
// the package's own that holds a time which is over; bottom for any other.
func (p *program) known(g *ir.Global, reg ir.Value) value {
	obj := g.Object()
	if obj == nil || obj.Pkg() == nil {
		return value{}
	}
	if obj.Pkg() == p.pass.Pkg {
		if init := p.onlyInitially(g); init != nil && past(init) {
			return one(atom{kind: unknown, path: over, reg: reg})
		}
		return value{}
	}
	is := p.table.Constant(model.TypeKey{Pkg: obj.Pkg().Path(), Name: obj.Name()})
	if symbol, ok := is.(model.Function); ok {
		return p.libraryFunction(obj, symbol)
	}
	switch is {
	case nil:
		return value{}
	case model.Never:
		return one(atom{kind: zero})
	case model.Past:
		return one(atom{kind: unknown, path: over, reg: reg})
	default:
		return constValue(plain(is))
	}
}

// onlyInitially is what a package variable is declared with, where nothing else is ever
// put there; else nil.
func (p *program) onlyInitially(g *ir.Global) ir.Value {
	store := p.onlyStore(g)
	if store == nil || store.Parent().Synthetic == "" {
		return nil
	}
	return store.Val
}

// onlyStore is what alone writes to a package variable in this package; nil where there are
// several, or somebody has its address.
func (p *program) onlyStore(g *ir.Global) *ir.Store {
	use := p.globals[g]
	if use == nil || use.taken || len(use.stores) != 1 {
		return nil
	}
	return use.stores[0]
}

// libraryFunction is the function of a library that a variable holds. It is made out of
// the variable's type: of a package that is imported by others alone, an importer has
// what they need and no more, and which that is depends on the driver.
func (p *program) libraryFunction(v types.Object, symbol model.Function) value {
	key, err := model.ParseFunc(string(symbol))
	sig, ok := v.Type().Underlying().(*types.Signature)
	if err != nil || key.Recv != "" || !ok {
		return unknownValue(nil, nil)
	}
	if p.held[symbol] == nil {
		pkg := types.NewPackage(key.Pkg, v.Pkg().Name())
		fn := types.NewFunc(token.NoPos, pkg, key.Name, sig)
		pkg.Scope().Insert(fn)
		pkg.MarkComplete()
		p.pkg.Prog.CreatePackage(pkg, nil, nil, false)
		p.held[symbol] = p.pkg.Prog.FuncValue(fn)
	}
	if p.held[symbol] == nil {
		return unknownValue(nil, nil)
	}
	return p.function(p.held[symbol])
}

// past reports whether a time is evidently over when a response is sent: now,
// now less something, or a date that is a constant.
func past(v ir.Value) bool { return clock{}.past(v) }

// A clock has the registers that were looked at: a loop may count time down.
type clock map[ir.Value]bool

func (k clock) past(v ir.Value) bool {
	if k[v] {
		return false
	}
	k[v] = true
	switch v := v.(type) {
	case *ir.Call:
		return k.pastCall(v)
	case *ir.Phi:
		return slices.ContainsFunc(v.Edges, k.past)
	}
	return false
}

func (k clock) pastCall(c *ir.Call) bool {
	obj := calleeObject(&c.Call)
	if obj == nil {
		return false
	}
	args := c.Call.Args
	switch obj.FullName() {
	case "time.Now":
		return true
	case "time.Unix":
		return lower(args[0], recent())
	case "time.UnixMilli":
		return lower(args[0], recent()*1000)
	case "time.Date":
		return lower(args[0], setcookie.RecentYear)
	case "(time.Time).UTC", "(time.Time).Local", "(time.Time).In", "(time.Time).Round", "(time.Time).Truncate":
		return k.past(args[0])
	case "(time.Time).Add":
		return k.past(args[0]) && negative(args[1])
	case "(time.Time).AddDate":
		return k.past(args[0]) && (negative(args[1]) || negative(args[2]) || negative(args[3]))
	}
	return false
}

// isDate reports whether a call makes a moment that does not depend on the present.
func isDate(c *ir.Call) bool {
	obj := calleeObject(&c.Call)
	if obj == nil || obj.Pkg() == nil || obj.Pkg().Path() != "time" {
		return false
	}
	return obj.Signature().Recv() == nil && slices.Contains([]string{"Unix", "UnixMilli", "Date"}, obj.Name())
}

// recent is the beginning of [setcookie.RecentYear], in seconds since 1970.
func recent() int64 { return time.Date(setcookie.RecentYear, 1, 1, 0, 0, 0, 0, time.UTC).Unix() }

// lower reports whether a register holds an integer constant under a limit.
func lower(v ir.Value, limit int64) bool {
	c := constInt(v)
	return c != nil && constant.Compare(c, token.LSS, constant.MakeInt64(limit))
}

// constInt is the integer constant that a register holds, or nil.
func constInt(v ir.Value) constant.Value {
	c, ok := v.(*ir.Const)
	if !ok {
		return nil
	}
	if c.Value == nil || c.Value.Kind() != constant.Int {
		return nil
	}
	return c.Value
}

// negative reports whether a duration or a number of days is below zero.
func negative(v ir.Value) bool {
	switch v := v.(type) {
	case *ir.Const:
		c := constInt(v)
		return c != nil && constant.Sign(c) < 0
	case *ir.UnOp:
		return v.Op == token.SUB
	case *ir.BinOp:
		return v.Op == token.MUL && negative(v.X) != negative(v.Y)
	case *ir.Convert:
		return negative(v.X)
	}
	return false
}
