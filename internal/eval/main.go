// Eval measures cookielint on real programs. It is a tool of this repository and
// no part of a release.
//
//	go run ./internal/eval -labels FILE -checkouts DIR [-bin cookielint]
//	go run ./internal/eval -fix -checkouts DIR [-bin cookielint] MODULE...
//	go run ./internal/eval -robust -checkouts DIR [-bin cookielint] [-golangci BIN] MODULE...
//	go run ./internal/eval -seed -checkouts DIR [-rules LIST] [-most N] MODULE...
//
// The first form compares what cookielint finds with what a careful reader says
// should be found. FILE has one row for each place where a cookie or session is
// made (its first line names the columns), DIR one folder per repository, named
// owner+name. Cookielint runs once for every module that has a row. Printed are
// precision and recall per rule, each with n and a 95 % Wilson interval, and every
// difference. match.go says how findings and rows meet, score.go how they are
// counted.
//
// The second form copies the repository of each MODULE, a folder relative to DIR,
// applies the fixes of all rules to the copy, and checks that the packages with
// fixes still build, that they are formatted as before, that go vet has no new
// complaints about them, that a second run offers none of the fixes again, and
// that nothing changed where no finding with a fix was. What a second run offers for the
// first time, because fixes made room for it, is counted apart.
//
// The third form runs each MODULE, which may also be an absolute folder, with all
// rules: the command three times, once of them on one processor, and go vet twice,
// which takes long: -vet=false leaves it out. With -golangci, a golangci-lint that has
// cookielint in it is run as well. It reports crashes, output that differs,
// and more than a minute, and prints the time and the memory that the second run of the
// command took.
//
// The fourth form makes correct places of each MODULE wrong, one at a time, in the ways
// that the rules are there to report (package internal/seed says where and how), and
// counts how often the rule then has a finding at that place. Nothing is written: the
// changed package and those that import it are type-checked and analysed in memory, by
// the rules that this command is built with. A defect that the rule reports at another
// place than expected is counted apart. Where the same text occurs again it is not used.
//
// Differences name places in other people's programs: they are for the terminal,
// not for a document.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	fs := flag.NewFlagSet("eval", flag.ContinueOnError)
	labels := fs.String("labels", "", "the `file` with a reader's verdicts")
	checkouts := fs.String("checkouts", "", "the `folder` with the repositories, each named owner+name")
	bin := fs.String("bin", "cookielint", "the cookielint `command`")
	fix := fs.Bool("fix", false, "apply the fixes to copies of modules, and check the result")
	robust := fs.Bool("robust", false, "run modules in every way, and look for crashes and differences")
	vet := fs.Bool("vet", true, "with -robust, run go vet as well")
	golangci := fs.String("golangci", "", "with -robust, a golangci-lint `command` that has cookielint in it")
	seeds := fs.Bool("seed", false, "make defects in modules, and count those that are found")
	rules := fs.String("rules", "", "with -seed, the `rules` to make defects for, with commas between them (default all)")
	most := fs.Int("most", 8, "with -seed, how many defects to make per rule and repository")
	if err := fs.Parse(args); err != nil {
		return err
	}
	forms := 0
	for _, form := range []bool{*labels != "", *fix, *robust, *seeds} {
		if form {
			forms++
		}
	}
	if *checkouts == "" || forms != 1 {
		return errors.New("-checkouts is needed, and one of -labels, -fix, -robust and -seed")
	}
	root, err := filepath.Abs(*checkouts)
	if err != nil {
		return err
	}
	for _, tool := range []*string{bin, golangci} {
		if strings.ContainsRune(*tool, filepath.Separator) { // it runs in other folders
			if *tool, err = filepath.Abs(*tool); err != nil {
				return err
			}
		}
	}
	if *fix {
		tryFixes(*bin, root, fs.Args(), out)
		return nil
	}
	if *robust {
		withstand(*bin, *golangci, root, fs.Args(), *vet, out)
		return nil
	}
	if *seeds {
		only := strings.FieldsFunc(*rules, func(r rune) bool { return r == ',' })
		return seedDefects(root, fs.Args(), only, *most, out)
	}
	rows, err := readLabels(*labels)
	if err != nil {
		return err
	}
	compare(*bin, root, rows, out)
	return nil
}

// compare runs cookielint on the modules that have rows, and prints how its
// findings differ from them.
func compare(tool, root string, rows []*row, out io.Writer) {
	modules, skipped := locate(rows, root)
	t := &tally{out: out, counts: map[cell]count{}}
	n := 0
	for _, m := range modules {
		findings, err := cookielint(tool, m.dir, settings...)
		if err != nil {
			fmt.Fprintf(out, "%s: %v\n", m.name, err)
		}
		n += len(findings)
		match(m.rows, findings)
		t.add(m, findings)
	}
	t.print()
	fmt.Fprintf(out, "\n%d findings, %d of them unlabelled, %d of rules without labels\n", n, t.unlabelled, t.unjudged)
	fmt.Fprintf(out, "%d rows in %d modules compared; %d rows left out: no checkout, no such file or no go.mod\n",
		len(rows)-skipped, len(modules), skipped)
}
