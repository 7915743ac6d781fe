package cookieflow

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// An event is a cookie that is sent or a token that is signed, with its
// attributes as they are at that moment.
type event struct {
	kind model.Kind
	// obj and path identify the record: what is sent twice is one cookie.
	obj  *object
	path string
	row  *row // where the record is one of the elements of a list
	turn turn
	// guess: its attributes are what the package keeps in fields of that kind.
	guess bool
	// attrs are the attributes; one that the record does not have is bottom.
	attrs attributes
	call  ast.Node   // what sends or signs
	via   []ast.Node // the calls in which that happens, innermost first
	// selectors are the fields of the record that hold the attributes.
	selectors map[model.Attribute]string
	// ambient are attributes that calls before this one have set, perhaps in
	// other functions.
	ambient map[model.Attribute]string
	// foreign: it happens in a function of another package.
	foreign bool
	// rec and by say how the attributes are to be read: what they are the fields
	// of, and what sends them. Either may be nil.
	rec *model.Record
	by  *model.Func
	// header is the header that the cookie was written into by hand; nil where
	// the response itself was told.
	header *object
	// line is the text that was written into a header; attrs are what it says, as
	// far as it is known. Bottom for any other cookie.
	line value
	// presumed: it went to a call that carries the response and that nobody
	// described. Counts only where nothing else sends it.
	presumed bool
	// dated: its expiry is a time where the library wants a number.
	dated bool
	// hints: its claims have something by which it may end, or be looked up, other than exp.
	hints bool
	// named: the names in a hash are written out.
	named  bool
	signed *ir.Call // of a token: what signs it
	// signedAs are the results of signed that are the token, where that is a function of
	// another package; nil: not known.
	signedAs []int
	from     *ir.BasicBlock    // where it happens in the function that it belongs to
	tick     int               // and when
	on       []*object         // the responses that decide attributes of it
	late     []model.Attribute // that were given to it when it was gone
}

type attributes map[model.Attribute]value

// maxEvents bounds the events of a function that its callers have a say in: of
// one that has more, callers learn nothing.
const maxEvents = 256

// emit lets an event happen: one for each row that it may be of, and what is
// known apart from what is guessed.
func (f *flow) emit(e *event) {
	if sure, guess := e.attrs.guesses(false), e.attrs.guesses(true); !sure.equal(guess) {
		n := *e
		n.attrs, n.guess, e.attrs = guess, true, sure
		f.emitRows(&n)
	}
	f.emitRows(e)
}

func (f *flow) emitRows(e *event) {
	rows := e.attrs.rows()
	if f.turn(e); e.turn == someTurns || e.turn == noLoop && !named(rows, func(r *row) attributes { return e.attrs.in(r) }) {
		e.attrs.agree()
	}
	if len(rows) < 2 {
		f.add(e)
		return
	}
	for _, r := range rows {
		n := *e
		n.row, n.attrs = r, e.attrs.in(r)
		f.add(&n)
	}
}

// named reports whether each of several cookies has a name of its own: what
// differs in them does not depend on which of them is sent.
func named[T any](cookies []T, attrs func(T) attributes) bool {
	seen := map[string]bool{}
	for _, c := range cookies {
		a, ok := attrs(c)[model.Name].single()
		if !ok || a.kind != konst || a.state() != On || seen[a.val.ExactString()] {
			return false
		}
		seen[a.val.ExactString()] = true
	}
	return true
}

// A turn tells on which turns of a loop something happens.
type turn uint8

const (
	noLoop turn = iota
	everyTurn
	someTurns
)

// turn notes on which turns of the innermost loop an event happens.
func (f *flow) turn(e *event) {
	l := f.around(f.cur)
	switch {
	case e.turn != noLoop || l == nil:
	case l.everyTurn(f.cur):
		e.turn = everyTurn
	default:
		e.turn = someTurns
	}
}

// agree takes the rows from attributes in which they differ: of which one it is
// depends on what is asked before.
func (as attributes) agree() {
	for a, v := range as {
		if (Setting{v}).State() == Dynamic {
			as[a] = v.oneOf()
		}
	}
}

// rows are the elements of a list that attributes are taken from; of several
// lists, those of the longest.
func (as attributes) rows() []*row {
	lists := map[*Site][]*row{}
	for _, v := range as {
		for _, a := range v.atoms {
			if a.row != nil && !slices.Contains(lists[a.row.list], a.row) {
				lists[a.row.list] = append(lists[a.row.list], a.row)
			}
		}
	}
	var longest []*row
	for _, rows := range lists {
		slices.SortFunc(rows, (*row).compare)
		if len(rows) > len(longest) || len(rows) == len(longest) && rows[0].compare(longest[0]) < 0 {
			longest = rows
		}
	}
	return longest
}

// guesses are the attributes as far as they are guessed, or are not.
func (as attributes) guesses(guess bool) attributes {
	out := make(attributes, len(as))
	for a, v := range as {
		out[a] = v.guesses(guess)
	}
	return out
}

func (as attributes) equal(bs attributes) bool { return maps.EqualFunc(as, bs, value.equal) }

// in are the attributes of what is in a row.
func (as attributes) in(r *row) attributes {
	out := make(attributes, len(as))
	for a, v := range as {
		out[a] = v.of(r)
	}
	return out
}

// add notes an event, unless the same has happened on another way.
func (f *flow) add(e *event) {
	e.from, e.tick = f.cur, f.ticks
	if slices.ContainsFunc(f.sent[e.obj.root()], e.repeats) {
		return
	}
	f.events = append(f.events, e)
	f.sent[e.obj.root()] = append(f.sent[e.obj.root()], e)
}

// repeats reports whether an event of an object that comes from the same place
// says nothing that another does not say.
func (e *event) repeats(o *event) bool {
	return (e.obj == o.obj || !e.obj.opaque && !o.obj.opaque) &&
		e.kind == o.kind && e.path == o.path && e.row == o.row && e.guess == o.guess && e.call == o.call && e.header == o.header &&
		e.presumed == o.presumed && e.signed == o.signed && e.line.equal(o.line) && e.attrs.equal(o.attrs)
}

// open reports whether callers have a say in an event.
func (e *event) open() bool {
	if e.obj.in >= 0 || e.header != nil && e.header.in >= 0 {
		return true
	}
	for _, v := range e.attrs {
		if v.open() {
			return true
		}
	}
	return e.line.open()
}

// close takes the say from callers, but for the record itself.
func (e *event) close() {
	for a, v := range e.attrs {
		if v.struc == nil {
			e.attrs[a] = v.each(func(a atom) value {
				if a.kind == input && !strings.HasPrefix(a.path, "*") {
					return unknownValue(a.site, a.reg)
				}
				return one(a)
			})
		}
	}
}

func (v value) open() bool {
	if v.struc != nil {
		return true
	}
	return slices.ContainsFunc(v.atoms, atom.open)
}

func (a atom) open() bool {
	return a.kind == input || a.kind == applied || a.kind == text && slices.ContainsFunc(a.parts, atom.open)
}

// mend lets options, and what calls before this one have set, change the cookie
// that a call sends.
func (c *libraryCall) mend(m *model.Func) {
	c.putInstead(m.Sends)
	if m.Options == 0 || m.Sends.Record == 0 {
		return
	}
	for _, p := range c.pointers(c.given(m.Sends.Record)) {
		c.changesAt(p).apply(c.operand(m.Options), c.takesList(m.Options))
	}
}

// putInstead writes what calls before this one have set into a record that leaves it
// to them.
func (c *libraryCall) putInstead(s *model.Send) {
	for a, left := range s.Instead {
		var ambient value
		for _, p := range c.pointers(c.operand(model.Recv)) {
			ambient = join(ambient, c.contents(p.obj).get(joinPath(p.path, s.Ambient[a])))
		}
		for _, p := range c.pointers(c.given(s.Record)) {
			rec, prefix := c.describe(p.obj)
			if rec == nil || rec.Fields[a] == "" {
				continue
			}
			at := joinPath(prefix, rec.Fields[a])
			c.writeThrough(p, at, c.contents(p.obj).get(joinPath(p.path, at)).each(func(x atom) value {
				if x.kind == konst && x.val.Kind() == plain(left).Kind() && constant.Compare(x.val, token.EQL, plain(left)) {
					return ambient
				}
				return one(x)
			}))
		}
	}
}

// send is a call that sends a cookie or an entry.
func (c *libraryCall) send(m *model.Func, s *model.Send) {
	if s.On == model.Around {
		c.describers = append(c.describers, describer{c, m})
		return
	}
	if s.Record != 0 && len(s.Params) == 0 {
		c.sendRecord(c.at, c.given(s.Record), m, false)
		return
	}
	obj := c.object(objectKey{fn: c.fn, at: c.at, path: "sent"}, func(o *object) { o.site = c.callSite(c.at) })
	attrs, rec := c.fieldsOf(s.Record)
	for a, v := range s.Initial {
		attrs[a] = reader{sites: c.sites}.constant(v, c.callSite(c.at))
	}
	for a, o := range s.Params {
		attrs[a] = c.attribute(a, o)
		if takes := s.Takes[a]; takes != nil && !c.takes(takes, o) {
			attrs[a] = attrs[a].each(func(x atom) value { return one(atom{kind: zero, site: x.site, measure: measure{Ignored: true}}) })
		}
	}
	c.itself(s.Kind, attrs)
	var on []*object
	for _, p := range c.pointers(c.operand(model.Recv)) {
		for a, path := range s.Ambient {
			attrs[a] = join(attrs[a], c.contents(p.obj).get(joinPath(p.path, path)))
			on = append(on, p.obj)
		}
	}
	if m.Options != 0 {
		c.changesOfCookie(attrs).apply(c.operand(m.Options), c.takesList(m.Options))
	}
	c.emit(&event{kind: s.Kind, obj: obj, attrs: attrs, call: c.at.Source(), rec: rec, by: m, ambient: s.Ambient, on: on, named: c.named(attrs[model.Fields])})
}

func (f *flow) callSite(at ir.Instruction) *Site {
	if call := callExpr(at.Source()); call != nil {
		return f.sites.at(call, nil)
	}
	return f.sites.at(at.Source(), nil)
}

// sendRecord sends what an address holds. Where it may be one of several, an
// attribute that they do not share is decided by which of them it is.
func (f *flow) sendRecord(at ir.Instruction, v value, by *model.Func, presumed bool) {
	var events [2][]*event // the certain and the guessed
	either := [2]attributes{{}, {}}
	for _, p := range f.pointers(v) {
		rec, prefix := f.describe(p.obj)
		if p.path != "" || rec == nil {
			rec, prefix = f.netCookie(), ""
		}
		e := &event{
			kind: sentAs(rec), obj: p.obj, path: p.path, call: at.Source(), rec: rec, by: by, presumed: presumed,
			attrs: f.attributes(p, rec, prefix), selectors: selectors(rec, joinPath(p.path, prefix)),
		}
		if f.turn(e); p.some {
			e.turn = someTurns
		}
		if p.together && e.turn != someTurns {
			f.emit(e)
			continue
		}
		group := 0
		if p.guess {
			group = 1
		}
		events[group] = append(events[group], e)
		either[group].join(e.attrs)
	}
	f.emitEither(events, either)
}

// sentAs is what a record is sent as.
func sentAs(rec *model.Record) model.Kind {
	if rec.Kind == model.Entry {
		return model.Entry
	}
	return model.Cookie
}

// emitEither lets events happen of which it is not known which does.
func (f *flow) emitEither(events [2][]*event, either [2]attributes) {
	for group := range events {
		distinct := named(events[group], func(e *event) attributes { return e.attrs })
		for _, e := range events[group] {
			if !distinct || e.turn == someTurns {
				e.attrs.settle(either[group])
			}
			f.emit(e)
		}
	}
}

// settle takes over from what a record may be besides what the two do not
// share, but for what says whether it deletes.
func (as attributes) settle(either attributes) {
	for a, v := range either {
		if a != model.MaxAge && a != model.Expires && (Setting{v}).State() != (Setting{as[a]}).State() {
			as[a] = v
		}
	}
}

func (as attributes) join(other attributes) {
	for a, v := range other {
		as[a] = join(as[a], v)
	}
}

// netCookie is the record that is assumed of what is sent as a cookie.
func (f *flow) netCookie() *model.Record {
	return f.table.Record(model.TypeKey{Pkg: "net/http", Name: "Cookie"})
}

// attributes reads every attribute of the record at an address.
func (f *flow) attributes(p atom, rec *model.Record, prefix string) attributes {
	out := attributes{}
	for _, a := range slices.Sorted(maps.Keys(rec.Fields)) { // in order: objects are numbered on the way
		path := joinPath(prefix, rec.Fields[a])
		if rec.Kind == model.Claim && a == model.Expiry {
			path = cmp.Or(fieldOfJSON(p.obj.typ, "exp"), path) // the shallower one is written
		}
		at, rest := f.walk(p, path)
		var v value
		for _, t := range at {
			v = join(v, f.contents(t.obj).get(joinPath(t.path, rest)))
		}
		if a == model.Expiry {
			v = f.moment(v)
		}
		out[a] = v
	}
	return out
}

// sign is a call that signs a token.
func (f *flow) sign(at ir.Instruction, token value) {
	for _, p := range f.pointers(token) {
		rec, prefix := f.describe(p.obj)
		if rec == nil || rec.Kind != model.Token {
			continue
		}
		e := &event{kind: model.Token, obj: p.obj, path: p.path, call: at.Source(), attrs: f.attributes(p, rec, prefix)}
		if call, ok := at.(*ir.Call); ok {
			e.signed = call
		}
		f.claims(e)
		f.emit(e)
	}
}

// signClaims is a call that makes a token of claims and signs it.
func (f *flow) signClaims(at ir.Instruction, claims value) {
	for _, p := range f.pointers(claims) {
		e := &event{kind: model.Token, obj: p.obj, path: p.path, call: at.Source(), hints: f.hintsAtEnd(p)}
		if rec, prefix := f.describe(p.obj); rec != nil {
			e.attrs = f.attributes(p, rec, prefix)
		} else {
			e.attrs = attributes{model.Expiry: f.contents(p.obj).get(joinPath(p.path, `["exp"]`))}
		}
		f.emit(e)
	}
}

// claims adds to a token what its claims say, as far as they are known here.
func (f *flow) claims(e *event) {
	claims := e.attrs[model.Claims]
	if claims.struc != nil || slices.ContainsFunc(claims.atoms, func(a atom) bool { return a.kind != pointer }) {
		f.givenClaims(e, claims)
		return
	}
	for _, p := range claims.pointers() {
		p = f.mapOf(p)
		rec, prefix := f.claimsAt(p, e.obj)
		if rec == nil || rec.Kind != model.Claim {
			e.attrs[model.Expiry] = join(e.attrs[model.Expiry], unknownValue(nil, nil))
			continue
		}
		attrs := f.attributes(p, rec, prefix)
		if f.forAnother(p) || (Setting{attrs[model.Expiry]}).State() == Off && f.endsOtherwise(p) {
			attrs[model.Expiry] = unknownValue(nil, nil)
		}
		for a, v := range attrs {
			e.attrs[a] = join(e.attrs[a], v)
		}
		e.hints = e.hints || f.hintsAtEnd(p)
		e.dated = slices.Contains(rec.Numbers, model.Expiry) && attrs[model.Expiry].boxedTime() && !f.readsAsTime()
	}
}

// claimsAt is what the model says of the claims of a token that an address leads to.
func (f *flow) claimsAt(p atom, token *object) (*model.Record, string) {
	rec, prefix := f.describe(p.obj)
	if rec == nil && (isMap(p.obj.typ) || p.obj.in >= 0 && p.obj.typ != nil && types.IsInterface(p.obj.typ)) {
		rec = f.mapClaims(token) // what an interface holds shows in what is written to it
	}
	return rec, prefix
}

func isMap(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Map)
	return ok
}

// mapClaims is the record of the map that the library of a token takes for claims: other
// maps that become claims are converted to that.
func (f *flow) mapClaims(token *object) *model.Record {
	rec, _ := f.describe(token)
	if rec == nil {
		return nil
	}
	key, err := model.ParseType(rec.Type)
	if err != nil {
		return nil
	}
	l := f.table.Library(key.Pkg)
	if l == nil {
		return nil
	}
	i := slices.IndexFunc(l.Records, func(r model.Record) bool {
		return r.Kind == model.Claim && strings.HasPrefix(r.Fields[model.Expiry], "[")
	})
	if i < 0 {
		return nil
	}
	return &l.Records[i]
}

// boxClaims gives a set of claims that a call is given by value an address, by which they
// have a type.
func (f *flow) boxClaims(at ir.Instruction, claims value) value {
	call, ok := at.(ir.CallInstruction)
	if claims.struc == nil || !ok {
		return claims
	}
	var of types.Type
	for _, op := range operands(call.Common()) {
		if rec, _ := f.record(op.Type()); rec == nil || rec.Kind != model.Claim || isPointer(op.Type()) {
			continue
		}
		if of != nil {
			return claims
		}
		of = op.Type()
	}
	if of == nil {
		return claims
	}
	box := one(atom{kind: pointer, obj: f.object(objectKey{fn: f.fn, at: at, path: "claims"}, func(o *object) {
		o.site, o.typ, o.init = f.callSite(at), of, &fields{}
	})})
	f.write(box.atoms, claims)
	return box
}

// givenClaims adds to a token what is written here into claims that a caller makes, who
// knows the rest.
func (f *flow) givenClaims(e *event, claims value) {
	given, ok := claims.single()
	if !ok || given.kind != input || !f.leads(given) {
		return
	}
	p := f.mapOf(atom{kind: pointer, obj: f.inputObject(given)})
	rec, prefix := f.claimsAt(p, e.obj)
	if rec == nil || rec.Kind != model.Claim {
		return
	}
	if m, ok := f.contents(p.obj).get("").single(); ok && m.kind == input && given.reg != nil && isPointer(given.reg.Type()) {
		p = atom{kind: pointer, obj: f.inputObject(m)} // the map at the address
	}
	v := f.attributes(p, rec, prefix)[model.Expiry]
	if v.struc == nil && slices.ContainsFunc(v.atoms, func(a atom) bool { return a.kind != input || a.in != given.in }) {
		e.attrs[model.Expiry] = v
		e.dated = slices.Contains(rec.Numbers, model.Expiry) && v.boxedTime() && !f.readsAsTime()
	}
}

// mapOf is the map that a variable holds, of which p is the address; else p.
func (f *flow) mapOf(p atom) atom {
	if p.path != "" || p.obj.typ == nil {
		return p
	}
	if _, isMap := p.obj.typ.Underlying().(*types.Map); isMap {
		if m, ok := f.contents(p.obj).get("").single(); ok && m.kind == pointer {
			return m
		}
	}
	return p
}

// presumeSent is a call of code that nobody described: a cookie that goes to
// it together with the response is presumed to be sent by it.
func (f *flow) presumeSent(at ir.Instruction, c *ir.CallCommon, args []value) {
	ops := operands(c)
	if !slices.ContainsFunc(ops, func(v ir.Value) bool { return f.isResponse(v.Type()) }) {
		return
	}
	for i, v := range ops {
		if rec, _ := f.record(v.Type()); rec != nil && rec.Kind == model.Cookie && i < len(args) {
			f.sendRecord(at, args[i], nil, true)
		}
	}
}

// isResponse reports whether values of a type carry the response to a client,
// by themselves or by what they embed.
func (p *program) isResponse(t types.Type) bool {
	found, _ := p.embeds(t, 0, func(k model.TypeKey) bool { return p.table.Response(k) })
	return found
}

// settle looks at the events of a function once more when it is left. An
// attribute that is turned on only after the cookie was sent is a late change:
// that is its own finding, and the attribute is taken as meant to be on.
func (f *flow) settle(exits []exit) {
	for _, e := range f.events {
		if !e.line.bottom() && f.takenBack(e) {
			for a := range e.attrs {
				e.attrs[a] = unknownValue(nil, nil)
			}
			continue
		}
		rec, prefix := f.describe(e.obj)
		if rec == nil || e.path != "" || e.obj.owner != f.fn || e.obj.opaque {
			continue
		}
		after := f.contentsAfter(e, exits)
		if after == nil {
			continue
		}
		for a, path := range rec.Fields {
			last := Setting{after.get(joinPath(prefix, path)).of(e.row).explicit()}
			if (Setting{e.attrs[a]}).State() == Off && !last.value.bottom() && last.State() != Off {
				e.attrs[a] = unknownValue(last.Site(), nil)
			}
		}
	}
}

// takenBack reports whether the field of the header that a line was written into
// is written anew later on.
func (f *flow) takenBack(e *event) bool {
	if _, returned := e.call.(*ast.ReturnStmt); returned || e.call == nil {
		return false // sent after everything else
	}
	return slices.ContainsFunc(f.replaced, func(at ir.Instruction) bool {
		return at.Source() != e.call && (at.Block() != e.from || at.Source().Pos() > e.call.Pos()) && f.reaches(e.from, at.Block())
	})
}

// contentsAfter is what the record of an event holds when the function is left
// after it; nil where it is not left.
func (f *flow) contentsAfter(e *event, exits []exit) *fields {
	var after *fields
	for _, x := range exits {
		c, ok := x.mem.get(e.obj)
		switch {
		case !ok || !f.reaches(e.from, x.block):
		case after == nil:
			after = c
		default:
			after = joinFields(after, c)
		}
	}
	return after
}

// reaches reports whether control can go from a to b.
func (f *flow) reaches(a, b *ir.BasicBlock) bool {
	seen, ok := f.reach[a]
	if !ok {
		seen = reachable(a)
		f.reach[a] = seen
	}
	return seen[b.Index]
}

// reachable are the blocks that control can go on to from others, and these, by number.
func reachable(from ...*ir.BasicBlock) []bool {
	if len(from) == 0 {
		return nil
	}
	seen := make([]bool, len(from[0].Parent().Blocks))
	for todo := slices.Clone(from); len(todo) > 0; {
		n := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if !seen[n.Index] {
			seen[n.Index] = true
			todo = append(todo, n.Succs...)
		}
	}
	return seen
}
