package cookieflow

// This file knows which tokens are put into cookies, and how long they last.

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
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
	t.program = r.program
	met := newMetCalls()
	met.trace(t, roots)
	for call, results := range met.results {
		for _, result := range results {
			longest = max(longest, r.program.tokenFrom(call, result))
		}
	}
	for _, c := range r.signedBy(met) {
		lasts := c.lasts()
		if lasts == 0 {
			return 0
		}
		longest = max(longest, lasts)
	}
	return longest
}

// metCalls are the calls that data come out of, with the results that they are, and where
// the calls are written.
type metCalls struct {
	results map[*ir.Call][]int
	at      map[ast.Node]bool
}

func newMetCalls() metCalls { return metCalls{map[*ir.Call][]int{}, map[ast.Node]bool{}} }

// trace adds the calls that some registers come out of.
func (m metCalls) trace(t *tracer, from []root) {
	t.seen, t.visit = map[tracePoint]bool{}, func(Source) bool { return false }
	t.met = func(call *ir.Call, result int) {
		m.results[call], m.at[call.Source()] = append(m.results[call], result), true
	}
	for _, root := range from {
		t.walk(root.reg, root.trail)
	}
}

// have reports whether a token is among the data that a call signs: as one of some
// results, or of any where none is known.
func (m metCalls) have(signed *ir.Call, as []int) bool {
	return slices.ContainsFunc(m.results[signed], func(i int) bool { return as == nil || slices.Contains(as, i) })
}

// signedBy lists the tokens that some calls sign. Where callers have a say in one,
// it is a token of each of their calls, and by itself none of those.
func (r *Result) signedBy(met metCalls) []*Cookie {
	var out []*Cookie
	passed := map[*ir.Call]bool{}
	for _, c := range r.Cookies {
		if n := len(c.via); n > 0 && c.Kind == model.Token && met.have(c.signed, c.signedAs) && met.at[c.via[n-1]] {
			passed[c.signed] = true
			out = append(out, c)
		}
	}
	for _, c := range r.Cookies {
		if len(c.via) == 0 && c.Kind == model.Token && met.have(c.signed, c.signedAs) && !passed[c.signed] {
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

// signedAs are the results of a function that a token is or is in which it signs, or a
// function that it calls; nil where none is known.
func (p *program) signedAs(fn *ir.Function, e *event) []int {
	var out []int
	for i := range fn.Signature.Results().Len() {
		if !hasInfo(fn.Signature.Results().At(i).Type(), types.IsString) {
			continue
		}
		met := newMetCalls()
		met.trace(&tracer{program: p}, returns(fn, i))
		if met.have(e.signed, e.signedAs) && !slices.ContainsFunc(e.via, func(call ast.Node) bool { return !met.at[call] }) {
			out = append(out, i)
		}
	}
	return out
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
