package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"strings"
)

// An Identity is what a finding keeps when lines above it come and go: by it a
// finding of today is known tomorrow.
type Identity struct {
	File    string // with slashes
	Decl    string // the function or variable that it is in; "" if none
	Rule    string
	Message string // without numbers of lines
	Source  string // the line that it begins in, white space made one
}

// Identify returns the identity of a finding in a file that is called by this name.
func Identify(f Finding, file string, sources *Sources) Identity {
	return Identity{
		File:    file,
		Decl:    f.Decl,
		Rule:    f.Rule,
		Message: lineNumber.ReplaceAllString(f.Message, "line N"),
		Source:  strings.Join(strings.Fields(sources.Line(f.Pos.Filename, f.Pos.Line)), " "),
	}
}

// lineNumber finds the places that messages name.
var lineNumber = regexp.MustCompile(`\bline \d+\b`)

// fingerprints gives findings names that stay when lines move.
type fingerprints struct {
	run  *Run
	seen map[Identity]int
}

func newFingerprints(run *Run) *fingerprints {
	return &fingerprints{run: run, seen: map[Identity]int{}}
}

// of returns the fingerprint of the next finding. Those that are alike are told
// apart by their order in the file.
func (p *fingerprints) of(f Finding) string {
	id := Identify(f, p.run.path(f.Pos.Filename), p.run.Sources)
	n := p.seen[id]
	p.seen[id]++
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%s\x00%s\x00%s\x00%d", id.File, id.Decl, id.Rule, id.Message, id.Source, n))
	return hex.EncodeToString(sum[:16])
}
