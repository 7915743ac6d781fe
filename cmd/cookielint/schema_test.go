package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"

	"github.com/cookielint/cookielint/internal/cli"
)

const schemaID = "https://github.com/cookielint/cookielint/blob/main/docs/cookielint.schema.json"

var schemaFile = filepath.Join("..", "..", "docs", "cookielint.schema.json")

func TestTheSchemaIsCurrent(t *testing.T) {
	want, err := cli.Schema(tool(), schemaID)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(schemaFile, want, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(schemaFile); err != nil || !bytes.Equal(got, want) {
		t.Errorf("docs/cookielint.schema.json is not what the flags say now (%v); run go test ./cmd/cookielint -run Schema -update", err)
	}
}

// The command and the schema take the same configurations.
func TestTheSchemaTakesWhatTheCommandTakes(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	printed := new(bytes.Buffer)
	if status := cli.Main([]string{"config", "-config="}, printed, io.Discard, tool()); status != cli.Clean {
		t.Fatalf("status %d", status)
	}
	for text, want := range map[string]bool{
		printed.String():                                  true,
		"{}":                                              true,
		"rules: [strict, -cookiesecure]":                  true,
		"rules: strict,-cookiesecure":                     true,
		"rules: [cookiesecured]":                          false,
		"rules: {strict: true}":                           false,
		"severity: {cookiesecure: error}":                 true,
		"severity: cookiesecure=error":                    true,
		"severity: {cookiesecure: fatal}":                 false,
		"severity: {cookiesecured: error}":                false,
		"tests: true":                                     true,
		"tests: maybe":                                    false,
		"tests: [true]":                                   false,
		"tests:":                                          false,
		"tags: [a, b]":                                    true,
		"tags: a":                                         true,
		"sensitive-names: ^id$":                           true,
		"cookiehttponly: {scope: sensitive}":              true,
		"cookiehttponly:":                                 true,
		"cookiehttponly: {scop: sensitive}":               false,
		"cookiehttponly: sensitive":                       false,
		"cookiesensitive: {pii: sessions}":                true,
		"cookiesensitive: {pii: false, identifiers: yes}": false,
		"cookiesensitive: {pii: false}":                   true,
		"sessionexpiry: {max: 1h30m}":                     true,
		"sessionexpiry: {max: 30d}":                       false,
		"cookielifetime: {max-session: 0}":                true,
		"explain: true":                                   true,
		"unused-ignores: true":                            true,
		"fix: true":                                       false,
		"cookieflow: {tests: true}":                       false,
		"[tests]":                                         false,
	} {
		name := filepath.Join(t.TempDir(), "c.yml")
		write(t, name, text)
		var stderr bytes.Buffer
		status := cli.Main([]string{"config", "-config", name}, io.Discard, &stderr, tool())
		if taken := status == cli.Clean; taken != want {
			t.Errorf("%q: the command takes it: %v\n%s", text, taken, &stderr)
		}
		var value any
		if err := yaml.Unmarshal([]byte(text), &value); err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(value); (err == nil) != want {
			t.Errorf("%q: the schema takes it: %v\n%v", text, err == nil, err)
		}
	}
}
