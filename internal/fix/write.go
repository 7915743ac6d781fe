package fix

// This file writes the result: every file whole or not at all.

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"

	"github.com/aymanbagabas/go-udiff"

	"github.com/cookielint/cookielint/internal/files"
)

// Write writes the changed files: first all to temporary files beside them,
// then, if that went well, over the originals. A file that cannot be written
// takes its fixes out of the plan, also those parts that touch other files; the
// rest is written. It returns one error per file that could not be written; the
// function label gives the name to print for a file.
func (p *Plan) Write(label func(filename string) string) []error {
	var errs []error
	for {
		f, err := p.try()
		if err == nil {
			return errs
		}
		errs = append(errs, p.unwritable(f, err, label))
		p.settle()
	}
}

// try writes all files that are not yet as they should be, and stops at the first
// that fails. Those that are written by then stay so, until a second try takes out
// of them what belongs to the one that failed.
func (p *Plan) try() (failed *file, err error) {
	temps := map[*file]string{}
	defer func() {
		for _, temp := range temps {
			p.opts.FS.Remove(temp)
		}
	}()
	var changed []*file
	for _, name := range sortedKeys(p.files) {
		f := p.files[name]
		if f.stuck || bytes.Equal(f.want(), f.disk()) {
			continue
		}
		temp, err := p.opts.FS.WriteTemp(name, f.want(), f.mode)
		if err != nil {
			return f, err
		}
		changed, temps[f] = append(changed, f), temp
	}
	for _, f := range changed {
		if err := p.opts.FS.Rename(temps[f], f.name); err != nil {
			return f, err
		}
		delete(temps, f)
		f.written = f.want()
	}
	return nil, nil
}

// unwritable takes the fixes of f out of the plan and words the reason.
func (p *Plan) unwritable(f *file, err error, label func(string) string) error {
	f.stuck = true
	reason := "the file " + files.Cannot("written", err)
	p.exclude(f, reason)
	f.edits = nil
	if f.written != nil {
		return fmt.Errorf("%s has a part of a fix that could not be finished elsewhere, and %s: put it back by hand", label(f.given), reason)
	}
	advice := ""
	if errors.Is(err, fs.ErrPermission) {
		advice = ": check the permissions of the file and its directory"
	}
	return fmt.Errorf("%s was not fixed, because %s%s", label(f.given), reason, advice)
}

// Files returns the number of files that the plan changes.
func (p *Plan) Files() int { return len(p.names()) }

// Diff prints the changes as a unified diff and reports whether there are any.
// The function label gives the name to print for a file.
func (p *Plan) Diff(w io.Writer, label func(filename string) string) (changed bool, err error) {
	for _, name := range p.names() {
		f := p.files[name]
		l := filepath.ToSlash(label(f.given))
		diff := udiff.Unified("a/"+l, "b/"+l, string(f.old), string(f.new))
		changed = changed || diff != ""
		if _, err := io.WriteString(w, diff); err != nil {
			return changed, err
		}
	}
	return changed, nil
}
