package cookielint_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"github.com/cookielint/cookielint/analyzers"
)

// The files by which other programs run cookielint, and what the documentation says
// of them, are tried here.

type step struct {
	ID, Name, Run, Uses, Shell string
	Env                        map[string]string
}

func decodeYAML(t *testing.T, name, text string, into any) {
	t.Helper()
	if err := yaml.Unmarshal([]byte(text), into); err != nil {
		t.Errorf("%s: %v in\n%s", name, err, text)
	}
}

func buildCommand(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "cookielint")
	if out, err := exec.Command("go", "build", "-o", bin, "./cmd/cookielint").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return bin
}

// runs is a command with its variables, in a directory. It returns what is printed
// and the exit status.
func runs(t *testing.T, dir string, env []string, name string, args ...string) (string, int) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(cmd.Environ(), env...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		return out.String(), exit.ExitCode()
	} else if err != nil {
		t.Fatal(err)
	}
	return out.String(), 0
}

// TestAction runs the shell steps of the action as GitHub does.
func TestAction(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("there is no bash")
	}
	var action struct {
		Runs struct{ Steps []step }
	}
	decodeYAML(t, "action.yml", read(t, "action.yml"), &action)
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	shop := t.TempDir()
	if err := os.CopyFS(shop, os.DirFS("examples/shop")); err != nil {
		t.Fatal(err)
	}
	temp := t.TempDir()
	outputs := filepath.Join(temp, "outputs")
	run := func(id string, env ...string) (string, int) {
		t.Helper()
		for _, s := range action.Runs.Steps {
			if s.ID == id || s.Name == id {
				for _, e := range env {
					if name, _, _ := strings.Cut(e, "="); s.Env[name] == "" {
						t.Errorf("step %s does not set %s", id, name)
					}
				}
				env = append(env, "GITHUB_ACTION_PATH="+here, "RUNNER_TEMP="+temp, "GITHUB_OUTPUT="+outputs, "GOWORK=off", "GOFLAGS=")
				return runs(t, shop, env, s.Shell, "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", s.Run)
			}
		}
		t.Fatalf("the action has no step %s", id)
		return "", 0
	}
	if out, status := run("there"); status != 0 {
		t.Fatal(out)
	}
	bin := filepath.Join(temp, "cookielint")
	if written := read(t, outputs); !regexp.MustCompile(`(?m)\Asource=[0-9a-f]{40}\ngo=go1\.\S+\nbin=` + regexp.QuoteMeta(bin) + `$`).MatchString(written) {
		t.Errorf("the first step writes\n%s", written)
	}
	if out, status := run("Build the command", "BIN="+bin); status != 0 {
		t.Fatal(out)
	}
	lint := func(fail, packages, rev string) (string, int) {
		return run("lint", "BIN="+bin, "PACKAGES="+packages, "ARGS=-cookiesecure -tests", "NEW_FROM_REV="+rev, "SARIF_FILE=out.sarif", "FAIL="+fail)
	}
	out, status := lint("true", "./...", "")
	if status != 1 || !strings.Contains(out, "file=login.go,line=26") || strings.Contains(out, "HttpOnly") {
		t.Errorf("status %d:\n%s", status, out)
	}
	var sarif struct{ Runs []struct{ Results []any } }
	if err := json.Unmarshal([]byte(read(t, filepath.Join(shop, "out.sarif"))), &sarif); err != nil || len(sarif.Runs) != 1 || len(sarif.Runs[0].Results) == 0 {
		t.Errorf("%v: %+v", err, sarif)
	}
	if out, status := lint("false", "./...", ""); status != 0 {
		t.Errorf("status %d with fail=false:\n%s", status, out)
	}
	if out, status := lint("false", "./nowhere", ""); status != 2 {
		t.Errorf("status %d for a package that is not there:\n%s", status, out)
	}
	if out, status := lint("true", "./...", "no-such-revision"); status != 2 {
		t.Errorf("status %d for a revision that is not there:\n%s", status, out)
	}
	if all := read(t, outputs); strings.Count(all, "findings=true\n") != 2 || strings.Count(all, "findings=false\n") != 2 {
		t.Errorf("the outputs are\n%s", all)
	}
}

func TestPreCommitHook(t *testing.T) {
	var hooks []struct {
		ID, Entry, Language string
		Args                []string
	}
	decodeYAML(t, ".pre-commit-hooks.yaml", read(t, ".pre-commit-hooks.yaml"), &hooks)
	if len(hooks) != 1 || hooks[0].Entry != "cookielint" || hooks[0].Language != "golang" {
		t.Fatalf("%+v", hooks)
	}
	out, status := runs(t, "examples/shop", []string{"GOWORK=off", "GOFLAGS="}, buildCommand(t), hooks[0].Args...)
	if status != 1 || !strings.Contains(out, "cookiesecure") {
		t.Errorf("status %d:\n%s", status, out)
	}
}

// fences are the blocks of code in a language of all documents, by place.
func fences(t *testing.T, language string) map[string]string {
	t.Helper()
	block := regexp.MustCompile("(?ms)^```" + language + "\n(.*?)^```$")
	out := map[string]string{}
	names, err := filepath.Glob("docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(names, "README.md", "CONTRIBUTING.md") {
		text := read(t, name)
		for _, at := range block.FindAllStringSubmatchIndex(text, -1) {
			out[name+" after "+strings.TrimSpace(lastLine(text[:at[0]]))] = text[at[2]:at[3]]
		}
	}
	if len(out) == 0 {
		t.Fatalf("no document has a block of %s", language)
	}
	return out
}

func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[len(lines)-1]
}

func TestYAMLInTheDocumentationParses(t *testing.T) {
	for place, text := range fences(t, "yaml") {
		decodeYAML(t, place, text, new(any))
	}
	for _, name := range []string{".golangci.example.yml", ".custom-gcl.example.yml"} {
		decodeYAML(t, name, read(t, name), new(any))
	}
	for place, text := range fences(t, "json") {
		if !json.Valid([]byte(text)) {
			t.Errorf("%s: no JSON:\n%s", place, text)
		}
	}
}

// TestCommandsInTheDocumentationUseFlagsThatAreThere looks at every flag that
// follows the name of the command in documents, workflows and hooks.
func TestCommandsInTheDocumentationUseFlagsThatAreThere(t *testing.T) {
	texts := fences(t, "sh")
	for place, text := range fences(t, "yaml") {
		texts[place] = text
	}
	texts["action.yml"] = strings.ReplaceAll(read(t, "action.yml"), `"$BIN" `, "cookielint ")
	known := map[string]bool{}
	bin := buildCommand(t)
	help, _ := runs(t, ".", nil, bin, "help")
	flags, _ := runs(t, ".", nil, bin, "-flags")
	for _, m := range regexp.MustCompile(`(?m)^\s+-([\w.-]+)|"Name": "([\w.-]+)"`).FindAllStringSubmatch(help+flags, -1) {
		known[m[1]+m[2]] = true
	}
	command := regexp.MustCompile(`(?m)(?:^|[\s/])cookielint((?: +-[^\s|>]+)+)|-vettool=\S+((?: +-[^\s|>]+)+)|args: \[(.*?)\]`)
	seen := 0
	for place, text := range texts {
		for _, m := range command.FindAllStringSubmatch(text, -1) {
			for _, flag := range regexp.MustCompile(`(?:^|[\s,])--?([a-z][\w.-]*)`).FindAllStringSubmatch(m[1]+m[2]+m[3], -1) {
				if seen++; !known[flag[1]] {
					t.Errorf("%s: there is no flag -%s", place, flag[1])
				}
			}
		}
	}
	if seen < 10 {
		t.Errorf("only %d flags are seen", seen)
	}
}

func TestNogoListsEveryRule(t *testing.T) {
	scale := read(t, "docs/scale.md")
	listed := regexp.MustCompile(`//analyzers/(\w+)"`).FindAllStringSubmatch(scale, -1)
	names := map[string]bool{"cookieflow": true}
	for _, a := range analyzers.All() {
		names[a.Name] = true
	}
	for _, m := range listed {
		if !names[m[1]] {
			t.Errorf("docs/scale.md lists %s, which is no rule", m[1])
		}
		if _, err := os.Stat(filepath.Join("analyzers", m[1])); err != nil {
			t.Error(err)
		}
		delete(names, m[1])
	}
	for name := range names {
		t.Errorf("docs/scale.md does not list %s", name)
	}
}
