package report

import (
	"encoding/xml"
	"io"
)

// newCheckstyle returns a handler that prints the XML of Checkstyle, which many CI
// systems and reviewdog read: https://checkstyle.org/ (XMLLogger).
func newCheckstyle(w io.Writer, run *Run) Handler {
	return shown(&checkstyle{w: w, run: run, doc: checkstyleDoc{Version: "4.3"}})
}

type checkstyle struct {
	w   io.Writer
	run *Run
	doc checkstyleDoc
}

type checkstyleDoc struct {
	XMLName xml.Name         `xml:"checkstyle"`
	Version string           `xml:"version,attr"`
	Files   []checkstyleFile `xml:"file"`
}

type checkstyleFile struct {
	Name   string            `xml:"name,attr"`
	Errors []checkstyleError `xml:"error"`
}

type checkstyleError struct {
	Line     int    `xml:"line,attr,omitempty"`
	Column   int    `xml:"column,attr,omitempty"`
	Severity string `xml:"severity,attr"`
	Message  string `xml:"message,attr"`
	Source   string `xml:"source,attr"`
}

func (c *checkstyle) Finding(f Finding) error {
	severity := map[Severity]string{Error: "error", Warning: "warning", Note: "info"}[c.run.rule(f.Rule).Severity]
	c.add(Rel(c.run.Dir, f.Pos.Filename), checkstyleError{
		Line:     f.Pos.Line,
		Column:   f.Pos.Column,
		Severity: severity,
		Message:  f.Message,
		Source:   c.run.Tool + "." + f.Rule,
	})
	return nil
}

// Failure prints one in the file that it is in, or else in one that is called as
// the package.
func (c *checkstyle) Failure(f Failure) error {
	name, source := f.Package, c.run.Tool+"."+f.Rule
	if f.Pos.IsValid() {
		name = Rel(c.run.Dir, f.Pos.Filename)
	}
	if f.Rule == "" {
		source = c.run.Tool
	}
	c.add(name, checkstyleError{Line: f.Pos.Line, Column: f.Pos.Column, Severity: "error", Message: f.sentence(), Source: source})
	return nil
}

// add adds to the last file if it is that one: findings come sorted.
func (c *checkstyle) add(name string, e checkstyleError) {
	files := c.doc.Files
	if len(files) == 0 || files[len(files)-1].Name != name {
		files = append(files, checkstyleFile{Name: name})
	}
	last := &files[len(files)-1]
	last.Errors = append(last.Errors, e)
	c.doc.Files = files
}

func (c *checkstyle) Close() error { return writeXML(c.w, c.doc) }

func writeXML(w io.Writer, v any) error {
	text, err := xml.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	_, err = w.Write(append(append([]byte(xml.Header), text...), '\n'))
	return err
}
