package baseline

// This file reads and writes the file: YAML, one entry after the other, in an order
// that has nothing to do with lines.

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/cookielint/cookielint/internal/report"
)

const version = 1

const head = `# Findings that %[1]s was told to keep quiet about. %[1]s -write-baseline writes this
# file again; an entry that is taken out is reported again.
`

type document struct {
	Version  int         `yaml:"version"`
	Findings []yaml.Node `yaml:"findings"`
}

type entry struct {
	File    string `yaml:"file"`
	In      string `yaml:"in,omitempty"`
	Rule    string `yaml:"rule"`
	Message string `yaml:"message"`
	Source  string `yaml:"source,omitempty"`
	Count   int    `yaml:"count,omitempty"`
}

// Render returns the text of a file with these entries for a tool of that name.
func Render(tool string, entries []Entry) ([]byte, error) {
	list := make([]entry, 0, len(entries))
	for _, e := range entries {
		out := entry{File: e.File, In: e.Decl, Rule: e.Rule, Message: e.Message, Source: e.Source}
		if e.Count > 1 {
			out.Count = e.Count
		}
		list = append(list, out)
	}
	text, err := yaml.Dump(struct {
		Version  int     `yaml:"version"`
		Findings []entry `yaml:"findings"`
	}{version, list}, yaml.WithLineWidth(-1))
	return append(fmt.Appendf(nil, head, tool), text...), err
}

// Parse reads the text of a file. An error says where in the file, which is called
// by name, and is one line.
func Parse(name string, text []byte) ([]Entry, error) {
	var doc document
	var another yaml.Node
	dec := yaml.NewDecoder(bytes.NewReader(text))
	dec.KnownFields(true)
	if err := dec.Decode(&doc); errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: this is no baseline: it is empty", name)
	} else if err != nil {
		return nil, located(name, 0, err)
	}
	if err := dec.Decode(&another); err == nil {
		return nil, fmt.Errorf("%s:%d: this is no baseline: a second document begins here", name, another.Line)
	} else if !errors.Is(err, io.EOF) {
		return nil, located(name, 0, err)
	}
	if doc.Version != version {
		return nil, fmt.Errorf("%s: the version of a baseline has to be %d, not %d: write it again with -write-baseline", name, version, doc.Version)
	}
	var entries []Entry
	for i := range doc.Findings {
		n := &doc.Findings[i]
		e := entry{Count: 1}
		if err := n.Load(&e, yaml.WithKnownFields()); err != nil {
			return nil, located(name, n.Line, err)
		}
		if lacks := e.lacks(); lacks != "" {
			return nil, fmt.Errorf("%s:%d: a finding of a baseline has to have a %s", name, n.Line, lacks)
		}
		id := report.Identity{File: e.File, Decl: e.In, Rule: e.Rule, Message: e.Message, Source: e.Source}
		entries = append(entries, Entry{Identity: id, Count: e.Count, Line: n.Line})
	}
	return entries, nil
}

func (e entry) lacks() string {
	switch {
	case e.File == "":
		return "file"
	case e.Rule == "":
		return "rule"
	case e.Message == "":
		return "message"
	case e.Count < 1:
		return "count above zero"
	}
	return ""
}

// located words an error of package yaml.
func located(name string, line int, err error) error {
	message := err.Error()
	var one *yaml.LoadError
	var many *yaml.LoadErrors
	if errors.As(err, &many) && len(many.Errors) > 0 {
		one = many.Errors[0]
	}
	if one != nil || errors.As(err, &one) {
		line, message = cmp.Or(one.Mark.Line, line), one.Message
	}
	message = strings.Join(strings.Fields(message), " ")
	if m := unknownKey.FindStringSubmatch(message); m != nil {
		message = "there is no key " + m[1]
	} else if m := otherType.FindStringSubmatch(message); m != nil {
		message = m[1] + " cannot be here"
	}
	if line > 0 {
		name += fmt.Sprintf(":%d", line)
	}
	return fmt.Errorf("%s: this is no baseline: %s", name, message)
}

// What package yaml says in terms of Go.
var (
	unknownKey = regexp.MustCompile(`^field (.*) not found in type `)
	otherType  = regexp.MustCompile("^cannot construct \\S+ (.*) into ")
)
