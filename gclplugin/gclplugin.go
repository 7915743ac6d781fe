// Package gclplugin makes cookielint a linter of golangci-lint: a golangci-lint
// that is built with this package, by its module plugin system, has a linter
// named cookielint.
//
// The file .golangci.example.yml at the root of the module has all settings.
package gclplugin

import (
	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

// Name is the name of the linter, below linters.settings.custom and in
// linters.enable.
const Name = "cookielint"

func init() { register.Plugin(Name, New) }

// New returns the linter with these settings, which golangci-lint took from its
// configuration file. Nil settings are the default ones. It fails if there is a
// setting that it does not know, or one with a value that it does not take.
func New(settings any) (register.LinterPlugin, error) {
	s, err := decode(settings)
	if err != nil {
		return nil, err
	}
	o, err := s.options()
	if err != nil {
		return nil, err
	}
	all := analyzers.New(o)
	reports, engine := all[:len(all)-1], all[len(all)-1] // which comes along, since all require it
	if _, err := cookieflow.Table(engine); err != nil {
		return nil, err // of the setting model
	}
	if err := applyGroup(all, s.Group, settings); err != nil {
		return nil, err
	}
	rules, err := choose(reports, s.Enable, s.Disable)
	if err != nil {
		return nil, err
	}
	return linter(rules), nil
}

// A linter is the rules that golangci-lint runs as one linter.
type linter []*analysis.Analyzer

// BuildAnalyzers returns the rules.
func (l linter) BuildAnalyzers() ([]*analysis.Analyzer, error) { return l, nil }

// GetLoadMode asks for types, without which no rule finds anything.
func (linter) GetLoadMode() string { return register.LoadModeTypesInfo }
