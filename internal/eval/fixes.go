package main

// This file applies all fixes to copies of programs, and checks what comes out.

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// An outcome is what happened to the fixes of a module, or of several.
type outcome struct {
	findings, offered, again int // again: offered by a second run as well
	later                    int // offered by a second run alone, which the first fixes made room for
	broken                   int // modules that no longer build
	unformatted              int // files that gofmt would change, and did not before
	complaints               int // of go vet, which it did not have before
	strays                   int // changes where no finding with a fix was
}

func (o outcome) String() string {
	return fmt.Sprintf("%d findings, %d fixes offered, %d offered again, %d offered only then, %d modules no longer build, %d files no longer formatted, %d new complaints of go vet, %d changes elsewhere",
		o.findings, o.offered, o.again, o.later, o.broken, o.unformatted, o.complaints, o.strays)
}

func (o outcome) plus(p outcome) outcome {
	return outcome{
		o.findings + p.findings, o.offered + p.offered, o.again + p.again, o.later + p.later,
		o.broken + p.broken, o.unformatted + p.unformatted, o.complaints + p.complaints, o.strays + p.strays,
	}
}

// tryFixes tries the fixes of each module, and prints what happened to them.
func tryFixes(tool, root string, names []string, out io.Writer) {
	var sum outcome
	tried, with := 0, 0
	for _, name := range names {
		o, err := tryModule(tool, root, filepath.Clean(name), out)
		if err != nil {
			fmt.Fprintf(out, "%s: left out: %v\n", name, err)
			continue
		}
		tried++
		if o.offered > 0 {
			with++
		}
		sum = sum.plus(o)
		fmt.Fprintf(out, "%s: %v\n", name, o)
	}
	fmt.Fprintf(out, "%d modules, %d of them with fixes: %v\n", tried, with, sum)
}

// tryModule works on a copy of the whole repository, since modules refer to others.
func tryModule(tool, root, name string, out io.Writer) (o outcome, err error) {
	before, err := cookielint(tool, filepath.Join(root, name), everything)
	if err != nil && len(before) == 0 {
		return o, err
	}
	o.findings, o.offered = len(before), fixes(before)
	if o.offered == 0 {
		return o, nil
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
	may, err := fixable(before)
	if err != nil {
		return o, err
	}
	c := attempt{tool: tool, root: root, tmp: tmp, dir: filepath.Join(tmp, name), folders: folders(before, filepath.Join(root, name))}
	return o, c.run(&o, before, may, out)
}

// An attempt is a copy that fixes are applied to.
type attempt struct {
	tool, root, tmp string
	dir             string   // of the module in the copy
	folders         []string // of packages with fixes, as patterns of the go command
}

// build builds the packages with fixes, and keeps nothing of it: a program of the name of
// its folder could not be written.
func (c *attempt) build() ran {
	return execute(command(c.dir, "go", append([]string{"build", "-o", os.DevNull}, c.folders...)...))
}

// run applies the fixes and counts what is not as it should be.
func (c *attempt) run(o *outcome, before []finding, may lines, out io.Writer) error {
	if r := c.build(); r.status != 0 {
		return fmt.Errorf("does not build before: %s", r.reason())
	}
	complained := c.govet()
	unformatted := gofmt(c.root, c.tmp, before)
	fix := execute(command(c.dir, c.tool, "-fix", everything, "./...")) // fails if findings remain
	if crash := fix.crash(); crash != "" {
		return fmt.Errorf("-fix: %s", crash)
	}
	if r := c.build(); r.status != 0 {
		o.broken = 1
		fmt.Fprintf(out, "no longer builds: %s\n", r.stderr)
		return nil // which is worse than all else
	}
	after, err := cookielint(c.tool, c.dir, everything)
	if err != nil && len(after) == 0 {
		return err
	}
	c.offeredAfter(o, before, after, out)
	o.unformatted = gofmt(c.root, c.tmp, before) - unformatted
	for _, complaint := range c.govet() {
		if i := slices.Index(complained, complaint); i >= 0 {
			complained = slices.Delete(complained, i, i+1)
			continue
		}
		o.complaints++
		fmt.Fprintf(out, "new complaint of go vet: %s\n", complaint)
	}
	strayed, err := strays(filepath.Join(c.root, strings.TrimPrefix(c.dir, c.tmp)), c.dir, may)
	for _, at := range strayed {
		o.strays++
		fmt.Fprintf(out, "changed, though nothing was found there: %s\n", at)
	}
	return err
}

// offeredAfter counts the fixes that a second run offers. One that the first run had
// offered for the same finding in the same file did not do what it is there for. Others
// are for findings that had no fix, or that were not there, before the program was changed.
func (c *attempt) offeredAfter(o *outcome, before, after []finding, out io.Writer) {
	type offer struct{ rule, file, message string }
	of := func(f finding, root string) offer {
		rel, _ := filepath.Rel(root, f.path)
		return offer{f.rule, rel, complaintAt.ReplaceAllString(f.message, ":")}
	}
	had := map[offer]bool{}
	for _, f := range before {
		if len(f.edits) > 0 {
			had[of(f, c.root)] = true
		}
	}
	for _, f := range after {
		switch {
		case len(f.edits) == 0:
			continue
		case had[of(f, c.tmp)]:
			o.again++
			fmt.Fprintf(out, "offered again: %s: %s (%s)\n", f.at(c.tmp), f.message, f.rule)
		default:
			o.later++
			fmt.Fprintf(out, "offered only then: %s: %s (%s)\n", f.at(c.tmp), f.message, f.rule)
		}
	}
}

// complaintAt is where a complaint stands, which fixes may move.
var complaintAt = regexp.MustCompile(`:\d+:\d+:`)

// govet returns what go vet says of the packages with fixes, without positions.
func (c *attempt) govet() (list []string) {
	r := execute(command(c.dir, "go", append([]string{"vet"}, c.folders...)...))
	for line := range strings.Lines(string(r.stderr)) {
		if complaintAt.MatchString(line) {
			list = append(list, strings.TrimSpace(complaintAt.ReplaceAllString(line, ":")))
		}
	}
	return list
}

// folders returns the folders of the files that have fixes, as patterns of the go
// command in dir.
func folders(findings []finding, dir string) (list []string) {
	for _, f := range findings {
		if rel, err := filepath.Rel(dir, filepath.Dir(f.path)); err == nil && len(f.edits) > 0 {
			list = append(list, "./"+filepath.ToSlash(rel))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// fixes counts the findings that have one.
func fixes(findings []finding) (n int) {
	for _, f := range findings {
		if len(f.edits) > 0 {
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
