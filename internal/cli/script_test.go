package cli

// This file runs the transcripts of whole commands in testdata/script.

import (
	"encoding/json"
	"errors"
	"flag"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "update the expected output in testdata/script")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"toylint": func() { os.Exit(Main(os.Args[1:], os.Stdout, os.Stderr, toyTool())) },
	})
}

func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("BIN", filepath.SplitList(os.Getenv("PATH"))[0])
			env.Setenv("GOCACHE", filepath.Join(env.WorkDir, ".cache"))
			if dir := os.Getenv("GOCACHE"); dir != "" {
				env.Setenv("GOCACHE", dir)
			} else if dir, err := os.UserCacheDir(); err == nil {
				env.Setenv("GOCACHE", filepath.Join(dir, "go-build"))
			}
			env.Setenv("GOPROXY", "off")
			env.Setenv("GOFLAGS", "-mod=mod")
			env.Setenv("GOTOOLCHAIN", "local")
			return nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"status":   status,
			"samejson": sameJSON,
		},
	})
}

// status runs a command and checks its exit status: status 2 toylint ./...
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status code command args…")
	}
	got := "0"
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		got = exitCode(err)
	}
	if got != args[0] {
		ts.Fatalf("exit status %s, want %s", got, args[0])
	}
}

func exitCode(err error) string {
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return strconv.Itoa(exit.ExitCode())
	}
	return err.Error()
}

// sameJSON checks that two files of streams of JSON trees, as go vet -json
// prints one per package between comments, hold the same.
func sameJSON(ts *testscript.TestScript, neg bool, args []string) {
	a, b := readTrees(ts, args[0]), readTrees(ts, args[1])
	if len(a) == 0 || !reflect.DeepEqual(a, b) {
		ts.Fatalf("%s has\n%v\n%s has\n%v", args[0], a, args[1], b)
	}
}

func readTrees(ts *testscript.TestScript, name string) map[string]any {
	all := map[string]any{}
	text := regexp.MustCompile(`(?m)^#.*$`).ReplaceAllString(ts.ReadFile(name), "")
	for dec := json.NewDecoder(strings.NewReader(text)); dec.More(); {
		var tree map[string]any
		ts.Check(dec.Decode(&tree))
		maps.Copy(all, tree)
	}
	return all
}
