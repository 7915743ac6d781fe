package analyzers_test

import (
	"flag"
	"maps"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/internal/catalogue"
)

// inNoGroup are the flags of rules that ask for nothing more by themselves: what they
// are set to is for a project to say.
var inNoGroup = []string{
	"cookiehttponly.scope",       // narrows the rule
	"cookieignore.unused",        // is about comments
	"cookielifetime.max-session", // has no value that is right for all
	"cookiesensitive.ignore", "cookiesensitive.sources",
	"sessionexpiry.max", "sessionexpiry.max-refresh",
}

func rules() []*analysis.Analyzer {
	set := analyzers.New(analyzers.Options{})
	return set[:len(set)-1]
}

func TestEveryFlagIsInAGroupOrHasAReason(t *testing.T) {
	all := analyzers.Groups()[len(analyzers.Groups())-1]
	for _, a := range rules() {
		a.Flags.VisitAll(func(f *flag.Flag) {
			name := a.Name + "." + f.Name
			value, in := all.Settings[name]
			switch {
			case in == slices.Contains(inNoGroup, name) && f.Name != "on":
				t.Errorf("flag %s is in a group: %v, is said to be in none: %v", name, in, !in)
			case in && value == f.DefValue:
				t.Errorf("the group sets %s to its default", name)
			}
		})
	}
}

func TestAGroupHasWhatTheOneBeforeHas(t *testing.T) {
	groups := analyzers.Groups()
	for i, g := range groups[1:] {
		before := groups[i]
		for name, value := range before.Settings {
			if g.Settings[name] != value {
				t.Errorf("group %s lacks %s=%s of group %s", g.Name, name, value, before.Name)
			}
		}
		if before.OptIn && !g.OptIn {
			t.Errorf("group %s lacks rules of group %s", g.Name, before.Name)
		}
	}
}

func TestTheFlagOfAGroupSetsOthers(t *testing.T) {
	for _, g := range analyzers.Groups() {
		set := analyzers.New(analyzers.Options{})
		group := catalogue.Flag(set, "cookieflow.group").Value
		if err := group.Set(g.Name); err != nil || group.String() != g.Name {
			t.Errorf("group %s: %v, then it is %s", g.Name, err, group)
		}
		for name, value := range g.Settings {
			f := catalogue.Flag(set, name)
			if f.Value.String() != value {
				t.Errorf("with group %s, %s is %s", g.Name, name, f.Value)
			}
			// A flag behind it has the last word, also when it comes once more.
			if err := f.Value.Set(f.DefValue); err != nil {
				t.Error(err)
			}
			if err := group.Set(g.Name); err != nil || f.Value.String() != f.DefValue {
				t.Errorf("group %s comes again: %v, %s is %s", g.Name, err, name, f.Value)
			}
		}
	}
	set := analyzers.New(analyzers.Options{})
	err := catalogue.Flag(set, "cookieflow.group").Value.Set("strikt")
	if want := `group is "strikt", but must be one of default, strict, all`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestOptInRulesAreInTheLastGroupOnly(t *testing.T) {
	optIn := &analysis.Analyzer{Name: "optin"}
	on := optIn.Flags.Bool("on", false, "")
	for _, g := range analyzers.Groups() {
		*on = false
		set := append(analyzers.New(analyzers.Options{}), optIn)
		if err := g.Apply(set, nil); err != nil || *on != (g.Name == "all") || g.Runs(optIn) != *on {
			t.Errorf("group %s: %v, the rule is on: %v", g.Name, err, *on)
		}
	}
}

func TestTheCatalogueHasWhatTheDocumentationSays(t *testing.T) {
	all := analyzers.Catalogue()
	i := slices.IndexFunc(all, func(r catalogue.Rule) bool { return r.Name == "cookiesamesite" })
	r := all[i]
	if !slices.Equal(r.CWE, []string{"CWE-1275"}) || !slices.Equal(r.ASVS, []string{"V3.3.2"}) || !r.Fixable || !r.Default || r.Severity != catalogue.Warning {
		t.Errorf("%+v", r)
	}
	if r.Summary != "report session cookies that are sent without SameSite" || !slices.Equal(r.Groups, []string{"default", "strict", "all"}) {
		t.Errorf("%+v", r)
	}
	if scope := r.Options[1]; scope.Flag != "cookiesamesite.scope" || scope.Kind != "cookies" || scope.Default != "sensitive" || !maps.Equal(scope.Groups, map[string]string{"strict": "all", "all": "all"}) {
		t.Errorf("%+v", scope)
	}
	for _, r := range all {
		if len(r.CWE) == 0 || r.URL == "" || r.Summary == "" {
			t.Errorf("%+v", r)
		}
	}
	for name, fixable := range map[string]bool{"cookiesecure": true, "cookienil": false, "cookieignore": false, "sessionexpiry": true, "sessionsave": false} {
		if i := slices.IndexFunc(all, func(r catalogue.Rule) bool { return r.Name == name }); all[i].Fixable != fixable {
			t.Errorf("%s is fixable: %v", name, all[i].Fixable)
		}
	}
}
