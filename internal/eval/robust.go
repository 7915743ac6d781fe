package main

// This file looks for what must not happen to any program: crashes, runs that take
// too long, and findings that depend on the run, on the number of processors, or on
// who runs the analyzers.

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"time"
)

// limit is the time that the command may take for a module, and so for a package.
const limit = time.Minute

// everything has all rules speak, of all that they know.
const everything = "-cookieflow.group=all"

// A stress is what happened to a module, or to several.
type stress struct {
	findings  int
	equal     int // packages of which both drivers found the same
	uncertain int // packages with findings that go vet may not have analysed
	linted    int // findings that golangci-lint has as well
	unlinted  int // findings in packages that golangci-lint may not have analysed
	troubles  int
	took      time.Duration // of the command, when the go command had all in its cache
	peak      int64         // memory of the command, in bytes; 0: not known
}

func (s stress) String() string {
	return fmt.Sprintf("%d findings, %d packages equal under go vet, %d not compared, %d findings under golangci-lint, %d not compared, %d troubles, %.1f s, %d MB",
		s.findings, s.equal, s.uncertain, s.linted, s.unlinted, s.troubles, s.took.Seconds(), s.peak>>20)
}

// and adds up two; time and memory are the most of one.
func (s stress) and(o stress) stress {
	return stress{
		s.findings + o.findings, s.equal + o.equal, s.uncertain + o.uncertain, s.linted + o.linted, s.unlinted + o.unlinted,
		s.troubles + o.troubles, max(s.took, o.took), max(s.peak, o.peak),
	}
}

// withstand runs cookielint over each module in every way, and prints what went wrong.
// Golangci is a golangci-lint with cookielint in it; "": there is none.
func withstand(tool, golangci, root string, names []string, vet bool, out io.Writer) {
	var sum stress
	tried := 0
	for _, name := range names {
		t := &trial{tool: tool, name: name, dir: under(root, name), out: out}
		found, err := t.run()
		if err == nil && vet && found != nil {
			t.vet(found)
		}
		if err == nil && golangci != "" && found != nil {
			t.lint(golangci, found)
		}
		if err != nil {
			fmt.Fprintf(out, "%s: left out: %v\n", name, err)
			continue
		}
		tried++
		fmt.Fprintf(out, "%s: %v\n", name, t.stress)
		sum = sum.and(t.stress)
	}
	fmt.Fprintf(out, "%d modules, time and memory the most of one: %v\n", tried, sum)
}

// A trial is one module that is run in every way.
type trial struct {
	tool, name, dir string
	out             io.Writer
	stress
}

func (t *trial) trouble(format string, args ...any) {
	t.troubles++
	fmt.Fprintf(t.out, "%s: %s\n", t.name, fmt.Sprintf(format, args...))
}

// run runs the command and returns what it found. The error says why nothing of the
// module can be analysed.
func (t *trial) run() (tree, error) {
	args := []string{"-json", everything, "./..."}
	first := execute(command(t.dir, t.tool, args...))
	found, err := decode(first.stdout)
	if crash := first.crash(); crash != "" {
		t.trouble("crash: %s", crash)
		return nil, nil
	}
	if err != nil || first.status == 2 && len(found) == 0 {
		return nil, cmp.Or(err, errors.New(first.reason()))
	}
	t.findings = found.count()

	again := execute(command(t.dir, t.tool, args...)) // compiles nothing
	t.took, t.peak = again.took, again.peak
	if again.took > limit {
		t.trouble("takes %v", again.took)
	}
	single := execute(alone(command(t.dir, t.tool, args...)))
	for _, r := range []ran{again, single} {
		if !bytes.Equal(r.stdout, first.stdout) || r.status != first.status {
			t.trouble("another run prints something else")
		}
	}
	return found, nil
}

// vet runs go vet twice and compares what it finds with what the command found.
func (t *trial) vet(found tree) {
	args := []string{"vet", "-json", "-vettool=" + t.tool, everything}
	first := execute(command(t.dir, "go", append(args, "./...")...))
	// To set a flag to what it is makes it another run for the go command, which
	// has the output of the first in its cache.
	again := execute(alone(command(t.dir, "go", append(args, "-cookieflow.debug=false", "./...")...)))
	var trees [2]tree
	for i, r := range []ran{first, again} {
		var err error
		if trees[i], err = decode(r.stdout); err != nil || r.crash() != "" {
			t.trouble("go vet: %s", cmp.Or(r.crash(), r.reason()))
			return
		}
	}
	if !reflect.DeepEqual(trees[0], trees[1]) {
		t.trouble("go vet finds something else on one processor")
	}
	for _, pkg := range slices.Sorted(maps.Keys(union(found, trees[0]))) {
		switch vet, ok := trees[0][pkg]; {
		case reflect.DeepEqual(vet, found[pkg]):
			t.equal++
		case !ok && first.status != 0: // it skips what does not compile, and what imports that
			t.uncertain++
		default:
			t.trouble("go vet finds something else in %s", pkg)
		}
	}
}
