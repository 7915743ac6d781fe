package cli

// This file hands what a user teaches on to the analyzers.

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/cookielint/cookielint/internal/load"
)

// modelFlag is the name of the flag of an analyzer for what a user teaches: not a
// file but what is in it, since analyzers read no files.
const modelFlag = "model"

// A namedValue is the value of such a flag. Errors call it by the name of the file.
type namedValue interface{ SetFrom(name, text string) }

// teach hands the content of a file to the analyzers.
func (c *command) teach(opts *options) error {
	if opts.model == "" {
		return nil
	}
	name := opts.model
	if !filepath.IsAbs(name) {
		name = filepath.Join(opts.dir, name)
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return fmt.Errorf("the file of -model cannot be read: %w", err)
	}
	for _, a := range c.Analyzers {
		f := a.Flags.Lookup(modelFlag)
		if f == nil {
			continue
		}
		if f.Value.String() != "" {
			return fmt.Errorf("-model and -%s.%s cannot be used together", a.Name, modelFlag)
		}
		if v, ok := f.Value.(namedValue); ok {
			v.SetFrom(opts.model, string(text))
		}
	}
	return nil
}

// model is what decides which packages are worth analyzing.
func (c *command) model() (load.Model, error) {
	if c.Model == nil {
		return nil, nil
	}
	return c.Model()
}
