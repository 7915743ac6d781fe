package analyzers_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers"
	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/modelfile"
)

var taughtDir, _ = filepath.Abs(filepath.Join("..", "testdata", "src", "taught"))

// taughtFixtures are, by rule, the packages whose findings need what the module's
// model teaches.
var taughtFixtures = map[string][]string{
	"cookiesecure":    {"./app", "./own", "./users"},
	"cookiesensitive": {"./sensitive"},
}

func TestWhatUsersTeachIsFound(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(taughtDir, "cookielint.model.yml"))
	if err != nil {
		t.Fatal(err)
	}
	m, err := modelfile.Parse("cookielint.model.yml", string(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, rule := range analyzers.New(analyzers.Options{Cookieflow: cookieflow.Options{Model: m}}) {
		if pkgs := taughtFixtures[rule.Name]; pkgs != nil {
			analysistest.Run(t, taughtDir, rule, pkgs...)
		}
	}
}

// silence collects what a rule does not find.
type silence struct {
	t       *testing.T
	missing int
}

func (s *silence) Errorf(format string, args ...any) {
	if text := fmt.Sprintf(format, args...); strings.Contains(text, "no diagnostic was reported") {
		s.missing++
	} else {
		s.t.Error(text)
	}
}

func TestWithoutTheModelAllOfThatIsSilent(t *testing.T) {
	for _, rule := range analyzers.New(analyzers.Options{}) {
		for _, pkg := range taughtFixtures[rule.Name] {
			wanted := wants(t, filepath.Join(taughtDir, pkg))
			s := &silence{t: t}
			analysistest.Run(s, taughtDir, rule, pkg)
			if s.missing != wanted || wanted == 0 {
				t.Errorf("of the %d findings of %s in %s %d are missing", wanted, rule.Name, pkg, s.missing)
			}
		}
	}
}

// wants counts the findings that the files of a folder want.
func wants(t *testing.T, dir string) (n int) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		n += strings.Count(string(text), "// want `")
	}
	return n
}

var _ analysistest.Testing = (*silence)(nil)
