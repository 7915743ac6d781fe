package gclplugin

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/internal/catalogue"
	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/modelfile"
)

// Settings are what the configuration file may have below
// linters.settings.custom.cookielint.settings. They are named as the flags of
// the command are: tests is -cookieflow.tests, cookiehttponly.scope is
// -cookiehttponly.scope. What is left out, or empty, has the default of the
// flag.
type Settings struct {
	// Tests has findings in _test.go files reported.
	Tests bool `json:"tests"`
	// Group is the name of a set of settings: default, strict or all. Other settings
	// have the last word. Empty: default.
	Group string `json:"group"`
	// Constructors has cookies and tokens judged that exported functions return and
	// nobody in their package uses.
	Constructors bool `json:"constructors"`
	// Schemes has the scheme of a request's URL taken for empty, as servers leave it.
	Schemes bool `json:"schemes"`
	// SensitiveNames is a regular expression for names of cookies that carry a
	// session or a credential. Empty: the built-in words.
	SensitiveNames string `json:"sensitive-names"`
	// Model teaches functions and types that cannot be seen. It is a text, the
	// content of a file for -model: golangci-lint makes the keys of a mapping
	// lower case, and their lines are lost.
	Model string `json:"model"`

	Cookiehttponly struct {
		// Scope is "all" or "sensitive". Empty: all.
		Scope string `json:"scope"`
	} `json:"cookiehttponly"`

	Cookieignore struct {
		// Unused has rules in comments reported that have no finding there.
		Unused bool `json:"unused"`
	} `json:"cookieignore"`

	Cookielifetime struct {
		// MaxSession is a duration, such as 720h. Empty or 0s: any lifetime will do.
		MaxSession string `json:"max-session"`
	} `json:"cookielifetime"`

	Cookiesamesite struct {
		// Scope is "sensitive" or "all". Empty: sensitive.
		Scope string `json:"scope"`
		// None has SameSite=None on sensitive cookies reported.
		None bool `json:"none"`
	} `json:"cookiesamesite"`

	Cookiedelete struct {
		// Strict has deletions reported that work from some URLs only.
		Strict bool `json:"strict"`
	} `json:"cookiedelete"`

	Cookienil struct {
		// Elsewhere has cookies of sessions reported whose error is thrown away by functions
		// that another package may register behind what looks for them.
		Elsewhere bool `json:"elsewhere"`
	} `json:"cookienil"`

	Cookiesensitive struct {
		// PII is where personal data are reported: true, false or "sessions", in
		// sessions that live in cookies as well. Nil: true.
		PII any `json:"pii"`
		// Identifiers has names of users, their ids and roles reported as well.
		Identifiers bool `json:"identifiers"`
		// Sources and Ignore are regular expressions for names of what must not be
		// in cookies, and of what may be.
		Sources string `json:"sources"`
		Ignore  string `json:"ignore"`
	} `json:"cookiesensitive"`

	Cookietrust struct {
		// On has the rule report, which is opt-in, as Enable does.
		On bool `json:"on"`
	} `json:"cookietrust"`

	Sessionexpiry struct {
		// Max and MaxRefresh are durations, such as 720h. Empty: 30 days and
		// 400 days.
		Max        string `json:"max"`
		MaxRefresh string `json:"max-refresh"`
		// HomeMade has stores reported that programs make of maps, Absolute
		// sessions that last as long as they are used, Elsewhere what may end at another
		// place than where it is made.
		HomeMade  bool `json:"homemade"`
		Absolute  bool `json:"absolute"`
		Elsewhere bool `json:"elsewhere"`
	} `json:"sessionexpiry"`

	Sessionlogout struct {
		// On has the rule report, which is opt-in, as Enable does.
		On bool `json:"on"`
	} `json:"sessionlogout"`

	Sessionsave struct {
		// Errors has saves reported whose error nothing looks at.
		Errors bool `json:"errors"`
	} `json:"sessionsave"`

	// Enable lists rules to run besides those that run by default.
	Enable []string `json:"enable"`
	// Disable lists rules not to run.
	Disable []string `json:"disable"`
}

// decode reads settings as golangci-lint hands them over.
func decode(settings any) (Settings, error) {
	s, err := register.DecodeSettings[Settings](settings)
	if err == nil {
		return s, nil
	}
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) {
		what := "the settings are"
		if wrong.Field != "" {
			what = "setting " + wrong.Field + " is"
		}
		is, _, _ := strings.Cut(wrong.Value, " ")
		return s, fmt.Errorf("%s %s, but must be %s", what, inYAML[is], inYAML[wrong.Type.Kind().String()])
	}
	if _, name, ok := strings.Cut(err.Error(), "unknown field "); ok {
		return s, fmt.Errorf("there is no setting %s; .golangci.example.yml has those that are", name)
	}
	return s, err
}

// inYAML says what JSON and Go call a kind of value to people who write YAML.
var inYAML = map[string]string{
	"object": "a mapping", "struct": "a mapping",
	"array": "a list", "slice": "a list",
	"bool":   "true or false",
	"string": "a text",
	"number": "a number",
}

// options are the settings as the rules take them.
func (s Settings) options() (o analyzers.Options, err error) {
	o.Cookieflow.Tests = s.Tests
	o.Cookieflow.Constructors, o.Cookieflow.Schemes = s.Constructors, s.Schemes
	o.Cookieflow.LeaveNolint = true // of which golangci-lint tells when it is of no use
	o.Cookieignore.Unused = s.Cookieignore.Unused
	if s.SensitiveNames != "" {
		if o.Cookieflow.SensitiveNames, err = regexp.Compile(s.SensitiveNames); err != nil {
			return o, fmt.Errorf("setting sensitive-names is no regular expression: %w", err)
		}
	}
	if o.Cookieflow.Model, err = modelfile.Parse("setting model", s.Model); err != nil {
		return o, err
	}
	if s.Cookiehttponly.Scope != "" {
		if err := o.Cookiehttponly.Scope.Set(s.Cookiehttponly.Scope); err != nil {
			return o, fmt.Errorf("setting cookiehttponly.%w", err)
		}
	}
	if s.Cookiesamesite.Scope != "" {
		if err := o.Cookiesamesite.Scope.Set(s.Cookiesamesite.Scope); err != nil {
			return o, fmt.Errorf("setting cookiesamesite.%w", err)
		}
	}
	o.Cookiesamesite.None = s.Cookiesamesite.None
	if v := s.Cookielifetime.MaxSession; v != "0s" {
		if o.Cookielifetime.MaxSession, err = duration("cookielifetime.max-session", v); err != nil {
			return o, err
		}
	}
	o.Cookietrust.On, o.Sessionlogout.On = s.Cookietrust.On, s.Sessionlogout.On
	o.Cookiedelete.Strict, o.Sessionsave.Errors, o.Cookienil.Elsewhere = s.Cookiedelete.Strict, s.Sessionsave.Errors, s.Cookienil.Elsewhere
	o.Sessionexpiry.HomeMade, o.Sessionexpiry.Absolute, o.Sessionexpiry.Elsewhere = s.Sessionexpiry.HomeMade, s.Sessionexpiry.Absolute, s.Sessionexpiry.Elsewhere
	if err := s.sensitive(&o.Cookiesensitive); err != nil {
		return o, err
	}
	if o.Sessionexpiry.Max, err = duration("sessionexpiry.max", s.Sessionexpiry.Max); err != nil {
		return o, err
	}
	o.Sessionexpiry.MaxRefresh, err = duration("sessionexpiry.max-refresh", s.Sessionexpiry.MaxRefresh)
	return o, err
}

// applyGroup sets the flags of the group, but for settings that are there by
// themselves.
func applyGroup(all []*analysis.Analyzer, group string, settings any) error {
	if group == "" {
		return nil
	}
	own := map[flag.Value]string{}
	note := func(name string) {
		if f := catalogue.Flag(all, name); f != nil {
			own[f.Value] = f.Value.String()
		}
	}
	tree, _ := settings.(map[string]any)
	for rule, below := range tree {
		note("cookieflow." + rule) // if it is no rule
		keys, _ := below.(map[string]any)
		for key := range keys {
			note(rule + "." + key)
		}
	}
	delete(own, catalogue.Flag(all, "cookieflow.group").Value)
	if err := catalogue.Flag(all, "cookieflow.group").Value.Set(group); err != nil {
		return fmt.Errorf("setting %w", err)
	}
	for value, text := range own {
		if err := value.Set(text); err != nil {
			return err
		}
	}
	return nil
}

// duration reads a setting that is a duration; an empty one is 0.
func duration(setting, value string) (time.Duration, error) {
	if value == "" {
		return 0, nil
	}
	d, err := time.ParseDuration(value)
	if err != nil || d <= 0 {
		return 0, fmt.Errorf("setting %s is %q, but must be a duration above zero such as 720h", setting, value)
	}
	return d, nil
}

// choose returns the rules without those that are disabled. Opt-in rules, which
// have a flag "on", report only if they are enabled.
func choose(rules []*analysis.Analyzer, enable, disable []string) ([]*analysis.Analyzer, error) {
	var known []string
	for _, a := range rules {
		known = append(known, a.Name)
	}
	for _, name := range slices.Concat(enable, disable) {
		switch {
		case !slices.Contains(known, name):
			return nil, fmt.Errorf("there is no rule %q; the rules are %s", name, strings.Join(known, ", "))
		case slices.Contains(enable, name) && slices.Contains(disable, name):
			return nil, fmt.Errorf("rule %q is both enabled and disabled", name)
		}
	}
	var chosen []*analysis.Analyzer
	for _, a := range rules {
		if slices.Contains(disable, a.Name) {
			continue
		}
		if slices.Contains(enable, a.Name) && a.Flags.Lookup("on") != nil {
			if err := a.Flags.Set("on", "true"); err != nil {
				return nil, fmt.Errorf("rule %q cannot be enabled: %w", a.Name, err)
			}
		}
		chosen = append(chosen, a)
	}
	return chosen, nil
}

// sensitive takes over the settings of cookiesensitive.
func (s Settings) sensitive(o *cookiesensitive.Options) (err error) {
	own := s.Cookiesensitive
	if own.PII != nil {
		if err := o.PII.Set(fmt.Sprint(own.PII)); err != nil {
			return fmt.Errorf("setting cookiesensitive.%w", err)
		}
	}
	o.Identifiers = own.Identifiers
	if err := (cookieflow.RegexpFlag{Re: &o.Sources}).Set(own.Sources); err != nil {
		return fmt.Errorf("setting cookiesensitive.sources is no regular expression: %w", err)
	}
	if err := (cookieflow.RegexpFlag{Re: &o.Ignore}).Set(own.Ignore); err != nil {
		return fmt.Errorf("setting cookiesensitive.ignore is no regular expression: %w", err)
	}
	return nil
}
