// Package model describes, as data, what the functions, types and fields of
// cookie and session libraries mean.
//
// An entry says of one function what the engine would say of it had it seen
// the source: which attributes a result has, which record it changes, what it
// sends. A model entry is a summary written by hand; a summary is an entry
// written by the engine. A library lives in one file of this package and
// nowhere else.
//
// The package imports neither go/analysis nor any IR: it can be read, checked
// against the real libraries and printed without running an analysis.
package model

// A Library is one Go module, or one package of the standard library, with all
// that cookielint knows about it.
type Library struct {
	// Module is the module path; for the standard library the package path.
	Module string
	// Packages are the import paths of the module that entries are about. A
	// package that imports none of them directly is never looked at for this
	// library's sake.
	Packages []string
	// Propagator marks a library that only passes data on. Using it does not
	// make a package worth analysing.
	Propagator bool
	// Taught marks what a user describes. Its entries replace those of other
	// libraries for the same names. Of its packages only the entries are known: what
	// else is in them is code like any other.
	Taught  bool
	Records []Record
	Funcs   []Func
	// Responses are the types of values that carry the response to a client.
	// A cookie that is passed together with one counts as sent.
	Responses []string
	// Adopts says that a session is given any identifier that a client sends, whether
	// it was given out or not.
	Adopts bool
	// Handlers are the types of functions that answer a request.
	Handlers []Handler
	// Hooks are the fields for functions that are called with the response to a
	// client.
	Hooks []Hook
	// Answers are the structs that answer a request when a function returns them.
	Answers []Answer
	// Outputs are the fields for a struct that answers requests.
	Outputs []Output
	// Vars are the package variables that hold a record.
	Vars []Var
	// Constants are the package variables that always have the same value.
	Constants []Constant
	// Generators are the package variables that are generators of random bytes made
	// for cryptography, as "import/path.Name".
	Generators []string
	// Overs are the package variables that are the error of a token which is over: who looks
	// for it may take such a token.
	Overs []string
	// Lengths are the types of numbers that are lengths of time in nanoseconds.
	Lengths []string
	// SessionCookie is the name of the cookie of its sessions, which stay on the server,
	// where the program does not say another one; empty: the program always does.
	SessionCookie string
}

// A Var is a package variable that holds a record or the address of one, which
// the program may copy or change. It is judged where it is handed on.
type Var struct {
	Symbol string // "import/path.Name"
	Type   string // the record's [Record.Type]
	// Fields maps paths to what they hold, as in [Variant.Fields].
	Fields map[string]any
}

// Held, as the value of a path in a [Variant], is what a [Var] holds.
type Held string

// Unseen, as the value of a path in a [Variant], is what is decided by something
// that is not seen, a file mostly.
type Unseen struct{}

// A Constant is a package variable that nobody assigns to.
type Constant struct {
	Symbol string // "import/path.Name"
	Is     any    // a bool, an int, a string, a [Moment] or a [Function]
}

// A Function, as the value of a [Constant], is the function of that symbol.
type Function string

// A Moment is a time, as far as it matters when a cookie expires.
type Moment uint8

// The moments.
const (
	Never Moment = iota // the zero time, which is not sent
	Past                // over: a cookie that expires then is deleted
)

// A Hook is a field for a function that a library calls with the response to a
// client, on the way to which it may be changed.
type Hook struct {
	Type, Field string // the struct's type, as in [Record.Type], and the field
	// Header is the path from parameter 0 of the function to the header of the
	// response.
	Header string
}

// A Handler is a type of functions that answer a request, so that the header of
// the response is most likely sent when a call of one returns.
type Handler struct {
	Type string  // as in [Record.Type]
	On   Operand // the response, or what leads to one as its record's Committed says
}

// An Answer is a struct that answers a request when a function returns it or its
// address: what is in it is sent to the client then. A field is a map that is the
// header, or holds what is sent in the Set-Cookie field of it: lines or cookies.
type Answer struct {
	Type   string   // the struct's type, as in [Record.Type]
	Fields []string // the fields that cookies may be in
	// Tag is, in place of both, the key of the struct tag that names the field of
	// the header which is set, in any struct of a package that uses the library.
	Tag string
}

// An Output is a field for a struct, or its address, that answers requests from then
// on as [Reply] says.
type Output struct {
	Type, Field string // the struct's type, as in [Record.Type], and the field
	Tag         string // the key of the struct tag
}
