package cookieflow

// This file knows which tokens are put into cookies, and how long they last.

import (
	"fmt"
	"go/ast"
	"go/types"
	"time"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// A tokenFact is what importers have to know of a function that returns tokens.
type tokenFact struct {
	Ends []tokenEnd
}

// A tokenEnd says that a result is or contains a token that is over after some
// time.
type tokenEnd struct {
	Result int
	After  time.Duration
}

func (*tokenFact) AFact() {}

func (f *tokenFact) String() string { return fmt.Sprintf("tokens: %v", f.Ends) }

// TakesOver reports whether the package looks for the error of a token that is over, and so may
// take one, to make it anew.
func (r *Result) TakesOver() bool {
	if r.program == nil {
		return false
	}
	for load := range instructions[*ir.Load](r.program.funcs...) {
		if r.program.table.Over(variableRead(load)) {
			return true
		}
	}
	return false
}

// TokenLasts is for how long the token is good that a cookie has as its value, or
// as a part of it; of several that which is good for longest. It is 0 where there
// is none, or where that is not known of one.
func (r *Result) TokenLasts(c *Cookie) time.Duration {
	put := put(c)
	return r.tokenLasts(&tracer{via: put.via, climbs: true}, put.roots)
}

// tokenLasts is the same of what is at some registers.
func (r *Result) tokenLasts(t *tracer, roots []root) time.Duration {
	if r.program == nil {
		return 0
	}
	var longest time.Duration
	calls, at := map[*ir.Call]bool{}, map[ast.Node]bool{}
	t.program, t.seen, t.visit = r.program, map[tracePoint]bool{}, func(Source) bool { return false }
	t.met = func(call *ir.Call, result int) {
		calls[call], at[call.Source()] = true, true
		longest = max(longest, r.program.tokenFrom(call, result))
	}
	for _, root := range roots {
		t.walk(root.reg, root.trail)
	}
	for _, c := range r.signedBy(calls, at) {
		lasts := c.lasts()
		if lasts == 0 {
			return 0
		}
		longest = max(longest, lasts)
	}
	return longest
}

// signedBy lists the tokens that some calls sign. Where callers have a say in one,
// it is a token of each of their calls, and by itself none of those.
func (r *Result) signedBy(calls map[*ir.Call]bool, at map[ast.Node]bool) []*Cookie {
	var out []*Cookie
	passed := map[*ir.Call]bool{}
	for _, c := range r.Cookies {
		if n := len(c.via); n > 0 && c.Kind == model.Token && calls[c.signed] && at[c.via[n-1]] {
			passed[c.signed] = true
			out = append(out, c)
		}
	}
	for _, c := range r.Cookies {
		if len(c.via) == 0 && c.Kind == model.Token && calls[c.signed] && !passed[c.signed] {
			out = append(out, c)
		}
	}
	return out
}

// lasts is after which time a token is over; 0 where that is not known.
func (c *Cookie) lasts() time.Duration {
	var longest time.Duration
	for _, s := range c.Attr(model.Expiry).Spans() {
		if !s.Now || s.After <= 0 {
			return 0
		}
		longest = max(longest, s.After)
	}
	return longest
}

// tokenFrom is for how long the token is good that a function of another package
// returns; 0 where that is not known.
func (p *program) tokenFrom(call *ir.Call, result int) time.Duration {
	obj := calleeObject(&call.Call)
	var fact tokenFact
	if obj == nil || obj.Pkg() == p.pass.Pkg || !p.pass.ImportObjectFact(obj, &fact) {
		return 0
	}
	for _, e := range fact.Ends {
		if e.Result == result {
			return e.After
		}
	}
	return 0
}

// exportTokens states what importers have to know of the tokens that functions
// return.
func (p *program) exportTokens(r *Result) {
	for _, fn := range p.funcs {
		obj, ok := fn.Object().(*types.Func)
		if !ok || !visible(obj) {
			continue
		}
		var fact tokenFact
		for i := range fn.Signature.Results().Len() {
			if !hasInfo(fn.Signature.Results().At(i).Type(), types.IsString) {
				continue
			}
			if after := r.tokenLasts(&tracer{}, returns(fn, i)); after > 0 {
				fact.Ends = append(fact.Ends, tokenEnd{i, after})
			}
		}
		if len(fact.Ends) > 0 {
			p.pass.ExportObjectFact(obj, &fact)
		}
	}
}

// returns are the registers that a function returns as a result.
func returns(fn *ir.Function, result int) []root {
	var out []root
	for _, b := range fn.Blocks {
		if ret, ok := b.Control().(*ir.Return); ok && result < len(ret.Results) {
			out = append(out, root{reg: ret.Results[result]})
		}
	}
	return out
}
