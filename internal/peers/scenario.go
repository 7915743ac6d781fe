package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// This file runs tools in the situations that users meet them in.

// A cost is what one run took.
type cost struct {
	wall, processor time.Duration
	peak            int64 // memory of the largest process, in KiB
}

// The situations, in the order of the page.
const (
	cold    = "no build cache"
	warm    = "compiled, first run"
	again   = "second run"
	changed = "a file changed"
)

var situations = []string{cold, warm, again, changed}

// A result is what was measured of one program.
type result struct {
	program
	packages int
	costs    map[string]map[string][]cost // by situation and tool
	findings
}

type machine struct {
	root, work string
	tools      []tool
	rounds     int
}

// measure runs all tools over a program.
func (m *machine) measure(ctx context.Context, p program, coldToo bool) (*result, error) {
	repo := filepath.Join(m.root, p.folder())
	if head, err := output(ctx, repo, "git", "rev-parse", "HEAD"); err != nil || head != p.commit {
		return nil, fmt.Errorf("%s is to be checked out at %s (it is at %q)", repo, p.commit, head)
	}
	dir := filepath.Join(repo, p.dir)
	compiled := filepath.Join(m.work, p.folder())
	defer os.RemoveAll(compiled)
	if _, err := m.run(ctx, dir, compiled, "go", "build", "./..."); err != nil {
		return nil, err
	}
	listed, err := output(ctx, dir, "go", "list", "./...")
	if err != nil {
		return nil, err
	}
	r := &result{program: p, packages: len(strings.Fields(listed)), costs: map[string]map[string][]cost{}}
	for _, s := range situations {
		r.costs[s] = map[string][]cost{}
	}
	caches := map[string]string{}
	for i, t := range m.tools {
		caches[t.name] = filepath.Join(m.work, fmt.Sprintf("%s-%d", p.folder(), i))
		defer os.RemoveAll(caches[t.name])
		if out, err := exec.CommandContext(ctx, "cp", "-a", "-l", compiled, caches[t.name]).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("%w: %s", err, out)
		}
		if coldToo {
			if err := m.add(ctx, r, cold, t, dir, filepath.Join(m.work, fmt.Sprintf("cold-%d", i))); err != nil {
				return nil, err
			}
			os.RemoveAll(filepath.Join(m.work, fmt.Sprintf("cold-%d", i)))
		}
		if err := m.add(ctx, r, warm, t, dir, caches[t.name]); err != nil {
			return nil, err
		}
	}
	for _, s := range []string{again, changed} {
		for round := range m.rounds {
			for _, t := range m.tools {
				if s == changed {
					restore, err := change(ctx, dir, fmt.Sprintf("%s, round %d", t.name, round))
					if err != nil {
						return nil, err
					}
					err = m.add(ctx, r, s, t, dir, caches[t.name])
					if err := errors.Join(err, restore()); err != nil {
						return nil, err
					}
					continue
				}
				if err := m.add(ctx, r, s, t, dir, caches[t.name]); err != nil {
					return nil, err
				}
			}
		}
	}
	r.findings, err = m.compare(ctx, dir, caches)
	return r, err
}

func (m *machine) add(ctx context.Context, r *result, situation string, t tool, dir, cache string) error {
	c, err := m.run(ctx, dir, cache, t.args...)
	r.costs[situation][t.name] = append(r.costs[situation][t.name], c)
	return err
}

// run runs a command in a folder, with all that it caches in another. That a tool has
// found something is no error.
func (m *machine) run(ctx context.Context, dir, cache string, args ...string) (cost, error) {
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=-mod=mod", "GOCACHE="+cache, "STATICCHECK_CACHE="+cache+"/staticcheck")
	start := time.Now()
	out, err := cmd.CombinedOutput()
	took := time.Since(start)
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || args[0] == "go" && args[1] == "build") {
		return cost{}, fmt.Errorf("%s: %w\n%s", strings.Join(args, " "), err, out)
	}
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return cost{}, errors.New("this system does not tell what a process used")
	}
	return cost{took, cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), int64(usage.Maxrss)}, ctx.Err()
}

// change adds a comment, and an exported constant that makes what imports it stale, to
// a package of the module that others import. It returns what undoes that.
func change(ctx context.Context, dir, note string) (restore func() error, err error) {
	file, err := mostImported(ctx, dir)
	if err != nil {
		return nil, err
	}
	before, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	after := fmt.Sprintf("%s\n// Changed is what the benchmark has changed.\nconst ChangedByBenchmark = %q\n", before, note)
	return func() error { return os.WriteFile(file, before, 0o644) }, os.WriteFile(file, []byte(after), 0o644)
}

// mostImported is a file of the package that most packages of a module import.
func mostImported(ctx context.Context, dir string) (string, error) {
	listed, err := output(ctx, dir, "go", "list", "-f", `{{$d := .Dir}}{{if .Module}}{{.ImportPath}} {{with .GoFiles}}{{$d}}/{{index . 0}}{{end}} {{end}}{{join .Imports " "}}`, "./...")
	if err != nil {
		return "", err
	}
	files, count := map[string]string{}, map[string]int{}
	for line := range strings.Lines(listed) {
		fields := strings.Fields(line)
		if len(fields) < 2 || !strings.HasSuffix(fields[1], ".go") {
			continue
		}
		files[fields[0]] = fields[1]
		for _, imp := range fields[2:] {
			count[imp]++
		}
	}
	best := ""
	for path := range files {
		if best == "" || count[path] > count[best] || count[path] == count[best] && path < best {
			best = path
		}
	}
	if best == "" {
		return "", errors.New("the module has no file to change")
	}
	return files[best], nil
}

func output(ctx context.Context, dir, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=-mod=mod")
	out, err := cmd.Output()
	return strings.TrimSpace(string(out)), err
}
