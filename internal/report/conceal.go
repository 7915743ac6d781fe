package report

import (
	"cmp"
	"go/scanner"
	"go/token"
	"strings"
)

// This file keeps secrets out of what is shown of a line of source.

// Conceal has [Sources.Line] return a line without the texts in it.
func (s *Sources) Conceal(name string, line int) {
	if s.secret[name] == nil {
		s.secret[name] = map[int]bool{}
	}
	s.secret[name][line] = true
}

// conceal is a line of Go with stars in the place of what is in its texts, but for
// names of variables of the environment, so that the rest stays in its column, which
// counts bytes.
func conceal(line string) string {
	var sc scanner.Scanner
	file := token.NewFileSet().AddFile("", -1, len(line))
	sc.Init(file, []byte(line), func(token.Position, string) {}, 0)
	var b strings.Builder
	done := 0
	called, before := "", "" // the last two tokens
	for {
		pos, tok, text := sc.Scan()
		if tok == token.EOF {
			break
		}
		variable := before == "(" && (called == "Getenv" || called == "LookupEnv")
		called, before = before, cmp.Or(text, tok.String())
		if tok != token.STRING && tok != token.CHAR || variable {
			continue // the name of a variable of the environment is no secret
		}
		at := file.Offset(pos)
		b.WriteString(line[done:at])
		b.WriteString(stars(text))
		done = at + len(text)
	}
	b.WriteString(line[done:])
	return b.String()
}

// stars is a literal without what is in it. One that does not end in the line has no
// last quote.
func stars(literal string) string {
	quote := literal[:1]
	inside, ended := strings.CutSuffix(literal[1:], quote)
	hidden := quote + strings.Repeat("*", len(inside))
	if ended {
		hidden += quote
	}
	return hidden
}
