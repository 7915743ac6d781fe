package cookieflow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/tools/go/analysis"
	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/ignore"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// A Result is what the engine found out about a package.
type Result struct {
	// Cookies are the cookies sent, the managers of session cookies, the
	// codecs of cookie values and the tokens signed, in source order.
	Cookies []*Cookie
	// HeaderChanges are changes of the header of a response that are made
	// although it was sent before, or although there was a cookie in it.
	HeaderChanges []*HeaderChange
	// Unsaved are changes of sessions that no way out of the function saves.
	Unsaved []*Unsaved
	// LateChanges are attributes that were given to a cookie when it was gone.
	LateChanges []*LateChange
	// Unsent are cookies that are made or changed, and not sent, in source order.
	Unsent []Unsent
	// Err is why the package was not looked at: what a user teaches is wrong. It is
	// no error of the engine, of which drivers tell rules no more than that it failed.
	Err error
	// Ignores are the directives of the package.
	Ignores *ignore.Index
	// Keys are the keys that libraries are given, in source order.
	Keys []*KeyUse
	// Logins are the logins after which a session keeps its identifier, in source
	// order.
	Logins []*Login
	// NilUses are the uses of pointers that may be nil, in source order.
	NilUses []NilUse

	rule     string // that reads it
	nameless []*Cookie
	pass     *analysis.Pass
	opts     Options
	program  *program
	made     *memo // shared with all that [Result.For] makes of it
	// registered are the routes of functions, once one was asked for.
	registered map[types.Object][]string
}

func newResult(pass *analysis.Pass, o Options) *Result {
	return &Result{Ignores: ignore.NewIndex(pass.Fset, pass.Files), pass: pass, opts: o, made: &memo{by: map[string]any{}}}
}

// Nothing reports whether there is nothing to say of the package.
func (r *Result) Nothing() bool {
	return r.Err == nil && r.program == nil && len(r.Ignores.All()) == 0
}

// Once returns what f returned when it was first called for a name. No two calls are
// under way at a time: the rules of a package run side by side, and what the result
// finds out when one of them asks for it, it keeps.
func (r *Result) Once(name string, f func() any) any {
	r.made.Lock()
	defer r.made.Unlock()
	v, ok := r.made.by[name]
	if !ok {
		v = f()
		r.made.by[name] = v
	}
	return v
}

// A memo is what was made of a result, by the names of those that did.
type memo struct {
	sync.Mutex
	by map[string]any
}

// A Cookie is one cookie that is sent to a client, the session cookies of one
// manager, one codec or one token, as its kind tells.
type Cookie struct {
	Kind model.Kind
	// Site is where it is made.
	Site *Site
	// Sink is the call that sends or signs it; nil for what a library sends by
	// itself.
	Sink ast.Node
	// Encodes is what the sender does to the value, as messages put it.
	Encodes string
	// Writer is what writes the Set-Cookie header.
	Writer model.Writer
	// Replaced says that the options were put in place of a manager's own.
	Replaced bool
	// Found says that it was not seen being made: only what the package changes
	// of it is known.
	Found bool
	// ServerSide says that the session's data stay on the server.
	ServerSide bool
	// Written says that it is a line that the program puts into the header itself.
	Written bool
	// Dated says that the expiry of a token is a time where its library wants a
	// number.
	Dated bool
	// Hints says that the claims of a token have something other than exp by which the
	// program may end it: a time, or what it may look the token up by.
	Hints bool
	// Ours is false of a token that the package makes for others, and has no use for
	// itself: where they call what makes it, it is a token of theirs.
	Ours bool

	foreign bool // it is sent or signed in a function of another package
	session bool // it is of one session, not of all that a store has
	named   bool // of an entry that is a hash: the names in it are written out

	obj    *object
	by     *model.Func // what sends it; nil for what a library sends by itself
	signed *ir.Call    // of a token: what signs it
	// signedAs are, where that is a function of another package, the results that are the
	// token; nil: not known.
	signedAs []int
	via      []ast.Node // the calls in which it is sent, innermost first
	attrs    attributes
	// selectors are the fields that hold the attributes, as seen from what is
	// made at Site.
	selectors map[model.Attribute]string
	// readings are what the library makes of the attributes.
	readings []*model.Reading
}

// Selector is the field that holds an attribute, as seen from the value that
// is made at Site: "Options.Secure". It is empty where there is none.
func (c *Cookie) Selector(a model.Attribute) string { return c.selectors[a] }

// visibleSelector is a selector that a program can write.
func visibleSelector(path string) string {
	if strings.ContainsAny(path, "·[") {
		return ""
	}
	return path
}

// SignedBy is the function of another package, as the program writes it, that signs a
// token and decides an attribute of it; "" for other tokens.
func (c *Cookie) SignedBy(a model.Attribute) string {
	call, ok := c.Sink.(*ast.CallExpr)
	if site := c.Attr(a).Site(); !ok || !c.foreign || site == nil || site.Node != call {
		return ""
	}
	return types.ExprString(call.Fun)
}

// MadeElsewhere reports whether a function of another package makes it, of which it is not
// known what it has written and what it has left out.
func (c *Cookie) MadeElsewhere() bool {
	if c.obj == nil || c.obj.from == nil {
		return false
	}
	fn := c.obj.root().owner
	return fn != nil && len(fn.Blocks) == 0
}

// Manages reports whether the cookies are those that a session library sends by
// itself, as it is configured.
func (c *Cookie) Manages() bool { return c.Kind == model.Session }

// Heeds reports whether the library takes a length of time for one, and not for
// none because it is too short.
func (c *Cookie) Heeds(a model.Attribute, d time.Duration) bool {
	return !slices.ContainsFunc(c.readings, func(r *model.Reading) bool { return d < r.Least[a] })
}

// A State is what is known of an attribute that can be on or off.
type State uint8

// The states of an attribute.
const (
	Dynamic State = iota // decided at run time, or not understood
	Off                  // left out or turned off, on every path
	On                   // turned on, on every path
)

func (s State) String() string { return [...]string{"dynamic", "off", "on"}[s] }

// A Setting is how one attribute of a cookie is decided.
type Setting struct {
	value value
}

// Attr returns how an attribute is decided.
func (c *Cookie) Attr(a model.Attribute) Setting { return Setting{c.attrs[a]} }

// State reports whether the attribute is on or off.
func (s Setting) State() State {
	if s.value.struc != nil || len(s.value.atoms) == 0 {
		return Dynamic
	}
	state := s.value.atoms[0].state()
	for _, a := range s.value.atoms[1:] {
		if a.state() != state {
			return Dynamic
		}
	}
	return state
}

// state is that of the one thing; what is empty is off.
func (a atom) state() State {
	switch a.kind {
	case zero:
		return Off
	case text:
		if slices.ContainsFunc(a.parts, func(p atom) bool { return p.state() == On }) {
			return On // it is not empty
		}
	case konst:
		switch a.val.Kind() {
		case constant.Bool:
			return onIf(constant.BoolVal(a.val))
		case constant.String:
			return onIf(constant.StringVal(a.val) != "")
		default:
			return onIf(constant.Sign(a.val) != 0)
		}
	}
	return Dynamic
}

func onIf(b bool) State {
	if b {
		return On
	}
	return Off
}

// Site is the place that decided the setting: where it was turned off if any
// place did so, else where it was left out. It is nil where none is known.
func (s Setting) Site() *Site {
	var best *Site
	for _, a := range s.value.atoms {
		if a.site == nil {
			continue
		}
		if best == nil || explicit(a.site) && !explicit(best) {
			best = a.site
		}
	}
	return best
}

// field is the field of the literal at a site that the setting was left out of.
func (s Setting) field(site *Site) string {
	for _, a := range s.value.atoms {
		if a.kind == zero && a.site == site && !strings.Contains(a.path, ".") {
			return a.path
		}
	}
	return ""
}

func (c *Cookie) selectorAt(site *Site, a model.Attribute) string {
	if c.Site != site {
		return ""
	}
	return c.selectors[a]
}

// ToldUnnamed reports whether the setting is that of SameSite and was found off in
// another package, for a cookie whose name did not say that it matters.
func (s Setting) ToldUnnamed() bool {
	return slices.ContainsFunc(s.value.atoms, func(a atom) bool { return a.told.Has(unnamedSameSite) })
}

// Explicit reports whether an expression of the program decided the setting.
func (s Setting) Explicit() bool { return explicit(s.Site()) }

func explicit(s *Site) bool { return s != nil && s.Expr != nil }

// Written is the expression that says what the setting is; nil where it was left out, be it
// by a literal of options that stands there.
func (s Setting) Written() ast.Expr {
	if !s.Explicit() {
		return nil
	}
	if _, options := s.Site().Expr.(*ast.CompositeLit); options {
		return nil
	}
	return s.Site().Expr
}

// Constant is the only value of the setting. A field that was left out has
// its type's zero value, which is the nil constant.
func (s Setting) Constant() (v constant.Value, ok bool) {
	a, ok := s.value.single()
	if !ok || a.kind != konst && a.kind != zero {
		return nil, false
	}
	return a.val, true
}

// Int is the only value of the setting where that is an integer constant. A
// field that was left out is 0.
func (s Setting) Int() (n int64, ok bool) {
	v, ok := s.Constant()
	switch {
	case !ok:
		return 0, false
	case v == nil:
		return 0, true
	case v.Kind() != constant.Int:
		return 0, false
	}
	return constant.Int64Val(v)
}

// Is reports whether the only value of the setting is an integer constant n.
func (s Setting) Is(n int64) bool {
	m, ok := s.Int()
	return ok && m == n
}

// Only reports whether every value that the setting may have is a constant for
// which ok is true. A field that was left out is the nil constant. A setting
// that the cookie does not have, [Setting.Absent], is none.
func (s Setting) Only(ok func(constant.Value) bool) bool {
	return s.value.struc == nil && !s.Absent() && !slices.ContainsFunc(s.value.atoms, func(a atom) bool {
		return a.kind != konst && a.kind != zero || !ok(a.val)
	})
}

// Absent reports whether what makes the cookie has no such attribute: a
// function that sends a cookie by its parameters, a struct without the field.
func (s Setting) Absent() bool { return s.value.bottom() }

// LeftOut reports whether nothing was ever written, on any path.
func (s Setting) LeftOut() bool {
	if s.value.struc != nil || len(s.value.atoms) == 0 {
		return false
	}
	return !slices.ContainsFunc(s.value.atoms, func(a atom) bool { return a.kind != zero || explicit(a.site) })
}

// Name is the name of the cookie where that is a constant.
func (c *Cookie) Name() (string, bool) {
	v, ok := c.Attr(model.Name).Constant()
	if !ok || v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

// Deletes reports whether the cookie is sent to make the browser forget one,
// on at least one path.
func (c *Cookie) Deletes() bool {
	for _, a := range c.attrs[model.MaxAge].atoms {
		if a.kind == konst && constant.Sign(constant.ToInt(a.val)) < 0 {
			return true
		}
	}
	for _, a := range c.attrs[model.Expires].atoms {
		if a.kind == unknown && (a.path == over || a.measure.over() || a.reg != nil && past(a.reg)) {
			return true
		}
	}
	return false
}

// DropsNegative reports whether the library of a cookie leaves a negative MaxAge out, in the
// version that the program uses, and from which version on it does not.
func (r *Result) DropsNegative(c *Cookie) (from model.Since, ok bool) {
	for _, reading := range c.readings {
		if s := reading.Negative; r.program != nil && r.program.versions.before(s) {
			return s, true
		}
	}
	return model.Since{}, false
}

// A Lack is a place that decides an attribute, as a rule leaving it off, and the
// cookies that it decides it for.
type Lack struct {
	Site *Site
	// Field is the field that the literal at Site leaves out.
	Field string
	// Selector is the field that holds the attribute, as seen from what the
	// call or declaration at Site makes; empty where that is not known.
	Selector string
	// Remedy is what else a program can do about it at Site.
	Remedy  Remedy
	Cookies []*Cookie
}

// Void reports whether there is nothing in the cookie to protect: it deletes
// one, or its value is written to be empty, which is mostly meant to.
func (c *Cookie) Void() bool {
	value := c.Attr(model.Value)
	return c.Deletes() || value.State() == Off && !value.LeftOut()
}

// Off lists the places that leave an attribute of a cookie or of a manager's
// cookies off, in source order. Cookies that are [Cookie.Void] have no say.
func (r *Result) Off(attr model.Attribute) []Lack {
	return r.Places(attr, func(c *Cookie) bool { return c.Attr(attr).State() == Off && !c.Void() })
}

// Nameless lists the places that leave cookies without a name, in source order.
// They are not among the Cookies: most libraries do not send them.
func (r *Result) Nameless() []Lack {
	return r.places(r.nameless, model.Name, func(c *Cookie) bool { return true })
}

// Places lists the places that decide an attribute for those cookies and
// managers that are picked, in source order.
func (r *Result) Places(attr model.Attribute, pick func(*Cookie) bool) []Lack {
	return r.places(r.Cookies, attr, pick)
}

func (r *Result) places(cookies []*Cookie, attr model.Attribute, pick func(*Cookie) bool) []Lack {
	var out []Lack
	at := map[*Site]int{}
	for _, c := range cookies {
		if c.Kind != model.Cookie && c.Kind != model.Session || !pick(c) {
			continue
		}
		setting := c.Attr(attr)
		site := setting.Site()
		if site == nil {
			continue
		}
		i, seen := at[site]
		if !seen {
			i = len(out)
			at[site] = i
			out = append(out, Lack{Site: site, Field: setting.field(site), Selector: c.selectorAt(site, attr), Remedy: r.remedy(site, attr)})
		}
		out[i].Cookies = append(out[i].Cookies, c)
	}
	slices.SortStableFunc(out, func(a, b Lack) int { return cmp.Compare(a.Site.pos(), b.Site.pos()) })
	return out
}

func (r *Result) sort() {
	slices.SortStableFunc(r.Cookies, func(a, b *Cookie) int {
		return cmp.Or(cmp.Compare(a.Site.pos(), b.Site.pos()), cmp.Compare(a.Kind, b.Kind), cmp.Compare(nodePos(a.Sink), nodePos(b.Sink)))
	})
}

func nodePos(n ast.Node) int {
	if n == nil {
		return -1
	}
	return int(n.Pos())
}

// Sensitive reports whether a cookie carries a session or a credential: by its
// name, or because a session library sends it.
func (r *Result) Sensitive(c *Cookie) bool {
	return c.Manages() || names.SensitiveBy(r.opts.SensitiveNames, c.Attr(model.Name).Text()) && !c.Flag()
}

// Flag reports whether a cookie says no more than a yes or a no, the same to everybody.
func (c *Cookie) Flag() bool {
	return !c.Manages() && names.Flag(c.Attr(model.Name).Text(), c.Attr(model.Value).Text())
}
