package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// fakeVariable has the test binary stand in for cookielint, and fail in a way.
const fakeVariable = "COOKIELINT_EVAL_FAKE"

// fake runs the real cookielint, and does something wrong.
func fake(how string) (status int) {
	unit := slices.ContainsFunc(os.Args, func(arg string) bool { return strings.HasSuffix(arg, ".cfg") })
	json := slices.Contains(os.Args, "-json")
	switch {
	case os.Args[1] == "run":
		return lintAs(how)
	case slices.Contains(os.Args, "-V=full"): // another one for the cache of the go command
		fmt.Printf("fake version devel buildID=%s-%s\n", filepath.Base(filepath.Dir(os.Getenv("COOKIELINT_EVAL_REAL"))), how)
		return 0
	case how == "crash" && json && !unit:
		fmt.Fprintln(os.Stderr, "panic: runtime error: index out of range")
		return 2
	case how == "processors" && json && !unit && os.Getenv("GOMAXPROCS") == "1":
		fmt.Println("{}")
		return 0
	case how == "facts" && unit && os.Getenv("GOMAXPROCS") == "1", how == "driver" && unit:
		os.Args = append([]string{os.Args[0], "-cookiesecure=false"}, os.Args[1:]...)
	}
	if slices.Contains(os.Args, "-fix") {
		return spoil(how)
	}
	cmd := exec.Command(os.Getenv("COOKIELINT_EVAL_REAL"), os.Args[1:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	_ = cmd.Run() // the status says it
	return cmd.ProcessState.ExitCode()
}

// lintAs stands in for golangci-lint: it runs the real cookielint, and does something
// wrong.
func lintAs(how string) (status int) {
	out, _ := exec.Command(os.Getenv("COOKIELINT_EVAL_REAL"), "-json", everything, "./...").Output() // findings are an error
	found, err := decode(out)
	if err != nil || len(found) == 0 {
		fmt.Fprintln(os.Stderr, "no findings:", err)
		return 3
	}
	list := findings(found)
	linter := "cookielint"
	switch how {
	case "crash":
		fmt.Fprintln(os.Stderr, "panic: runtime error: index out of range")
		return 2
	case "refused":
		fmt.Fprintln(os.Stderr, `level=error msg="[linters_context] typechecking error: malformed import path \"a b\""`)
		return 3
	case "less":
		list = list[1:]
	case "typecheck":
		list, linter = list[1:], how
	case "more":
		list[1].message += " and"
	}
	var report lintReport
	for i, f := range list {
		it := lintIssue{FromLinter: "cookielint", Text: f.rule + ": " + f.message}
		it.Pos.Filename, it.Pos.Line, it.Pos.Column = f.path, f.line, f.col
		if i == 0 {
			it.FromLinter = linter
		}
		report.Issues = append(report.Issues, it)
	}
	if err := json.NewEncoder(os.Stdout).Encode(report); err != nil {
		return 3
	}
	return 1
}

// spoil does to the files of checkouts what no fix should.
func spoil(how string) (status int) {
	text, ok := map[string]string{
		"build":  strings.Replace(handlers, "Secure: on", "secure: on", 1),
		"again":  handlers,
		"later":  strings.Replace(handlers, `"session_id"`, `"session_key"`, 1),
		"format": strings.Replace(handlers, "c.HttpOnly = false", "c.HttpOnly  =  true", 1),
		"vet":    strings.NewReplacer(`import "net/http"`, `import ("fmt"; "net/http")`, `Value: "x",`, `Value: fmt.Sprintf("%d"),`).Replace(handlers),
		"stray":  strings.Replace(handlers, "func set(w http", "func set2(w http", 1),
	}[how]
	if !ok {
		return 3
	}
	if err := os.WriteFile(filepath.Join("web", "web.go"), []byte(text), 0o666); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 3
	}
	return 0
}

func TestProgramsAreRunInEveryWay(t *testing.T) {
	root := checkouts(t)
	write(t, root, "some+app/broken/broken.go", "package broken\n\nvar x int = \"\"\n")
	write(t, root, "nothing/readme", "no module\n")
	eval(t, `some+app: 8 findings, 1 packages equal under go vet, 0 not compared, 0 findings under golangci-lint, 0 not compared, 0 troubles
		nothing: left out:
		1 modules, time and memory the most of one: 8 findings`,
		"-robust", "-checkouts", root, "-bin", built, "some+app", "nothing")
}

func TestGolangciLintIsCompared(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	root := checkouts(t)
	t.Setenv("COOKIELINT_EVAL_REAL", built)
	for how, want := range map[string]string{
		"":          "8 findings under golangci-lint, 0 not compared, 0 troubles",
		"typecheck": "6 findings under golangci-lint, 2 not compared, 0 troubles",
		"refused":   "0 findings under golangci-lint, 8 not compared, 0 troubles",
		"less":      "golangci-lint does not find " + root,
		"more":      "only golangci-lint finds " + root,
		"crash":     "golangci-lint: panic: runtime error: index out of range",
	} {
		t.Run(how, func(t *testing.T) {
			t.Setenv(fakeVariable, cmp.Or(how, "right"))
			eval(t, want, "-robust", "-vet=false", "-checkouts", root, "-bin", built, "-golangci", self, "some+app")
		})
	}
}

func TestWhatGoesWrongIsReported(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	root := checkouts(t)
	t.Setenv("COOKIELINT_EVAL_REAL", built)
	// Under the race detector each of some hundred processes would sleep for a second
	// at its end.
	t.Setenv("GORACE", "atexit_sleep_ms=0")
	for how, want := range map[string]string{
		"crash":      "crash: panic: runtime error: index out of range",
		"processors": "another run prints something else",
		"driver":     "go vet finds something else in example.com/app/web",
		"facts":      "go vet finds something else on one processor",
	} {
		t.Run(how, func(t *testing.T) {
			t.Setenv(fakeVariable, how)
			eval(t, want, "-robust", "-checkouts", root, "-bin", self, "some+app")
		})
	}
}
