package edit

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/model"
)

// tagged are the words that give attributes a value in the tag of a field.
var tagged = map[model.Attribute]string{
	model.Secure: "secure", model.HTTPOnly: "httponly", model.SameSite: "samesite=lax",
}

// inTag adds an attribute to what the tag of a field has under a key, behind a
// comma. It changes only tags in which nothing is escaped.
func inTag(pass *analysis.Pass, field *ast.Field, key string, attr model.Attribute) *analysis.SuggestedFix {
	word := tagged[attr]
	if word == "" || field.Tag == nil || !local(pass, field) || strings.Contains(field.Tag.Value, `\`) {
		return nil
	}
	_, value, ok := strings.Cut(field.Tag.Value, key+`:"`)
	end := strings.IndexByte(value, '"')
	if !ok || end < 0 {
		return nil
	}
	name, _, _ := strings.Cut(word, "=")
	for part := range strings.SplitSeq(value[:end], ",") {
		if there, _, _ := strings.Cut(part, "="); strings.EqualFold(strings.TrimSpace(there), name) {
			return nil // with a value of its own
		}
	}
	pos := field.Tag.Pos() + token.Pos(len(field.Tag.Value)-len(value)+end)
	return fix("Add "+word+" to the tag", at(pos, ","+word))
}
