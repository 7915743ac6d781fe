package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// TestWhatUsersTeachIsFoundInEveryWay runs the command with a file and go vet with
// its content.
func TestWhatUsersTeachIsFoundInEveryWay(t *testing.T) {
	bin := build(t)
	dir := filepath.Join("..", "..", "testdata", "src", "taught")
	text, err := os.ReadFile(filepath.Join(dir, "cookielint.model.yml"))
	if err != nil {
		t.Fatal(err)
	}
	own := run(t, dir, bin, "-json", "-model", "cookielint.model.yml", "./...")
	vet := run(t, dir, "go", "vet", "-json", "-vettool="+bin, "-cookieflow.model="+string(text), "./...")
	if len(own) == 0 || !reflect.DeepEqual(own, vet) {
		t.Errorf("cookielint finds %v\ngo vet finds     %v", own, vet)
	}
	if _, found := own["taught/app"]; !found {
		t.Errorf("nothing is found in taught/app: %v", own)
	}
}

// A shop has code that a model may be about.
var shop = map[string]string{
	"go.mod": "module shop\n\ngo 1.26\n",
	"web/web.go": `package web

type Cookie struct {
	Name, Value string
	Safe        bool
}

type Base struct{}

func (Base) Close() {}

type Writer struct{ Base }

func (*Writer) Send(c *Cookie) {}

func (*Writer) Set(name, value string, safe bool) {}

func hidden(c *Cookie) {}

type Alias = Cookie
`,
	"a/a.go": "package a\n\nimport \"shop/web\"\n\nvar W web.Writer\n",
	"b/b.go": "package b\n\nimport (\n\t\"shop/a\"\n\t_ \"shop/web\"\n)\n\nfunc B() { a.W.Send(nil) }\n",
	"c/c.go": "package c\n\nimport \"shop/a\"\n\nfunc C() { a.W.Set(\"id\", \"text\", false) }\n",
}

// Each entry is wrong in one thing, which is told once though several packages see
// it, and tells where the entry is.
func TestAnEntryThatDoesNotAgreeWithTheCodeIsToldOnce(t *testing.T) {
	bin := build(t)
	dir := t.TempDir()
	for name, text := range shop {
		write(t, filepath.Join(dir, name), text)
	}
	const record = "records:\n  - {type: shop/web.Cookie, fields: {Name: Name, Value: Value, Secure: Safe}}\n"
	for name, test := range map[string]struct{ model, want string }{
		"a function that is not there":  {"funcs:\n  - symbol: shop/web.Send\n", `m.yml:2:5: shop/web.Send: package "shop/web" has no function Send`},
		"a type that is not there":      {"records:\n  - type: shop/web.Biscuit\n", "m.yml:2:5: shop/web.Biscuit: there is no type shop/web.Biscuit"},
		"a response that is not there":  {"responses:\n  - shop/web.Context\n", "m.yml:2:5: shop/web.Context: there is no type shop/web.Context"},
		"a method that is not there":    {"funcs:\n  - symbol: (*shop/web.Writer).Put\n", "m.yml:2:5: (*shop/web.Writer).Put: shop/web.Writer declares no method Put"},
		"a method of another type":      {"funcs:\n  - symbol: (*shop/web.Writer).Close\n", "m.yml:2:5: (*shop/web.Writer).Close: shop/web.Writer declares no method Close, but shop/web.Base does"},
		"a receiver that is a pointer":  {"funcs:\n  - symbol: (shop/web.Writer).Send\n", "m.yml:2:5: (shop/web.Writer).Send: the receiver of Send is *shop/web.Writer"},
		"a parameter that is not there": {record + "funcs:\n  - symbol: (*shop/web.Writer).Send\n    sends: {record: param 1}\n", "m.yml:4:5: (*shop/web.Writer).Send: there is no parameter 1 in func(c *shop/web.Cookie)"},
		"a parameter of another type":   {"funcs:\n  - symbol: (*shop/web.Writer).Set\n    sends: {params: {Secure: param 0}}\n", "m.yml:2:5: (*shop/web.Writer).Set: Secure has to be bool, not string"},
		"a field that is not there":     {"records:\n  - type: shop/web.Cookie\n    fields: {Secure: TLS}\n", "m.yml:2:5: shop/web.Cookie: path TLS: shop/web.Cookie has no field TLS"},
		"a result that is not there":    {record + "funcs:\n  - symbol: (*shop/web.Writer).Send\n    make: {type: shop/web.Cookie}\n", "m.yml:4:5: (*shop/web.Writer).Send: there is no result 0"},
		"an alias":                      {"records:\n  - type: shop/web.Alias\n", "m.yml:2:5: shop/web.Alias: shop/web.Alias is an alias of shop/web.Cookie"},
		"a value of another type":       {"records:\n  - {type: shop/web.Cookie, fixed: {Secure: 1}}\n", "m.yml:2:5: shop/web.Cookie: Secure cannot be 1"},
	} {
		t.Run(name, func(t *testing.T) {
			write(t, filepath.Join(dir, "m.yml"), test.model)
			if out, status := outcome(t, dir, bin, "-model", "m.yml", "./..."); status != 2 || out != "cookielint: "+test.want+"\n" {
				t.Errorf("status %d\ngot  %swant cookielint: %s", status, out, test.want)
			}
			out, status := outcome(t, dir, "go", "vet", "-vettool="+bin, "-cookieflow.model="+test.model, "./a")
			if want := strings.Replace(test.want, "m.yml", "-cookieflow.model", 1); status != 1 || !strings.HasSuffix(out, want+"\n") {
				t.Errorf("go vet: status %d\ngot  %swant %s", status, out, want)
			}
		})
	}
}

// An entry of what the package itself keeps to itself is right, also where others
// import the package.
func TestAnEntryOfWhatIsNotExportedIsRight(t *testing.T) {
	bin := build(t)
	dir := t.TempDir()
	for name, text := range shop {
		write(t, filepath.Join(dir, name), text)
	}
	write(t, filepath.Join(dir, "m.yml"), "funcs:\n  - symbol: shop/web.hidden\n  - symbol: example.com/nobody/imports.This\n")
	if out, status := outcome(t, dir, bin, "-model", "m.yml", "./..."); status != 0 || out != "" {
		t.Errorf("status %d: %s", status, out)
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// outcome is what a command prints, on either stream, and its exit status.
func outcome(t *testing.T, dir, name string, args ...string) (string, int) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(cmd.Environ(), "GOPROXY=off", "GOFLAGS=", "GOWORK=off")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return out.String(), cmd.ProcessState.ExitCode()
}
