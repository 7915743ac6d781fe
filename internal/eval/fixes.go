package main

// This file applies all fixes to copies of programs, and checks what comes out.

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// An outcome is what happened to the fixes of a module, or of several.
type outcome struct {
	findings, offered, again int // again: offered by a second run
	broken                   int // modules that no longer build
	unformatted              int // files that gofmt would change, and did not before
}

func (o outcome) String() string {
	return fmt.Sprintf("%d findings, %d fixes offered, %d offered again, %d modules no longer build, %d files no longer formatted",
		o.findings, o.offered, o.again, o.broken, o.unformatted)
}

// tryFixes tries the fixes of each module, and prints what happened to them.
func tryFixes(tool, root string, names []string, out io.Writer) {
	var sum outcome
	tried := 0
	for _, name := range names {
		o, err := tryModule(tool, root, filepath.Clean(name))
		if err != nil {
			fmt.Fprintf(out, "%s: left out: %v\n", name, err)
			continue
		}
		tried++
		sum = outcome{sum.findings + o.findings, sum.offered + o.offered, sum.again + o.again, sum.broken + o.broken, sum.unformatted + o.unformatted}
		fmt.Fprintf(out, "%s: %v\n", name, o)
	}
	fmt.Fprintf(out, "%d modules: %v\n", tried, sum)
}

// tryModule works on a copy of the whole repository, since modules refer to others.
func tryModule(tool, root, name string) (o outcome, err error) {
	before, err := cookielint(tool, filepath.Join(root, name))
	if err != nil || len(before) == 0 {
		return o, err
	}
	tmp, err := os.MkdirTemp("", "cookielint-eval-")
	if err != nil {
		return o, err
	}
	defer os.RemoveAll(tmp)
	repo, _, _ := strings.Cut(name, string(filepath.Separator))
	if err := os.CopyFS(filepath.Join(tmp, repo), os.DirFS(filepath.Join(root, repo))); err != nil {
		return o, err
	}
	dir := filepath.Join(tmp, name)
	if text, err := command(dir, "go", "build", "./...").CombinedOutput(); err != nil {
		return o, fmt.Errorf("does not build before: %s", firstLine(string(text)))
	}
	unformatted := gofmt(root, tmp, before)
	fix, _ := command(dir, tool, "-fix", "./...").CombinedOutput() // fails if findings remain
	after, err := cookielint(tool, dir)
	if err != nil {
		return o, fmt.Errorf("does not load after -fix (%s): %v", firstLine(string(fix)), err)
	}
	o = outcome{findings: len(before), offered: fixes(before), again: fixes(after), unformatted: gofmt(root, tmp, before) - unformatted}
	if command(dir, "go", "build", "./...").Run() != nil {
		o.broken = 1
	}
	return o, nil
}

// fixes counts the findings that have one.
func fixes(findings []finding) (n int) {
	for _, f := range findings {
		if f.fix {
			n++
		}
	}
	return n
}

// gofmt counts the files with findings, which lie below root, that gofmt would
// change in the copy below tmp.
func gofmt(root, tmp string, findings []finding) int {
	args := []string{"-l"}
	for i, f := range findings { // sorted by file
		if i == 0 || f.path != findings[i-1].path {
			args = append(args, tmp+strings.TrimPrefix(f.path, root))
		}
	}
	list, _ := exec.Command("gofmt", args...).Output() // a file that it cannot parse does not build either
	return bytes.Count(list, []byte("\n"))
}
