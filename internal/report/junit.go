package report

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
)

// newJUnit returns a handler that prints the XML of JUnit, which CI systems show as
// results of tests: a suite per rule, in it a case that fails per finding, or one
// that passes if there are none.
func newJUnit(w io.Writer, run *Run) Handler {
	return shown(&junit{w: w, run: run, cases: map[string][]junitCase{}})
}

type junit struct {
	w     io.Writer
	run   *Run
	cases map[string][]junitCase // by rule
}

type junitDoc struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Errors   int          `xml:"errors,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string      `xml:"name,attr"`
	Class   string      `xml:"classname,attr"`
	File    string      `xml:"file,attr,omitempty"`
	Line    int         `xml:"line,attr,omitempty"`
	Failure *junitFault `xml:"failure"`
	Error   *junitFault `xml:"error"`
}

type junitFault struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

func (j *junit) Finding(f Finding) error {
	pos := f.Pos
	pos.Filename = Rel(j.run.Dir, pos.Filename)
	j.cases[f.Rule] = append(j.cases[f.Rule], junitCase{
		Name:    pos.String(),
		Class:   j.run.Tool + "." + f.Rule,
		File:    pos.Filename,
		Line:    pos.Line,
		Failure: &junitFault{Message: f.Message, Type: string(j.run.rule(f.Rule).Severity), Text: fmt.Sprintf("%s: %s (%s)", pos, f.Message, f.Rule)},
	})
	return nil
}

func (j *junit) Failure(f Failure) error {
	c := junitCase{Name: f.Package, Class: j.run.Tool + "." + f.Rule}
	c.Error = &junitFault{Message: f.sentence(), Type: "failure", Text: f.sentence()}
	if f.Rule == "" {
		c.Class = j.run.Tool
	}
	if f.Pos.IsValid() {
		f.Pos.Filename = Rel(j.run.Dir, f.Pos.Filename)
		c.Name, c.File, c.Line = f.Pos.String(), f.Pos.Filename, f.Pos.Line
	}
	j.cases[f.Rule] = append(j.cases[f.Rule], c)
	return nil
}

func (j *junit) Close() error {
	doc := junitDoc{Name: j.run.Tool}
	for _, name := range j.suites() {
		suite := junitSuite{Name: cmp.Or(name, "load"), Cases: j.cases[name]}
		if len(suite.Cases) == 0 {
			suite.Cases = []junitCase{{Name: "no findings", Class: j.run.Tool + "." + name}}
		}
		for _, c := range suite.Cases {
			suite.Tests++
			if c.Failure != nil {
				suite.Failures++
			}
			if c.Error != nil {
				suite.Errors++
			}
		}
		doc.Tests += suite.Tests
		doc.Failures += suite.Failures
		doc.Errors += suite.Errors
		doc.Suites = append(doc.Suites, suite)
	}
	return writeXML(j.w, doc)
}

// suites returns the rules that ran, then what else there is a case of: the engine,
// and what is of no rule.
func (j *junit) suites() []string {
	var names []string
	known := map[string]bool{}
	for _, r := range j.run.Rules {
		names, known[r.Name] = append(names, r.Name), true
	}
	for _, name := range sortedKeys(j.cases) {
		if !known[name] {
			names = append(names, name)
		}
	}
	return names
}
