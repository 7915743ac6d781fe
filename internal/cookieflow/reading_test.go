package cookieflow

import (
	"go/constant"
	"testing"
	"time"

	"github.com/cookielint/cookielint/internal/model"
)

func TestUnitsKeepTheSign(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		n, want  int64
		from, to time.Duration
	}{
		{int64(time.Hour), 3600, time.Nanosecond, time.Second},
		{int64(1500 * time.Millisecond), 1, time.Nanosecond, time.Second},
		{1, 0, time.Nanosecond, time.Second},
		{-1, -1, time.Nanosecond, time.Second},
		{0, 0, time.Nanosecond, time.Second},
		{60, int64(time.Minute), time.Second, time.Nanosecond},
	} {
		got := atom{kind: konst, val: constant.MakeInt64(test.n)}.scaled(test.from, test.to)
		if n, _ := constant.Int64Val(got.val); n != test.want {
			t.Errorf("%d of %s is %d of %s, want %d", test.n, test.from, n, test.to, test.want)
		}
	}
}

func TestWhatTextMeans(t *testing.T) {
	t.Parallel()
	modes := model.Words{Means: map[string]any{"lax": 2, "none": 4, "off": 0}, Fold: true, Else: 2}
	lookup := model.Words{Means: map[string]any{"cookie:": true}, Begins: true, Empty: true}
	r := reader{sites: siteTable{}}
	for _, test := range []struct {
		text  string
		words model.Words
		is    any
	}{
		{"None", modes, 4},
		{"strange", modes, 2},
		{"", modes, 2},
		{"OFF", modes, 0},
		{"cookie:sid", lookup, true},
		{"header:sid", lookup, false},
		{"", lookup, true},
	} {
		got := r.understood(atom{kind: konst, val: constant.MakeString(test.text)}, test.words)
		if got.equals(test.is) != On {
			t.Errorf("%q is not understood as %v", test.text, test.is)
		}
	}
	if got := r.understood(atom{kind: unknown}, modes); got.state() != Dynamic {
		t.Error("a text that is not known means something")
	}
}
