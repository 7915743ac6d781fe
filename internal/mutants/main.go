// Mutants inverts each decision of each rule, one at a time, and checks that the
// fixtures of the rule notice. It is a tool of this repository and no part of a release.
//
//	go run ./internal/mutants [-v] [RULE...]
//
// A mutant is the negation of a condition (of an if, of a case, of what a function says
// by a bool) or the loss of a report. One that no fixture notices is printed, with an
// exit status of 1: what is decided there is not tested.
//
// All mutants are compiled at once, by an overlay in which each decision asks the
// environment whether it is the one to be inverted, and the fixtures are loaded and
// analysed by the engine once: a mutant costs one run of its rule. What is compared are
// the want comments, and the texts of fixes, which tests compare with golden files.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "mutants:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	fs := flag.NewFlagSet("mutants", flag.ContinueOnError)
	verbose := fs.Bool("v", false, "print which fixtures are used")
	list := fs.String("list", "", "the `file` with the mutants that this program was compiled with; it calls itself that way")
	if err := fs.Parse(args); err != nil {
		return err
	}
	if *list != "" {
		return try(*list, *verbose, out)
	}
	if _, err := os.Stat("analyzers"); err != nil {
		return errors.New("there is no folder analyzers: run this in the root of the repository")
	}
	tmp, err := os.MkdirTemp("", "cookielint-mutants-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	mutants, err := overlay(tmp, fs.Args())
	if err != nil {
		return err
	}
	name := filepath.Join(tmp, "mutants.json")
	data, err := json.Marshal(mutants)
	if err != nil {
		return err
	}
	if err := os.WriteFile(name, data, 0o666); err != nil {
		return err
	}
	again := exec.Command("go", "run", "-overlay="+filepath.Join(tmp, "overlay.json"), "./internal/mutants", "-list="+name, fmt.Sprintf("-v=%t", *verbose))
	again.Stdout, again.Stderr = out, os.Stderr
	if again.Run() != nil {
		return errors.New("not all mutants were found")
	}
	return nil
}

// overlay writes the files of the rules with a question at each decision, and the file
// that tells the go command of them.
func overlay(dir string, rules []string) (mutants []Mutant, err error) {
	if len(rules) == 0 {
		docs, err := filepath.Glob(filepath.Join("analyzers", "*", "doc.go"))
		if err != nil {
			return nil, err
		}
		for _, doc := range docs {
			rules = append(rules, filepath.Base(filepath.Dir(doc)))
		}
	}
	replace := map[string]string{}
	add := func(original, text string) error {
		abs, err := filepath.Abs(original)
		if err != nil {
			return err
		}
		replace[abs] = filepath.Join(dir, fmt.Sprintf("%d.go", len(replace)))
		return os.WriteFile(replace[abs], []byte(text), 0o666)
	}
	for _, rule := range rules {
		files, err := filepath.Glob(filepath.Join("analyzers", rule, "*.go"))
		if err != nil || len(files) == 0 {
			return nil, fmt.Errorf("there is no rule %q", rule)
		}
		files = slices.DeleteFunc(files, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
		for _, name := range files {
			text, made, err := mutate(rule, name, len(mutants))
			if err != nil {
				return nil, err
			}
			mutants = append(mutants, made...)
			if err := add(name, text); err != nil {
				return nil, err
			}
		}
		if err := add(filepath.Join("analyzers", rule, "mutants.go"), fmt.Sprintf(asking, rule, variable)); err != nil {
			return nil, err
		}
	}
	// What a rule finds in a package is kept, by the name of the rule: here, of the mutant.
	keeper, kept := filepath.Join("internal", "rule", "rule.go"), "r.Once(name,"
	text, err := os.ReadFile(keeper)
	if err != nil {
		return nil, err
	}
	if !strings.Contains(string(text), kept) {
		return nil, fmt.Errorf("%s has no %q any more: a rule would run once for all mutants", keeper, kept)
	}
	if err := add(keeper, strings.ReplaceAll(string(text), kept, "r.Once(name+mutant(),")); err != nil {
		return nil, err
	}
	if err := add(filepath.Join("internal", "rule", "mutants.go"), fmt.Sprintf(naming, variable)); err != nil {
		return nil, err
	}
	data, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return nil, err
	}
	return mutants, os.WriteFile(filepath.Join(dir, "overlay.json"), data, 0o666)
}

// variable of the environment says which mutant is alive.
const variable = "COOKIELINT_MUTANT"

// naming is what the overlay adds to what all rules share.
const naming = `package rule

import "os"

func mutant() string { return os.Getenv(%q) }
`

// asking is what the overlay adds to a rule.
const asking = `package %s

import "os"

func mutant(n string) bool { return os.Getenv(%q) == n }

func flip(n string, decision bool) bool { return decision != mutant(n) }
`
