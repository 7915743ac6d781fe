package report

import (
	"bytes"
	"go/token"
	"os"
	"strings"
	"unicode/utf16"
)

// Sources are the files that findings are in, each read once and when it is needed.
// A file that cannot be read has no lines: what is printed then lacks the excerpt.
type Sources struct {
	read   func(name string) ([]byte, error)
	files  map[string]source
	secret map[string]map[int]bool // lines, by file, that are not shown as they are
}

type source struct {
	text  []byte
	lines []string // without their ends
	err   error
}

// NewSources returns sources that are read by a function, or from the operating
// system if that is nil.
func NewSources(read func(name string) ([]byte, error)) *Sources {
	if read == nil {
		read = os.ReadFile
	}
	return &Sources{read: read, files: map[string]source{}, secret: map[string]map[int]bool{}}
}

func (s *Sources) file(name string) source {
	f, ok := s.files[name]
	if !ok {
		f.text, f.err = s.read(name)
		for line := range strings.SplitSeq(string(f.text), "\n") {
			f.lines = append(f.lines, strings.TrimSuffix(line, "\r"))
		}
		s.files[name] = f
	}
	return f
}

// Line returns a line of a file without its end, or "" if there is none.
func (s *Sources) Line(name string, line int) string {
	lines := s.file(name).lines
	switch {
	case line < 1 || line > len(lines):
		return ""
	case s.secret[name][line]:
		return conceal(lines[line-1])
	}
	return lines[line-1]
}

// place returns the position at an offset of a file. It is not valid where there is
// none.
func (s *Sources) place(name string, offset int) token.Position {
	f := s.file(name)
	if f.err != nil || offset < 0 || offset > len(f.text) {
		return token.Position{Filename: name}
	}
	before := f.text[:offset]
	return token.Position{
		Filename: name,
		Offset:   offset,
		Line:     1 + bytes.Count(before, []byte("\n")),
		Column:   offset - bytes.LastIndexByte(before, '\n'),
	}
}

// utf16Column returns the column of a position in UTF-16 code units, which is what
// editors count, where go/token counts bytes.
func (s *Sources) utf16Column(pos token.Position) int {
	line := s.Line(pos.Filename, pos.Line)
	if pos.Column < 1 || pos.Column-1 > len(line) {
		return pos.Column
	}
	return len(utf16.Encode([]rune(line[:pos.Column-1]))) + 1
}
