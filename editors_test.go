package cookielint_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
)

// A matcher finds the place and the message in a line.
type matcher struct {
	Regexp                            string
	File, Line, Column, Message, Code int
}

// What the example of each editor looks for is in each line that the command prints.
func TestEditorsFindTheLinesOfText(t *testing.T) {
	var ci struct{ ProblemMatcher []struct{ Pattern []matcher } }
	var vscode struct {
		Tasks []struct{ ProblemMatcher struct{ Pattern matcher } }
	}
	for name, to := range map[string]any{"problem-matcher.json": &ci, "vscode-tasks.json": &vscode} {
		if err := json.Unmarshal([]byte(read(t, "docs/editors/"+name)), to); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	for _, m := range []matcher{ci.ProblemMatcher[0].Pattern[0], vscode.Tasks[0].ProblemMatcher.Pattern} {
		re := regexp.MustCompile(m.Regexp)
		for line := range strings.Lines(read(t, "examples/shop.golden")) {
			line = strings.TrimSuffix(line, "\n")
			found := re.FindStringSubmatch(line)
			if found == nil {
				t.Errorf("%s does not match %s", m.Regexp, line)
				continue
			}
			if got := found[m.File] + ":" + found[m.Line] + ":" + found[m.Column] + ": " + found[m.Message] + " (" + found[m.Code] + ")"; got != line {
				t.Errorf("got %s, want %s", got, line)
			}
		}
	}
}
