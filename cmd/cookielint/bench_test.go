package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/internal/cli"
)

// BenchmarkAgainstLoadSyntax compares the whole command with go/packages
// LoadSyntax and an analyzer that does nothing: what any analyzer costs at
// least that is loaded that way. It reports the median of the ratios of pairs
// that ran one after the other. The module is a generated one of 120 packages,
// or the one in the folder that COOKIELINT_BENCH names.
func BenchmarkAgainstLoadSyntax(b *testing.B) {
	dir := os.Getenv("COOKIELINT_BENCH")
	if dir == "" {
		dir = syntheticModule(b, 120, 12)
	}
	lint(b, dir) // fills the build cache
	loadSyntax(b, dir)
	var ratios, floors, totals []float64
	for b.Loop() {
		floor := seconds(func() { loadSyntax(b, dir) })
		total := seconds(func() { lint(b, dir) })
		ratios = append(ratios, total/floor)
		floors, totals = append(floors, floor), append(totals, total)
	}
	b.ReportMetric(median(ratios), "ratio")
	b.ReportMetric(median(floors), "s/loadsyntax")
	b.ReportMetric(median(totals), "s/cookielint")
}

// BenchmarkGate compares, over the same loader, all rules with an analyzer that
// does nothing: what it costs to find out that most packages have nothing to do
// with cookies, and to analyse the others. Each runs in a process of its own. It
// reports medians of ratios, of time, of processor time and of peak memory, and for the whole command
// the ratio of peak memory to that of the analyzer that does nothing.
func BenchmarkGate(b *testing.B) {
	dir := os.Getenv("COOKIELINT_BENCH")
	if dir == "" {
		dir = syntheticModule(b, 120, 12)
	}
	measure(b, "nothing", dir)
	var times, processors, memories, commands []float64
	for b.Loop() {
		nothing, rules, command := measure(b, "nothing", dir), measure(b, "rules", dir), measure(b, "command", dir)
		times = append(times, rules.seconds/nothing.seconds)
		processors = append(processors, rules.processor/nothing.processor)
		memories = append(memories, rules.peak/nothing.peak)
		commands = append(commands, command.peak/nothing.peak)
	}
	b.ReportMetric(median(times), "time-ratio")
	b.ReportMetric(median(processors), "processor-time-ratio")
	b.ReportMetric(median(memories), "memory-ratio")
	b.ReportMetric(median(commands), "command-memory-ratio")
}

// jobVariable names the environment variable that makes the test binary do one
// thing that is measured, and no more.
const jobVariable = "COOKIELINT_JOB"

func TestMain(m *testing.M) {
	dir := os.Getenv("COOKIELINT_BENCH")
	switch os.Getenv(jobVariable) {
	case "nothing":
		os.Exit(analyze(dir, []*analysis.Analyzer{nothing}))
	case "rules":
		os.Exit(analyze(dir, analyzers.All()))
	case "command":
		os.Exit(min(int(cli.Main([]string{"-C", dir, "./..."}, io.Discard, io.Discard, tool())), 1))
	default:
		testscript.Main(m, map[string]func(){"cookielint": main})
	}
}

var nothing = &analysis.Analyzer{
	Name: "nothing", Doc: "does nothing", RunDespiteErrors: true,
	Run: func(*analysis.Pass) (any, error) { return nil, nil },
}

// analyze loads a module from source and runs analyzers over it.
func analyze(dir string, as []*analysis.Analyzer) (status int) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: dir}, "./...")
	if err == nil {
		_, err = checker.Analyze(as, pkgs, nil)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	return 0
}

type cost struct{ seconds, processor, peak float64 } // peak memory in the kernel's unit

func measure(b *testing.B, job, dir string) cost {
	b.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), jobVariable+"="+job, "COOKIELINT_BENCH="+dir)
	start := time.Now()
	out, err := cmd.CombinedOutput()
	took := time.Since(start).Seconds()
	if err != nil && cmd.ProcessState.ExitCode() > 1 {
		b.Fatalf("%s: %v\n%s", job, err, out)
	}
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		b.Skip("the peak memory of a process is not to be had here")
	}
	processor := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	return cost{took, processor.Seconds(), float64(usage.Maxrss)}
}

func seconds(f func()) float64 {
	start := time.Now()
	f()
	return time.Since(start).Seconds()
}

func median(xs []float64) float64 {
	slices.Sort(xs)
	return xs[len(xs)/2]
}

func lint(b *testing.B, dir string) {
	var stderr bytes.Buffer
	status := cli.Main([]string{"-C", dir, "./..."}, io.Discard, &stderr, tool())
	if status == cli.Failed && os.Getenv("COOKIELINT_BENCH") == "" {
		b.Fatal(stderr.String())
	}
}

func loadSyntax(b *testing.B, dir string) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: dir}, "./...")
	if err != nil {
		b.Fatal(err)
	}
	if _, err := checker.Analyze([]*analysis.Analyzer{nothing}, pkgs, nil); err != nil {
		b.Fatal(err)
	}
}
