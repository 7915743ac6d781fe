package fix

// This file turns edits into the new content of one file.

import (
	"bytes"
	"errors"
	"go/ast"
	"go/format"
	"go/parser"
	"go/scanner"
	"go/token"
	"io/fs"
	"strings"

	"github.com/cookielint/cookielint/internal/report"
)

// A file is the content of a file before and after.
type file struct {
	given   string // name in the findings
	name    string // real name: symbolic links resolved
	mode    fs.FileMode
	old     []byte
	new     []byte
	edits   []report.Edit // sorted, without overlap
	edited  []byte        // the old content with the edits, before it is formatted
	written []byte        // what was written to the disk; nil: nothing
	refused string        // why the file must not be edited, or ""
	stuck   bool          // it could not be written
}

// want is what the file should have.
func (f *file) want() []byte {
	if len(f.edits) > 0 {
		return f.new
	}
	return f.old
}

// disk is what the file has.
func (f *file) disk() []byte {
	if f.written != nil {
		return f.written
	}
	return f.old
}

// render applies the edits. A file that was formatted stays so; one that was not
// changes only where it is edited. Line endings are kept either way. It fails if
// the result does not parse.
func (f *file) render() error {
	crlf := usesCRLF(f.old)
	edited := apply(f.old, f.edits, crlf)
	if err := parses(edited); err != nil {
		return err
	}
	f.edited, f.new = edited, edited
	if before := toLF(f.old, crlf); formatted(before) {
		after, err := format.Source(toLF(edited, crlf))
		if err != nil {
			return firstError(err)
		}
		f.new = fromLF(after, crlf)
	}
	return nil
}

// moved returns where a position of the old content is in the new.
func (f *file) moved(pos token.Position) token.Position {
	if len(f.edits) == 0 || pos.Offset > len(f.old) {
		return pos
	}
	crlf := usesCRLF(f.old)
	before := apply(f.old[:pos.Offset], until(f.edits, pos.Offset), crlf)
	if 1+bytes.Count(f.old[:pos.Offset], []byte("\n")) != pos.Line {
		// A //line directive counts otherwise.
		pos.Line += bytes.Count(before, []byte("\n")) - bytes.Count(f.old[:pos.Offset], []byte("\n"))
		return pos
	}
	pos.Offset = len(before)
	if !bytes.Equal(f.edited, f.new) {
		pos.Offset = behind(f.new, inked(before))
	}
	pos.Line = 1 + bytes.Count(f.new[:pos.Offset], []byte("\n"))
	pos.Column = pos.Offset - bytes.LastIndexByte(f.new[:pos.Offset], '\n')
	return pos
}

// until returns the edits of what is before an offset. One that replaces what is
// around it ends there.
func until(edits []report.Edit, offset int) []report.Edit {
	var out []report.Edit
	for _, e := range edits {
		if e.Start > offset {
			break
		}
		if e.End > offset {
			e.End, e.New = offset, ""
		}
		out = append(out, e)
	}
	return out
}

// inked counts the bytes that are no white space. Formatting leaves them as they are.
func inked(src []byte) int {
	n := 0
	for _, b := range src {
		if !isSpace(b) {
			n++
		}
	}
	return n
}

// behind returns the offset of what comes behind so many bytes that are no white space.
func behind(src []byte, inked int) int {
	for i, b := range src {
		if isSpace(b) {
			continue
		}
		if inked == 0 {
			return i
		}
		inked--
	}
	return len(src)
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\n' || b == '\r' }

func apply(src []byte, edits []report.Edit, crlf bool) []byte {
	var out bytes.Buffer
	at := 0
	for _, e := range edits {
		out.Write(src[at:e.Start])
		text := e.New
		if crlf {
			text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\n", "\r\n")
		}
		out.WriteString(text)
		at = e.End
	}
	out.Write(src[at:])
	return out.Bytes()
}

// usesCRLF reports whether every line of src ends in CR LF.
func usesCRLF(src []byte) bool {
	n := bytes.Count(src, []byte("\n"))
	return n > 0 && n == bytes.Count(src, []byte("\r\n"))
}

func toLF(src []byte, crlf bool) []byte {
	if !crlf {
		return src
	}
	return bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))
}

func fromLF(src []byte, crlf bool) []byte {
	if !crlf {
		return src
	}
	return bytes.ReplaceAll(src, []byte("\n"), []byte("\r\n"))
}

func formatted(src []byte) bool {
	out, err := format.Source(src)
	return err == nil && bytes.Equal(out, src)
}

func parses(src []byte) error {
	_, err := parser.ParseFile(token.NewFileSet(), "", src, parser.SkipObjectResolution)
	return firstError(err)
}

// firstError returns the first of a list of syntax errors: the others follow from it.
func firstError(err error) error {
	var list scanner.ErrorList
	if errors.As(err, &list) && len(list) > 0 {
		return list[0]
	}
	return err
}

// generated reports whether src has the comment that marks generated code.
func generated(src []byte) bool {
	file, err := parser.ParseFile(token.NewFileSet(), "", src, parser.ParseComments|parser.PackageClauseOnly)
	return err == nil && ast.IsGenerated(file)
}
