package rule

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/load"
)

func TestRuleThatPanicsIsAnErrorThatNamesThePackage(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module example.com/p\n\ngo 1.26\n",
		"p.go":   "package p\n\nimport \"net/http\"\n\nfunc f(w http.ResponseWriter) { http.SetCookie(w, &http.Cookie{Name: \"a\", Value: \"v\"}) }\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	loaded, err := load.Packages(context.Background(), load.Config{Dir: dir, Env: append(os.Environ(), "GOWORK=off", "GOFLAGS=")})
	if err != nil || len(loaded.Roots) != 1 {
		t.Fatalf("%v, %v", loaded, err)
	}
	wrong := New(cookieflow.New(cookieflow.Options{}), "wrong", "", func(*Pass) {
		var none *Pass
		none.Outcome("x")
	})
	graph, err := checker.Analyze([]*analysis.Analyzer{wrong}, loaded.Roots, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := graph.Roots[0].Err; err == nil || !strings.Contains(err.Error(), "example.com/p") {
		t.Errorf("the error is %v", err)
	}
}
