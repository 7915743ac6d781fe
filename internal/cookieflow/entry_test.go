package cookieflow

import (
	"strings"
	"testing"
)

func TestKeysAgreeWhereTheyMayBeTheSame(t *testing.T) {
	for name, test := range map[string]struct {
		a, b string
		want bool
	}{
		"the same constant":               {"sessions", "sessions", true},
		"constants that differ":           {"sessions", "tokens", false},
		"the same prefix":                 {"session:*", "session:*", true},
		"one more hole":                   {"session:*:*", "session:*", true},
		"prefixes that differ":            {"session:*", "token:*", false},
		"a prefix that is not known":      {"*session:*", "session:*", true},
		"another part that is not":        {"*session:*", "token:*", false},
		"endings that differ":             {"user:*:session", "user:*:token", false},
		"the same ending":                 {"*:session", "user:*:session", true},
		"nothing known of one":            {"session:*", "*", true},
		"a constant that a text may be":   {"session:1", "session:*", true},
		"a constant that it cannot be":    {"token:1", "session:*", false},
		"a prefix that goes on elsewhere": {"session:*", "session:web:*", true},
	} {
		t.Run(name, func(t *testing.T) {
			a, b := strings.ReplaceAll(test.a, "*", Hole), strings.ReplaceAll(test.b, "*", Hole)
			if agree(a, b) != test.want || agree(b, a) != test.want {
				t.Errorf("agree(%q, %q) is not %t", test.a, test.b, test.want)
			}
		})
	}
}
