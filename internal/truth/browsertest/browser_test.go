// Package browsertest shows what only a browser decides, in a Chromium without
// a window. Its test is skipped where there is none.
package browsertest

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cookielint/cookielint/internal/truth"
)

var update = flag.Bool("update", false, "write the tables of docs/truth.md")

// browsers are the names that Chromium has on different systems.
var browsers = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"}

func TestABrowserDoesWhatTheRulesSay(t *testing.T) {
	browser := find(t)
	module := truth.Module(filepath.Join("..", "..", "..", "testdata", "src", "truth"))
	claims := module.Claims(t, "./browser", browser)
	if len(claims) == 0 {
		t.Fatal("the program makes no claims")
	}
	module.Check(t, claims)
	if t.Failed() {
		return
	}
	page := filepath.Join("..", "..", "..", "docs", "truth.md")
	truth.Keep(t, page, "browser", truth.Table(claims, "the browser sends"), *update)
	if *update {
		truth.Keep(t, page, "browser version", []byte("Seen with "+version(t, browser)+".\n"), true)
	}
}

// find is the path of a browser. One that COOKIELINT_BROWSER names has to be
// there: without it the test is not skipped, but fails.
func find(t *testing.T) string {
	if named := os.Getenv("COOKIELINT_BROWSER"); named != "" {
		path, err := exec.LookPath(named)
		if err != nil {
			t.Fatalf("COOKIELINT_BROWSER: %v", err)
		}
		return path
	}
	for _, name := range browsers {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Skipf("none of %s is installed", strings.Join(browsers, ", "))
	return ""
}

func version(t *testing.T, browser string) string {
	out, err := exec.Command(browser, "--version").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}
