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
func tryFixes(tool, root string, names []string, out io.Writer) error {
	var sum outcome
	tried := 0
	for _, name := range names {
		o, err := tryModule(tool, root, filepath.Clean(name))
		if err != nil {
			fmt.Fprintf(out, "%s: left out: %v\n", name, err)
			continue
		}
		tried++
		sum.findings += o.findings
		sum.offered += o.offered
		sum.again += o.again
		sum.broken += o.broken
		sum.unformatted += o.unformatted
		fmt.Fprintf(out, "%s: %v\n", name, o)
	}
	fmt.Fprintf(out, "%d modules: %v\n", tried, sum)
	return nil
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
	if err := command(dir, "go", "build", "./..."); err != nil {
		return o, fmt.Errorf("does not build before: %v", err)
	}
	unformatted := gofmt(root, tmp, before)
	fix := command(dir, tool, "-fix", "./...") // an error: findings remain, or worse
	after, err := cookielint(tool, dir)
	if err != nil {
		return o, fmt.Errorf("does not load after -fix (%v): %v", fix, err)
	}
	o.findings, o.offered, o.again = len(before), fixes(before), fixes(after)
	o.unformatted = gofmt(root, tmp, before) - unformatted
	if command(dir, "go", "build", "./...") != nil {
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
	seen := map[string]bool{}
	for _, f := range findings {
		if !seen[f.path] {
			seen[f.path] = true
			args = append(args, tmp+strings.TrimPrefix(f.path, root))
		}
	}
	list, _ := exec.Command("gofmt", args...).Output() // a file that it cannot parse does not build either
	return bytes.Count(list, []byte("\n"))
}

// command runs a command in dir. The error has the first line that it prints.
func command(dir, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, environ(dir)
	if text, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%v: %s", err, firstLine(string(text)))
	}
	return nil
}
