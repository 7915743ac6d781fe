package cookieflow

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/cookielint/cookielint/internal/model"
)

// A Step is a place on the way that a cookie took.
type Step struct {
	Node ast.Node
	Text string // what happens there
}

// Explain returns how a cookie, and what decides one of its attributes, come to
// where the cookie is sent, in the order in which it happens. It returns nothing
// unless explanations are asked for.
func (r *Result) Explain(c *Cookie, a model.Attribute) []Step {
	if !r.opts.Explain {
		return nil
	}
	var e explanation
	what, sent := "cookie", "sent"
	switch c.Kind {
	case model.Session:
		what = "session store"
	case model.Token:
		what, sent = "token", "signed"
	case model.Codec:
		what = "codec"
	}
	e.site(c.obj.root().site, "the "+what+" is made here")
	for _, call := range c.obj.calls() {
		e.call(call, "it comes out of ")
	}
	for _, v := range c.attrs[a].atoms {
		e.site(v.site, a.String()+" is "+decision(a, v)+" here")
	}
	for _, call := range slices.Backward(c.via) {
		e.call(call, "it goes into ")
	}
	e.node(c.Sink, "it is "+sent+" here")
	return e.steps
}

// calls are the calls that an object comes out of, innermost first.
func (o *object) calls() []ast.Node {
	if o.from == nil {
		return nil
	}
	return append(o.from.calls(), o.by)
}

// decision is what is done to an attribute where it gets a value.
func decision(attr model.Attribute, v atom) string {
	onOff := slices.Contains([]model.Attribute{model.Secure, model.HTTPOnly, model.Partitioned}, attr)
	switch {
	case !explicit(v.site):
		return "left out"
	case !onOff && v.state() == Off:
		return "left empty"
	case !onOff:
		return "set"
	case v.state() == Off:
		return "turned off"
	case v.state() == On:
		return "turned on"
	}
	return "decided"
}

// An explanation is the steps so far: one for each thing that happens at a
// place.
type explanation struct{ steps []Step }

func (e *explanation) node(n ast.Node, text string) {
	s := Step{n, text}
	if n != nil && !slices.Contains(e.steps, s) {
		e.steps = append(e.steps, s)
	}
}

func (e *explanation) site(s *Site, text string) {
	if s != nil {
		e.node(s.Node, text)
	}
}

func (e *explanation) call(n ast.Node, text string) {
	if call := callExpr(n); call != nil {
		e.node(call, text+types.ExprString(call.Fun)+" here")
	}
}
