package cookieflow

import (
	"go/ast"
	"go/constant"
	"slices"

	"github.com/cookielint/cookielint/internal/names"
)

// This file keeps keys out of facts: what is written down for other packages lies
// about in caches.

// secrets are the constants of a package that are keys.
type secrets struct {
	texts map[string]bool
	nodes map[ast.Node]bool // where keys are written for which this package answers
}

// secrets are the keys that the package gives to libraries.
func (r *Result) secrets() *secrets {
	s := &secrets{map[string]bool{}, map[ast.Node]bool{}}
	for _, k := range r.Keys {
		for _, key := range []Setting{k.Sign, k.Encrypt} {
			for _, m := range r.Materials(key) {
				if m.Making == Constant && m.text != "" {
					s.texts[m.text], s.nodes[m.At] = true, true
				}
			}
		}
	}
	return s
}

// keyReported reports whether this package answers for a key.
func (e *encoder) keyReported(m *material) bool {
	return m.node != nil && e.secrets != nil && e.secrets.nodes[m.node]
}

// isKey reports whether a constant is a key, for all that is known: it is used for
// one, or what it is returned by or kept in is named as one.
func (e *encoder) isKey(v constant.Value) bool {
	if v.Kind() != constant.String {
		return false
	}
	return e.secrets != nil && e.secrets.texts[constant.StringVal(v)] || slices.ContainsFunc(e.under, names.Secret)
}
