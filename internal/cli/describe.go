package cli

// This file tells formats of the run, of its rules and of what could not be loaded.

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/catalogue"
	"github.com/cookielint/cookielint/internal/load"
	"github.com/cookielint/cookielint/internal/report"
)

// reportRun tells handlers what they need to know of this run.
func (c *command) reportRun(dir string, opts *options) *report.Run {
	version, _, _ := strings.Cut(c.Version, " ")
	run := &report.Run{
		Dir:     dir,
		Root:    repository(dir),
		Tool:    c.Name,
		Version: version,
		Home:    c.Home,
	}
	shared := required(c.Analyzers)
	for _, a := range opts.rules {
		if !shared[a] {
			run.Rules = append(run.Rules, c.describeRule(a, opts))
		}
	}
	return run
}

// sources are the files that findings are in. What is shown of them has no secrets that
// the findings are about.
func (c *command) sources(findings []report.Finding) *report.Sources {
	sources := report.NewSources(nil)
	for _, f := range findings {
		if c.Secret != nil && c.Secret(f.Rule) {
			sources.Conceal(f.Pos.Filename, f.Pos.Line)
		}
	}
	return sources
}

// describeRule is what the catalogue and the documentation say of a rule.
func (c *command) describeRule(a *analysis.Analyzer, opts *options) report.Rule {
	rule := catalogue.Describe(a, c.severity(opts, a.Name), nil)
	return report.Rule{
		Name:     a.Name,
		Title:    rule.Summary,
		Doc:      strings.TrimPrefix(strings.TrimSpace(a.Doc), a.Name+": "),
		URL:      a.URL,
		CWE:      rule.CWE,
		ASVS:     rule.ASVS,
		Severity: report.Severity(rule.Severity),
	}
}

// repository returns the root of the repository that dir is in, or dir if it is in
// none.
func repository(dir string) string {
	for at := dir; ; at = filepath.Dir(at) {
		if _, err := os.Stat(filepath.Join(at, ".git")); err == nil {
			return at
		}
		if at == filepath.Dir(at) {
			return dir
		}
	}
}

// loadFailures turns what could not be loaded into what formats can tell.
func loadFailures(dir string, errs []*load.Error) []report.Failure {
	var failures []report.Failure
	for _, e := range errs {
		f := report.Failure{Err: errors.New(e.Msg)}
		if m := place.FindStringSubmatch(e.Pos); m != nil {
			f.Pos.Filename = m[1]
			if !filepath.IsAbs(m[1]) {
				f.Pos.Filename = filepath.Join(dir, m[1])
			}
			f.Pos.Line, _ = strconv.Atoi(m[2])
			f.Pos.Column, _ = strconv.Atoi(m[3])
		}
		failures = append(failures, f)
	}
	return failures
}

var place = regexp.MustCompile(`^(.+?):(\d+)(?::(\d+))?$`)
