// Package ignore reads the comments that ask for silence about a place in the
// source, and tells which of them are about a finding.
//
// There are three forms of such comments, called directives here:
//
//	//cookielint:ignore RULE[,RULE] reason         and //lint:ignore
//	//cookielint:file-ignore RULE[,RULE] reason    and //lint:file-ignore
//	//nolint, //nolint:cookielint, //nolint:RULE   with // reason behind it
//
// The package knows no rules: what a directive names is for others to judge.
package ignore

import (
	"bytes"
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// Tool is what directives call cookielint as a whole.
const Tool = "cookielint"

// A Form is how a directive is written.
type Form uint8

// The forms.
const (
	Own    Form = iota // //cookielint:
	Lint               // //lint:, which staticcheck understands as well
	Nolint             // //nolint, which golangci-lint understands as well
)

// The verbs of the first two forms.
const (
	IgnoreLine = "ignore"
	IgnoreFile = "file-ignore"
)

// Verbs are the verbs that there are.
var Verbs = []string{IgnoreLine, IgnoreFile}

// A Directive is one such comment.
type Directive struct {
	Form Form
	// Verb is what stands behind the colon of the first two forms, whether there
	// is such a verb or not.
	Verb string
	// Rules are the names as they are written. A directive of the form Nolint
	// without any is about everything.
	Rules []string
	// Reason is empty where none is given.
	Reason string
	// Spaced says that there is a space in front, where none may be: the
	// comment is prose to the go command and ignores nothing.
	Spaced bool

	// Comment is the comment itself.
	Comment *ast.Comment

	group    lines // of the comments that it stands among
	column   int   // of the first of them
	trailing bool  // behind code in the same line
}

type lines struct{ first, last int }

// Names reports whether the directive is about a rule by what it is written.
func (d *Directive) Names(rule string) bool {
	if d.Form == Nolint && (len(d.Rules) == 0 || slices.Contains(d.Rules, Tool)) {
		return true
	}
	return slices.Contains(d.Rules, rule)
}

// Works reports whether the directive ignores anything. One of the first two
// forms does not without a reason.
func (d *Directive) Works() bool {
	return d.Form == Nolint || !d.Spaced && d.Reason != "" && slices.Contains(Verbs, d.Verb)
}

// Parse reads the text of a comment, which includes its slashes. It returns nil
// for a comment that is no directive.
func Parse(text string) *Directive {
	body, ok := strings.CutPrefix(strings.TrimRight(text, " \t\r\n"), "//")
	if !ok || strings.ContainsAny(body, "\r\n") {
		return nil
	}
	if rest, ok := strings.CutPrefix(body, "lint:"); ok {
		d := &Directive{Form: Lint}
		d.read(rest)
		if slices.Contains(Verbs, d.Verb) {
			return d
		}
		return nil // of a tool that has more verbs
	}
	trimmed := strings.TrimLeft(body, " \t")
	if rest, ok := strings.CutPrefix(trimmed, Tool+":"); ok {
		d := &Directive{Form: Own, Spaced: trimmed != body}
		d.read(rest)
		if d.Spaced && !slices.Contains(Verbs, d.Verb) {
			return nil // prose
		}
		return d
	}
	return parseNolint(text)
}

// read reads what follows the colon: the verb, the rules and the reason.
func (d *Directive) read(text string) {
	d.Verb, text = cutSpace(text)
	var list string
	for {
		var word string
		word, text = cutSpace(text)
		list += word
		if word == "" || !strings.HasSuffix(word, ",") && !strings.HasPrefix(text, ",") {
			break
		}
	}
	d.Rules = names(list)
	if strings.Trim(text, "/-–—:. \t") != "" {
		d.Reason = text
	}
}

// cutSpace splits a text at the first space or tab.
func cutSpace(text string) (word, rest string) {
	i := strings.IndexAny(text, " \t")
	if i < 0 {
		return text, ""
	}
	return text[:i], strings.TrimLeft(text[i:], " \t")
}

// names splits a list.
func names(list string) (out []string) {
	for name := range strings.SplitSeq(list, ",") {
		if name = strings.TrimSpace(name); name != "" {
			out = append(out, name)
		}
	}
	return out
}

// parseNolint reads a comment as golangci-lint 2 does: spaces may precede it, names
// may be of any case, "all" is everything.
func parseNolint(text string) *Directive {
	body, ok := strings.CutPrefix(strings.TrimLeft(text, "/ "), "nolint")
	if !ok || body != "" && body[0] != ' ' && body[0] != ':' && body[0] != '\r' {
		return nil
	}
	list, reason, _ := strings.Cut(body, "//")
	d := &Directive{Form: Nolint, Reason: strings.TrimSpace(reason)}
	list, named := strings.CutPrefix(list, ":")
	if !named || strings.HasPrefix(list, "all") {
		return d
	}
	d.Rules = names(strings.ToLower(list))
	if slices.Contains(d.Rules, "all") {
		d.Rules = nil
	}
	return d
}

// In reports whether a directive that concerns more than other tools is in a file:
// one of cookielint, or one that names it or a rule. It is a quick look for those who
// have the source only.
func In(src []byte, rule func(name string) bool) bool {
	for {
		i := bytes.Index(src, []byte("lint:"))
		if i < 0 {
			return false
		}
		begin := bytes.LastIndexByte(src[:i], '\n') + 1
		line, rest, _ := bytes.Cut(src[begin:], []byte("\n"))
		if at := bytes.LastIndex(line[:i-begin], []byte("//")); at >= 0 {
			d := Parse(string(line[at:]))
			if d != nil && (d.Form == Own || slices.ContainsFunc(d.Rules, func(name string) bool { return name == Tool || rule(name) })) {
				return true
			}
		}
		src = rest
	}
}

// An Index has the directives of some files.
type Index struct{ files []*file }

// A file is one that has directives.
type file struct {
	syntax     *ast.File
	token      *token.File
	directives []*Directive
}

// NewIndex reads the comments of files.
func NewIndex(fset *token.FileSet, files []*ast.File) *Index {
	x := &Index{}
	for _, syntax := range files {
		f := &file{syntax: syntax, token: fset.File(syntax.FileStart)}
		for _, group := range syntax.Comments {
			for _, c := range group.List {
				if d := Parse(c.Text); d != nil {
					d.Comment = c
					d.group, d.column = f.lines(group), f.position(group.Pos()).Column
					f.directives = append(f.directives, d)
				}
			}
		}
		if len(f.directives) > 0 {
			f.place()
			x.files = append(x.files, f)
		}
	}
	return x
}

// All are the directives, by file and line.
func (x *Index) All() (all []*Directive) {
	if x != nil {
		for _, f := range x.files {
			all = append(all, f.directives...)
		}
	}
	return all
}

// position is that in the file itself, whatever //line directives say.
func (f *file) position(pos token.Pos) token.Position { return f.token.PositionFor(pos, false) }

func (f *file) line(pos token.Pos) int { return f.position(pos).Line }

func (f *file) lines(n ast.Node) lines { return lines{f.line(n.Pos()), f.line(n.End())} }

// place finds out which directives stand behind code.
func (f *file) place() {
	at := map[int][]*Directive{}
	for _, d := range f.directives {
		line := f.line(d.Comment.Pos())
		at[line] = append(at[line], d)
	}
	ast.Inspect(f.syntax, func(n ast.Node) bool {
		switch n.(type) {
		case nil, *ast.CommentGroup, *ast.Comment, *ast.File:
			return n != nil
		}
		for _, pos := range []token.Pos{n.Pos(), n.End() - 1} {
			if !pos.IsValid() {
				continue
			}
			for _, d := range at[f.line(pos)] {
				d.trailing = d.trailing || pos < d.Comment.Pos()
			}
		}
		return true
	})
	for _, d := range at[f.line(f.syntax.Package)] {
		d.trailing = d.trailing || f.syntax.Package < d.Comment.Pos()
	}
}
