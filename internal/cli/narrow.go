package cli

// This file narrows what was found down to what is new: to what a baseline does not
// list, and to lines that changed.

import (
	"context"
	"errors"
	"fmt"
	"go/build"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/cookielint/cookielint/internal/baseline"
	"github.com/cookielint/cookielint/internal/files"
	"github.com/cookielint/cookielint/internal/gitdiff"
	"github.com/cookielint/cookielint/internal/load"
	"github.com/cookielint/cookielint/internal/report"
)

// A filter knows what is not new. It is read before the analysis, so that what is
// wrong with it is told at once.
type filter struct {
	changes *gitdiff.Changes // nil: every line is new
	known   *known           // nil: there is no baseline
}

// A known is a baseline.
type known struct {
	name    string // as it was given
	path    string
	entries []baseline.Entry
	sources *report.Sources // of what was found
}

// filter reads what -new-from-rev and -baseline name.
func (c *command) filter(dir string, opts *options) (*filter, error) {
	f := &filter{}
	if opts.rev != "" {
		changes, err := gitdiff.Since(context.Background(), dir, opts.rev)
		if err != nil {
			return nil, err
		}
		f.changes = changes
	}
	if opts.baseline == "" {
		return f, nil
	}
	f.known = &known{name: opts.baseline, path: filepath.Join(dir, opts.baseline)}
	if filepath.IsAbs(opts.baseline) {
		f.known.path = opts.baseline
	}
	text, err := c.files().ReadFile(f.known.path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && opts.writeBaseline:
		return f, nil
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no file %s for -baseline; -write-baseline writes it", opts.baseline)
	case err != nil:
		return nil, fmt.Errorf("the file %s of -baseline %s", opts.baseline, files.Cannot("read", err))
	}
	f.known.entries, err = baseline.Parse(opts.baseline, text)
	return f, err
}

// narrow returns the findings that are new, and tells which entries of the baseline
// are of no use any more. Findings that a comment suppresses are no concern of it.
func (c *command) narrow(f *filter, findings []report.Finding, judges func(baseline.Entry) bool) []report.Finding {
	if f.known != nil {
		fresh, left := baseline.Compare(f.known.identities(findings), f.known.entries, f.known.gone)
		c.stale(f.known.name, slices.DeleteFunc(left, func(e baseline.Entry) bool { return !judges(e) }))
		kept := make([]report.Finding, 0, len(fresh))
		for _, i := range fresh {
			kept = append(kept, findings[i])
		}
		findings = kept
	}
	if f.changes != nil {
		findings = slices.DeleteFunc(findings, func(d report.Finding) bool {
			last := d.Pos.Line
			if d.End.Filename == d.Pos.Filename {
				last = d.End.Line
			}
			return !f.changes.Touch(d.Pos.Filename, d.Pos.Line, last)
		})
	}
	return findings
}

// identities returns what the baseline knows findings by.
func (k *known) identities(findings []report.Finding) []report.Identity {
	ids := make([]report.Identity, 0, len(findings))
	for _, f := range findings {
		name, err := filepath.Rel(filepath.Dir(k.path), f.Pos.Filename)
		if err != nil {
			name = f.Pos.Filename
		}
		ids = append(ids, report.Identify(f, filepath.ToSlash(name), k.sources))
	}
	return ids
}

// file returns where a file of the baseline is.
func (k *known) file(name string) string {
	name = filepath.FromSlash(name)
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(filepath.Dir(k.path), name)
}

func (k *known) gone(name string) bool {
	_, err := (files.OS{}).Stat(k.file(name))
	return errors.Is(err, fs.ErrNotExist)
}

// judges returns the function that reports whether this run can tell that a finding
// of the baseline is gone: nothing failed, and its rule ran on its file or, if that
// is not there, on its directory.
func (f *filter) judges(loaded *load.Result, opts *options, failed bool) func(baseline.Entry) bool {
	k := f.known
	analyzed, ran := map[string]bool{}, map[string]bool{}
	for _, name := range loaded.Files {
		analyzed[name] = true
	}
	for _, a := range opts.rules {
		ran[a.Name] = true
	}
	return func(e baseline.Entry) bool {
		return !failed && ran[e.Rule] && (analyzed[k.file(e.File)] || k.gone(e.File) && covered(opts, k.file(e.File)))
	}
}

// covered reports whether the patterns ask for the directory that a file is in. Those
// that are no directories, such as import paths, do not count.
func covered(opts *options, file string) bool {
	for _, pattern := range opts.patterns {
		base, below := strings.CutSuffix(filepath.ToSlash(pattern), "/...")
		if !build.IsLocalImport(base) && !filepath.IsAbs(base) {
			continue
		}
		base, err := filepath.Abs(opts.path(filepath.FromSlash(base)))
		if err != nil {
			continue
		}
		rel, err := filepath.Rel(base, filepath.Dir(file))
		if err == nil && (rel == "." || below && filepath.IsLocal(rel)) {
			return true
		}
	}
	return false
}

// stale tells that findings of the baseline are gone, and where the first of them are.
func (c *command) stale(name string, entries []baseline.Entry) {
	const most = 5
	n, lines := 0, []string{}
	for i, e := range entries {
		n += e.Count
		if i < most {
			lines = append(lines, strconv.Itoa(e.Line))
		} else if i == most {
			lines = append(lines, "…")
		}
	}
	if n == 0 {
		return
	}
	is, line := "are", "lines"
	if n == 1 {
		is = "is"
	}
	if len(lines) == 1 {
		line = "line"
	}
	fmt.Fprintf(c.err, "%s: %s of %s %s not there any more (%s %s): -write-baseline takes out what is gone\n",
		c.Name, count(n, "finding"), name, is, line, strings.Join(lines, ", "))
}

// writeBaseline writes the findings as a baseline, with those of before that this
// run cannot judge.
func (c *command) writeBaseline(k *known, findings []report.Finding, judges func(baseline.Entry) bool) int {
	if c.failed {
		return c.fail(fmt.Errorf("%s was not written, because it would lack what could not be analyzed", k.name))
	}
	kept := slices.DeleteFunc(slices.Clone(k.entries), func(e baseline.Entry) bool { return judges(e) })
	text, err := baseline.Render(c.Name, baseline.Entries(k.identities(findings), kept))
	if err == nil {
		err = files.Replace(c.files(), k.path, text)
	}
	if err != nil {
		return c.fail(fmt.Errorf("the file %s of -baseline %s", k.name, files.Cannot("written", err)))
	}
	fmt.Fprintf(c.err, "%s: wrote %s to %s\n", c.Name, count(len(findings), "finding"), k.name)
	return Clean
}
