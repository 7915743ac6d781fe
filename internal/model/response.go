package model

// This file describes what calls do to the response to a client.

// A Send says that a call sends a cookie to the client, or an entry to a store.
type Send struct {
	// Kind is what is sent: a Cookie, an Entry or a Renewal. A record is sent as
	// what it is. The key of an entry is its Name.
	Kind Kind

	// Record is the operand that holds the cookie; none where the attributes
	// are parameters. Where some are, it holds the others, by value.
	Record Operand
	// On is the operand that is the response, or leads to one as its record's
	// Committed says; none: the receiver. With [Around] the cookie has the attributes
	// that are described around the call, besides those that are Params.
	On Operand
	// Params maps an attribute to the operand that holds it.
	Params map[Attribute]Operand
	// Initial maps an attribute to what it is before options change it: a bool,
	// an int or a string.
	Initial map[Attribute]any
	// Unless is the symbol of a function. Where a package calls it nothing is
	// known of the cookies that this call sends.
	Unless string
	// Ambient maps an attribute to the path of the receiver that holds it: it
	// was set by a call before.
	Ambient map[Attribute]string
	// Instead maps an attribute of Record to the value, a bool, an int or a string,
	// in the place of which what is Ambient is written into the record.
	Instead map[Attribute]any
	// Takes maps an attribute to the types of arguments that the call takes for it,
	// where the parameter may be anything. It sends nothing for one of another type.
	Takes map[Attribute][]string
	// Encodes says that the value is escaped before it is sent.
	Encodes string
	// Reading is what the call makes of all that, after the record's own.
	Reading
}

// A HeaderWrite says that a call sets a field of a header.
type HeaderWrite struct {
	// On is the operand that is the header; none where the receiver answers a
	// request itself.
	On         Operand
	Key, Value Operand
	// Replaces says that what the field held before is lost.
	Replaces bool
	// Joins says that Value, a variadic parameter, and what the field held before
	// become one line, with commas between them.
	Joins bool
	// Deletes says that the field is gone afterwards; there is no Value.
	Deletes bool
}

// A Text says what text a call makes of operands. One of Of, Format, List and
// Added is set.
type Text struct {
	Of     Operand // a string, or a character
	Digits bool    // Of is a number
	JSON   bool    // Of is anything, and the text is that as JSON
	Format Operand // a format of package fmt
	Args   Operand // what is printed by it: a variadic parameter
	List   Operand // strings that follow each other
	// Between is what stands between the strings of a List; none: nothing.
	Between Operand
	// Added is what holds the text that calls before have added To it.
	Added Operand
	// To is what the text is added to; none: it is result 0.
	To Operand
}

// A Commit says that a call sends the header of a response, before which every
// cookie must have been set.
type Commit struct {
	// On is the operand that is the response or, as its record's Committed says,
	// leads to one. What is no response, such as a buffer, is left alone.
	On Operand
	// Status is the operand that holds the status code; none: any. One below 200
	// is an answer that others follow (RFC 9110, section 15.2).
	Status Operand
	// Bare says that the call may send a status without a body, which a response
	// that is Slow only notes.
	Bare bool
	// Perhaps says that the call calls a handler, which may have sent nothing.
	Perhaps bool
	// Holds says that the call sends nothing, and has the response wait until the
	// handlers have returned.
	Holds bool
}

// A Reply says that a struct answers requests, with a cookie for each field that
// has a tag: its name and, behind commas, its attributes as a Set-Cookie line has
// them. Fields of embedded structs count. What a field holds is the value.
type Reply struct {
	// With is the operand that is such a struct, its address or, where Fills is
	// not 0, a function that is given the address.
	With Operand
	// Fills is the parameter of the function that is the address.
	Fills Operand
	// Tag is the key of the struct tag.
	Tag string
}
