package main

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestFormatsHaveTheSameFindings prints what is found on fixtures in all formats at
// once and reads each of them back.
func TestFormatsHaveTheSameFindings(t *testing.T) {
	bin := build(t)
	for _, module := range []string{"tier1", "stores"} {
		dir, err := filepath.Abs(filepath.Join("..", "..", "testdata", "src", module))
		if err != nil {
			t.Fatal(err)
		}
		root, err := filepath.Abs(filepath.Join("..", ".."))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(filepath.Join(root, ".git")); err != nil {
			root = dir // there is no repository
		}
		out := t.TempDir()
		var list []string
		for format := range readers {
			list = append(list, format+":"+filepath.Join(out, format))
		}
		output(t, dir, nil, bin, "-format="+strings.Join(list, ","), "./...")
		want := readers["json"](t, read(t, filepath.Join(out, "json")), dir, root)
		if len(want) < 20 {
			t.Errorf("%s: only %d findings", module, len(want))
		}
		for format, reader := range readers {
			got := reader(t, read(t, filepath.Join(out, format)), dir, root)
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("%s: %s has %d findings, json %d; json only: %q; %s only: %q", module, format, len(got), len(want), without(want, got), format, without(got, want))
			}
		}
	}
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func without(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return slices.Contains(b, s) })
}

// A seen is what all formats have of a finding.
func seen(base, file string, line int, rule, message string) string {
	if !filepath.IsAbs(file) {
		file = filepath.Join(base, file)
	}
	return fmt.Sprintf("%s:%d: %s (%s)", file, line, message, rule)
}

// readers read the formats. Names of files are relative to the directory or to the
// root of the repository.
var readers = map[string]func(t *testing.T, text []byte, dir, root string) []string{
	"text": func(t *testing.T, text []byte, dir, root string) (list []string) {
		for line := range strings.Lines(string(text)) {
			m := regexp.MustCompile(`^(.+?):(\d+):\d+: (.*) \((\w+)\)\n$`).FindStringSubmatch(line)
			if m == nil {
				t.Fatalf("text: %q", line)
			}
			n, _ := strconv.Atoi(m[2])
			list = append(list, seen(dir, m[1], n, m[4], m[3]))
		}
		return list
	},
	"github": func(t *testing.T, text []byte, dir, root string) (list []string) {
		for line := range strings.Lines(string(text)) {
			m := regexp.MustCompile(`^::(?:error|warning|notice) title=(\w+),file=(.+?),line=(\d+).*?::(.*) \(\w+\)\n$`).FindStringSubmatch(line)
			if m == nil {
				t.Fatalf("github: %q", line)
			}
			n, _ := strconv.Atoi(m[3])
			unescape := strings.NewReplacer("%0A", "\n", "%0D", "\r", "%3A", ":", "%2C", ",", "%25", "%")
			list = append(list, seen(root, unescape.Replace(m[2]), n, m[1], unescape.Replace(m[4])))
		}
		return list
	},
	"json": func(t *testing.T, text []byte, dir, root string) (list []string) {
		var tree map[string]map[string][]struct{ Posn, Message string }
		parse(t, json.Unmarshal, text, &tree)
		for _, rules := range tree {
			for rule, diagnostics := range rules {
				for _, d := range diagnostics {
					m := regexp.MustCompile(`^(.+?):(\d+)`).FindStringSubmatch(d.Posn)
					n, _ := strconv.Atoi(m[2])
					list = append(list, seen(dir, m[1], n, rule, d.Message))
				}
			}
		}
		return list
	},
	"sarif": func(t *testing.T, text []byte, dir, root string) (list []string) {
		var log struct {
			Runs []struct {
				Results []struct {
					RuleID  string
					Message struct{ Text string }
					// Only SARIF has what comments silence.
					Suppressions []any
					Locations    []struct {
						PhysicalLocation struct {
							ArtifactLocation struct{ URI string }
							Region           struct{ StartLine int }
						}
					}
				}
			}
		}
		parse(t, json.Unmarshal, text, &log)
		for _, r := range log.Runs[0].Results {
			if len(r.Suppressions) > 0 {
				continue
			}
			at := r.Locations[0].PhysicalLocation
			list = append(list, seen(root, at.ArtifactLocation.URI, at.Region.StartLine, r.RuleID, r.Message.Text))
		}
		return list
	},
	"gitlab": func(t *testing.T, text []byte, dir, root string) (list []string) {
		var issues []struct {
			Check       string `json:"check_name"`
			Description string
			Fingerprint string
			Location    struct {
				Path  string
				Lines struct{ Begin int }
			}
		}
		parse(t, json.Unmarshal, text, &issues)
		prints := map[string]bool{}
		for _, i := range issues {
			if prints[i.Fingerprint] {
				t.Errorf("gitlab: two findings have the fingerprint %s", i.Fingerprint)
			}
			prints[i.Fingerprint] = true
			list = append(list, seen(root, i.Location.Path, i.Location.Lines.Begin, i.Check, i.Description))
		}
		return list
	},
	"checkstyle": func(t *testing.T, text []byte, dir, root string) (list []string) {
		var doc struct {
			Files []struct {
				Name   string `xml:"name,attr"`
				Errors []struct {
					Line    int    `xml:"line,attr"`
					Message string `xml:"message,attr"`
					Source  string `xml:"source,attr"`
				} `xml:"error"`
			} `xml:"file"`
		}
		parse(t, xml.Unmarshal, text, &doc)
		for _, f := range doc.Files {
			for _, e := range f.Errors {
				list = append(list, seen(dir, f.Name, e.Line, strings.TrimPrefix(e.Source, "cookielint."), e.Message))
			}
		}
		return list
	},
	"junit": func(t *testing.T, text []byte, dir, root string) (list []string) {
		var doc struct {
			Suites []struct {
				Name  string `xml:"name,attr"`
				Cases []struct {
					File    string `xml:"file,attr"`
					Line    int    `xml:"line,attr"`
					Failure *struct {
						Message string `xml:"message,attr"`
					} `xml:"failure"`
				} `xml:"testcase"`
			} `xml:"testsuite"`
		}
		parse(t, xml.Unmarshal, text, &doc)
		for _, s := range doc.Suites {
			for _, c := range s.Cases {
				if c.Failure != nil {
					list = append(list, seen(dir, c.File, c.Line, s.Name, c.Failure.Message))
				}
			}
		}
		return list
	},
}

func parse(t *testing.T, unmarshal func([]byte, any) error, text []byte, to any) {
	t.Helper()
	if err := unmarshal(text, to); err != nil {
		t.Fatal(err)
	}
}
