package sessionexpiry

import (
	"fmt"
	"slices"
	"time"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/edit"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
	"github.com/cookielint/cookielint/internal/words"
)

// token looks at a token that is signed.
func (c checker) token(t *cookieflow.Cookie) {
	exp := t.Attr(model.Expiry)
	switch {
	case exp.Is(0):
		c.endless(t)
	case t.Dated:
		c.reportFix(t, model.Expiry, "exp is a time.Time, which is written as text: parsers want the seconds since 1970 and refuse the token, or never end it (jwt-go 3)", edit.Unix)
	default:
		c.length(t, exp.Spans())
		c.far(t, exp.Spans())
	}
}

// endless reports a token without an end: unless asked for others, one which the program is
// seen to have a library check that asks for no other end.
func (c checker) endless(t *cookieflow.Cookie) {
	if slices.ContainsFunc(c.Result.Purposes(t), names.Endless) || !c.Elsewhere && (t.Hints || !c.Result.ChecksTokens()) {
		return
	}
	c.lasting(t, "signed without an expiry (exp), so parsers accept it for ever")
}

// lasting reports a token that lasts too long, once for each function of another package
// that signs it; unless a session ends it.
func (c checker) lasting(t *cookieflow.Cookie, is string) {
	by := t.SignedBy(model.Expiry)
	if c.signers[by] || c.Result.StandsForSession(t) {
		return
	}
	what := "token"
	if by != "" {
		c.signers[by] = true
		what = "token of " + by
	}
	c.report(t, model.Expiry, what+" is "+is)
}

// length looks at an end that is a length of time.
func (c checker) length(t *cookieflow.Cookie, spans []cookieflow.Span) {
	is := func(m cookieflow.Misfit) bool {
		return len(spans) > 0 && all(spans, func(s cookieflow.Span) bool { return s.Misfit(model.Expiry) == m })
	}
	const since = " and no moment: parsers take it for the seconds since 1970, so the token is "
	switch {
	case is(cookieflow.Distant):
		c.reportFix(t, model.Expiry, "exp is a length of time in nanoseconds"+since+"valid for thousands of years", edit.FromNow)
	case is(cookieflow.Elapsed):
		c.reportFix(t, model.Expiry, "exp is a length of time"+since+"over before it is signed", edit.CountedFromNow)
	}
}

// far looks at how far ahead the end of a token is.
func (c checker) far(t *cookieflow.Cookie, spans []cookieflow.Span) {
	if len(spans) == 0 {
		return
	}
	first := spans[0]
	if first.Epoch && 0 < first.One && first.One < time.Second {
		if all(spans, func(s cookieflow.Span) bool { return s.Epoch && s.One == first.One }) {
			c.reportFix(t, model.Expiry, "exp counts "+unitName(first.One)+", but parsers take it for seconds, so the token is valid for thousands of years", edit.Unix)
		}
		return
	}
	limit, purposes := c.Max, c.Result.Purposes(t)
	if slices.ContainsFunc(purposes, names.Remembers) {
		limit = c.MaxRefresh
	}
	tooFar := func(s cookieflow.Span) bool {
		return s.Now && longer(s.After, limit) && (!s.Epoch || s.One == time.Second)
	}
	if all(spans, tooFar) && !slices.ContainsFunc(purposes, names.Lasts) {
		c.lasting(t, fmt.Sprintf("accepted by parsers for %s, which is longer than %s", words.Duration(first.After), words.Duration(limit)))
	}
}

func all(spans []cookieflow.Span, is func(cookieflow.Span) bool) bool {
	return !slices.ContainsFunc(spans, func(s cookieflow.Span) bool { return !is(s) })
}

func unitName(d time.Duration) string {
	switch d {
	case time.Millisecond:
		return "milliseconds"
	case time.Microsecond:
		return "microseconds"
	case time.Nanosecond:
		return "nanoseconds"
	}
	return "units of " + d.String()
}

// parser looks at how tokens are parsed. Who takes one that is over may have a
// reason, and may ask when it ended.
func (c checker) parser(p *cookieflow.Cookie) {
	if p.Attr(model.Unchecked).State() != cookieflow.On || slices.ContainsFunc(c.Result.Purposes(p), names.TakesOver) || c.Result.AsksForEnds() {
		return
	}
	c.report(p, model.Unchecked, "claims are not checked here, so that expired tokens are accepted")
}

// hiddenEnds looks at claims whose end a parser does not see.
func (c checker) hiddenEnds() {
	for _, h := range c.Result.HiddenEnds() {
		c.Report(h.At, "exp is read into "+h.Field+", which takes it from the claims that are embedded, so the parser sees none: expired tokens are accepted", nil)
	}
}
