// Package gendocs writes the pages of docs/rules and docs/frameworks.md. What they
// say is the documentation of the analyzers and the model of libraries; nothing is
// written there by hand.
package gendocs

import (
	"bytes"
	"flag"
	"fmt"
	"go/doc/comment"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Page returns the page of an analyzer, in Markdown.
func Page(a *analysis.Analyzer) []byte {
	var b bytes.Buffer
	title, body, _ := strings.Cut(a.Doc, "\n\n")
	fmt.Fprintf(&b, "<!-- Written by go generate ./internal/gendocs from the documentation of the analyzer. -->\n\n")
	fmt.Fprintf(&b, "# %s\n\n%s\n", a.Name, sentence(strings.TrimPrefix(title, a.Name+": ")))
	// Headings without the anchors of pkg.go.dev, which Markdown shows as text.
	printer := comment.Printer{HeadingID: func(*comment.Heading) string { return "" }}
	for _, block := range new(comment.Parser).Parse(body).Content {
		b.WriteByte('\n')
		if code, ok := block.(*comment.Code); ok {
			fmt.Fprintf(&b, "```go\n%s```\n", code.Text)
			continue
		}
		b.Write(printer.Markdown(&comment.Doc{Content: []comment.Block{block}}))
	}
	writeFlags(&b, a)
	return b.Bytes()
}

// sentence makes the title of an analyzer a sentence.
func sentence(title string) string {
	return strings.ToUpper(title[:1]) + title[1:] + "."
}

// writeFlags lists the flags of an analyzer as the command has them.
func writeFlags(b *bytes.Buffer, a *analysis.Analyzer) {
	heading := "\n## Flags\n\n"
	a.Flags.VisitAll(func(f *flag.Flag) {
		kind, usage := flag.UnquoteUsage(f)
		fmt.Fprintf(b, "%s- `-%s.%s", heading, a.Name, f.Name)
		heading = ""
		if kind != "" {
			fmt.Fprintf(b, " %s", kind)
		}
		fmt.Fprintf(b, "`: %s", usage)
		if f.DefValue != "" && f.DefValue != "false" {
			fmt.Fprintf(b, " (default `%s`)", f.DefValue)
		}
		b.WriteByte('\n')
	})
}
