package report

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// Whatever is on a line, what is shown of it is no wider than the terminal, has the
// mark, and can do nothing to the terminal.
func FuzzRow(f *testing.F) {
	for _, line := range []string{"set(w, c)", "\t\tset(\"日本\")", "", "\x1b[31m", strings.Repeat("a", 300), "a\u0301\u200d👩\u200d👩", "\xff\xfe", "\t\t\t"} {
		f.Add(line, 0, 1, 40)
		f.Add(line, 3, 9, 10)
	}
	f.Fuzz(func(t *testing.T, line string, from, to, width int) {
		if len(line) == 0 || strings.Contains(line, "\n") {
			return
		}
		from = min(max(from, 0), len(line)-1)
		to = min(max(to, from), len(line))
		for !utf8.RuneStart(line[from]) && from > 0 && utf8.ValidString(line) {
			from--
		}
		r := newRow(line, from, to).window(width)
		if got := r.width(); got > max(width, 16) {
			t.Errorf("%d columns of %d", got, width)
		}
		for _, c := range r.text() {
			if printable(c) != string(c) {
				t.Errorf("%q is shown", c)
			}
		}
		if utf8.ValidString(line) && !strings.Contains(r.marks(), "^") && cells.StringWidth(string([]rune(line[from:])[0])) > 0 {
			t.Errorf("there is no mark: %q", r.text())
		}
	})
}
