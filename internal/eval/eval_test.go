package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// handlers is a program with sites of every kind that matching tells apart.
const handlers = `package web

import "net/http"

func set(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:  "session_id",
		Value: "x",
	})
}

func later(w http.ResponseWriter, on bool) {
	c := &http.Cookie{Name: "a", Secure: on, HttpOnly: true}
	c.HttpOnly = false
	http.SetCookie(w, c)
	http.SetCookie(w, &http.Cookie{Name: "b", Value: "x", MaxAge: -1})
}

func make2() *http.Cookie { return &http.Cookie{Name: "b", HttpOnly: true} }

func send(w http.ResponseWriter) { http.SetCookie(w, make2()) }

func framework(c interface{ SetCookie(*http.Cookie) }) {
	c.SetCookie(&http.Cookie{Name: "c"})
}

func unknown(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Secure: true})
}
`

const header = "repo\tfile\tline\tconstruct\tverdict\n"

// labels are the rows about handlers, and two that cannot be compared.
const labels = header +
	"some/app\tweb/web.go\t6\tnet/http literal\tflag-secure,flag-httponly\n" +
	"some/app\tweb/web.go\t13\tnet/http literal\tok\n" +
	"some/app\tweb/web.go\t16\tnet/http literal\tflag-secure\n" +
	"some/app\tweb/web.go\t19\tnet/http literal\ttol-secure\n" +
	"some/app\tweb/web.go\t24\tnet/http literal\tflag-secure\n" +
	"some/app\tweb/none.go\t1\tnet/http literal\tflag-secure\n" +
	"other/app\tweb/web.go\t1\tnet/http literal\tflag-secure\n"

func checkouts(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	write(t, root, "labels.tsv", labels)
	write(t, root, "some+app/go.mod", "module example.com/app\n\ngo 1.26\n")
	write(t, root, "some+app/web/web.go", handlers)
	return root
}

func write(t *testing.T, root, name, text string) {
	t.Helper()
	name = filepath.Join(root, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// built is the real cookielint, built once.
var built string

func TestMain(m *testing.M) {
	if how := os.Getenv(fakeVariable); how != "" {
		os.Exit(fake(how))
	}
	os.Exit(buildAndRun(m))
}

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "cookielint-eval-test-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	built = filepath.Join(dir, "cookielint.exe")
	if out, err := exec.Command("go", "build", "-o", built, "../../cmd/cookielint").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%v: %s", err, out)
		return 1
	}
	return m.Run()
}

// eval runs the tool and checks that it prints each line of want.
func eval(t *testing.T, want string, args ...string) {
	t.Helper()
	t.Setenv("GOFLAGS", "")
	t.Setenv("GOWORK", "off")
	var out strings.Builder
	if err := run(args, &out); err != nil {
		t.Fatal(err)
	}
	words := strings.Join(strings.Fields(out.String()), " ")
	for line := range strings.Lines(want) {
		if !strings.Contains(words, strings.Join(strings.Fields(line), " ")) {
			t.Errorf("%q is not in:\n%s", strings.TrimSpace(line), out.String())
		}
	}
}

func TestFindingsAreComparedWithLabels(t *testing.T) {
	root := checkouts(t)
	eval(t, `false: cookiehttponly in some+app, web/web.go:13, net/http literal, labelled ok; web/web.go:14:2: cookie "a" is sent without HttpOnly
		missed: cookiesecure in some+app, web/web.go:16, net/http literal, labelled flag-secure
		missed: cookiesecure in some+app, web/web.go:24, net/http literal, labelled flag-secure
		cookiesecure all 5 1 0 2 100 % (21–100, n=1) 33 % (6–79, n=3)
		cookiesecure net/http 4 1 0 1 100 % (21–100, n=1) 50 % (9–91, n=2)
		cookiesecure net/http through a framework 1 0 0 1 - 0 % (0–79, n=1)
		cookiehttponly net/http 4 1 1 0 50 % (9–91, n=2) 100 % (21–100, n=1)
		1 of them unlabelled, 0 of rules without labels
		unlabelled: cookiesamesite in some+app, web/web.go:28
		5 rows in 1 modules compared; 2 rows left out: no checkout, no such file or no go.mod`,
		"-labels", filepath.Join(root, "labels.tsv"), "-checkouts", root, "-bin", built)
}

// right is correct; its constructor is what another package sends.
const right = `package web

import "net/http"

func login(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	w.Write([]byte("welcome"))
}

func send(w http.ResponseWriter, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: "en", Secure: secure, HttpOnly: false})
}
`

func TestDefectsAreMadeAndFound(t *testing.T) {
	root := t.TempDir()
	write(t, root, "some+app/go.mod", "module example.com/app\n\ngo 1.26\n")
	write(t, root, "some+app/web/web.go", right)
	eval(t, `cookiesecure 2 2 0 100 % (34–100, n=2)
		cookiehttponly 1 1 0 100 % (21–100, n=1)
		cookiesamesite 1 1 0 100 % (21–100, n=1)
		cookielost 2 2 0 100 % (34–100, n=2)
		after the answer
		missing: left out:`,
		"-seed", "-checkouts", root, "some+app", "missing")
	if text, err := os.ReadFile(filepath.Join(root, "some+app/web/web.go")); err != nil || string(text) != right {
		t.Errorf("the original was changed: %v\n%s", err, text)
	}
}

func TestFindingsBelongToTheNearestRow(t *testing.T) {
	root := checkouts(t)
	rows, err := readLabels(filepath.Join(root, "labels.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	modules, skipped := locate(rows, root)
	if len(modules) != 1 || len(modules[0].rows) != 5 || skipped != 2 {
		t.Fatalf("%d modules, %d rows skipped", len(modules), skipped)
	}
	web := filepath.Join(root, "some+app", "web", "web.go")
	for name, test := range map[string]struct{ line, col, want int }{
		"a literal that the row's line has":    {6, 21, 6},
		"an element of that literal":           {7, 3, 6},
		"an assignment to the cookie":          {14, 2, 13},
		"a place that no row is about":         {28, 20, 0},
		"a line that the file does not end at": {0, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			got, findings := 0, []finding{{rule: "cookiesecure", path: web, line: test.line, col: test.col}}
			match(modules[0].rows, findings)
			if r := findings[0].row; r != nil {
				got = r.line
			}
			if got != test.want {
				t.Errorf("got the row of line %d, want %d", got, test.want)
			}
		})
	}
}

func TestSomeRulesSpeakOfOtherThings(t *testing.T) {
	root := checkouts(t)
	rows, err := readLabels(filepath.Join(root, "labels.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	modules, _ := locate(rows, root)
	web := filepath.Join(root, "some+app", "web", "web.go")
	findings := []finding{{rule: "sessionkey", path: web, line: 14, col: 2}, {rule: "sessionkey", path: web, line: 13, col: 7}}
	match(modules[0].rows, findings)
	if findings[0].row != nil || findings[1].row == nil {
		t.Errorf("a key in the function of a cookie is taken for the cookie's, or one in its line is not: %v", findings)
	}
}

func TestWilsonInterval(t *testing.T) {
	for want, kn := range map[string][2]int{ // from R: binom.confint(k, n, methods = "wilson")
		"-":                    {0, 0},
		"0 % (0–28, n=10)":     {0, 10},
		"50 % (24–76, n=10)":   {5, 10},
		"97 % (92–99, n=100)":  {97, 100},
		"100 % (72–100, n=10)": {10, 10},
	} {
		if got := ratio(kn[0], kn[1]); got != want {
			t.Errorf("ratio(%d, %d) = %s, want %s", kn[0], kn[1], got, want)
		}
	}
}

func TestWrongUsageIsAnError(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "bad.tsv", header+"some/app\tweb.go\tseven\tnet/http literal\tok\n")
	write(t, dir, "empty.tsv", header)
	for _, args := range [][]string{
		{},
		{"-checkouts", dir},
		{"-seed", "-fix", "-checkouts", dir},
		{"-seed", "-rules", "cookiesecuer", "-checkouts", dir},
		{"-labels", filepath.Join(dir, "bad.tsv"), "-fix", "-checkouts", dir},
		{"-robust", "-fix", "-checkouts", dir},
		{"-labels", filepath.Join(dir, "bad.tsv"), "-checkouts", dir},
		{"-labels", filepath.Join(dir, "empty.tsv"), "-checkouts", dir},
	} {
		if err := run(args, &strings.Builder{}); err == nil {
			t.Errorf("no error for %q", args)
		}
	}
}
