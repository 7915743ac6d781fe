package cookieflow

import (
	"go/constant"
	"go/token"
	"testing"
)

func TestFold(t *testing.T) {
	i, s := constant.MakeInt64, constant.MakeString
	for _, c := range []struct {
		x    constant.Value
		op   token.Token
		y    constant.Value
		want string // empty: not computed
	}{
		{i(2), token.MUL, i(3), "6"},
		{i(7), token.QUO, i(2), "3"},
		{i(7), token.QUO, i(0), ""},
		{i(7), token.SHL, i(2), ""},
		{i(1), token.ADD, s("1"), ""},
		{s("a"), token.ADD, s("b"), `"ab"`},
		{s("a"), token.SUB, s("b"), ""},
		{s("a"), token.LSS, s("b"), "true"},
		{constant.MakeBool(true), token.NEQ, constant.MakeBool(false), "true"},
		{constant.MakeBool(true), token.LSS, constant.MakeBool(false), ""},
	} {
		got := ""
		if v, ok := fold(c.op, c.x, c.y); ok {
			got = v.ExactString()
		}
		if got != c.want {
			t.Errorf("%v %v %v = %q, want %q", c.x, c.op, c.y, got, c.want)
		}
	}
}

func TestFoldTakesEveryPairOfConstants(t *testing.T) {
	consts := []constant.Value{
		constant.MakeBool(true), constant.MakeString(""), constant.MakeInt64(0), constant.MakeFloat64(.5),
		constant.MakeImag(constant.MakeInt64(1)), constant.MakeUnknown(),
	}
	for op := token.ADD; op <= token.GEQ; op++ {
		for _, x := range consts {
			for _, y := range consts {
				fold(op, x, y)
				not(x)
			}
		}
	}
}

func TestFoldStopsAtLargeConstants(t *testing.T) {
	for op, v := range map[token.Token]constant.Value{token.ADD: constant.MakeString("ab"), token.MUL: constant.MakeInt64(3)} {
		ok := true
		for range 64 {
			var next constant.Value
			if next, ok = fold(op, v, v); !ok {
				break
			}
			v = next
		}
		if ok {
			t.Errorf("%v goes on for ever", op)
		}
	}
}
