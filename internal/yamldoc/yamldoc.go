// Package yamldoc reads files in YAML that people write, and tells where they are
// wrong.
package yamldoc

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
)

// An Error is what is wrong with a file, and where.
type Error struct {
	Name         string // of the file, or of what else the text comes from
	Line, Column int    // from 1; 0: not known
	Message      string
}

func (e *Error) Error() string {
	at := e.Name
	for _, n := range []int{e.Line, e.Column} {
		if n > 0 {
			at += ":" + strconv.Itoa(n)
		}
	}
	return at + ": " + e.Message
}

// Parse is the root of the only document of a text; nil: it is empty. The
// document is called what in errors, such as "a model".
func Parse(name, text, what string) (*yaml.Node, error) {
	var doc, another yaml.Node
	dec := yaml.NewDecoder(strings.NewReader(text))
	switch err := dec.Decode(&doc); {
	case errors.Is(err, io.EOF):
		return nil, nil
	case err != nil:
		return nil, syntaxError(name, err)
	}
	switch err := dec.Decode(&another); {
	case err == nil:
		return nil, &Error{name, another.Line, another.Column, "a second document begins here; " + what + " is one"}
	case !errors.Is(err, io.EOF):
		return nil, syntaxError(name, err)
	}
	return doc.Content[0], nil
}

var yamlError = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

// syntaxError is an error of package yaml, which tells the line at best.
func syntaxError(name string, err error) *Error {
	text := strings.Join(strings.Fields(err.Error()), " ")
	e := &Error{Name: name, Message: "this is not YAML: " + text}
	if m := yamlError.FindStringSubmatch(text); m != nil {
		e.Line, _ = strconv.Atoi(m[1])
		e.Message = "this is not YAML: " + m[2]
	}
	return e
}

// Show is a node as messages call it.
func Show(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	case yaml.ScalarNode:
		if n.Tag == "!!null" {
			return "nothing"
		}
		return fmt.Sprintf("%q", n.Value)
	default:
		return "this"
	}
}

// Pairs visits the keys of a mapping with their values. It fails on one that is
// there twice.
func Pairs(name string, n *yaml.Node, visit func(key, value *yaml.Node) error) error {
	lines := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		if key.Kind != yaml.ScalarNode {
			return &Error{name, key.Line, key.Column, Show(key) + " is no key"}
		}
		if line, twice := lines[key.Value]; twice {
			return &Error{name, key.Line, key.Column, fmt.Sprintf("key %q is there twice; the first is in line %d", key.Value, line)}
		}
		lines[key.Value] = key.Line
		if err := visit(key, n.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}
