package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/fatih/color"
)

// newPretty returns a handler that prints text for people: findings by file, each
// with the line that it is in, then where to read on about their rules, and a sum.
// Nothing that comes from the source can control the terminal.
func newPretty(w io.Writer, run *Run) Handler {
	return shown(&pretty{w: w, run: run, byRule: map[string]int{}})
}

type pretty struct {
	w     io.Writer
	run   *Run
	group []Finding // those so far of one file
	all   tally

	byRule map[string]int // number of findings
}

// A tally counts findings.
type tally struct{ findings, files, fixable int }

func (t tally) String() string {
	s := count(t.findings, "finding") + " in " + count(t.files, "file")
	if t.fixable > 0 {
		s += fmt.Sprintf(": %d fixable with -fix", t.fixable)
	}
	return s
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func (p *pretty) Finding(f Finding) error {
	var err error
	if len(p.group) > 0 && p.group[0].Pos.Filename != f.Pos.Filename {
		err = p.flush()
	}
	p.group = append(p.group, f)
	return err
}

// Failure prints nothing: failures belong on standard error.
func (p *pretty) Failure(Failure) error { return nil }

func (p *pretty) Close() error {
	err := p.flush()
	if err != nil || p.all.findings == 0 {
		return err
	}
	var b strings.Builder
	p.why(&b)
	b.WriteString(p.paint(p.all.String(), color.Bold) + "\n")
	_, err = io.WriteString(p.w, b.String())
	return err
}

// flush prints the findings of one file.
func (p *pretty) flush() error {
	if len(p.group) == 0 {
		return nil
	}
	var b strings.Builder
	name := Rel(p.run.Dir, p.group[0].Pos.Filename)
	fmt.Fprintf(&b, "%s: %s\n\n", p.paint(clean(name), color.Bold, color.Underline), count(len(p.group), "finding"))
	for i, f := range p.group {
		p.finding(&b, f)
		if last := i == len(p.group)-1; last || p.group[i+1].Pos != f.Pos || p.group[i+1].End != f.End {
			p.excerpt(&b, f)
			b.WriteByte('\n')
		}
		p.all.findings++
		p.byRule[f.Rule]++
		if p.fixable(f) {
			p.all.fixable++
		}
	}
	p.all.files++
	p.group = nil
	_, err := io.WriteString(p.w, b.String())
	return err
}

// fixable reports whether -fix would fix a finding.
func (p *pretty) fixable(f Finding) bool {
	return len(f.Fixes) > 0 && !f.Unfixable && !p.run.Terminal.Fixed
}

// finding prints what a finding says, its rule and the way to it.
func (p *pretty) finding(b *strings.Builder, f Finding) {
	pos := f.Pos
	pos.Filename = Rel(p.run.Dir, pos.Filename)
	head, tail := clean(pos.String())+":", "("+f.Rule+")"
	if p.fixable(f) {
		tail = "(" + f.Rule + ", fixable)"
	}
	lines := wrap(p.run.Terminal.Width, head, append(strings.Fields(clean(f.Message)), tail)...)
	lines[0] = p.paint(head, color.Bold) + lines[0][len(head):]
	for i, line := range slices.Backward(lines) {
		if at := strings.LastIndex(line, "("+f.Rule); at >= 0 {
			lines[i] = line[:at+1] + p.paint(f.Rule, p.tint(p.run.rule(f.Rule).Severity)) + line[at+1+len(f.Rule):]
			break
		}
	}
	b.WriteString(lines[0] + "\n")
	p.lines(b, lines[1:])
	for _, r := range f.Related {
		r.Pos.Filename = Rel(p.run.Dir, r.Pos.Filename)
		p.lines(b, wrap(p.run.Terminal.Width-len(indent), clean(r.Pos.String())+":", strings.Fields(clean(r.Message))...))
	}
}

// why prints, of each rule that found something, how much, what kind of weakness that
// is and where to read on.
func (p *pretty) why(b *strings.Builder) {
	for _, rule := range p.run.Rules {
		n := p.byRule[rule.Name]
		if n == 0 {
			continue
		}
		line := rule.Name + ": " + count(n, "finding")
		for _, id := range append(rule.CWE[:len(rule.CWE):len(rule.CWE)], rule.ASVS...) {
			line += ", " + strings.Replace(id, "V", "ASVS V", 1)
		}
		lines := wrap(p.run.Terminal.Width, "", strings.Fields(line)...)
		b.WriteString(p.paint(rule.Name, p.tint(rule.Severity)) + strings.TrimPrefix(lines[0], rule.Name) + "\n")
		p.lines(b, lines[1:])
		if rule.URL != "" {
			p.lines(b, []string{rule.URL}, color.Faint)
		}
	}
	if b.Len() > 0 {
		b.WriteByte('\n')
	}
}

const indent = "    "

func (p *pretty) lines(b *strings.Builder, lines []string, style ...color.Attribute) {
	for _, line := range lines {
		b.WriteString(indent + p.paint(line, style...) + "\n")
	}
}

// tint returns the colour for a severity.
func (p *pretty) tint(s Severity) color.Attribute {
	switch s {
	case Error:
		return color.FgRed
	case Note:
		return color.FgCyan
	}
	return color.FgYellow
}

func (p *pretty) paint(s string, style ...color.Attribute) string {
	if !p.run.Terminal.Color || len(style) == 0 || s == "" {
		return s
	}
	c := color.New(style...)
	c.EnableColor()
	return c.Sprint(s)
}

// excerpt prints the line that a finding begins in, with marks below its place.
func (p *pretty) excerpt(b *strings.Builder, f Finding) {
	text := p.run.Sources.Line(f.Pos.Filename, f.Pos.Line)
	if strings.TrimSpace(text) == "" || f.Pos.Column < 1 || f.Pos.Column > len(text) {
		return
	}
	end := f.Pos.Column
	switch {
	case f.End.Filename != f.Pos.Filename:
	case f.End.Line == f.Pos.Line:
		end = min(len(text), f.End.Column-1)
	case f.End.Line > f.Pos.Line:
		end = len(text)
	}
	number := fmt.Sprintf("%5d | ", f.Pos.Line)
	row := newRow(text, f.Pos.Column-1, end).window(p.run.Terminal.Width - len(number))
	gutter := strings.Repeat(" ", len(number)-2) + "| "
	fmt.Fprintf(b, "%s%s\n", p.paint(number, color.Faint), row.text())
	fmt.Fprintf(b, "%s%s\n", p.paint(gutter, color.Faint), p.paintMarks(row.marks(), p.tint(p.run.rule(f.Rule).Severity)))
}

// paintMarks colours the marks but not the room before them.
func (p *pretty) paintMarks(marks string, style color.Attribute) string {
	at := strings.IndexByte(marks, '^')
	if at < 0 {
		return marks
	}
	return marks[:at] + p.paint(marks[at:], style, color.Bold)
}
