package cookiesensitive

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// PII tells where personal data are reported. It is a flag.Value.
type PII string

// The places where personal data are reported. The zero value is Cookies.
const (
	Cookies  PII = "true"
	Nowhere  PII = "false"
	Sessions PII = "sessions" // in cookies and in sessions that live in them
)

// String returns the place as Set takes it.
func (p *PII) String() string {
	if p == nil || *p == "" {
		return string(Cookies)
	}
	return string(*p)
}

// Set takes "true", "false" or "sessions".
func (p *PII) Set(v string) error {
	switch PII(v) {
	case Cookies, Nowhere, Sessions:
		*p = PII(v)
		return nil
	}
	return fmt.Errorf("pii is %q, but must be true, false or sessions", v)
}

// IsBoolFlag lets -pii stand for -pii=true.
func (p *PII) IsBoolFlag() bool { return true }

// A danger is what is wrong with a source in a cookie. The zero value is none.
type danger struct {
	class names.Class
	// exposed are the attributes that a cookie with a token lacks.
	exposed string
	// harmless: nothing behind the source is worth looking at.
	harmless bool
}

// judge tells what is wrong with a source. A field that is marked counts as a
// credential.
func (c *checker) judge(put *cookieflow.Put, s cookieflow.Source) danger {
	if s.Insignificant {
		return danger{}
	}
	for _, n := range s.Names {
		if c.Ignore != nil && c.Ignore.MatchString(n) {
			return danger{harmless: true}
		}
	}
	if s.Marked {
		return danger{class: names.Credential}
	}
	for _, n := range s.Names {
		if c.Sources != nil && c.Sources.MatchString(n) {
			return danger{class: names.Credential}
		}
		m := names.Classify(names.Completed(n, cmp.Or(s.Key, put.Name)))
		if m.Class == names.None || (m.Hashed || s.Hashed) && !m.Guessable {
			continue
		}
		if m.Class == names.Token && !s.Foreign {
			continue // one that the program has made itself is what cookies are for
		}
		if names.OfSession(n) && !s.Asked && put.Cookie != nil && c.Result.Sensitive(put.Cookie) {
			continue // what proves that the session is somebody's, beside its identifier
		}
		if d := c.inside(put, m.Class); d.class != names.None {
			return d
		}
	}
	return danger{}
}

// inside is what is wrong with data of a class in what they are put into.
func (c *checker) inside(put *cookieflow.Put, class names.Class) danger {
	wrong := true
	switch class {
	case names.Token:
		if missing := lacks(put); !put.Session && missing != "" {
			return danger{class: class, exposed: missing}
		}
		wrong = put.Session
	case names.Personal:
		wrong = c.PII != Nowhere && (!put.Session || c.PII == Sessions)
	case names.Identifier:
		wrong = c.Identifiers
	}
	if !wrong {
		return danger{}
	}
	return danger{class: class}
}

// lacks are the attributes that keep a token in a cookie from others, as far as
// the cookie has none of them.
func lacks(put *cookieflow.Put) string {
	if put.Cookie == nil {
		return ""
	}
	var missing []string
	for _, a := range []model.Attribute{model.Secure, model.HTTPOnly} {
		if put.Cookie.Attr(a).State() == cookieflow.Off {
			missing = append(missing, a.String())
		}
	}
	return strings.Join(missing, " and ")
}
