// Peers measures cookielint beside other tools on real programs, and writes
// docs/benchmarks.md. It is a tool of this repository and no part of a release.
//
//	go run ./internal/peers -checkouts DIR [-rounds N] [-cold NAME,...] [-o FILE] [PROGRAM...]
//
// DIR has a folder per program, named owner+name and checked out at the commit that
// programs.tsv names; PROGRAM picks some of them. The tools are built by the Go
// toolchain, in the versions that tool.go names. All runs of one round are made one
// after the other, so that what else the machine does falls on all of them alike.
//
// A program with its dependencies is compiled once into a build cache of its own, of
// which each tool gets a copy. With -cold, programs are also measured with a build
// cache that has nothing, once for each tool: most have to compile everything then.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	fs := flag.NewFlagSet("peers", flag.ContinueOnError)
	checkouts := fs.String("checkouts", "", "the `folder` with the programs, each named owner+name")
	rounds := fs.Int("rounds", 5, "how often each is measured that is measured more than once")
	cold := fs.String("cold", "", "the `programs` to measure without a build cache, too")
	output := fs.String("o", "docs/benchmarks.md", "the `file` to write")
	if err := fs.Parse(args); err != nil {
		return err
	}
	if *checkouts == "" || *rounds < 1 {
		return errors.New("-checkouts is needed, and at least one round")
	}
	programs, err := choose(pinned(), fs.Args())
	if err != nil {
		return err
	}
	root, err := filepath.Abs(*checkouts)
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "peers")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	tools, err := install(ctx, work)
	if err != nil {
		return err
	}
	report := &report{rounds: *rounds, cold: *cold}
	for _, p := range programs {
		m := &machine{root: root, work: work, tools: tools, rounds: *rounds}
		r, err := m.measure(ctx, p, slices.Contains(strings.Split(*cold, ","), p.name))
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		report.programs = append(report.programs, r)
		// Whatever ends the run, what is measured is not lost.
		if err := os.WriteFile(*output, []byte(report.page()), 0o644); err != nil {
			return err
		}
	}
	return nil
}
