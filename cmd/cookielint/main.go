// Cookielint finds misuse of HTTP cookies and sessions in Go programs.
//
// Usage:
//
//	cookielint [flags] [packages]
//	go vet -vettool=$(which cookielint) [flags] [packages]
//
// Run cookielint help for the flags and rules. The exit status is 0 if nothing
// was found, 1 if something was, and 2 if the usage is wrong or something could
// not be loaded, analyzed or written.
package main

import (
	"os"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/internal/cli"
	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/load"
)

func main() {
	os.Exit(cli.Main(os.Args[1:], os.Stdout, os.Stderr, tool()))
}

func tool() cli.Tool {
	rules := analyzers.New(analyzers.Options{Cookieflow: cookieflow.Options{Log: os.Stderr}})
	engine := rules[len(rules)-1]
	return cli.Tool{
		Name:    "cookielint",
		Summary: "Cookielint finds misuse of HTTP cookies and sessions in Go programs.",
		Version: cli.Version(),
		Home:    "https://github.com/cookielint/cookielint",

		Analyzers: rules,
		Groups:    analyzers.Groups(),
		Severity:  analyzers.Severity,
		Secret:    analyzers.AboutSecrets,
		Model:     func() (load.Model, error) { return cookieflow.Table(engine) },
		Unit:      unitchecker.Main,
	}
}
