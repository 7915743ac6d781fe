package cookieflow

import (
	"go/constant"
	"strings"
	"testing"

	"github.com/cookielint/cookielint/internal/model"
)

func TestConcat(t *testing.T) {
	text := func(s string) value { return constValue(constant.MakeString(s)) }
	hole, in := unknownValue(nil, nil), one(atom{kind: input, in: 1})
	for name, test := range map[string]struct {
		parts []value
		want  string // "*" for what is not known
		kind  kind
	}{
		"nothing":             {nil, "", konst},
		"constants":           {[]value{text("a"), text(""), text("bc")}, "abc", konst},
		"the zero string":     {[]value{text("a"), one(atom{kind: zero})}, "a", konst},
		"nothing known":       {[]value{hole, hole}, "*", unknown},
		"an input alone":      {[]value{text(""), in}, "**", 255},
		"a hole behind text":  {[]value{text("sid="), hole}, "sid=*", kindText},
		"text in text":        {[]value{concat(nil, text("a"), hole), text("b"), text("c")}, "a*bc", kindText},
		"an input in a text":  {[]value{in, text("; Secure")}, "*; Secure", kindText},
		"a number":            {[]value{text("n"), one(atom{kind: unknown, path: digits})}, "n\x01", kindText},
		"what may be several": {[]value{join(text("a"), text("b")), text("c")}, "*", 255},
	} {
		got := concat(nil, test.parts...)
		if test.kind == 255 {
			continue
		}
		a, ok := got.single()
		if !ok || a.kind != test.kind || a.show() != strings.ReplaceAll(test.want, "*", Hole) {
			t.Errorf("%s: %q of kind %d, not %q of kind %d", name, a.show(), a.kind, test.want, test.kind)
		}
	}
	several := concat(nil, join(text("a"), text("b")), text("c"))
	if len(several.atoms) != 2 {
		t.Errorf("%d texts, not 2", len(several.atoms))
	}
	long := text("x")
	for range 40 {
		long = concat(nil, long, hole, text("x"))
	}
	if a, _ := long.single(); len(a.parts) > maxParts {
		t.Error("a text of many parts is followed without a bound")
	}
}

const kindText = text

func TestFormatsAreUnderstood(t *testing.T) {
	for call, want := range map[string]string{
		`fmt.Sprintf("%s=%s; Path=%v", "a", v, "/x")`:    "a=*; Path=/x",
		`fmt.Sprintf("100%%; %d; %5s; %q", 3, "a", "b")`: "100%; \x01; *; *",
		`fmt.Sprintf("%s %s", "only")`:                   "only *",
		`fmt.Sprintf("%")`:                               "*",
		`fmt.Sprintf(v, "a")`:                            "*",
		`fmt.Sprintf("%[2]s", "a", "b")`:                 "*",
		`strings.Join([]string{"a", v, "c"}, "; ")`:      "a; *; c",
		`strings.Join(strings.Split(v, ","), "; ")`:      "*",
		`"a" + strconv.Itoa(len(v)) + "b"`:               "a\x01b",
		`func() string { var b strings.Builder; b.WriteString("a"); b.WriteByte('='); b.WriteRune('é'); b.WriteString(v); return b.String() }()`: "a=é*",
		`func() string { var b bytes.Buffer; fmt.Fprintf(&b, "%s-%s", "a", v); return b.String() }()`:                                            "a-*",
	} {
		r := newLibrary().analyze(t, "p", `package p
			import ("bytes"; "fmt"; "net/http"; "strconv"; "strings")
			var _ bytes.Buffer; var _ = fmt.Sprint; var _ = strconv.Itoa; var _ strings.Builder
			func f(w http.ResponseWriter, v string) { http.SetCookie(w, &http.Cookie{Name: `+call+`}) }`)
		if len(r.Cookies) != 1 {
			t.Fatalf("%s: %d cookies", call, len(r.Cookies))
		}
		if got := r.Cookies[0].Attr(model.Name).Text(); got != strings.ReplaceAll(want, "*", Hole) {
			t.Errorf("%s is %q, not %q", call, got, want)
		}
	}
}
