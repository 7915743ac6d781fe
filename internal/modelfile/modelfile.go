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
	"strings"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/yamldoc"
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
type Error = yamldoc.Error

// Parse reads a model from a text. Errors call it by the name. Of a text without
// anything in it the model is nil.
func Parse(name, text string) (*Model, error) {
	if strings.TrimSpace(text) == "" {
		return nil, nil
	}
	m := &Model{Name: name, Text: text, Library: model.Library{Module: name, Taught: true}, entries: map[string]position{}}
	root, err := yamldoc.Parse(name, text, "a model")
	if err != nil || root == nil {
		return m, err
	}
	d := &decoder{name: name, entries: m.entries}
	return m, d.library(root, &m.Library)
}

func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

// Locate adds to an error that is about an entry of the model where that is.
func (m *Model) Locate(err error) error {
	var entry *model.EntryError
	if m == nil || !errors.As(err, &entry) {
		return err
	}
	at := m.entries[entry.Entry]
	return &Error{Name: m.Name, Line: at.line, Column: at.column, Message: fmt.Sprintf("%s: %s", entry.Entry, oneLine(entry.Err))}
}
