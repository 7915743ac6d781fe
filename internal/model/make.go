package model

// This file describes the records that calls return and change.

// Make describes the record that a constructor returns.
type Make struct {
	// Type is the record's [Record.Type]. Where the result is a function, a
	// middleware, or there is none, the record is the manager that is kept.
	Type string
	// Result is the index of the result.
	Result int
	// List says that the result is a list of such records, which are taken to be all like
	// the first.
	List bool
	// Module is the path of the module whose version chooses the variant;
	// needed where there are several.
	Module string
	// Variants are the defaults by version, oldest first. The last whose
	// Since is not after the selected version holds. Where the version is
	// unknown and the variants differ, what they differ in is dynamic.
	Variants []Variant
	// From maps a path of the record to the operand that it is taken from.
	From map[string]Operand
	// ServerSide says that the data of its sessions stay on the server, which
	// ends them by itself; only an identifier goes to the browser.
	ServerSide bool
	// Found says that the record was there before: of what it holds only what From
	// says is known.
	Found bool
	// InCookie says that the data of its sessions live in the cookie, which the
	// operand, a variadic parameter, has keys for: one to sign with and one to
	// encrypt with by turns. Without a second key they can be read.
	InCookie Operand
	// Clear says that the data of its sessions live in the cookie, where they can be
	// read.
	Clear bool
	// Like is the operand whose record's fields the new record takes over,
	// attribute by attribute. What is empty there is as the Variants have it.
	Like Operand
}

// An Absence says that a result, a pointer, is nil where an error says so.
type Absence struct {
	Result, Error int // the indices of the two results
	// Of is the operand that names what may be missing.
	Of Operand
	// Invalid says that nothing is missing for a name that is fit for a cookie.
	Invalid bool
}

// A Set says that a call gives a value to an attribute of an operand.
type Set struct {
	Target Operand // what is changed
	Path   string  // path in the target's record, as in [Record.Fields]; through slots
	// Key is the operand that names what is set: the path is Path and that name.
	// A name that is not known before the program runs may be any.
	Key  Operand
	From Operand // what holds the new value; none: Is
	Not  bool    // the new value is the opposite
	// Seconds says that the new value is how many seconds From, a length of time, is.
	Seconds bool
	Is      any // the new value, a bool, an int or a string; nil: not known
	// Forces are other attributes that the call decides by it. What is set after
	// the call may undo that.
	Forces []Force
}

// A Variant is what a constructor sets by itself, from one version on.
type Variant struct {
	Since string // semantic version of the module, "v1.3.0"; empty: always
	// Fields maps a path of the new record to its value: a bool, an int, a
	// string, a [New], a [Held] or [Unseen]. A path that is not there holds its type's zero value.
	Fields map[string]any
}

// New, as the value of a path in a [Variant], is a new record of that type.
type New string

// A Keep says that a call puts a value into a session.
type Keep struct {
	// Key is the operand that names the value; none: it has no name.
	Key, Value Operand
	// In is the type of the session, as in [Record.Type]; empty: the receiver is one,
	// or leads to one.
	In string
	// Clear says that the session lives in a cookie that can be read, whatever
	// stores the program has.
	Clear bool
	// Cookie is the name of a cookie that can be read, where the value goes into that
	// and no session.
	Cookie string
	// Input says that all goes there that the request has, where there is no Value.
	Input bool
	// How is what is done to the value, as in [Carry.How].
	How string
}

// A Carry says that a result contains the data of operands.
type Carry struct {
	From []Operand // a variadic parameter stands for all its arguments
	// Into is the operand that the data are put into; none: result 0.
	Into Operand
	// How is what was done to the data on the way, as messages put it:
	// "base64-encoded". Empty: nothing worth telling.
	How string
	// Hides says that the data cannot be had back from the result:
	// encryption, or a keyed hash.
	Hides bool
	// Secret is, of what Hides, the operand that is the secret; none: it is not seen.
	Secret Operand
	// Hash says that the data cannot be had back but can be guessed: a hash
	// without a key.
	Hash bool
	// Slow says that the hash is made to take long: it is one of passwords, and who
	// compares it finds out whether one is right.
	Slow bool
	// By is the operand that signs the data and encrypts them with its EncryptionKey, or
	// the list of which the first does.
	// They can be had back where it is known to have none.
	By Operand
	// Serializes is the struct tag key that renames and hides fields ("json"),
	// where the operand's fields are written out one by one; "-" where there
	// is no such tag.
	Serializes string
}

// A Visit says that a call calls a function with the elements of a list.
type Visit struct{ List, With Operand }
