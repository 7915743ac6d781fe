package cookielifetime

// This file compares cookies with the tokens in them.

import (
	"fmt"
	"time"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/words"
)

// slack is by how much a cookie may outlive its token: parsers allow for clocks
// that differ.
const slack = time.Minute

// token reports a cookie that the browser keeps when the token in it is over.
func (c checker) token(k *cookieflow.Cookie) {
	if k.Deletes() {
		return
	}
	a := model.MaxAge
	if age := k.Attr(a); age.Absent() || age.State() == cookieflow.Off {
		a = model.Expires
	}
	lasts, site := c.shortest(k.Attr(a), a)
	if lasts <= slack || c.reported[site] {
		return
	}
	ends := c.Result.TokenLasts(k)
	if ends == 0 || lasts <= ends+slack || c.Result.TakesOver() {
		return
	}
	c.reported[site] = true
	c.Report(site.Node, fmt.Sprintf("%s lasts for %s, but the token in it is over after %s", subject(k), words.Duration(lasts), words.Duration(ends)), nil,
		c.Result.Explain(k, a)...)
}

// shortest is the shortest time that an attribute may be, where each is known, and
// the place that decides it.
func (c checker) shortest(s cookieflow.Setting, a model.Attribute) (shortest time.Duration, site *cookieflow.Site) {
	for _, span := range s.Spans() {
		d := length(a, span)
		if d <= 0 || span.Misfit(a) != cookieflow.Fits && span.Misfit(a) != cookieflow.TooLong || span.Site == nil {
			return 0, nil
		}
		if site == nil || d < shortest {
			shortest, site = d, span.Site
		}
	}
	return shortest, site
}
