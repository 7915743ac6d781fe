package model

// This file describes the types that stand for cookies, sessions, tokens and what makes them.

// A Kind tells what a record is to a rule.
type Kind uint8

// The kinds of records.
const (
	Cookie   Kind = iota // one cookie
	Session              // how a manager or store makes its session cookies
	Token                // a signed token, such as a JWT
	Claim                // the set of claims in a token
	Response             // what answers a request
	Codec                // encodes and authenticates cookie values
	Header               // the header of a response
	Entry                // a value that a store on the server keeps under a key
	Renewal              // the end that an entry is given later
	Parser               // how tokens are parsed
	Keying               // keys that a call is given
)

// A Record is a type whose values are a cookie or configure one.
type Record struct {
	// Type is the type as "import/path.Name". An interface type stands for
	// whatever implements it.
	Type string
	Kind Kind
	// Fields maps an attribute to the path of the field that holds it,
	// components joined by dots. A path that begins with "·" names state that
	// the library keeps out of sight; map keys are written ["key"].
	Fields map[Attribute]string
	// Slots are the fields that hold a record of their own, by value or by
	// pointer: what is put there is used from then on.
	Slots []Slot
	// Managed says that the library sends cookies by such a value at a moment
	// that is not seen, so that it is judged by what is ever written to it.
	Managed bool
	// ByAddress are the attributes whose fields hold an address. Where that is nil the
	// library decides by something that is not seen.
	ByAddress []Attribute
	// Data is the field that is the map of a session's values, or [Itself]; empty: there
	// is none.
	Data string
	// Clear says that the data of a session live in a cookie that can be read, whatever
	// stores the program has.
	Clear bool
	// Generator is the field for a function that makes the identifiers of sessions or
	// the tokens against forgery; empty: there is none.
	Generator string
	// Numbers are the attributes that have to be numbers in a map of anything:
	// with a time there, what the library makes of it is refused everywhere.
	Numbers []Attribute
	// Blank are paths of fields that a server leaves empty in what it hands to
	// handlers.
	Blank []string
	// Slow says that the response sends its header with the first of a body, and of
	// a status alone when the handler has returned.
	Slow bool
	// Reading is what the library makes of the fields.
	Reading
}

// Itself, as the [Record.Data] of a session, says that the type is that map.
const Itself = "·"

// Telling reports whether the use of the type says that a program has to do
// with cookies: nearly every handler has what answers a request.
func (r *Record) Telling() bool { return r.Kind != Header && r.Kind != Response }

// A Slot is a field of a record, or state out of sight, that holds another
// record.
type Slot struct {
	Path string // as in [Record.Fields]
	Type string // the held record's [Record.Type]
	// Reading is what the library makes of the fields of what is here, after
	// the record's own.
	Reading
}
