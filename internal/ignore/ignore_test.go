package ignore

import (
	"reflect"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for text, want := range map[string]*Directive{
		"//cookielint:ignore cookiesecure the proxy adds it":      {Form: Own, Verb: "ignore", Rules: []string{"cookiesecure"}, Reason: "the proxy adds it"},
		"//cookielint:ignore cookiesecure,cookiehttponly why":     {Form: Own, Verb: "ignore", Rules: []string{"cookiesecure", "cookiehttponly"}, Reason: "why"},
		"//cookielint:ignore cookiesecure, cookiehttponly why":    {Form: Own, Verb: "ignore", Rules: []string{"cookiesecure", "cookiehttponly"}, Reason: "why"},
		"//cookielint:ignore cookiesecure ,cookiehttponly why":    {Form: Own, Verb: "ignore", Rules: []string{"cookiesecure", "cookiehttponly"}, Reason: "why"},
		"//cookielint:ignore\tcookiesecure\twhy so\r":             {Form: Own, Verb: "ignore", Rules: []string{"cookiesecure"}, Reason: "why so"},
		"//cookielint:ignore cookiesecure // why":                 {Form: Own, Verb: "ignore", Rules: []string{"cookiesecure"}, Reason: "// why"},
		"//cookielint:ignore cookiesecure //":                     {Form: Own, Verb: "ignore", Rules: []string{"cookiesecure"}},
		"//cookielint:ignore cookiesecure -- ":                    {Form: Own, Verb: "ignore", Rules: []string{"cookiesecure"}},
		"//cookielint:ignore":                                     {Form: Own, Verb: "ignore"},
		"//cookielint:file-ignore cookiesecure old code":          {Form: Own, Verb: "file-ignore", Rules: []string{"cookiesecure"}, Reason: "old code"},
		"//cookielint:ingore cookiesecure why":                    {Form: Own, Verb: "ingore", Rules: []string{"cookiesecure"}, Reason: "why"},
		"//cookielint:":                                           {Form: Own},
		"// cookielint:ignore cookiesecure why":                   {Form: Own, Verb: "ignore", Rules: []string{"cookiesecure"}, Reason: "why", Spaced: true},
		"// cookielint: a linter":                                 nil,
		"// cookielint":                                           nil,
		"//cookielinter:ignore cookiesecure why":                  nil,
		"/*cookielint:ignore cookiesecure why*/":                  nil,
		"//lint:ignore cookiesecure why":                          {Form: Lint, Verb: "ignore", Rules: []string{"cookiesecure"}, Reason: "why"},
		"//lint:ignore SA1000,cookiesecure":                       {Form: Lint, Verb: "ignore", Rules: []string{"SA1000", "cookiesecure"}},
		"//lint:file-ignore cookiesecure why":                     {Form: Lint, Verb: "file-ignore", Rules: []string{"cookiesecure"}, Reason: "why"},
		"//lint:skip cookiesecure why":                            nil,
		"// lint:ignore cookiesecure why":                         nil,
		"//nolint":                                                {Form: Nolint},
		"//nolint\r":                                              {Form: Nolint},
		"// nolint":                                               {Form: Nolint},
		"//nolint // why":                                         {Form: Nolint, Reason: "why"},
		"//nolint:cookielint":                                     {Form: Nolint, Rules: []string{"cookielint"}},
		"//nolint:CookieLint,gosec // why":                        {Form: Nolint, Rules: []string{"cookielint", "gosec"}, Reason: "why"},
		"//nolint: gosec , cookielint // why":                     {Form: Nolint, Rules: []string{"gosec", "cookielint"}, Reason: "why"},
		"//nolint:all":                                            {Form: Nolint},
		"//nolint:gosec,all":                                      {Form: Nolint},
		"//nolint:gosec":                                          {Form: Nolint, Rules: []string{"gosec"}},
		"//nolint:cookielint cookies are fine":                    {Form: Nolint, Rules: []string{"cookielint cookies are fine"}},
		"//nolintlint":                                            nil,
		"/*nolint*/":                                              nil,
		"//":                                                      nil,
		"":                                                        nil,
		"//cookielint:ignore cookiesecure why\n//nolint:whatever": nil,
	} {
		if got := Parse(text); !reflect.DeepEqual(got, want) {
			t.Errorf("%q\n got %+v\nwant %+v", text, got, want)
		}
	}
}

func TestNames(t *testing.T) {
	for text, want := range map[string]bool{
		"//cookielint:ignore cookiesecure why":   true,
		"//cookielint:ignore cookielint why":     false, // a reason has to be about something
		"//cookielint:ignore cookiehttponly why": false,
		"//nolint":                               true,
		"//nolint:cookielint":                    true,
		"//nolint:cookiesecure":                  true,
		"//nolint:gosec":                         false,
	} {
		if got := Parse(text).Names("cookiesecure"); got != want {
			t.Errorf("%s names cookiesecure: %v", text, got)
		}
	}
}

func TestInFindsWhatConcernsCookielint(t *testing.T) {
	rule := func(name string) bool { return name == "cookiesecure" }
	for src, want := range map[string]bool{
		"package p\n\nvar x = 1 //nolint:cookielint\n":            true,
		"package p\r\n\r\n//cookielint:ignore cookiesecure\r\n":   true,
		"//cookielint:whatever":                                   true,
		"//lint:ignore cookiesecure why":                          true,
		"//lint:ignore SA1000 why\n//lint:ignore cookiesecure it": true,
		"//lint:ignore SA1000 why":                                false,
		"//nolint:gosec":                                          false,
		"//nolint":                                                false, // others may mean it
		"var lint:x":                                              false,
		"":                                                        false,
	} {
		if got := In([]byte(src), rule); got != want {
			t.Errorf("In(%q) is %v", src, got)
		}
	}
}

// What is read as a directive does not depend on spaces at its end, and what works
// has what it needs.
func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"//cookielint:ignore cookiesecure why", "//cookielint:ignore a, b why", "//lint:file-ignore x y", "//nolint:a,b // c", "// nolint:all",
		"//cookielint:ignore ,,,", "//cookielint:ignore cookiesecure –", "//\r", "//cookielint:\t\t\t",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := Parse(text)
		if again := Parse(text + " \r"); !strings.ContainsAny(text, "\r\n") && !reflect.DeepEqual(d, again) {
			t.Errorf("%q: %+v\nwith space: %+v", text, d, again)
		}
		if d == nil {
			return
		}
		if d.Works() && d.Form != Nolint && (d.Reason == "" || d.Verb != IgnoreLine && d.Verb != IgnoreFile) {
			t.Errorf("%q works: %+v", text, d)
		}
		for _, name := range d.Rules {
			if name == "" || strings.Contains(name, ",") || strings.TrimSpace(name) != name {
				t.Errorf("%q names %q", text, name)
			}
		}
	})
}
