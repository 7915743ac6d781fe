package main

// This file runs commands, for as long as they may take.

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// patience is how long a command may take that has to compile everything first.
const patience = 10 * time.Minute

var errLong = fmt.Errorf("it did not end within %v", patience)

// A ran is a command that has been run.
type ran struct {
	stdout, stderr []byte
	status         int // of its exit; -1 if it had to be stopped
	err            error
	took           time.Duration
	peak           int64 // memory in bytes, of it and what it ran; 0: not known
}

// execute runs a command and waits for it.
func execute(cmd *exec.Cmd) ran {
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	start := time.Now()
	err := cmd.Start()
	if err == nil {
		// An interrupt, so that the go commands which it has started end as well.
		stop := time.AfterFunc(patience, func() { _ = cmd.Process.Signal(os.Interrupt) })
		err = cmd.Wait()
		if !stop.Stop() {
			err = errLong
		}
	}
	r := ran{stdout: stdout.Bytes(), stderr: stderr.Bytes(), status: -1, err: err, took: time.Since(start)}
	if cmd.ProcessState != nil && !errors.Is(err, errLong) {
		r.status, r.peak = cmd.ProcessState.ExitCode(), peak(cmd.ProcessState)
	}
	return r
}

// crash returns the line that tells of a crash, of the command or of an analyzer, or
// how it ended that did not end by itself; else "".
func (r ran) crash() string {
	for line := range strings.Lines(string(r.stderr)) {
		for _, sign := range []string{"panic: ", "fatal error: ", "could not analyse package", "internal error"} {
			if strings.Contains(line, sign) {
				return strings.TrimSpace(line)
			}
		}
	}
	if r.status < 0 || r.status > 2 {
		return r.reason()
	}
	return ""
}

// reason words what went wrong.
func (r ran) reason() string {
	if errors.Is(r.err, errLong) {
		return r.err.Error()
	}
	return cmp.Or(firstLine(string(r.stderr)), fmt.Sprint(r.err))
}

// command prepares a command in dir. Old checkouts lack lines in go.sum that newer
// go commands ask for, which -mod=mod adds; workspaces, vendored modules and the
// standard library refuse that flag.
func command(dir, name string, args ...string) *exec.Cmd {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, os.Environ()
	for d := dir; d != filepath.Dir(d); d = filepath.Dir(d) {
		if exists(filepath.Join(d, "go.work")) || exists(filepath.Join(d, "vendor")) {
			return cmd
		}
	}
	cmd.Env = append(cmd.Env, "GOFLAGS=-mod=mod")
	return cmd
}

// alone has a command and what it runs use one processor.
func alone(cmd *exec.Cmd) *exec.Cmd {
	cmd.Env = append(cmd.Env, "GOMAXPROCS=1")
	return cmd
}

// under returns the folder of a module: below root, or anywhere if it is absolute.
func under(root, name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(root, name)
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	return line
}
