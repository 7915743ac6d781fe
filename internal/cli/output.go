package cli

// This file prints what was found: in which formats, and where to.

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cookielint/cookielint/internal/files"
	"github.com/cookielint/cookielint/internal/nearest"
	"github.com/cookielint/cookielint/internal/report"
)

// An output is a format and the file that it goes to, or "" for standard output.
type output struct{ format, file string }

// parseOutputs reads the value of -format: "text", "github,sarif:out.sarif".
func parseOutputs(value string) ([]output, error) {
	var outputs []output
	for _, item := range strings.Split(value, ",") {
		format, file, named := strings.Cut(strings.TrimSpace(item), ":")
		switch {
		case !slices.Contains(report.Formats(), format):
			if near := nearest.Of(format, report.Formats()); near != "" {
				return nil, fmt.Errorf("there is no format %s; did you mean %s?", format, near)
			}
			return nil, fmt.Errorf("there is no format %q; those that are: %s", format, strings.Join(report.Formats(), ", "))
		case named && file == "":
			return nil, fmt.Errorf("-format=%s: there is no name of a file behind %q", value, format+":")
		}
		for _, o := range outputs {
			switch {
			case o.file == file && file == "":
				return nil, fmt.Errorf("-format=%s: only one format can go to standard output; give the other a file, as in %s:FILE", value, format)
			case o.file == file:
				return nil, fmt.Errorf("-format=%s: only one format can go to %s", value, file)
			}
		}
		outputs = append(outputs, output{format, file})
	}
	return outputs, nil
}

// print sends findings and failures through the handler of each format. It returns an
// error of standard output only; those of files are told.
func (c *command) print(dir string, opts *options, findings []report.Finding, failures []report.Failure) error {
	run := c.reportRun(dir, opts)
	run.Sources = c.sources(findings)
	var broken error
	for _, o := range opts.outputs {
		if o.file == "" {
			people := *run
			people.Terminal = c.terminal(opts)
			broken = send(report.Open(o.format, c.out, &people), findings, failures)
			continue
		}
		var text bytes.Buffer
		err := send(report.Open(o.format, &text, run), findings, failures)
		if err == nil {
			err = files.Replace(c.files(), opts.path(o.file), text.Bytes())
		}
		if err != nil {
			c.fail(fmt.Errorf("the file %s of -format %s", o.file, files.Cannot("written", err)))
		}
	}
	return broken
}

// send prints what one format has to have.
func send(h report.Handler, findings []report.Finding, failures []report.Failure) error {
	for _, f := range findings {
		if err := h.Finding(f); err != nil {
			return err
		}
	}
	for _, f := range failures {
		if err := h.Failure(f); err != nil {
			return err
		}
	}
	return h.Close()
}

// path returns a name that was given on the command line, which is relative to the
// directory of -C.
func (o *options) path(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(o.dir, name)
}

func (c *command) files() files.FS {
	if c.Files == nil {
		return files.OS{}
	}
	return c.Files
}

func (c *command) in() io.Reader {
	if c.In == nil {
		return os.Stdin
	}
	return c.In
}
