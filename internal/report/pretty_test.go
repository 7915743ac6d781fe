package report

import (
	"go/token"
	"strings"
	"testing"
)

// prettyOf prints a finding that spans text in a line.
func prettyOf(t *testing.T, line, text string, terminal Terminal) string {
	t.Helper()
	column := strings.Index(line, text) + 1
	run := &Run{Dir: "/d", Terminal: &terminal, Sources: NewSources(func(string) ([]byte, error) { return []byte(line + "\n"), nil })}
	pos := token.Position{Filename: "/d/a.go", Line: 1, Column: column}
	end := pos
	end.Column += len(text)
	return output(t, "text", run, []Finding{{Rule: "r", Message: "m", Pos: pos, End: end}}, nil)
}

func TestMarksAreBelowWhatTheyMark(t *testing.T) {
	for name, test := range map[string]struct {
		line, text string
		width      int
		want       string
	}{
		"indentation is left out": {"\t\tset(w, c)", "w", 80, `
    1 | set(w, c)
      |     ^
`},
		"a tab in the line": {"set(w,\tc)", "c", 80, `
    1 | set(w,    c)
      |           ^
`},
		"wide and combining characters": {`set("日本", "e` + "\u0301" + `", c)`, "c", 80, `
    1 | set("日本", "e` + "\u0301" + `", c)
      |                  ^
`},
		"wide characters are marked wide": {`set("日本")`, `"日本"`, 80, `
    1 | set("日本")
      |     ^^^^^^
`},
		"a narrow terminal, marks at the end": {`set(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, c)`, "c)", 30, `
    1 | ...aaaaaaaaaaaaaaa, c)
      |                     ^^
`},
		"a narrow terminal, marks at the beginning": {`set(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, c)`, "set", 30, `
    1 | set(aaaaaaaaaaaaaaa...
      | ^^^
`},
		"a narrow terminal, marks in between": {`set(aaaaaaaaaaaaaaaaaa, c, bbbbbbbbbbbbbbbbbbbbbbbbbbb)`, "c", 30, `
    1 | ...aaaaaa, c, bbbbb...
      |            ^
`},
		"what would control the terminal": {"set(\"\x1b[31m\u202e\", c)", "c", 80, `
    1 | set("` + "\ufffd[31m\ufffd" + `", c)
      |               ^
`},
		"a mark behind the end": {"set(", "", 80, `
    1 | set(
      | ^
`},
	} {
		t.Run(name, func(t *testing.T) {
			got := prettyOf(t, test.line, test.text, Terminal{Width: test.width})
			_, got, _ = strings.Cut(got, " m (r)\n")
			got, _, _ = strings.Cut(got, "\n\n")
			if "\n"+got+"\n" != test.want {
				t.Errorf("got%s\nwant%s", "\n"+got, test.want)
			}
		})
	}
}

func TestColoursAreThoseOfTheSeverity(t *testing.T) {
	got := prettyOf(t, "set(w, c)", "c", Terminal{Width: 80, Color: true})
	const want = "\x1b[1;4ma.go\x1b[22;24m: 1 finding\n\n" +
		"\x1b[1ma.go:1:8:\x1b[22m m (\x1b[33mr\x1b[0m)\n" +
		"\x1b[2m    1 | \x1b[22mset(w, c)\n" +
		"\x1b[2m      | \x1b[22m       \x1b[33;1m^\x1b[0;22m\n\n" +
		"\x1b[1m1 finding in 1 file\x1b[22m\n"
	if got != want {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}

func TestLinesAreNoLongerThanTheTerminal(t *testing.T) {
	for _, width := range []int{20, 40, 79} {
		run := testRun()
		run.Terminal = &Terminal{Width: width}
		for i := range run.Rules {
			run.Rules[i].URL = "" // addresses are never broken
		}
		got, _, _ := strings.Cut(output(t, "text", run, testFindings(t), nil), "\n7 findings in 4 files")
		for line := range strings.SplitSeq(got, "\n") {
			if w := cells.StringWidth(line); w > max(width, 30) {
				t.Errorf("%d columns, want %d: %s", w, width, line)
			}
		}
	}
}
