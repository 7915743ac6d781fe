package cli

// This file describes the configuration file as a JSON schema, which editors use.

import (
	"encoding/json"
	"flag"
	"fmt"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/catalogue"
)

// A schema is a part of a JSON schema.
type schema struct {
	Schema               string             `json:"$schema,omitempty"`
	ID                   string             `json:"$id,omitempty"`
	Title                string             `json:"title,omitempty"`
	Description          string             `json:"description,omitempty"`
	Type                 any                `json:"type,omitempty"` // a name or a list of names
	Enum                 []any              `json:"enum,omitempty"`
	Pattern              string             `json:"pattern,omitempty"`
	Items                *schema            `json:"items,omitempty"`
	OneOf                []*schema          `json:"oneOf,omitempty"`
	Properties           map[string]*schema `json:"properties,omitempty"`
	AdditionalProperties any                `json:"additionalProperties,omitempty"` // false or a schema
	Default              any                `json:"default,omitempty"`
}

// Schema is the JSON schema of the configuration file of a tool.
func Schema(tool Tool, id string) ([]byte, error) {
	c := &command{Tool: tool}
	root := &schema{
		Schema:      "https://json-schema.org/draft/2020-12/schema",
		ID:          id,
		Title:       c.configName(),
		Description: fmt.Sprintf("Settings of %s. Every key is a flag of the command.", c.Name),
		Type:        "object", AdditionalProperties: false,
		Properties: map[string]*schema{},
	}
	fs := new(options).flagSet(c.Name)
	for _, k := range configKeys {
		if f := fs.Lookup(k.name); f != nil {
			root.Properties[k.name] = c.schemaOf(k, f)
		}
	}
	for _, key := range c.topLevel() {
		if name := c.sharedFlag(key); name != "" {
			root.Properties[key] = schemaOfFlag(catalogue.Flag(c.Analyzers, name))
		}
	}
	for _, a := range c.Analyzers {
		if len(c.settingsOf(a.Name)) > 0 && slices.Contains(c.ruleNames(), a.Name) {
			root.Properties[a.Name] = schemaOfRule(a)
		}
	}
	data, err := json.MarshalIndent(root, "", "\t")
	return append(data, '\n'), err
}

func schemaOfRule(a *analysis.Analyzer) *schema {
	s := &schema{Type: []string{"object", "null"}, Description: title(a), AdditionalProperties: false, Properties: map[string]*schema{}}
	a.Flags.VisitAll(func(f *flag.Flag) { s.Properties[f.Name] = schemaOfFlag(f) })
	return s
}

// schemaOfFlag describes what a flag takes. Numbers and the like are what they are
// as texts.
func schemaOfFlag(f *flag.Flag) *schema {
	kind, usage := flag.UnquoteUsage(f)
	s := &schema{Description: usage, Type: "string", Default: f.DefValue}
	switch {
	case kind == "duration":
		s.Pattern = `^([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+$|^0$`
		s.Type = []string{"string", "integer"} // 0
	case kind == "" && plainBool(f):
		s.Type, s.Default = "boolean", f.DefValue == "true"
	case kind == "": // it may be left out, but is more than true or false
		s.Type = []string{"boolean", "string"}
	}
	return s
}

// plainBool reports whether a flag is a bool.
func plainBool(f *flag.Flag) bool {
	g, ok := f.Value.(flag.Getter)
	if !ok {
		return false
	}
	_, ok = g.Get().(bool)
	return ok
}

// schemaOf describes a key of the command.
func (c *command) schemaOf(k configKey, f *flag.Flag) *schema {
	_, usage := flag.UnquoteUsage(f)
	text := &schema{Type: "string"}
	switch k.kind {
	case list:
		item := text
		if k.name == "rules" {
			item = &schema{Enum: c.selectable()}
		}
		return &schema{Description: usage, OneOf: []*schema{{Type: "array", Items: item}, text}}
	case pairs:
		of := &schema{Type: "object", AdditionalProperties: false, Properties: map[string]*schema{}}
		for _, rule := range c.ruleNames() {
			of.Properties[rule] = &schema{Enum: []any{catalogue.Error, catalogue.Warning, catalogue.Note}, Default: c.severity(nil, rule)}
		}
		return &schema{Description: usage, OneOf: []*schema{of, text}}
	}
	return schemaOfFlag(f)
}

// selectable are the groups and rules that may run, and those that may not.
func (c *command) selectable() (names []any) {
	for _, g := range c.groupNames() {
		names = append(names, g)
	}
	for _, rule := range c.ruleNames() {
		names = append(names, rule, "-"+rule)
	}
	return names
}
