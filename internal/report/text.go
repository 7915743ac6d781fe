package report

import (
	"fmt"
	"io"
)

// Text returns a handler that prints a line per finding:
//
//	path:line:column: message (rule)
//
// The path is relative to dir if it is below it. Failures are not findings and
// are not printed: they belong on standard error.
func Text(w io.Writer, dir string) Handler { return shown(&text{w, dir}) }

type text struct {
	w   io.Writer
	dir string
}

func (t *text) Finding(f Finding) error {
	pos := f.Pos
	pos.Filename = Rel(t.dir, pos.Filename)
	if _, err := fmt.Fprintf(t.w, "%s: %s (%s)\n", pos, f.Message, f.Rule); err != nil {
		return err
	}
	for _, r := range f.Related {
		r.Pos.Filename = Rel(t.dir, r.Pos.Filename)
		if _, err := fmt.Fprintf(t.w, "%s: \t%s\n", r.Pos, r.Message); err != nil {
			return err
		}
	}
	return nil
}

func (t *text) Failure(Failure) error { return nil }
func (t *text) Close() error          { return nil }
