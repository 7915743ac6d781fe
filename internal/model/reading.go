package model

import (
	"math"
	"time"
)

// A Reading says what becomes of what a program writes, where the library does
// not send just that. It is applied in the order of its fields. The zero value
// changes nothing.
type Reading struct {
	// Untouched maps an attribute to what it is where none at all is set: a bool, an
	// int or a string.
	Untouched map[Attribute]any
	// Inverted are the attributes that are on where the field that holds them
	// is off.
	Inverted []Attribute
	// Behind maps an attribute to the text behind which it is, where what holds it
	// has that.
	Behind map[Attribute]string
	// Words are what text means in an attribute that is no text.
	Words map[Attribute]Words
	// Units are how long 1 is in the field that holds an attribute. An attribute
	// that is not there counts as attributes do: MaxAge in seconds.
	Units map[Attribute]time.Duration
	// Defaults maps an attribute to what it is where it is empty: a bool, an
	// int or a string.
	Defaults map[Attribute]any
	// Least maps an attribute to the shortest length of time that the library
	// heeds: one that is shorter is taken for none.
	Least map[Attribute]time.Duration
	// Negative is the version from which on a MaxAge below 0 is sent; the zero value: it always
	// is, or what is sent in its place.
	Negative Since
	// Elsewhere are the attributes that are decided by something that is not
	// seen, a file mostly, where they are empty.
	Elsewhere []Attribute
	// Fixed maps an attribute to what it is whatever the program says.
	Fixed map[Attribute]any
	// Forces are attributes that others decide.
	Forces []Force
	// Writer is what writes the Set-Cookie header.
	Writer Writer
	// Keyed is what the library makes of the keys that a record has.
	Keyed *Keyed
}

// Since is the version of a module from which on something is so. The zero value: always.
type Since struct{ Module, Version string }

// A Writer says what becomes of text that may not stand in a Set-Cookie header.
type Writer uint8

// The writers.
const (
	// UnknownWriter may do anything.
	UnknownWriter Writer = iota
	// NetHTTP is net/http: it sends nothing where the name is not a token, leaves
	// bytes out of a value and a path, and leaves out a domain (cookie.go, String,
	// sanitizeCookieValue, sanitizeCookiePath, validCookieDomain).
	NetHTTP
	// Strict sends nothing where any of these is not valid, as the Valid of
	// net/http has it.
	Strict
	// Plain writes all as it is.
	Plain
)

// Words say what a library understands by a text. A text that is not known
// before the program runs may be any of them.
type Words struct {
	// Means maps a text to a bool, or to an int as the attribute is numbered.
	Means map[string]any
	Fold  bool // upper and lower case are the same
	// Begins says that a text counts that only begins with one of those in
	// Means.
	Begins bool
	// Else is what every other text means, the empty one included; nil: off.
	Else any
	// Empty is what no text at all means, where that is something else than Else.
	Empty any
}

// A Force says that an attribute has a value, whatever else the program says,
// where another one has a certain value.
type Force struct {
	If   Attribute
	Is   any // a bool, an int or a string
	Then Attribute
	As   any // the same, or [Never]; nil: true
}

// rootPath is the reading of what sends "/" for an empty path.
func rootPath() Reading { return Reading{Defaults: map[Attribute]any{Path: "/"}} }

// seconds are the units of attributes that count seconds.
func seconds(attrs ...Attribute) map[Attribute]time.Duration {
	units := map[Attribute]time.Duration{}
	for _, a := range attrs {
		units[a] = time.Second
	}
	return units
}

// never is a length of time that does not end: 292 years.
const never = math.MaxInt64

// deletes is the sending of a cookie that tells the browser to forget the one
// whose name is parameter 0, at a path; none: that of the URL. It is not Secure.
func deletes(path string) *Send {
	return &Send{
		Params:  map[Attribute]Operand{Name: Param(0)},
		Initial: map[Attribute]any{Path: path, Domain: "", Secure: false},
		Reading: Reading{Fixed: map[Attribute]any{MaxAge: -1}},
	}
}
