package examples_test

// This file makes the picture of a terminal in docs from what the command prints.

import (
	"encoding/xml"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

func TestThePictureOfATerminalIsWhatTheCommandPrints(t *testing.T) {
	t.Setenv("COLUMNS", "88")
	out, status := run(t, "shop", build(t), "-color=always", "./...")
	if status != 1 {
		t.Fatalf("the exit status is %d, want 1", status)
	}
	got := picture("$ cookielint ./...\n"+out, 88)
	const name = "../docs/terminal.svg"
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil || string(want) != got {
		t.Errorf("%s is not up to date (%v); run go test ./examples -update", name, err)
	}
	if err := xml.Unmarshal([]byte(got), new(struct{})); err != nil {
		t.Errorf("%s: %v", name, err)
	}
}

func TestThePageOnFormatsShowsRealOutput(t *testing.T) {
	t.Setenv("COLUMNS", "80")
	tool := build(t)
	page, err := os.ReadFile("../docs/formats.md")
	if err != nil {
		t.Fatal(err)
	}
	people, _ := run(t, "shop", tool, "-color=always", "./...")
	programs, _ := run(t, "shop", tool, "./...")
	real := escape.ReplaceAllString(people, "") + programs
	blocks := regexp.MustCompile("(?s)```text\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	if len(blocks) != 2 {
		t.Errorf("%d blocks of output, want 2", len(blocks))
	}
	for _, b := range blocks {
		if !strings.Contains(real, b[1]) {
			t.Errorf("the command does not print\n%s", b[1])
		}
	}
	lines := strings.Split(strings.TrimSpace(escape.ReplaceAllString(people, "")), "\n")
	if sum := lines[len(lines)-1]; !strings.Contains(strings.Join(strings.Fields(string(page)), " "), "`"+sum+"`") {
		t.Errorf("the page does not have the sum %s", sum)
	}
}

const (
	lineHeight = 18
	charWidth  = 8.43 // of the usual monospaced fonts at 14 pixels
	margin     = 16
)

// picture draws lines of text with escape sequences for colours as SVG.
func picture(text string, columns int) string {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	var b strings.Builder
	width, height := int(float64(columns)*charWidth)+2*margin, len(lines)*lineHeight+2*margin
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%[1]d" height="%[2]d" viewBox="0 0 %[1]d %[2]d" role="img" aria-label="cookielint on a terminal">
<rect width="%[1]d" height="%[2]d" rx="8" fill="#1e2127"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#d7dae0" xml:space="preserve" style="white-space:pre">
`, width, height)
	style := map[string]bool{}
	for i, line := range lines {
		fmt.Fprintf(&b, `<text x="%d" y="%d">%s</text>`+"\n", margin, margin+(i+1)*lineHeight-4, spans(line, style))
	}
	b.WriteString("</g>\n</svg>\n")
	return b.String()
}

var escape = regexp.MustCompile("\x1b\\[([0-9;]*)m")

// spans turns a line into text of several styles. What is on at its end is in style.
func spans(line string, style map[string]bool) string {
	var b strings.Builder
	for len(line) > 0 {
		at := escape.FindStringSubmatchIndex(line)
		if at == nil {
			at = []int{len(line), len(line), 0, 0}
		}
		if text := line[:at[0]]; text != "" {
			fmt.Fprintf(&b, "<tspan%s>", attributes(style))
			xml.EscapeText(&b, []byte(text))
			b.WriteString("</tspan>")
		}
		for _, code := range strings.Split(line[at[2]:at[3]], ";") {
			switch code {
			case "0":
				clear(style)
			case "22":
				delete(style, "1")
				delete(style, "2")
			case "24":
				delete(style, "4")
			default:
				style[code] = true
			}
		}
		line = line[at[1]:]
	}
	return b.String()
}

func attributes(style map[string]bool) string {
	var b strings.Builder
	for _, a := range []struct{ code, attribute string }{
		{"1", ` font-weight="bold"`},
		{"2", ` fill="#8b92a0"`},
		{"4", ` text-decoration="underline"`},
		{"31", ` fill="#e06c75"`},
		{"33", ` fill="#e5c07b"`},
		{"36", ` fill="#56b6c2"`},
	} {
		if style[a.code] {
			b.WriteString(a.attribute)
		}
	}
	return b.String()
}
