package modelfile

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cookielint/cookielint/internal/model"
)

func TestAFileSaysWhatAnEntrySays(t *testing.T) {
	m, err := Parse("m.yml", `
records:
  - type: example.com/web.Biscuit
    kind: session
    fields: {HttpOnly: Open, Lifetime: '["age"]', CodecAge: ·age}
    slots:
      - {path: Options, type: example.com/web.Options, inverted: [Secure]}
    managed: true
    inverted: [HttpOnly]
    words:
      SameSite: {means: {lax: {sameSite: Lax}}, fold: true, begins: true, else: 4, empty: 0}
    units: {MaxAge: 1m}
    defaults: {Path: /, Partitioned: false}
    elsewhere: [Domain]
    fixed: {MaxAge: -1}
    forces:
      - {if: Name, is: x, then: Sent, as: false}
funcs:
  - symbol: (*example.com/web.Context).Send
    sends:
      record: recv
      params: {Name: param 0, Value: param 12}
      initial: {Secure: true}
      unless: example.com/web.Off
      ambient: {SameSite: ·mode}
      encodes: escaped
      elsewhere: [Path]
  - symbol: example.com/web.New
    make:
      type: example.com/web.Biscuit
      result: 1
      module: example.com/web
      variants:
        - fields: {A: 1, B: true, C: text, D: {new: example.com/web.T}, E: {held: example.com/web.V}, F: {duration: 1s}}
        - since: v1.2.0
          fields: {}
      from: {A: param 0}
      serverSide: true
      like: param 1
constants:
  - {symbol: example.com/web.Over, is: {moment: past}}
`)
	if err != nil {
		t.Fatal(err)
	}
	want := model.Library{
		Module: "m.yml", Taught: true,
		Records: []model.Record{{
			Type: "example.com/web.Biscuit", Kind: model.Session, Managed: true,
			Fields: map[model.Attribute]string{model.HTTPOnly: "Open", model.Lifetime: `["age"]`, model.CodecAge: "·age"},
			Slots:  []model.Slot{{Path: "Options", Type: "example.com/web.Options", Reading: model.Reading{Inverted: []model.Attribute{model.Secure}}}},
			Reading: model.Reading{
				Inverted:  []model.Attribute{model.HTTPOnly},
				Words:     map[model.Attribute]model.Words{model.SameSite: {Means: map[string]any{"lax": 2}, Fold: true, Begins: true, Else: 4, Empty: 0}},
				Units:     map[model.Attribute]time.Duration{model.MaxAge: time.Minute},
				Defaults:  map[model.Attribute]any{model.Path: "/", model.Partitioned: false},
				Elsewhere: []model.Attribute{model.Domain},
				Fixed:     map[model.Attribute]any{model.MaxAge: -1},
				Forces:    []model.Force{{If: model.Name, Is: "x", Then: model.Sent, As: false}},
			},
		}},
		Funcs: []model.Func{{
			Symbol: "(*example.com/web.Context).Send",
			Sends: &model.Send{
				Record: model.Recv, Params: map[model.Attribute]model.Operand{model.Name: model.Param(0), model.Value: model.Param(12)},
				Initial: map[model.Attribute]any{model.Secure: true}, Unless: "example.com/web.Off",
				Ambient: map[model.Attribute]string{model.SameSite: "·mode"}, Encodes: "escaped",
				Reading: model.Reading{Elsewhere: []model.Attribute{model.Path}},
			},
		}, {
			Symbol: "example.com/web.New",
			Make: &model.Make{
				Type: "example.com/web.Biscuit", Result: 1, Module: "example.com/web", ServerSide: true, Like: model.Param(1),
				Variants: []model.Variant{
					{Fields: map[string]any{"A": 1, "B": true, "C": "text", "D": model.New("example.com/web.T"), "E": model.Held("example.com/web.V"), "F": 1_000_000_000}},
					{Since: "v1.2.0", Fields: map[string]any{}},
				},
				From: map[string]model.Operand{"A": model.Param(0)},
			},
		}},
		Constants: []model.Constant{{Symbol: "example.com/web.Over", Is: model.Past}},
	}
	if !reflect.DeepEqual(m.Library, want) {
		t.Errorf("got  %+v\nwant %+v", m.Library, want)
	}
}

func TestATextWithoutEntriesTeachesNothing(t *testing.T) {
	for _, text := range []string{"", " \n", "# later\n", "---\n", "null", "funcs: []"} {
		if m, err := Parse("m.yml", text); err != nil || m != nil && len(m.Library.Funcs) > 0 {
			t.Errorf("%q is %+v, %v", text, m, err)
		}
	}
}

func TestAnEmptyListIsThere(t *testing.T) {
	m, err := Parse("m.yml", "funcs:\n  - {symbol: a.F, option: []}\n  - symbol: a.G\n")
	if err != nil {
		t.Fatal(err)
	}
	if fs := m.Library.Funcs; fs[0].Option == nil || fs[1].Option != nil {
		t.Errorf("got %#v and %#v, want an option that changes nothing and no option", fs[0].Option, fs[1].Option)
	}
}

// Each text is wrong in one thing.
func TestAnErrorIsOneSentenceWithItsPlace(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"no YAML":                {"funcs:\n  - [", "m.yml:3: this is not YAML: did not find expected node content"},
		"a tab":                  {"funcs:\n\t- symbol: a.F\n", "m.yml:2: this is not YAML: found character that cannot start any token"},
		"two documents":          {"funcs: []\n---\nfuncs: []\n", "m.yml:2:1: a second document begins here; a model is one"},
		"a list for the file":    {"- a\n", `m.yml:1:1: a list is not a mapping with the keys of a model: records, funcs, responses, handlers, hooks, answers, outputs, vars, constants, generators, overs, lengths`},
		"an unknown section":     {"functions: []\n", `m.yml:1:1: a model has no key "functions"; it has records, funcs, responses, handlers, hooks, answers, outputs, vars, constants, generators, overs, lengths`},
		"what files cannot have": {"packages: [a]\n", `m.yml:1:1: a model has no key "packages"; it has records, funcs`},
		"an unknown key":         {"funcs:\n  - symbol: a.F\n    send: {record: recv}\n", `m.yml:3:5: a func has no key "send"; it has symbol, make, sets, sends`},
		"a capital":              {"funcs:\n  - Symbol: a.F\n", `m.yml:2:5: a func has no key "Symbol"; it has symbol`},
		"a key that is missing":  {"records:\n  - kind: cookie\n", "m.yml:2:5: this record lacks the key type"},
		"a force of nothing":     {"records:\n  - type: a.T\n    forces: [{is: true, then: Secure}]\n", "m.yml:3:14: this force lacks the key if"},
		"a key that is twice":    {"funcs:\n  - symbol: a.F\n    renders: true\n    renders: true\n", `m.yml:4:5: key "renders" is there twice; the first is in line 3`},
		"an attribute":           {"records:\n  - type: a.T\n    fields: {httponly: X}\n", `m.yml:3:14: "httponly" is not an attribute: Name, Value, Path, Domain, MaxAge, Expires, Secure, HttpOnly`},
		"a kind":                 {"records:\n  - {type: a.T, kind: biscuit}\n", `m.yml:2:23: "biscuit" is not a kind: cookie, session, token`},
		"a function":             {"funcs:\n  - symbol: Send\n", `m.yml:2:13: "Send" is no function; write import/path.Name or (*import/path.T).Name`},
		"a method":               {"funcs:\n  - symbol: (*T).Send\n", `m.yml:2:13: "(*T).Send" is no method; write (*import/path.T).Name`},
		"a type":                 {"responses: [a.T, Context]\n", `m.yml:1:18: "Context" is no type; write import/path.Name`},
		"an operand":             {"funcs:\n  - symbol: a.F\n    returns: 0\n", `m.yml:3:14: "0" is not recv for the receiver, or param 0 for the first parameter`},
		"a negative operand":     {"funcs:\n  - symbol: a.F\n    returns: param -1\n", `m.yml:3:14: "param -1" is not recv`},
		"a far operand":          {"funcs:\n  - symbol: a.F\n    returns: param 100\n", `m.yml:3:14: "param 100" is not recv`},
		"an operand of a list":   {"funcs:\n  - symbol: a.F\n    returns: [recv]\n", "m.yml:3:14: a list is not recv"},
		"a list of one":          {"funcs:\n  - symbol: a.F\n    sets: {path: X}\n", "m.yml:3:11: a mapping is not a list"},
		"a mapping":              {"records:\n  - type: a.T\n    fields: X\n", `m.yml:3:13: "X" is not a mapping`},
		"nothing":                {"funcs:\n  - symbol: a.F\n    make:\n", "m.yml:3:10: nothing is not a mapping with the keys of a make: type, result"},
		"no truth":               {"funcs:\n  - {symbol: a.F, renders: 1}\n", `m.yml:2:28: "1" is not true or false`},
		"a truth of old":         {"funcs:\n  - {symbol: a.F, renders: yes}\n", `m.yml:2:28: "yes" is not true or false`},
		"no number":              {"funcs:\n  - {symbol: a.F, make: {type: a.T, result: first}}\n", `m.yml:2:45: "first" is not a whole number`},
		"no text":                {"records:\n  - {type: a.T, fields: {Name: 1}}\n", `m.yml:2:32: "1" is not a text`},
		"a fraction":             {"records:\n  - {type: a.T, fixed: {MaxAge: 1.5}}\n", `m.yml:2:33: "1.5" is no value; write true, false, a whole number, a text, or one of {sameSite: Lax}`},
		"a mode":                 {"records:\n  - {type: a.T, fixed: {SameSite: {sameSite: lax}}}\n", `m.yml:2:46: "lax" is no sameSite`},
		"a unit":                 {"records:\n  - {type: a.T, units: {MaxAge: minute}}\n", `m.yml:2:33: "minute" is not a duration such as 1s or 24h`},
		"a record that is twice": {"records:\n  - type: a.T\n  - type: a.T\n", "m.yml:3:5: there are two entries of a.T in records; the first is in line 2"},
		"a method that is twice": {"funcs:\n  - symbol: (a.T).F\n  - symbol: (*a.T).F\n", "m.yml:3:5: there are two entries of (*a.T).F in funcs; the first is in line 2"},
		"a response, too":        {"responses:\n  - a.T\n  - a.T\n", "m.yml:3:5: there are two entries of a.T in responses; the first is in line 2"},
		"an alias":               {"records:\n  - &r {type: a.T}\n  - *r\n", "m.yml:3:5: aliases are not understood; write out what *r stands for"},
		"a key that is a list":   {"[a]: b\n", "m.yml:1:1: a list is no key"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Parse("m.yml", test.text)
			if err == nil || !strings.HasPrefix(err.Error(), test.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("got  %v\nwant %s", err, test.want)
			}
			if wrong := (*Error)(nil); !errors.As(err, &wrong) {
				t.Errorf("%v has no place", err)
			}
		})
	}
}

func TestAnErrorOfAnEntryGetsThePlaceOfTheEntry(t *testing.T) {
	m, err := Parse("m.yml", "funcs:\n  - symbol: example.com/web.New\n    make: {type: example.com/web.T}\n")
	if err != nil {
		t.Fatal(err)
	}
	_, err = model.NewTable(append(model.Libraries(), m.Library))
	const want = `m.yml:2:5: example.com/web.New: no record describes type "example.com/web.T", which it refers to`
	if got := m.Locate(err); got == nil || got.Error() != want {
		t.Errorf("got  %v\nwant %s", got, want)
	}
	if other := errors.New("other"); m.Locate(other) != other || (*Model)(nil).Locate(nil) != nil {
		t.Error("another error is changed")
	}
}

func TestAnEntryOfAUserReplacesThatOfALibrary(t *testing.T) {
	m, err := Parse("m.yml", "funcs:\n  - symbol: net/http.SetCookie\nrecords:\n  - type: net/http.Cookie\n    kind: header\n")
	if err != nil {
		t.Fatal(err)
	}
	table, err := model.NewTable(append(model.Libraries(), m.Library))
	if err != nil {
		t.Fatal(err)
	}
	if f := table.Func(model.FuncKey{Pkg: "net/http", Name: "SetCookie"}); f == nil || f.Sends != nil {
		t.Errorf("net/http.SetCookie is %+v", f)
	}
	if r := table.Record(model.TypeKey{Pkg: "net/http", Name: "Cookie"}); r == nil || r.Kind != model.Header {
		t.Errorf("net/http.Cookie is %+v", r)
	}
}

// words are the fields of package model that a file can have, as struct.Field.
func words() map[string]bool {
	out := map[string]bool{}
	visit(reflect.TypeFor[model.Library](), map[reflect.Type]bool{}, func(f field) { out[f.owner+"."+f.Name] = true })
	return out
}

func visit(t reflect.Type, seen map[reflect.Type]bool, each func(field)) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice || t.Kind() == reflect.Map {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || seen[t] {
		return
	}
	seen[t] = true
	for _, f := range fieldsOf(t) {
		each(f)
		visit(f.Type, seen, each)
	}
}

// wordFiles are the files of package model that declare words.
var wordFiles = []string{"attribute.go", "func.go", "keys.go", "make.go", "model.go", "operand.go", "origin.go", "reading.go", "record.go", "response.go", "use.go"}

// A word that package model gets can be written in a file, or omitted says why not.
func TestEveryWordOfTheModelCanBeWritten(t *testing.T) {
	can := words()
	for name, fields := range declared(t, wordFiles...) {
		for _, f := range fields {
			if word := name + "." + f; can[word] == (omitted[word] != "") {
				t.Errorf("%s: it can be written: %t; the reason to omit it: %q", word, can[word], omitted[word])
			}
		}
	}
	for _, list := range [][]string{slices.Collect(maps.Keys(required)), slices.Collect(maps.Keys(symbols))} {
		for _, word := range list {
			if !can[word] {
				t.Errorf("there is no word %s", word)
			}
		}
	}
}

// declared are the exported fields of the structs that files of package model
// declare, but for what is embedded.
func declared(t *testing.T, files ...string) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	for _, spec := range specs(t, files...) {
		typ, ok := spec.(*ast.TypeSpec)
		if !ok {
			continue
		}
		if s, ok := typ.Type.(*ast.StructType); ok {
			for _, f := range s.Fields.List {
				for _, id := range f.Names {
					if id.IsExported() {
						out[typ.Name.Name] = append(out[typ.Name.Name], id.Name)
					}
				}
			}
		}
	}
	return out
}

func specs(t *testing.T, files ...string) (out []ast.Spec) {
	t.Helper()
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", "model", name), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			if d, ok := d.(*ast.GenDecl); ok {
				out = append(out, d.Specs...)
			}
		}
	}
	return out
}

// Kinds and moments are not counted in package model.
func TestEveryKindAndMomentAndAttributeHasAName(t *testing.T) {
	count := map[string]int{}
	last := ""
	for _, spec := range specs(t, wordFiles...) {
		v, ok := spec.(*ast.ValueSpec)
		if !ok {
			last = ""
			continue
		}
		if id, ok := v.Type.(*ast.Ident); ok {
			last = id.Name
		} else if len(v.Values) > 0 {
			last = ""
		}
		count[last]++
	}
	if count["Kind"] != len(kinds) || count["Moment"] != len(moments) || count["Attribute"] != len(attributes)+1 ||
		count["Operation"] != len(operations) {
		t.Errorf("package model declares %v, there are names for %d kinds, %d moments, %d operations and %d attributes", count, len(kinds), len(moments), len(operations), len(attributes))
	}
	for _, list := range [][]string{kinds, moments, operations, writers, attributes[:]} {
		sorted := slices.Sorted(slices.Values(list))
		if slices.Contains(list, "") || len(slices.Compact(sorted)) != len(list) {
			t.Errorf("a name is missing or twice there: %q", list)
		}
	}
	for a, name := range attributes {
		if s := model.Attribute(a).String(); !strings.Contains(s, " ") && !strings.EqualFold(s, name) && s != "exp" {
			t.Errorf("attribute %s is called %s", s, name)
		}
	}
}

var yamlBlock = regexp.MustCompile("(?s)```yaml\n(.*?)```")

// The page has an example of every word, and they make up a model.
func TestThePageHasAnExampleOfEveryWord(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "models.md"))
	if err != nil {
		t.Fatal(err)
	}
	missing := words()
	libs := model.Libraries()
	for _, block := range yamlBlock.FindAllStringSubmatch(string(page), -1) {
		m, err := Parse("models.md", block[1])
		if err != nil {
			t.Errorf("%v in\n%s", err, block[1])
			continue
		}
		libs = append(libs, m.Library)
		used(reflect.ValueOf(m.Library), missing)
	}
	if _, err := model.NewTable(libs); err != nil {
		t.Error(err)
	}
	if len(missing) > 0 {
		t.Errorf("docs/models.md has no example of %q", slices.Sorted(maps.Keys(missing)))
	}
	for _, name := range slices.Concat(kinds, moments, operations, writers, attributes[:], slices.Collect(maps.Keys(special))) {
		if !strings.Contains(string(page), name) {
			t.Errorf("docs/models.md does not name %s", name)
		}
	}
}

// used removes the words that a value uses.
func used(v reflect.Value, from map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			used(v.Elem(), from)
		}
	case reflect.Slice:
		for i := range v.Len() {
			used(v.Index(i), from)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			used(v.MapIndex(k), from)
		}
	case reflect.Struct:
		for _, f := range fieldsOf(v.Type()) {
			// The first of a kind, such as cookie or Name, is the zero value.
			if at := v.FieldByIndex(f.Index); !at.IsZero() || at.Kind() == reflect.Uint8 {
				delete(from, f.owner+"."+f.Name)
				used(at, from)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("records:\n  - {type: a.T, kind: cookie, fields: {Name: X}, slots: [{path: P, type: a.T}]}\n")
	f.Add("funcs:\n  - symbol: (*a.T).F\n    sends: {params: {Name: param 0}, fixed: {SameSite: {sameSite: Lax}}}\n")
	f.Add("a: &x [*x]\n")
	f.Add("responses: [a.T]\nhooks: [{type: a.T, field: F, header: H}]\nconstants: [{symbol: a.C, is: {moment: past}}]\n")
	if page, err := os.ReadFile(filepath.Join("..", "..", "docs", "models.md")); err == nil {
		for _, block := range yamlBlock.FindAllStringSubmatch(string(page), -1) {
			f.Add(block[1])
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := Parse("m.yml", text)
		if err != nil {
			if wrong := (*Error)(nil); !errors.As(err, &wrong) || strings.Contains(err.Error(), "\n") && !strings.Contains(text, "\n") {
				t.Errorf("%q is refused with %v", text, err)
			}
			return
		}
		if m != nil {
			model.NewTable(append(model.Libraries(), m.Library)) // it may refer to what is not there
		}
	})
}
