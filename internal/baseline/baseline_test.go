package baseline

import (
	"slices"
	"strings"
	"testing"

	"github.com/cookielint/cookielint/internal/report"
)

// id is an identity whose parts are words: file decl rule message source.
func id(words string) report.Identity {
	f := strings.Fields(words)
	return report.Identity{File: f[0], Decl: f[1], Rule: f[2], Message: f[3], Source: f[4]}
}

func ids(words []string) []report.Identity {
	var list []report.Identity
	for _, w := range words {
		list = append(list, id(w))
	}
	return list
}

func TestCompare(t *testing.T) {
	for name, test := range map[string]struct {
		before, now []string
		gone        string // a file that is not there any more
		fresh       []int
		left        []string
	}{
		"the same": {
			before: []string{"a.go f r m s", "a.go g r m s"},
			now:    []string{"a.go g r m s", "a.go f r m s"},
		},
		"a new one, an old one": {
			before: []string{"a.go f r m s", "a.go f r n s"},
			now:    []string{"a.go f r m s", "a.go f r2 m s"},
			fresh:  []int{1},
			left:   []string{"a.go f r n s"},
		},
		"two that are alike": {
			before: []string{"a.go f r m s", "a.go f r m s"},
			now:    []string{"a.go f r m s", "a.go f r m s"},
		},
		"one more that is alike": {
			before: []string{"a.go f r m s", "a.go f r m s"},
			now:    []string{"a.go f r m s", "a.go f r m s", "a.go f r m s"},
			fresh:  []int{2},
		},
		"one of two that are alike is gone": {
			before: []string{"a.go f r m s", "a.go f r m s"},
			now:    []string{"a.go f r m s"},
			left:   []string{"a.go f r m s"},
		},
		"the line was edited": {
			before: []string{"a.go f r m s"},
			now:    []string{"a.go f r m s2"},
		},
		"the line was edited, and the old one is there as well": {
			before: []string{"a.go f r m s"},
			now:    []string{"a.go f r m s2", "a.go f r m s"},
			fresh:  []int{0},
		},
		"the function was renamed": {
			before: []string{"a.go f r m s"},
			now:    []string{"a.go g r m s"},
		},
		"the function was renamed and the line edited": {
			before: []string{"a.go f r m s"},
			now:    []string{"a.go g r m s2"},
			fresh:  []int{0},
			left:   []string{"a.go f r m s"},
		},
		"the function was copied": {
			before: []string{"a.go f r m s"},
			now:    []string{"a.go f r m s", "a.go g r m s"},
			fresh:  []int{1},
		},
		"the file was renamed": {
			before: []string{"a.go f r m s"},
			now:    []string{"b.go f r m s"},
			gone:   "a.go",
		},
		"the function was moved to another file": {
			before: []string{"a.go f r m s"},
			now:    []string{"b.go f r m s"},
			fresh:  []int{0},
			left:   []string{"a.go f r m s"},
		},
		"nothing was known": {
			now:   []string{"a.go f r m s"},
			fresh: []int{0},
		},
		"nothing is found": {
			before: []string{"a.go f r m s"},
			left:   []string{"a.go f r m s"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			fresh, left := Compare(ids(test.now), Entries(ids(test.before), nil), func(file string) bool { return file == test.gone })
			if !slices.Equal(fresh, test.fresh) {
				t.Errorf("new: %v, want %v", fresh, test.fresh)
			}
			var gone []report.Identity
			for _, e := range left {
				gone = append(gone, e.Identity)
			}
			if !slices.Equal(gone, ids(test.left)) {
				t.Errorf("left: %v, want %v", gone, test.left)
			}
		})
	}
}

func TestCompareKeepsTheEntries(t *testing.T) {
	entries := Entries(ids([]string{"a.go f r m s", "a.go f r m s"}), nil)
	Compare(ids([]string{"a.go f r m s"}), entries, func(string) bool { return false })
	if entries[0].Count != 2 {
		t.Errorf("the count is %d, want 2", entries[0].Count)
	}
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	found := []report.Identity{
		{File: "b.go", Decl: "(*T).f", Rule: "r", Message: `cookie "a: b" is sent, # no`, Source: "- set(w, `x`) // 'q'"},
		{File: "a b.go", Rule: "r", Message: "größe \x01 <b>", Source: ""},
		{File: "b.go", Decl: "(*T).f", Rule: "r", Message: `cookie "a: b" is sent, # no`, Source: "- set(w, `x`) // 'q'"},
		{File: "yes", Decl: "null", Rule: "1", Message: "~", Source: strings.Repeat("long ", 60) + "line"},
	}
	entries := Entries(found, nil)
	text, err := Render("toylint", entries)
	if err != nil {
		t.Fatal(err)
	}
	read, err := Parse("b.yml", text)
	if err != nil {
		t.Fatal(err)
	}
	for i := range read {
		if lines := strings.Split(string(text), "\n"); !strings.HasPrefix(strings.TrimSpace(lines[read[i].Line-1]), "- file:") {
			t.Errorf("entry %d is not on line %d of\n%s", i, read[i].Line, text)
		}
		read[i].Line = 0
	}
	if !slices.Equal(read, entries) {
		t.Errorf("got\n%v\nwant\n%v\n%s", read, entries, text)
	}
	again, err := Render("toylint", Entries(nil, read))
	if err != nil || string(again) != string(text) {
		t.Errorf("again (%v)\n%s\nbefore\n%s", err, again, text)
	}
}

func TestRenderIsReadable(t *testing.T) {
	text, err := Render("toylint", Entries(ids([]string{"b.go f r m s", "a.go f r m s", "b.go f r m s"}), []Entry{{Identity: id("a.go g r m s"), Count: 1}}))
	const want = `# Findings that toylint was told to keep quiet about. toylint -write-baseline writes this
# file again; an entry that is taken out is reported again.
version: 1
findings:
- file: a.go
  in: f
  rule: r
  message: m
  source: s
- file: a.go
  in: g
  rule: r
  message: m
  source: s
- file: b.go
  in: f
  rule: r
  message: m
  source: s
  count: 2
`
	if err != nil || string(text) != want {
		t.Errorf("%v\n%s\nwant\n%s", err, text, want)
	}
	empty, err := Render("toylint", nil)
	if err != nil || !strings.HasSuffix(string(empty), "version: 1\nfindings: []\n") {
		t.Errorf("%v\n%s", err, empty)
	}
	if entries, err := Parse("b.yml", empty); err != nil || len(entries) > 0 {
		t.Errorf("%v, %v", entries, err)
	}
}

func TestWhatIsNoBaselineIsOneSentence(t *testing.T) {
	const good = "version: 1\nfindings:\n- {file: a.go, rule: r, message: m}\n"
	for name, test := range map[string]struct{ text, want string }{
		"nothing":             {"", "b.yml: this is no baseline: it is empty"},
		"another version":     {"version: 2\nfindings: []\n", "b.yml: the version of a baseline has to be 1, not 2: write it again with -write-baseline"},
		"no version":          {"findings: []\n", "b.yml: the version of a baseline has to be 1, not 0: write it again with -write-baseline"},
		"no YAML":             {"version: 1\nfindings: [\n", "b.yml:3: this is no baseline: "},
		"a merge conflict":    {"version: 1\n<<<<<<< HEAD\nfindings: []\n=======\nfindings: []\n>>>>>>> b\n", "b.yml:3: this is no baseline: "},
		"no list":             {"version: 1\nfindings: 7\n", "b.yml:2: this is no baseline: `7` cannot be here"},
		"an unknown key":      {"version: 1\nfinding: []\n", "b.yml:2: this is no baseline: there is no key finding"},
		"an unknown word":     {good + "- file: a.go\n  rule: r\n  massage: m\n", "b.yml:6: this is no baseline: there is no key massage"},
		"no message":          {good + "- file: a.go\n  rule: r\n", "b.yml:4: a finding of a baseline has to have a message"},
		"no file":             {good + "- rule: r\n", "b.yml:4: a finding of a baseline has to have a file"},
		"no rule":             {good + "- file: r\n", "b.yml:4: a finding of a baseline has to have a rule"},
		"a count that is bad": {good + "- {file: a.go, rule: r, message: m, count: 0}\n", "b.yml:4: a finding of a baseline has to have a count above zero"},
		"a count that is none": {good + "- {file: a.go, rule: r, message: m, count: many}\n",
			"b.yml:4: this is no baseline: `many` cannot be here"},
		"two documents": {good + "---\n" + good, "b.yml:4: this is no baseline: a second document begins here"},
		"a JSON report": {`{"a": {"b": []}}`, "b.yml:1: this is no baseline: "},
		"no text":       {"\x00\x01", "b.yml"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Parse("b.yml", []byte(test.text))
			if err == nil || !strings.HasPrefix(err.Error(), test.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("got %v, want %s", err, test.want)
			}
			t.Log(err)
		})
	}
}
