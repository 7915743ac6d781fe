package model

import (
	"slices"
	"strings"
	"testing"
)

func TestParseFuncSplitsFunctionsAndMethods(t *testing.T) {
	t.Parallel()
	for symbol, want := range map[string]FuncKey{
		"fmt.Sprint":         {Pkg: "fmt", Name: "Sprint"},
		"net/http.SetCookie": {Pkg: "net/http", Name: "SetCookie"},
		"github.com/gorilla/sessions.NewCookieStore":          {Pkg: "github.com/gorilla/sessions", Name: "NewCookieStore"},
		"gopkg.in/yaml.v3.Marshal":                            {Pkg: "gopkg.in/yaml.v3", Name: "Marshal"},
		"(*net/http.Request).Cookie":                          {Pkg: "net/http", Recv: "Request", Name: "Cookie"},
		"(net/http.Header).Set":                               {Pkg: "net/http", Recv: "Header", Name: "Set"},
		"(*github.com/alexedwards/scs/v2.SessionManager).Put": {Pkg: "github.com/alexedwards/scs/v2", Recv: "SessionManager", Name: "Put"},
		"(*gopkg.in/yaml.v3.Node).Decode":                     {Pkg: "gopkg.in/yaml.v3", Recv: "Node", Name: "Decode"},
	} {
		if got, err := ParseFunc(symbol); err != nil || got != want {
			t.Errorf("ParseFunc(%q) = %+v, %v, want %+v", symbol, got, err, want)
		}
	}
}

func TestParseFuncRejectsWhatIsNoFunction(t *testing.T) {
	t.Parallel()
	for _, symbol := range malformedFuncs {
		if got, err := ParseFunc(symbol); err == nil {
			t.Errorf("ParseFunc(%q) = %+v, want an error", symbol, got)
		}
	}
}

var malformedFuncs = []string{
	"", ".", "Sprint", "fmt.", ".Sprint", "net/http", "github.com/gorilla/sessions",
	"(*net/http.Request)", "(*net/http.Request.Cookie", "(net/http).Cookie", "(*Request).Cookie", "(*).Cookie", "().Cookie",
}

func TestParseTypeSplitsAtTheLastDot(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]TypeKey{
		"time.Time":                             {Pkg: "time", Name: "Time"},
		"net/http.Cookie":                       {Pkg: "net/http", Name: "Cookie"},
		"github.com/golang-jwt/jwt/v5.Token":    {Pkg: "github.com/golang-jwt/jwt/v5", Name: "Token"},
		"gopkg.in/go-jose/go-jose.v2.Signature": {Pkg: "gopkg.in/go-jose/go-jose.v2", Name: "Signature"},
	} {
		if got, err := ParseType(name); err != nil || got != want {
			t.Errorf("ParseType(%q) = %+v, %v, want %+v", name, got, err, want)
		}
	}
}

func TestParseTypeRejectsWhatIsNoType(t *testing.T) {
	t.Parallel()
	for _, name := range malformedTypes {
		if got, err := ParseType(name); err == nil {
			t.Errorf("ParseType(%q) = %+v, want an error", name, got)
		}
	}
}

var malformedTypes = []string{"", ".", "Cookie", "http.", ".Cookie", "net/http", "github.com/gorilla/sessions"}

func TestOperandIndexCountsTheReceiverFirst(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name     string
		operand  Operand
		function int
		method   int
	}{
		{"none", 0, -1, -1},
		{"the receiver", Recv, -1, 0},
		{"the first parameter", Param(0), 0, 1},
		{"the seventh parameter", Param(6), 6, 7},
	} {
		if got := test.operand.Index(false); got != test.function {
			t.Errorf("%s of a function has index %d, want %d", test.name, got, test.function)
		}
		if got := test.operand.Index(true); got != test.method {
			t.Errorf("%s of a method has index %d, want %d", test.name, got, test.method)
		}
	}
}

func TestEveryAttributeHasAName(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{"": true, "?": true}
	for a := range NumAttributes {
		if seen[a.String()] {
			t.Errorf("attribute %d is called %q, as another one is or none should be", a, a)
		}
		seen[a.String()] = true
	}
	if got := NumAttributes.String(); got != "?" {
		t.Errorf("an attribute that does not exist is called %q, want ?", got)
	}
}

func TestNewTableRejectsABrokenModel(t *testing.T) {
	t.Parallel()
	cookie := Record{Type: "net/http.Cookie"}
	makes := func(m Make) []Func { return []Func{{Symbol: "net/http.NewCookie", Make: &m}} }
	for name, test := range map[string]struct {
		libs []Library
		want string
	}{
		"a malformed function": {[]Library{{Funcs: []Func{{Symbol: "SetCookie"}}}}, `"SetCookie" is no function`},
		"a malformed method":   {[]Library{{Funcs: []Func{{Symbol: "(*Cookie).String"}}}}, "is no method"},
		"a malformed record":   {[]Library{{Records: []Record{{Type: "Cookie"}}}}, `"Cookie" is no type`},
		"a malformed length":   {[]Library{{Lengths: []string{"Duration"}}}, `"Duration" is no type`},
		"a malformed response": {[]Library{{Responses: []string{"ResponseWriter"}}}, `"ResponseWriter" is no type`},
		"a record that is twice there": {
			[]Library{{Records: []Record{cookie}}, {Records: []Record{cookie}}}, "net/http.Cookie: the type is described twice"},
		"a function that is twice there": {
			[]Library{{Funcs: []Func{{Symbol: "a.F"}}}, {Funcs: []Func{{Symbol: "a.F"}}}}, "a.F: the function is described twice"},
		"a method by value and by pointer": {
			[]Library{{Funcs: []Func{{Symbol: "(a.T).F"}, {Symbol: "(*a.T).F"}}}}, "described twice"},
		"a slot for an unknown record": {
			[]Library{{Records: []Record{{Type: "a.Store", Slots: []Slot{{Path: "Options", Type: "a.Options"}}}}}}, `a.Store: no record describes type "a.Options"`},
		"a slot for a malformed type": {
			[]Library{{Records: []Record{{Type: "a.Store", Slots: []Slot{{Path: "Options", Type: "Options"}}}}}}, `a.Store: no record describes type "Options"`},
		"a constructor of an unknown record": {
			[]Library{{Funcs: makes(Make{Type: "net/http.Cookie"})}}, `no record describes type "net/http.Cookie"`},
		"variants without a module": {
			[]Library{{Records: []Record{cookie}, Funcs: makes(Make{Type: cookie.Type, Variants: []Variant{{}, {Since: "v2.0.0"}}})}}, "names no module"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := NewTable(test.libs); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got error %v, want one with %q", err, test.want)
			}
		})
	}
}

func TestTheTableFindsWhatTheLibrariesSay(t *testing.T) {
	t.Parallel()
	table, err := NewTable(Libraries())
	if err != nil {
		t.Fatal(err)
	}
	if f := table.Func(FuncKey{Pkg: "net/http", Name: "SetCookie"}); f == nil || f.Sends == nil {
		t.Error("net/http.SetCookie is not known to send")
	}
	if f := table.Func(FuncKey{Pkg: "net/http", Name: "CanonicalHeaderKey"}); f != nil {
		t.Errorf("net/http.CanonicalHeaderKey is described: %+v", f)
	}
	if r := table.Record(TypeKey{Pkg: "net/http", Name: "Cookie"}); r == nil || r.Kind != Cookie {
		t.Error("net/http.Cookie is not known to be a cookie")
	}
	if !table.Response(TypeKey{Pkg: "net/http", Name: "ResponseWriter"}) {
		t.Error("net/http.ResponseWriter is not known to be a response")
	}
	if l := table.Library("github.com/gin-contrib/sessions/cookie"); l == nil || l.Module != "github.com/gin-contrib/sessions" {
		t.Error("the cookie store of gin-contrib is not known to belong to its module")
	}
}

func TestPropagatorsDoNotMakeAPackageRelevant(t *testing.T) {
	t.Parallel()
	table, err := NewTable(Libraries())
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]bool{"net/http": true, gorillaModule: true, "fmt": false, "encoding/json": false, "os": false} {
		if got := table.Relevant(path); got != want {
			t.Errorf("Relevant(%q) = %t, want %t", path, got, want)
		}
		if got := slices.Contains(table.Packages(), path); got != want {
			t.Errorf("Packages contains %q: %t, want %t", path, got, want)
		}
	}
	if !slices.IsSorted(table.Packages()) {
		t.Error("Packages is not sorted")
	}
}

// Of a package that users teach something of only that is known.
func TestWhatUsersTeachIsAddedAndWins(t *testing.T) {
	t.Parallel()
	libs := append(Libraries(), Library{Taught: true,
		Funcs:     []Func{{Symbol: "example.com/a.F"}, {Symbol: "net/http.SetCookie"}},
		Records:   []Record{{Type: "example.com/b.T"}, {Type: "net/http.Cookie", Kind: Session}},
		Responses: []string{"example.com/c.W"},
		Constants: []Constant{{Symbol: "example.com/d.C", Is: 1}},
	})
	table, err := NewTable(libs)
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string][3]bool{ // relevant, described, taught
		"example.com/a": {true, false, true}, "example.com/b": {true, false, true}, "example.com/c": {true, false, true},
		"example.com/d": {true, false, true}, "example.com": {false, false, false},
		"net/http": {true, true, true}, gorillaModule: {true, true, false}, "fmt": {false, false, false},
	} {
		if got := [3]bool{table.Relevant(path), table.Described(path), table.Taught(path)}; got != want {
			t.Errorf("%s is relevant, described, taught: %v, want %v", path, got, want)
		}
		if slices.Contains(table.Packages(), path) != want[0] {
			t.Errorf("Packages contains %s: %t", path, !want[0])
		}
	}
	if f := table.Func(FuncKey{Pkg: "net/http", Name: "SetCookie"}); f.Sends != nil {
		t.Error("the entry of the library wins")
	}
	if r := table.Record(TypeKey{Pkg: "net/http", Name: "Cookie"}); r.Kind != Session {
		t.Error("the record of the library wins")
	}
}

// A caller that changes what it got changes nothing for the next.
func TestLibrariesReturnsNewValues(t *testing.T) {
	t.Parallel()
	for _, l := range Libraries() {
		for _, r := range l.Records {
			clear(r.Fields)
		}
	}
	table, err := NewTable(Libraries())
	if err != nil {
		t.Fatal(err)
	}
	if r := table.Record(TypeKey{Pkg: "net/http", Name: "Cookie"}); r.Fields[Secure] != "Secure" {
		t.Error("net/http.Cookie lost its fields to another caller")
	}
}

// Every run of the tool pays for this; it has to stay far below 2 ms.
func BenchmarkNewTable(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := NewTable(Libraries()); err != nil {
			b.Fatal(err)
		}
	}
}
