package baseline

import (
	"slices"
	"strings"
	"testing"
)

// What is refused is refused in one line; what is read is read again when it was written.
func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"", "version: 1\nfindings: []\n", "version: 2\n", "version: 1\n---\nversion: 1\n", "findings: *x\n",
		"version: 1\nfindings:\n  - file: a.go\n    in: f\n    rule: r\n    message: 'm: \"x\"'\n    source: \"- \\t\"\n    count: 2\n",
		"version: 1\nfindings:\n  - {file: a.go, rule: r, message: |\n      m\n    }\n", "version: 1\nfindings:\n  - &a {file: a, rule: r, message: m}\n  - *a\n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		entries, err := Parse("b.yml", []byte(text))
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q is refused with %q", text, err)
			}
			return
		}
		for i := range entries {
			entries[i].Line = 0
		}
		written, err := Render("toylint", entries)
		if err != nil {
			t.Fatalf("%q cannot be written: %v", text, err)
		}
		again, err := Parse("b.yml", written)
		if err != nil {
			t.Fatalf("%q was written as\n%s\nwhich is refused: %v", text, written, err)
		}
		for i := range again {
			again[i].Line = 0
		}
		if !slices.Equal(again, entries) {
			t.Errorf("%q is read as\n%+v\nand again as\n%+v", text, entries, again)
		}
	})
}
