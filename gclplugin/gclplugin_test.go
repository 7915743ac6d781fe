package gclplugin_test

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"go.yaml.in/yaml/v4"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/gclplugin"
)

// build makes the linter as golangci-lint does, from settings in YAML.
func build(t *testing.T, settings string) ([]*analysis.Analyzer, error) {
	t.Helper()
	var conf any
	if err := yaml.Unmarshal([]byte(settings), &conf); err != nil {
		t.Fatal(err)
	}
	newLinter, err := register.GetPlugin(gclplugin.Name)
	if err != nil {
		t.Fatal(err)
	}
	linter, err := newLinter(conf)
	if err != nil {
		return nil, err
	}
	if mode := linter.GetLoadMode(); mode != register.LoadModeTypesInfo {
		t.Errorf("load mode is %q", mode)
	}
	return linter.BuildAnalyzers()
}

func mustBuild(t *testing.T, settings string) []*analysis.Analyzer {
	t.Helper()
	rules, err := build(t, settings)
	if err != nil {
		t.Fatalf("%s: %v", settings, err)
	}
	return rules
}

func ruleNames(rules []*analysis.Analyzer) (names []string) {
	for _, a := range rules {
		names = append(names, a.Name)
	}
	return names
}

func TestWithoutSettingsAllRulesRun(t *testing.T) {
	for _, settings := range []string{"", "{}", "enable: [cookiesecure]"} {
		rules := mustBuild(t, settings)
		if err := analysis.Validate(rules); err != nil {
			t.Error(err)
		}
		if got, want := ruleNames(rules), ruleNames(analyzers.All()); !slices.Equal(got, want) {
			t.Errorf("with settings %q the rules are %v, want %v", settings, got, want)
		}
	}
}

func TestDisabledRulesDoNotRun(t *testing.T) {
	rules := mustBuild(t, "disable: [cookiesecure, sessionexpiry]")
	want := slices.DeleteFunc(ruleNames(analyzers.All()), func(name string) bool { return name == "cookiesecure" || name == "sessionexpiry" })
	if got := ruleNames(rules); !slices.Equal(got, want) {
		t.Errorf("the rules are %v, want %v", got, want)
	}
}

// mustFind is the rule with a name.
func mustFind(t *testing.T, rules []*analysis.Analyzer, name string) *analysis.Analyzer {
	t.Helper()
	i := slices.IndexFunc(rules, func(a *analysis.Analyzer) bool { return a.Name == name })
	if i < 0 {
		t.Fatalf("there is no rule %s", name)
	}
	return rules[i]
}

func TestTheLinterReports(t *testing.T) {
	dir := filepath.Join("..", "testdata", "src", "tier1")
	analysistest.Run(t, dir, mustFind(t, mustBuild(t, ""), "cookiehttponly"), "./cookiehttponly/gin")
}

// golangci-lint drops what //nolint is about, and tells of those that are of no use
// only if it sees what they drop.
func TestTheLinterLeavesNolintToTheDriver(t *testing.T) {
	dir := filepath.Join("..", "testdata", "src", "tier1")
	analysistest.Run(t, dir, mustFind(t, mustBuild(t, ""), "cookiesecure"), "./cookiesecure_nolint")
}

func TestTheLinterReportsWhatTheSettingModelTeaches(t *testing.T) {
	dir := filepath.Join("..", "testdata", "src", "taught")
	text, err := os.ReadFile(filepath.Join(dir, "cookielint.model.yml"))
	if err != nil {
		t.Fatal(err)
	}
	settings, err := yaml.Marshal(map[string]string{"model": string(text)})
	if err != nil {
		t.Fatal(err)
	}
	analysistest.Run(t, dir, mustFind(t, mustBuild(t, string(settings)), "cookiesecure"), "./app", "./own")
}

func TestBadSettingsAreOneClearSentence(t *testing.T) {
	known := strings.Join(ruleNames(analyzers.All()), ", ")
	for settings, want := range map[string]string{
		"test: true":                       `there is no setting "test"; .golangci.example.yml has those that are`,
		"cookiehttponly: {scop: all}":      `there is no setting "scop"; .golangci.example.yml has those that are`,
		"cookiesecure: {}":                 `there is no setting "cookiesecure"; .golangci.example.yml has those that are`,
		"[tests]":                          `the settings are a list, but must be a mapping`,
		"tests: 1":                         `setting tests is a number, but must be true or false`,
		"cookiehttponly: all":              `setting cookiehttponly is a text, but must be a mapping`,
		"cookiehttponly: {scope: some}":    `setting cookiehttponly.scope is "some", but must be all or sensitive`,
		"group: strickt":                   `setting group is "strickt", but must be one of default, strict, all`,
		"sensitive-names: '('":             "setting sensitive-names is no regular expression: error parsing regexp: missing closing ): `(`",
		"model: {funcs: []}":               `setting model is a mapping, but must be a text`,
		"model: 'funcs: [{symbol: Send}]'": `setting model:1:18: "Send" is no function; write import/path.Name or (*import/path.T).Name`,
		"model: 'funcs: [{symbol: a.F, make: {type: a.T}}]'": `setting model:1:9: a.F: no record describes type "a.T", which it refers to`,
		"sessionexpiry: {max: 720}":                          `setting sessionexpiry.max is a number, but must be a text`,
		"sessionexpiry: {max: 30d}":                          `setting sessionexpiry.max is "30d", but must be a duration above zero such as 720h`,
		"sessionexpiry: {max-refresh: 0s}":                   `setting sessionexpiry.max-refresh is "0s", but must be a duration above zero such as 720h`,
		"disable: cookiesecure":                              `setting disable is a text, but must be a list`,
		"disable: [cookiesecured]":                           `there is no rule "cookiesecured"; the rules are ` + known,
		"enable: [cookieflow]":                               `there is no rule "cookieflow"; the rules are ` + known,
		"{enable: [cookiesecure], disable: [cookiesecure]}":  `rule "cookiesecure" is both enabled and disabled`,
		"cookielifetime: {max-session: 30d}":                 `setting cookielifetime.max-session is "30d", but must be a duration above zero such as 720h`,
		"cookiesensitive: {pii: all}":                        `setting cookiesensitive.pii is "all", but must be true, false or sessions`,
		"cookiesensitive: {sources: '('}":                    "setting cookiesensitive.sources is no regular expression: error parsing regexp: missing closing ): `(`",
		"cookiesensitive: {ignore: '('}":                     "setting cookiesensitive.ignore is no regular expression: error parsing regexp: missing closing ): `(`",
	} {
		if _, err := build(t, settings); err == nil || err.Error() != want {
			t.Errorf("settings %s\n got %v\nwant %s", settings, err, want)
		}
	}
}

// samples has for each setting a value that is not the default.
var samples = map[string]string{
	"tests":                       "true",
	"constructors":                "true",
	"schemes":                     "true",
	"group":                       "default", // the others change other settings
	"sensitive-names":             "^id$",
	"model":                       "responses: [a.T]",
	"cookiehttponly.scope":        "sensitive",
	"cookiesamesite.scope":        "all",
	"cookiesamesite.none":         "true",
	"cookiesensitive.pii":         "false",
	"sessionexpiry.max":           "1h0m0s",
	"sessionexpiry.max-refresh":   "2h0m0s",
	"cookielifetime.max-session":  "3h0m0s",
	"sessionexpiry.homemade":      "true",
	"sessionexpiry.absolute":      "true",
	"sessionexpiry.elsewhere":     "true",
	"cookiedelete.strict":         "true",
	"cookienil.elsewhere":         "true",
	"cookietrust.on":              "true",
	"sessionlogout.on":            "true",
	"sessionsave.errors":          "true",
	"cookieignore.unused":         "true",
	"cookiesensitive.identifiers": "true",
	"cookiesensitive.sources":     "^x$",
	"cookiesensitive.ignore":      "^y$",
}

func TestSettingsAndFlagsAgree(t *testing.T) {
	flags := flagsOf(analyzers.New(analyzers.Options{}))
	if got, want := slices.Sorted(maps.Keys(flags)), slices.Sorted(maps.Keys(samples)); !slices.Equal(got, want) {
		t.Errorf("the flags are %v, the samples are for %v", got, want)
	}
	settings := settingsOf(reflect.TypeFor[gclplugin.Settings](), "")
	if got, want := slices.Sorted(maps.Keys(flags)), slices.Sorted(slices.Values(settings)); !slices.Equal(got, want) {
		t.Errorf("the flags are %v, the settings are %v", got, want)
	}
	for setting, sample := range samples {
		f := flags[setting]
		if err := f.Value.Set(sample); err != nil {
			t.Errorf("flag %s: %v", setting, err)
		}
		set := flagsOf(withEngine(mustBuild(t, asYAML(setting, sample))))
		if got, want := set[setting].Value.String(), f.Value.String(); got != want {
			t.Errorf("setting %s to %s gives %q, the flag gives %q", setting, sample, got, want)
		}
		for other, g := range set {
			if other != setting && g.Value.String() != g.DefValue {
				t.Errorf("setting %s changes %s", setting, other)
			}
		}
	}
}

func TestAGroupSetsWhatIsNotSetByItself(t *testing.T) {
	const settings = "{group: strict, constructors: false, cookiedelete: {strict: false}, cookiesensitive: {pii: true}}"
	set := flagsOf(withEngine(mustBuild(t, settings)))
	for setting, want := range map[string]string{
		"cookiedelete.strict": "false", "cookiesensitive.pii": "true", "constructors": "false", // as they are written
		"cookiesensitive.identifiers": "true", "cookiesamesite.scope": "all", "group": "strict",
	} {
		if got := set[setting].Value.String(); got != want {
			t.Errorf("%s is %s, want %s", setting, got, want)
		}
	}
}

// An example is what golangci-lint and cookielint read of a configuration file.
type example struct {
	Version string
	Linters struct {
		Enable   []string
		Settings struct {
			Custom map[string]struct {
				Type        string
				Description string
				OriginalURL string `yaml:"original-url"`
				Settings    map[string]any
			}
		}
	}
	Issues struct {
		MaxIssuesPerLinter *int  `yaml:"max-issues-per-linter"`
		MaxSameIssues      *int  `yaml:"max-same-issues"`
		UniqByLine         *bool `yaml:"uniq-by-line"`
	}
}

func TestTheExampleFileHasEverySettingWithItsDefault(t *testing.T) {
	var file example
	readStrictly(t, ".golangci.example.yml", &file)
	custom := file.Linters.Settings.Custom[gclplugin.Name]
	if file.Version != "2" || custom.Type != "module" || !slices.Equal(file.Linters.Enable, []string{gclplugin.Name}) {
		t.Errorf("the example does not enable the linter: %+v", file)
	}
	newLinter, err := register.GetPlugin(gclplugin.Name)
	if err != nil {
		t.Fatal(err)
	}
	linter, err := newLinter(custom.Settings)
	if err != nil {
		t.Fatal(err)
	}
	rules, err := linter.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := ruleNames(rules), ruleNames(analyzers.All()); !slices.Equal(got, want) {
		t.Errorf("the example runs %v, want %v", got, want)
	}
	for setting, f := range flagsOf(withEngine(rules)) {
		if f.Value.String() != f.DefValue {
			t.Errorf("the example has %s for %s, the default is %s", f.Value, setting, f.DefValue)
		}
	}
	want := append(settingsOf(reflect.TypeFor[gclplugin.Settings](), ""), "enable", "disable")
	if got := keysOf(custom.Settings, ""); !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))) {
		t.Errorf("the example has the settings %v, want %v", got, want)
	}
}

func TestTheExampleOfABuildNamesThisPackage(t *testing.T) {
	var file struct {
		Version string
		Plugins []struct{ Module, Import, Path string }
	}
	readStrictly(t, ".custom-gcl.example.yml", &file)
	want := reflect.TypeFor[gclplugin.Settings]().PkgPath()
	if len(file.Plugins) != 1 || file.Plugins[0].Import != want || file.Plugins[0].Module+"/gclplugin" != want {
		t.Errorf("the plugins are %+v, want %s", file.Plugins, want)
	}
}

// readStrictly decodes a file at the root of the module.
func readStrictly(t *testing.T, name string, into any) {
	t.Helper()
	f, err := os.Open(filepath.Join("..", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	d := yaml.NewDecoder(f)
	d.KnownFields(true)
	if err := d.Decode(into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// flagsOf lists the flags that users may set, by the name of their setting.
func flagsOf(set []*analysis.Analyzer) map[string]*flag.Flag {
	flags := map[string]*flag.Flag{}
	for _, a := range set {
		a.Flags.VisitAll(func(f *flag.Flag) {
			switch {
			case f.Name == "debug", f.Name == "explain": // golangci-lint shows neither
			case a.Name == "cookieflow":
				flags[f.Name] = f
			default:
				flags[a.Name+"."+f.Name] = f
			}
		})
	}
	return flags
}

// withEngine adds what the rules require.
func withEngine(rules []*analysis.Analyzer) []*analysis.Analyzer {
	return append(slices.Clone(rules), rules[0].Requires...)
}

// settingsOf lists the settings of a struct but for the lists of rules, as
// "setting" or "rule.setting".
func settingsOf(s reflect.Type, prefix string) (names []string) {
	for i := range s.NumField() {
		f := s.Field(i)
		name := prefix + f.Tag.Get("json")
		switch f.Type.Kind() {
		case reflect.Struct:
			names = append(names, settingsOf(f.Type, name+".")...)
		case reflect.Slice:
		default:
			names = append(names, name)
		}
	}
	return names
}

// keysOf lists the keys of a mapping in the same way.
func keysOf(m map[string]any, prefix string) (names []string) {
	for k, v := range m {
		if sub, ok := v.(map[string]any); ok {
			names = append(names, keysOf(sub, prefix+k+".")...)
		} else {
			names = append(names, prefix+k)
		}
	}
	return names
}

// asYAML writes one setting.
func asYAML(setting, value string) string {
	if strings.Contains(value, ": ") {
		value = "'" + value + "'"
	}
	if rule, name, ok := strings.Cut(setting, "."); ok {
		return rule + ": {" + name + ": " + value + "}"
	}
	return setting + ": " + value
}
