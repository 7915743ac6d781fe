// Package modelfile reads what users teach cookielint: entries of package model,
// written in YAML.
//
// The keys are the names of the fields there, with a small first letter. They are
// found by reflection, so that a word that package model gets can be used here at
// once. What is not like its field is in words.go.
package modelfile

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/cookielint/cookielint/internal/model"
)

// A Model is what a user teaches.
type Model struct {
	Name    string // of the file, flag or setting that it comes from
	Text    string
	Library model.Library
	entries map[string]position // where they are, by the symbol or type that they are for
}

type position struct{ line, column int }

// An Error is what is wrong with a model, and where.
type Error struct {
	Name         string // of the model
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

// Parse reads a model from a text. Errors call it by the name. Of a text without
// anything in it the model is nil.
func Parse(name, text string) (*Model, error) {
	if strings.TrimSpace(text) == "" {
		return nil, nil
	}
	m := &Model{Name: name, Text: text, Library: model.Library{Module: name, Taught: true}, entries: map[string]position{}}
	root, err := document(name, text)
	if err != nil || root == nil {
		return m, err
	}
	d := &decoder{name: name, entries: m.entries}
	return m, d.library(root, &m.Library)
}

// document is the root of the only document of a text; nil: it is empty.
func document(name, text string) (*yaml.Node, error) {
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
		return nil, &Error{name, another.Line, another.Column, "a second document begins here; a model is one"}
	case !errors.Is(err, io.EOF):
		return nil, syntaxError(name, err)
	}
	return doc.Content[0], nil
}

var yamlError = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

// syntaxError is an error of package yaml, which tells the line at best.
func syntaxError(name string, err error) *Error {
	e := &Error{Name: name, Message: "this is not YAML: " + oneLine(err)}
	if m := yamlError.FindStringSubmatch(oneLine(err)); m != nil {
		e.Line, _ = strconv.Atoi(m[1])
		e.Message = "this is not YAML: " + m[2]
	}
	return e
}

func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

// Locate adds to an error that is about an entry of the model where that is.
func (m *Model) Locate(err error) error {
	var entry *model.EntryError
	if m == nil || !errors.As(err, &entry) {
		return err
	}
	at := m.entries[entry.Entry]
	return &Error{m.Name, at.line, at.column, fmt.Sprintf("%s: %s", entry.Entry, oneLine(entry.Err))}
}
