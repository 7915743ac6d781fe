package model

// Running the programs in testdata/src/*/defaults.

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"golang.org/x/mod/modfile"
)

// An observation is what an API did when a program ran it; the programs say
// more on the fields, in testdata/src/tier1/defaults/wire.go.
type observation struct {
	Symbol      string
	Record      string
	Args        []any
	Sent        string // the type of the record that it was given
	Changes     []change
	SetCookie   string
	CodecAge    *int
	Lifetime    *int
	IdleTimeout *int
	Claims      string
	Exp         string
	Into        string
	Valid       *bool
}

// A change is a method that was called, or a field that was assigned to.
type change struct {
	Symbol string
	Path   string
	Arg    any
}

// name says what was run; "/" would make levels of subtests.
func (o observation) name() string {
	name := o.Symbol + o.Record
	for _, c := range o.Changes {
		name += " then " + c.Symbol + c.Path
	}
	if o.Exp != "" {
		name += " of " + o.Claims + " with exp " + o.Exp + " parsed into " + o.Into
	}
	return strings.NewReplacer("github.com/", "", "(*", "", "(", "", ")", "", "/", ".").Replace(name)
}

// observe runs the program of a module.
func observe(module string) ([]observation, error) {
	cmd := exec.Command("go", "run", "./defaults")
	cmd.Dir, cmd.Env = moduleDir(module), offline()
	out, err := cmd.Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		return nil, advise(module, fmt.Errorf("go run ./defaults: %s", exit.Stderr))
	}
	if err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(out))
	dec.UseNumber()
	var all []observation
	for {
		var o observation
		switch err := dec.Decode(&o); {
		case err == io.EOF:
			return all, nil
		case err != nil:
			return nil, fmt.Errorf("testdata/src/%s/defaults: %w", module, err)
		}
		all = append(all, o)
	}
}

// selectedVersions are the versions that a module requires, by module path. A
// tidy go.mod lists every module that is used.
func selectedVersions(module string) (map[string]string, error) {
	name := filepath.Join(moduleDir(module), "go.mod")
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	file, err := modfile.Parse(name, data, nil)
	if err != nil {
		return nil, err
	}
	versions := map[string]string{}
	for _, r := range file.Require {
		versions[r.Mod.Path] = r.Mod.Version
	}
	return versions, nil
}
