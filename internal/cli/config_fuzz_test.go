package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A configuration is refused in one line, or is in effect: what is in effect, which is
// printed as one, means the same.
func FuzzConfig(f *testing.F) {
	for _, text := range []string{
		"", "rules: [toysecure, -toyhttponly]\nseverity: {toysecure: error}\n", "tests: true\ntags: [a, b]\n", "model: m.yml\n",
		"toysecure:\n  on: true\n", "toysecure: {}\n", "rules: toysecure,strict\ncolor: never\nformat: [json, 'sarif:a b']\n", "a: &x [*x]\n", "? [a]\n: b\n", "baseline: ''\nexplain: yes\n",
	} {
		f.Add(text)
	}
	dir := f.TempDir()
	name := filepath.Join(dir, ".toylint.yml")
	config := func(t *testing.T, text string) (status int, out, errs string) {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		var stdout, stderr strings.Builder
		status = Main([]string{"config", "-C", dir}, &stdout, &stderr, toyTool())
		return status, stdout.String(), stderr.String()
	}
	f.Fuzz(func(t *testing.T, text string) {
		status, out, errs := config(t, text)
		if status != Clean {
			if strings.Count(errs, "\n") != 1 || out != "" {
				t.Errorf("%q is refused with %q, and %q is printed", text, errs, out)
			}
			return
		}
		if status, again, errs := config(t, out); status != Clean || again != out {
			t.Errorf("%q is in effect as\n%s\nwhich is (%d, %s)\n%s", text, out, status, errs, again)
		}
	})
}
