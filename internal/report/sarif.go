package report

import (
	"cmp"
	"go/doc/comment"
	"go/token"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
)

// newSARIF returns a handler that prints a log of SARIF 2.1.0, which GitHub, Azure
// DevOps and editors read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
//
// The same findings give the same bytes on every machine: names are relative to
// the root of the repository, whose own name is left out, and there are no times.
func newSARIF(w io.Writer, run *Run) Handler {
	return &sarif{w: w, run: run, prints: newFingerprints(run), results: []sarifResult{}}
}

type sarif struct {
	w             io.Writer
	run           *Run
	prints        *fingerprints
	results       []sarifResult
	notifications []sarifNotification
}

const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// srcRoot is what readers of a log replace by where they have the source.
const srcRoot = "%SRCROOT%"

func (s *sarif) Finding(f Finding) error {
	rule := s.run.rule(f.Rule)
	r := sarifResult{
		RuleID:       f.Rule,
		Level:        string(rule.Severity),
		Message:      sarifText{f.Message},
		Locations:    []sarifLocation{s.location(f.Pos, f.End, "")},
		Fingerprints: map[string]string{s.run.Tool + "/v1": s.prints.of(f)},
	}
	if i := slices.IndexFunc(s.run.Rules, func(r Rule) bool { return r.Name == f.Rule }); i >= 0 {
		r.RuleIndex = &i
	}
	if f.Decl != "" {
		r.Locations[0].Logical = []sarifLogical{{Name: f.Decl, Qualified: f.Package + "." + f.Decl}}
	}
	if steps := s.steps(f); len(steps) > 0 {
		r.Flows = []sarifFlow{{Threads: []sarifThread{{Steps: steps}}}}
	}
	for _, fix := range f.Fixes {
		if changes := s.changes(fix); len(changes) > 0 {
			r.Fixes = append(r.Fixes, sarifFix{Description: sarifText{fix.Message}, Changes: changes})
		}
	}
	if f.Suppressed != nil {
		r.Suppressions = []sarifSuppression{{Kind: "inSource", Justification: f.Suppressed.Reason}}
	}
	s.results = append(s.results, r)
	return nil
}

// steps returns the way that -explain tells.
func (s *sarif) steps(f Finding) []sarifStep {
	var steps []sarifStep
	for _, r := range f.Related {
		steps = append(steps, sarifStep{s.location(r.Pos, r.End, r.Message)})
	}
	return steps
}

func (s *sarif) Failure(f Failure) error {
	n := sarifNotification{Level: "error", Message: sarifText{f.sentence()}}
	if f.Pos.IsValid() {
		n.Locations = []sarifLocation{s.location(f.Pos, f.Pos, "")}
	}
	if f.Rule != "" {
		n.Rule = &sarifReference{ID: f.Rule}
	}
	s.notifications = append(s.notifications, n)
	return nil
}

func (s *sarif) Close() error {
	driver := sarifDriver{Name: s.run.Tool, Version: s.run.Version, URI: s.run.Home, Rules: []sarifRule{}}
	for _, r := range s.run.Rules {
		driver.Rules = append(driver.Rules, newSARIFRule(r))
	}
	return writeJSON(s.w, sarifLog{
		Schema:  sarifSchema,
		Version: "2.1.0",
		Runs: []sarifRun{{
			Tool:        sarifTool{driver},
			Invocations: []sarifInvocation{{Successful: len(s.notifications) == 0, Notifications: s.notifications}},
			Bases:       map[string]sarifArtifact{srcRoot: {Description: &sarifText{"the root of the repository"}}},
			Columns:     "utf16CodeUnits",
			Results:     s.results,
		}},
	})
}

func newSARIFRule(r Rule) sarifRule {
	tags := []string{"security"}
	for _, cwe := range r.CWE { // in the words of GitHub's own queries
		tags = append(tags, "external/cwe/"+strings.ToLower(cwe))
	}
	for _, v := range r.ASVS {
		tags = append(tags, "OWASP-ASVS-5/"+v)
	}
	return sarifRule{
		ID:     r.Name,
		Name:   r.Name,
		Short:  sarifText{cmp.Or(r.Title, r.Name)},
		Full:   sarifText{firstParagraph(r)},
		Help:   sarifHelp{Text: cmp.Or(r.Doc, r.Name), Markdown: markdown(r)},
		URI:    r.URL,
		Config: sarifConfig{Level: string(r.Severity)},
		Props:  sarifProperties{Tags: tags, Score: score(r.Severity)},
	}
}

// score is what GitHub ranks findings by, in the scale of CVSS: from 7 it shows them as
// high, from 4 as medium.
func score(s Severity) string {
	switch s {
	case Error:
		return "8.0"
	case Note:
		return "2.0"
	}
	return "5.0"
}

// firstParagraph returns the first paragraph of the documentation behind the title.
func firstParagraph(r Rule) string {
	for _, p := range strings.Split(r.Doc, "\n\n")[1:] {
		return strings.Join(strings.Fields(p), " ")
	}
	return cmp.Or(r.Title, r.Name)
}

// markdown returns the documentation of a rule in Markdown.
func markdown(r Rule) string {
	var b strings.Builder
	// Headings without the anchors of pkg.go.dev, which Markdown shows as text.
	printer := comment.Printer{HeadingID: func(*comment.Heading) string { return "" }}
	for _, block := range new(comment.Parser).Parse(r.Doc).Content {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		if code, ok := block.(*comment.Code); ok {
			b.WriteString("```go\n" + code.Text + "```\n")
			continue
		}
		b.Write(printer.Markdown(&comment.Doc{Content: []comment.Block{block}}))
	}
	return b.String()
}

// changes returns the edits of a fix by file, or nothing if one of them is in a file
// that its position does not name.
func (s *sarif) changes(fix Fix) []sarifChange {
	var changes []sarifChange
	for _, e := range fix.Edits {
		start, end := s.run.Sources.place(e.Filename, e.Start), s.run.Sources.place(e.Filename, e.End)
		if e.Mapped || !start.IsValid() || !end.IsValid() {
			return nil
		}
		artifact := s.artifact(e.Filename)
		i := slices.IndexFunc(changes, func(c sarifChange) bool { return c.Artifact.URI == artifact.URI })
		if i < 0 {
			i, changes = len(changes), append(changes, sarifChange{Artifact: artifact})
		}
		replacement := sarifReplacement{Deleted: *s.region(start, end)}
		if e.New != "" {
			replacement.Inserted = &sarifText{e.New}
		}
		changes[i].Replacements = append(changes[i].Replacements, replacement)
	}
	return changes
}

func (s *sarif) location(pos, end token.Position, message string) sarifLocation {
	l := sarifLocation{Physical: sarifPhysical{Artifact: s.artifact(pos.Filename), Region: s.region(pos, end)}}
	if message != "" {
		l.Message = &sarifText{message}
	}
	return l
}

// region returns the place between two positions. A //line directive may say
// nothing of columns.
func (s *sarif) region(pos, end token.Position) *sarifRegion {
	if pos.Line < 1 {
		return nil
	}
	r := &sarifRegion{StartLine: pos.Line}
	if end.Line >= pos.Line && end.Filename == pos.Filename {
		r.EndLine = end.Line
	}
	if pos.Column > 0 {
		r.StartColumn = s.run.Sources.utf16Column(pos)
		if r.EndLine > 0 && end.Column > 0 {
			r.EndColumn = s.run.Sources.utf16Column(end)
		}
	}
	return r
}

func (s *sarif) artifact(name string) sarifArtifact {
	path := s.run.path(name)
	if !filepath.IsAbs(path) {
		return sarifArtifact{URI: (&url.URL{Path: path}).String(), Base: srcRoot}
	}
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a drive of Windows
	}
	return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: path}).String()}
}

// The types below are the part of SARIF that is printed.

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool        sarifTool                `json:"tool"`
	Invocations []sarifInvocation        `json:"invocations"`
	Bases       map[string]sarifArtifact `json:"originalUriBaseIds"`
	Columns     string                   `json:"columnKind"`
	Results     []sarifResult            `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	URI     string      `json:"informationUri,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID     string          `json:"id"`
	Name   string          `json:"name"`
	Short  sarifText       `json:"shortDescription"`
	Full   sarifText       `json:"fullDescription"`
	Help   sarifHelp       `json:"help"`
	URI    string          `json:"helpUri,omitempty"`
	Config sarifConfig     `json:"defaultConfiguration"`
	Props  sarifProperties `json:"properties"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifHelp struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown,omitempty"`
}

type sarifConfig struct {
	Level string `json:"level"`
}

type sarifProperties struct {
	Tags  []string `json:"tags"`
	Score string   `json:"security-severity,omitempty"`
}

type sarifInvocation struct {
	Successful    bool                `json:"executionSuccessful"`
	Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
}

type sarifNotification struct {
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations,omitempty"`
	Rule      *sarifReference `json:"associatedRule,omitempty"`
}

type sarifReference struct {
	ID string `json:"id"`
}

type sarifResult struct {
	RuleID       string             `json:"ruleId"`
	RuleIndex    *int               `json:"ruleIndex,omitempty"`
	Level        string             `json:"level"`
	Message      sarifText          `json:"message"`
	Locations    []sarifLocation    `json:"locations"`
	Flows        []sarifFlow        `json:"codeFlows,omitempty"`
	Fingerprints map[string]string  `json:"partialFingerprints"`
	Fixes        []sarifFix         `json:"fixes,omitempty"`
	Suppressions []sarifSuppression `json:"suppressions,omitempty"`
}

type sarifLocation struct {
	Physical sarifPhysical  `json:"physicalLocation"`
	Logical  []sarifLogical `json:"logicalLocations,omitempty"`
	Message  *sarifText     `json:"message,omitempty"`
}

type sarifFlow struct {
	Threads []sarifThread `json:"threadFlows"`
}

type sarifThread struct {
	Steps []sarifStep `json:"locations"`
}

type sarifStep struct {
	Location sarifLocation `json:"location"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifLogical struct {
	Name      string `json:"name"`
	Qualified string `json:"fullyQualifiedName"`
}

type sarifArtifact struct {
	URI         string     `json:"uri,omitempty"`
	Base        string     `json:"uriBaseId,omitempty"`
	Description *sarifText `json:"description,omitempty"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn,omitempty"`
	EndLine     int `json:"endLine,omitempty"`
	EndColumn   int `json:"endColumn,omitempty"`
}

type sarifFix struct {
	Description sarifText     `json:"description"`
	Changes     []sarifChange `json:"artifactChanges"`
}

type sarifChange struct {
	Artifact     sarifArtifact      `json:"artifactLocation"`
	Replacements []sarifReplacement `json:"replacements"`
}

type sarifReplacement struct {
	Deleted  sarifRegion `json:"deletedRegion"`
	Inserted *sarifText  `json:"insertedContent,omitempty"`
}

type sarifSuppression struct {
	Kind          string `json:"kind"`
	Justification string `json:"justification,omitempty"`
}
