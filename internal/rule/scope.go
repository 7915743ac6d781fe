package rule

import (
	"fmt"
	"slices"

	"github.com/cookielint/cookielint/internal/cookieflow"
)

// A Scope tells which cookies a rule speaks of. It is a flag.Value.
type Scope string

// The scopes. The zero value is All.
const (
	All       Scope = "all"
	Sensitive Scope = "sensitive" // those that carry a session or a credential
)

// String returns the scope as Set takes it.
func (s *Scope) String() string {
	if s == nil || *s == "" {
		return string(All)
	}
	return string(*s)
}

// Set takes "all" or "sensitive".
func (s *Scope) Set(v string) error {
	switch Scope(v) {
	case All, Sensitive:
		*s = Scope(v)
		return nil
	}
	return fmt.Errorf("scope is %q, but must be all or sensitive", v)
}

// Within returns those of some cookies that are in the scope.
func (s Scope) Within(r *cookieflow.Result, cookies []*cookieflow.Cookie) []*cookieflow.Cookie {
	if s != Sensitive {
		return cookies
	}
	return slices.DeleteFunc(slices.Clone(cookies), func(c *cookieflow.Cookie) bool { return !r.Sensitive(c) })
}
