package model

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// Libraries returns every library that cookielint knows, as new values.
func Libraries() []Library {
	libs := []Library{
		netHTTP(),
		gin(),
		ginSessions(),
		ginGonicSessions(),
		gorillaSessions(),
		securecookie(),
		scs(),
		golangJWT("v4"),
		golangJWT("v5"),
		echo(""),
		echo("v4"),
		echo("v5"),
		echoSessions("github.com/labstack/echo-contrib"),
		echoSessions("github.com/labstack/echo-contrib/v5"),
		gorillaCSRF(),
		nosurf(),
		ginCSRF(),
		gothic(),
		quasoftMemstore(),
		pgstore(),
		redistore(),
		redistoreV1(),
		redistoreV2(),
		mongostore(),
		gormstore("github.com/wader/gormstore"), gormstore("github.com/wader/gormstore/v2"),
		mysqlstore(),
		memcacheStore(),
		redisstore("v8"),
		redisstore("v9"),
		ginDatabases(),
		golangcollege(),
		dghubble(),
		gologin(),
		iczaSession(),
		goSession(),
		flamegoSession(),
		zitadelOIDC(),
		supertokens(),
		crewjamSAML(),
		oauth2(),
		goPkgzAuth("github.com/go-pkgz/auth"),
		goPkgzAuth("github.com/go-pkgz/auth/v2"),
		authboss(),
		ginJWT("v2"),
		ginJWT("v3"),
		dgrijalvaJWT("github.com/dgrijalva/jwt-go"), dgrijalvaJWT("github.com/golang-jwt/jwt"),
		dgrijalvaJWT("github.com/form3tech-oss/jwt-go"),
		jwx("v2"),
		jwx("v3"),
		jwtauth(),
		echoJWT(),
		fiberJWT("github.com/gofiber/contrib/jwt", "SigningKey.Key"), fiberJWT("github.com/gofiber/contrib/v3/jwt", "SigningKey.Key"),
		fiberJWT("github.com/gofiber/jwt/v2", "SigningKey"), fiberJWT("github.com/gofiber/jwt/v3", "SigningKey"),
		fasthttp(),
		fiber("v2"),
		fiber("v3"),
		hertz(),
		hertzSessions(),
		hertzCSRF(),
		hertzJWT(),
		iris(),
		gf(),
		buffalo(),
		revel(),
		macaron(),
		macaronSession(),
		pocketbase(),
		connect(),
		lambda(),
		huma(),
		encore(),
		swaggest(),
		goa(),
	}
	libs = append(libs, beegos()...)
	libs = append(libs, caches()...)
	libs = append(libs, identifiers()...)
	libs = append(libs, databases()...)
	libs = append(libs, msgpack()...)
	return append(libs, propagators()...)
}

// with is a library that has more functions.
func with(l Library, more ...Func) Library {
	l.Funcs = append(l.Funcs, more...)
	return l
}

// A FuncKey identifies a function or method of a package.
type FuncKey struct {
	Pkg  string // import path
	Recv string // name of the receiver's type, without *; empty for a function
	Name string
}

// A TypeKey identifies a named type of a package.
type TypeKey struct {
	Pkg  string // import path
	Name string
}

// A Table looks up what the model says of a function or a type. It is not
// changed after it was made and may be shared.
type Table struct {
	funcs map[FuncKey]*Func
	// implemented are the methods of interfaces that are [Func.Implemented], by name.
	implemented map[string][]FuncKey
	records     map[TypeKey]*Record
	packages    map[string]*Library
	taught      map[string]bool // packages that a user describes something of
	responses   map[TypeKey]bool
	handlers    map[TypeKey]*Handler
	hooks       map[fieldKey]*Hook
	answers     map[TypeKey]*Answer
	outputs     map[fieldKey]*Output
	constants   map[TypeKey]any
	vars        map[TypeKey]*Var
	lengths     map[TypeKey]bool
	generators  map[TypeKey]bool
	overs       map[TypeKey]bool
	checking    map[string][]string // by import path, the functions that check passwords
	tags        map[string]bool     // of fields that describe cookies
}

type fieldKey struct {
	typ   TypeKey
	field string
}

// An EntryError is what is wrong with an entry.
type EntryError struct {
	Entry string // the symbol or type that the entry is for
	Err   error
}

func (e *EntryError) Error() string { return e.Entry + ": " + e.Err.Error() }

func (e *EntryError) Unwrap() error { return e.Err }

// wrong is an EntryError.
func wrong(entry, format string, args ...any) error {
	return &EntryError{entry, fmt.Errorf(format, args...)}
}

// NewTable indexes libraries. It fails on an entry whose symbol or type is
// malformed, on one that is there twice, and on a reference to a record that
// no library describes. What users teach comes last.
func NewTable(libs []Library) (*Table, error) {
	t := &Table{
		funcs: map[FuncKey]*Func{}, implemented: map[string][]FuncKey{}, records: map[TypeKey]*Record{}, packages: map[string]*Library{}, taught: map[string]bool{},
		responses: map[TypeKey]bool{}, handlers: map[TypeKey]*Handler{}, answers: map[TypeKey]*Answer{}, outputs: map[fieldKey]*Output{}, hooks: map[fieldKey]*Hook{},
		constants: map[TypeKey]any{}, vars: map[TypeKey]*Var{}, lengths: map[TypeKey]bool{}, generators: map[TypeKey]bool{}, overs: map[TypeKey]bool{}, checking: map[string][]string{},
		tags: map[string]bool{},
	}
	for i := range libs {
		if err := t.add(&libs[i]); err != nil {
			return nil, err
		}
	}
	return t, t.check(libs)
}

func (t *Table) add(l *Library) error {
	for _, p := range l.Packages {
		t.packages[p] = l
	}
	for _, add := range []func(*Library) error{t.addTypes, t.addVariables, t.addFields, t.addRecords, t.addFuncs} {
		if err := add(l); err != nil {
			return err
		}
	}
	return nil
}

// addTypes indexes the types that are what they are without fields.
func (t *Table) addTypes(l *Library) error {
	for _, r := range l.Responses {
		k, err := ParseType(r)
		if err != nil {
			return err
		}
		t.responses[k] = true
		t.learn(l, k.Pkg)
	}
	for i, h := range l.Handlers {
		k, err := ParseType(h.Type)
		if err != nil {
			return err
		}
		t.handlers[k] = &l.Handlers[i]
	}
	for _, r := range l.Lengths {
		k, err := ParseType(r)
		if err != nil {
			return err
		}
		t.lengths[k] = true
	}
	return nil
}

// addFields indexes the fields, and the structs with such fields, by which programs
// answer requests and have functions called.
func (t *Table) addFields(l *Library) error {
	for i, h := range l.Hooks {
		k, err := ParseType(h.Type)
		if err != nil {
			return err
		}
		t.hooks[fieldKey{k, h.Field}] = &l.Hooks[i]
		t.learn(l, k.Pkg)
	}
	for i, o := range l.Outputs {
		k, err := ParseType(o.Type)
		if err != nil {
			return err
		}
		t.outputs[fieldKey{k, o.Field}] = &l.Outputs[i]
		t.tags[o.Tag] = true
		t.learn(l, k.Pkg)
	}
	for i, a := range l.Answers {
		if a.Tag != "" {
			continue
		}
		k, err := ParseType(a.Type)
		if err != nil {
			return err
		}
		t.answers[k] = &l.Answers[i]
	}
	return nil
}

func (t *Table) addRecords(l *Library) error {
	for i := range l.Records {
		k, err := ParseType(l.Records[i].Type)
		if err != nil {
			return err
		}
		if t.records[k] != nil && !l.Taught {
			return wrong(l.Records[i].Type, "the type is described twice")
		}
		t.records[k] = &l.Records[i]
		t.learn(l, k.Pkg)
	}
	return nil
}

func (t *Table) addFuncs(l *Library) error {
	for i := range l.Funcs {
		k, err := ParseFunc(l.Funcs[i].Symbol)
		if err != nil {
			return err
		}
		if t.funcs[k] != nil && !l.Taught {
			return wrong(l.Funcs[i].Symbol, "the function is described twice")
		}
		t.funcs[k] = &l.Funcs[i]
		if l.Funcs[i].Implemented {
			t.implemented[k.Name] = append(t.implemented[k.Name], k)
		}
		if l.Funcs[i].Checks {
			t.checking[k.Pkg] = append(t.checking[k.Pkg], k.Name)
		}
		if answers := l.Funcs[i].Answers; answers != nil {
			t.tags[answers.Tag] = true
		}
		t.learn(l, k.Pkg)
	}
	return nil
}

// learn notes that a user describes something of a package.
func (t *Table) learn(l *Library, pkg string) {
	if l.Taught {
		t.taught[pkg] = true
	}
}

// addVariables indexes the package variables of a library.
func (t *Table) addVariables(l *Library) error {
	for i, v := range l.Vars {
		k, err := ParseType(v.Symbol)
		if err != nil {
			return err
		}
		t.vars[k] = &l.Vars[i]
		t.learn(l, k.Pkg)
	}
	for _, v := range l.Generators {
		k, err := ParseType(v)
		if err != nil {
			return err
		}
		t.generators[k] = true
		t.learn(l, k.Pkg)
	}
	for _, v := range l.Overs {
		k, err := ParseType(v)
		if err != nil {
			return err
		}
		t.overs[k] = true
		t.learn(l, k.Pkg)
	}
	for _, v := range l.Constants {
		k, err := ParseType(v.Symbol)
		if err != nil {
			return err
		}
		t.constants[k] = v.Is
		t.learn(l, k.Pkg)
	}
	return nil
}

func (t *Table) check(libs []Library) error {
	known := func(typ, user string) error {
		if k, err := ParseType(typ); err != nil || t.records[k] == nil {
			return wrong(user, "no record describes type %q, which it refers to", typ)
		}
		return nil
	}
	for _, l := range libs {
		for _, v := range l.Vars {
			if err := known(v.Type, v.Symbol); err != nil {
				return err
			}
		}
		for _, r := range l.Records {
			for _, s := range r.Slots {
				if err := known(s.Type, r.Type); err != nil {
					return err
				}
			}
		}
		for _, f := range l.Funcs {
			if f.Make == nil {
				continue
			}
			if err := known(f.Make.Type, f.Symbol); err != nil {
				return err
			}
			if len(f.Make.Variants) > 1 && f.Make.Module == "" {
				return wrong(f.Symbol, "it has defaults by version but names no module")
			}
		}
	}
	return nil
}

// Func returns what is known of a function, or nil.
func (t *Table) Func(k FuncKey) *Func { return t.funcs[k] }

// Setter returns the shortest name of a method of a type that gives its argument
// to a path, as [Set.Path]; empty where there is none.
func (t *Table) Setter(k TypeKey, path string) string {
	return t.shortest(func(f FuncKey, m *Func) bool {
		return f.Pkg == k.Pkg && f.Recv == k.Name && gives(m.Sets, path) && m.Sets[0].Target == Recv
	})
}

// Option returns the shortest name of a function of a package that makes an
// option which gives its argument to a path; empty where there is none.
func (t *Table) Option(pkg, path string) string {
	return t.shortest(func(f FuncKey, m *Func) bool { return f.Pkg == pkg && f.Recv == "" && gives(m.Option, path) })
}

// gives reports whether all that is set is a path, to the argument.
func gives(sets []Set, path string) bool {
	return len(sets) == 1 && sets[0].Path == path && sets[0].From == Param(0) && !sets[0].Not && sets[0].Key == 0
}

// Renewer returns the shortest name of a method or function by which the library of a
// package gives sessions a new identifier; empty where it has none.
func (t *Table) Renewer(importPath string) string {
	l := t.packages[importPath]
	if l == nil {
		return ""
	}
	return t.shortest(func(k FuncKey, f *Func) bool {
		return t.packages[k.Pkg] == l && f.Session != nil && f.Session.Does == Rotates
	})
}

// Adopts reports whether the library of a package gives a session any identifier that a
// client sends.
func (t *Table) Adopts(importPath string) bool {
	l := t.packages[importPath]
	return l != nil && l.Adopts
}

// Ender returns the name of a method or function by which the library of a package ends
// sessions: the shortest, or that which says that it destroys them; empty where it has
// none.
func (t *Table) Ender(importPath string) string {
	l := t.packages[importPath]
	if l == nil {
		return ""
	}
	ends := func(k FuncKey, f *Func) bool {
		return t.packages[k.Pkg] == l && f.Session != nil && f.Session.Does == Destroys
	}
	// What is called so ends the session and does not begin another, as Reset does.
	destroys := func(k FuncKey, f *Func) bool { return strings.HasPrefix(k.Name, "Dest") && ends(k, f) }
	return cmp.Or(t.shortest(destroys), t.shortest(ends))
}

func (t *Table) shortest(pick func(FuncKey, *Func) bool) string {
	best := ""
	for k, f := range t.funcs {
		if pick(k, f) && (best == "" || len(k.Name) < len(best) || len(k.Name) == len(best) && k.Name < best) {
			best = k.Name
		}
	}
	return best
}

// Record returns what is known of a type, or nil.
func (t *Table) Record(k TypeKey) *Record { return t.records[k] }

// KeepsData reports whether a session of a package has its values in a field of
// that name.
func (t *Table) KeepsData(importPath, field string) bool {
	l := t.packages[importPath]
	return l != nil && slices.ContainsFunc(l.Records, func(r Record) bool { return r.Data == field })
}

// Response reports whether values of a type carry the response to a client.
func (t *Table) Response(k TypeKey) bool { return t.responses[k] }

// Handler returns what is known of a type of functions that answer a request, or
// nil.
func (t *Table) Handler(k TypeKey) *Handler { return t.handlers[k] }

// Handlers yields the names of the types of a package that are handlers.
func (t *Table) Handlers(pkg string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for k := range t.handlers {
			if k.Pkg == pkg && !yield(k.Name) {
				return
			}
		}
	}
}

// Length reports whether numbers of a type are lengths of time in nanoseconds.
func (t *Table) Length(k TypeKey) bool { return t.lengths[k] }

// Generator reports whether a package variable is a generator of random bytes made
// for cryptography.
func (t *Table) Generator(k TypeKey) bool { return t.generators[k] }

// Over reports whether a package variable is the error of a token that is over.
func (t *Table) Over(k TypeKey) bool { return t.overs[k] }

// Hook returns what is known of the functions that are put into a field, or nil.
func (t *Table) Hook(k TypeKey, field string) *Hook { return t.hooks[fieldKey{k, field}] }

// Output returns what is known of a struct that is put into a field, or nil.
func (t *Table) Output(k TypeKey, field string) *Output { return t.outputs[fieldKey{k, field}] }

// TakesOutput reports whether a struct of a package has a field of that name for what
// answers requests.
func (t *Table) TakesOutput(importPath, field string) bool {
	for k := range t.outputs {
		if k.typ.Pkg == importPath && k.field == field {
			return true
		}
	}
	return false
}

// Answer returns what is known of a struct that answers a request, or nil.
func (t *Table) Answer(k TypeKey) *Answer { return t.answers[k] }

// Tags returns the sorted keys of the struct tags that describe cookies.
func (t *Table) Tags() []string { return slices.Sorted(maps.Keys(t.tags)) }

// Var returns what is known of a package variable that holds a record, or nil.
func (t *Table) Var(k TypeKey) *Var { return t.vars[k] }

// Constant returns the value that a package variable always has, or nil.
func (t *Table) Constant(k TypeKey) any { return t.constants[k] }

// Library returns the library that a package belongs to, or nil.
func (t *Table) Library(importPath string) *Library { return t.packages[importPath] }

// Packages returns the sorted import paths of the packages whose use makes a
// program worth analysing.
func (t *Table) Packages() []string {
	var ps []string
	for p, l := range t.packages {
		if !l.Propagator {
			ps = append(ps, p)
		}
	}
	for p := range t.taught {
		if !slices.Contains(ps, p) {
			ps = append(ps, p)
		}
	}
	slices.Sort(ps)
	return ps
}

// Relevant reports whether the use of a package makes its importer worth
// analysing.
func (t *Table) Relevant(importPath string) bool {
	return t.Described(importPath) || t.taught[importPath]
}

// Described reports whether all that matters of a package is known, so that it
// needs no analysis for the sake of its importers.
func (t *Table) Described(importPath string) bool {
	l := t.packages[importPath]
	return l != nil && !l.Propagator
}

// KeepsRows reports whether the library of a package keeps structs as rows, in tables that
// are called after their types.
func (t *Table) KeepsRows(importPath string) bool {
	l := t.packages[importPath]
	return l != nil && slices.ContainsFunc(l.Funcs, func(f Func) bool { return f.Inserts != nil && f.Inserts.Statement == 0 })
}

// ChecksPasswords reports whether the library of a package finds out whether passwords are
// right: who uses it has mostly nothing to do with sessions, but those have who call that.
func (t *Table) ChecksPasswords(importPath string) bool { return len(t.checking[importPath]) > 0 }

// Taught reports whether a user describes something of a package.
func (t *Table) Taught(importPath string) bool { return t.taught[importPath] }

// ParseType splits "import/path.Name".
func ParseType(s string) (TypeKey, error) {
	pkg, name, ok := cutLastDot(s)
	if !ok {
		return TypeKey{}, fmt.Errorf("%q is no type; write import/path.Name", s)
	}
	return TypeKey{Pkg: pkg, Name: name}, nil
}

// ParseFunc splits "import/path.Name", "(import/path.T).Name" and
// "(*import/path.T).Name".
func ParseFunc(s string) (FuncKey, error) {
	pkg, name, ok := cutLastDot(s)
	if !ok {
		return FuncKey{}, fmt.Errorf("%q is no function; write import/path.Name or (*import/path.T).Name", s)
	}
	recv, isMethod := strings.CutPrefix(pkg, "(")
	if !isMethod {
		return FuncKey{Pkg: pkg, Name: name}, nil
	}
	recv, closed := strings.CutSuffix(recv, ")")
	typ, err := ParseType(strings.TrimPrefix(recv, "*"))
	if !closed || err != nil {
		return FuncKey{}, fmt.Errorf("%q is no method; write (*import/path.T).Name", s)
	}
	return FuncKey{Pkg: typ.Pkg, Recv: typ.Name, Name: name}, nil
}

// cutLastDot cuts at the last dot behind the last slash: import paths have
// dots of their own.
func cutLastDot(s string) (before, after string, ok bool) {
	i := strings.LastIndexByte(s, '.')
	if i <= strings.LastIndexByte(s, '/') || i == len(s)-1 || i == 0 {
		return "", "", false
	}
	return s[:i], s[i+1:], true
}
