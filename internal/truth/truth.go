// Package truth compares what the rules say with what servers, clients and
// browsers do. The programs in testdata/src/truth run the rules' own fixtures:
// what a comment there wants reported is seen to go wrong, and what is not
// reported is seen to work.
package truth

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A Claim is a sentence that a rule is based on, and what was seen of it. Its
// JSON is what package claim in testdata/src/truth prints.
type Claim struct {
	Rule string // its name, and the folder of the handlers
	Says string
	Runs []Run
}

// A Run is what became of a cookie of one handler.
type Run struct {
	Func     string // the handler
	File     string // where it is in the module
	With     string // the library that served it
	Reported bool   // whether the rule reports it
	Want     string // what is seen if the claim is true
	Got      string // what was seen
}

// A Module is the folder of the module truth.
type Module string

// Claims runs a program of the module.
func (m Module) Claims(t *testing.T, program string, args ...string) []Claim {
	t.Helper()
	cmd := exec.Command("go", append([]string{"run", program}, args...)...)
	cmd.Dir = string(m)
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOWORK=off")
	out, err := cmd.Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		t.Fatalf("go run %s in %s: %s", program, m, exit.Stderr)
	}
	if err != nil {
		t.Fatal(err)
	}
	var claims []Claim
	dec := json.NewDecoder(bytes.NewReader(out))
	for {
		var c Claim
		switch err := dec.Decode(&c); {
		case err == io.EOF:
			return claims
		case err != nil:
			t.Fatalf("%s printed what is no claim: %v", program, err)
		}
		claims = append(claims, c)
	}
}

// Check compares what was seen with what the claims say, and what they say is
// reported with what the fixtures want reported.
func (m Module) Check(t *testing.T, claims []Claim) {
	t.Helper()
	wanted := map[string]map[string]bool{} // by file
	for _, c := range claims {
		t.Run(c.Rule+"/"+c.Says, func(t *testing.T) {
			for _, r := range c.Runs {
				if r.Got != r.Want {
					t.Errorf("%s with %s: saw %s, want %s", r.Func, r.With, r.Got, r.Want)
				}
				if wanted[r.File] == nil {
					wanted[r.File] = m.Handlers(t, r.File)
				}
				isWanted, ok := wanted[r.File][r.Func]
				if filepath.Dir(r.File) != c.Rule || !ok {
					t.Errorf("%s in %s is no fixture of %s", r.Func, r.File, c.Rule)
				} else if isWanted != r.Reported {
					t.Errorf("%s is reported: %t in the claim, %t in its comments", r.Func, r.Reported, isWanted)
				}
			}
		})
	}
}

// Handlers are the exported functions of a file, each with whether a comment
// in it wants something reported.
func (m Module) Handlers(t *testing.T, file string) map[string]bool {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, filepath.Join(string(m), file), nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	wanted := map[string]bool{}
	for _, d := range f.Decls {
		if d, ok := d.(*ast.FuncDecl); ok && d.Name.IsExported() {
			wanted[d.Name.Name] = wantsFinding(f, d)
		}
	}
	return wanted
}

func wantsFinding(f *ast.File, d *ast.FuncDecl) bool {
	for _, group := range f.Comments {
		for _, c := range group.List {
			if d.Pos() <= c.Pos() && c.End() <= d.End() && isWant(c.Text) {
				return true
			}
		}
	}
	return false
}

// isWant reports whether a comment wants a finding.
func isWant(comment string) bool { return strings.HasPrefix(comment, "// want ") }

// Table writes claims as a part of the page in docs, with the heading for
// what the last column says.
func Table(claims []Claim, sees string) []byte {
	var b bytes.Buffer
	for i, c := range claims {
		if i == 0 || claims[i-1].Rule != c.Rule {
			fmt.Fprintf(&b, "### %s\n\n", c.Rule)
		}
		fmt.Fprintf(&b, "%s.\n\n| handler | served by | the rule | %s |\n| --- | --- | --- | --- |\n", c.Says, sees)
		for _, r := range c.Runs {
			verdict := "is silent"
			if r.Reported {
				verdict = "**reports it**"
			}
			fmt.Fprintf(&b, "| [%s](../testdata/src/truth/%s) | %s | %s | %s |\n", r.Func, r.File, r.With, verdict, cell(r.Got))
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// cell is text in a table, as code if it is a header.
func cell(s string) string {
	if strings.Contains(s, "=") {
		return "`" + strings.ReplaceAll(s, "|", `\|`) + "`"
	}
	return s
}

// Keep compares a part of a page with what it should be, or writes it.
// The part is between a line "<!-- name -->" and a line "<!-- /name -->".
func Keep(t *testing.T, page, name string, part []byte, update bool) {
	t.Helper()
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	begin, end := fmt.Sprintf("<!-- %s -->\n", name), fmt.Sprintf("<!-- /%s -->\n", name)
	before, rest, hasBegin := strings.Cut(string(data), begin)
	old, after, hasEnd := strings.Cut(rest, end)
	if !hasBegin || !hasEnd {
		t.Fatalf("%s has no lines %q and %q", page, begin, end)
	}
	switch {
	case old == string(part):
	case update:
		if err := os.WriteFile(page, []byte(before+begin+string(part)+end+after), 0o666); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s is not what was seen: run go test ./internal/truth/... -update", page)
	}
}
