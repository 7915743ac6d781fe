package cookieflow

import (
	"go/constant"
	"go/types"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/setcookie"
)

// Hole stands in a text for a part that is not known before the program runs.
const Hole = setcookie.Hole

// numberHole stands for the digits of a number.
const numberHole = setcookie.Number

// Text is the value of a string setting with a [Hole] for every part that is
// not known. Where there are several values it is a single hole.
func (s Setting) Text() string {
	a, ok := s.value.single()
	switch {
	case !ok:
		return Hole
	case a.kind == konst && a.val.Kind() == constant.String:
		return constant.StringVal(a.val)
	case a.kind == zero:
		return ""
	case a.kind == unknown && a.reg != nil:
		return text(a.reg, 0)
	}
	return Hole
}

const maxText = 20

func text(v ir.Value, depth int) string {
	if depth > maxText {
		return Hole
	}
	switch v := v.(type) {
	case *ir.Const:
		if v.Value != nil && v.Value.Kind() == constant.String {
			return constant.StringVal(v.Value)
		}
	case *ir.BinOp:
		return text(v.X, depth+1) + text(v.Y, depth+1)
	case *ir.Call:
		if obj := calleeObject(&v.Call); obj != nil {
			return callText(obj, &v.Call, depth)
		}
	}
	return Hole
}

// callText is the text that a call returns.
func callText(fn *types.Func, c *ir.CallCommon, depth int) string {
	switch fn.FullName() {
	case "fmt.Sprintf":
		return format(text(c.Args[0], depth+1), variadicArgs(c.Args[1]), depth)
	case "strconv.Itoa", "strconv.FormatInt", "strconv.FormatUint":
		return numberHole
	}
	return Hole
}

// variadicArgs are the registers that a call passes in a list of its own.
func variadicArgs(v ir.Value) []ir.Value {
	slice, ok := v.(*ir.Slice)
	if !ok {
		return nil
	}
	array, ok := slice.X.(*ir.Alloc)
	if !ok {
		return nil
	}
	var args []ir.Value
	for _, r := range *array.Referrers() {
		at, ok := r.(*ir.IndexAddr)
		if !ok {
			continue
		}
		for _, u := range *at.Referrers() {
			if s, ok := u.(*ir.Store); ok && s.Addr == at {
				args = append(args, s.Val)
			}
		}
	}
	return args
}

// format is what a format prints: the text of a string argument, a hole in the
// place of every other verb.
func format(f string, args []ir.Value, depth int) string {
	var b strings.Builder
	n := 0
	for i := 0; i < len(f); i++ {
		if f[i] != '%' {
			b.WriteByte(f[i])
			continue
		}
		for i++; i < len(f) && !verb(f[i]); i++ {
		}
		switch {
		case i < len(f) && f[i] == '%':
			b.WriteByte('%')
			continue
		case i < len(f) && f[i] == 'd':
			b.WriteString(numberHole)
		case n < len(args):
			b.WriteString(argument(args[n], depth))
		default:
			b.WriteString(Hole)
		}
		n++
	}
	return b.String()
}

func argument(v ir.Value, depth int) string {
	if mi, ok := v.(*ir.MakeInterface); ok {
		return text(mi.X, depth+1)
	}
	return Hole
}

func verb(c byte) bool {
	return c == '%' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
