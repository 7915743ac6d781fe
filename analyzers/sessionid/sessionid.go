package sessionid

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/names"
	"github.com/cookielint/cookielint/internal/rule"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer)

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer) *analysis.Analyzer {
	return rule.New(engine, "sessionid", doc, run)
}

func run(pass *rule.Pass) {
	reported := map[any]bool{}
	for _, id := range pass.Result.Identifiers() {
		g := pass.Result.Guess(id)
		said := message(id, g)
		if !g.Weak() || reported[id.Site] || id.Kept && reported[said] || names.Moment(id.Cookie) {
			continue
		}
		reported[id.Site], reported[said] = true, true // under one key there is one kind of identifier
		pass.Report(id.Site, said, nil)
	}
}

// message says what an identifier is made of.
func message(id *cookieflow.Identifier, g cookieflow.Guess) string {
	if len(g.By) == 0 {
		return fmt.Sprintf("%s has %d random bytes; use %d or more", subject(id), g.Random, cookieflow.LeastRandom)
	}
	made := subject(id) + " is made of " + list(g.By)
	if g.Random > 0 {
		made += fmt.Sprintf(" and %d random bytes", g.Random)
	}
	return made + ", which others can guess; use crypto/rand"
}

func subject(id *cookieflow.Identifier) string {
	switch {
	case id.Generates:
		return "what this generates"
	case id.Entry != "":
		return "identifier in the key " + strconv.Quote(id.Entry)
	case id.Kept:
		return "key of the session"
	case id.Store != "":
		return "key in " + strconv.Quote(id.Store)
	case id.Table != "":
		return "identifier in the table " + strconv.Quote(id.Table)
	case id.Cookie != "":
		return "value of cookie " + strconv.Quote(id.Cookie)
	default:
		return "value of the cookie"
	}
}

// list joins words as a sentence does.
func list(words []string) string {
	if len(words) == 1 {
		return words[0]
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}
