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

// An Attribute is something that a cookie, a session or a token has and that a
// rule can ask for, in the terms of RFC 6265 where that has one.
type Attribute uint8

// The attributes of cookies, sessions and tokens.
const (
	Name          Attribute = iota // cookie-name
	Value                          // cookie-value
	Path                           // Path; empty: not sent, the browser takes the directory of the URL
	Domain                         // Domain; empty: not sent, the cookie is host-only
	MaxAge                         // Max-Age in seconds; net/http sends nothing for 0 and Max-Age=0 below
	Expires                        // Expires; the zero time is not sent
	Secure                         // Secure
	HTTPOnly                       // HttpOnly
	SameSite                       // SameSite in the numbering of net/http; 0 and 1 are not sent
	Partitioned                    // Partitioned (CHIPS)
	Lifetime                       // how long the server honours a session, from its creation
	IdleTimeout                    // how long the server honours a session that is not used; 0: no limit
	CodecAge                       // for how many seconds the server accepts a signed value; 0: for ever
	Expiry                         // the exp claim of a token; absent: the token never expires
	Claims                         // the claims that a token is signed over
	Sent                           // whether a cookie is sent at all; a record without it sends one
	Committed                      // whether the header of a response is on its way, so that nothing can be added; see the constants
	Queued                         // whether a cookie was added to the header of a response
	Changed                        // whether what a session holds was changed and not saved
	Rotated                        // whether a session was given a new identifier
	Destroyed                      // whether a session was ended
	Saved                          // whether a session of a request was saved
	Unchecked                      // whether a parser takes tokens that are over
	SigningKey                     // what cookies or tokens are authenticated with
	EncryptionKey                  // what they are encrypted with; none: they can be read
	SessionOnly                    // whether a cookie ends with the browser's session, whatever its age
	KeepsEnd                       // whether an entry ends when the one does whose place it takes
	Fields                         // what an entry holds under names: a map, a struct, or a variadic parameter of names and values
	NumAttributes                  // how many there are
)

// Attributes are a set of attributes.
type Attributes uint64

// With is the set with one more.
func (as Attributes) With(a Attribute) Attributes { return as | 1<<a }

// Has reports whether an attribute is in the set.
func (as Attributes) Has(a Attribute) bool { return as&(1<<a) != 0 }

// The values of Committed besides 0.
const (
	Answered     = 1 // the header was sent
	PassedOnward = 2 // a handler was called that most likely sent it
	HeldBack     = 3 // it is sent when the handlers have returned, whatever is written
)

// The values of SameSite in net/http, which other libraries number alike.
const (
	SameSiteDefault = 1 // none is sent
	SameSiteLax     = 2
	SameSiteStrict  = 3
	SameSiteNone    = 4
)

var attributeNames = [NumAttributes]string{
	"Name", "Value", "Path", "Domain", "MaxAge", "Expires", "Secure", "HttpOnly", "SameSite",
	"Partitioned", "Lifetime", "IdleTimeout", "codec age", "exp", "claims", "sent", "committed", "queued",
	"changed", "rotated", "destroyed", "saved", "unchecked", "signing key", "encryption key", "session only", "keeps its end", "fields",
}

// String returns the attribute's name as messages spell it.
func (a Attribute) String() string {
	if a < NumAttributes {
		return attributeNames[a]
	}
	return "?"
}

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

// An Operand names the receiver or a parameter of a function. The zero value
// names none.
type Operand int

// Recv is the receiver of a method.
const Recv Operand = 1

// Around is the operand for what the function describes that the call stands in,
// where that was given to a call which says so: a cookie of net/http, whose
// attributes are those that it has when the function ends. Only [Set.Target] and
// [Send.On] may be it. No function has a parameter of that index.
const Around Operand = 1 << 15

// Rest is the operand for the last parameter, where its place depends on the version of
// the library. Only [Keys.Pairs] may be it.
const Rest = Around - 1

// Among is the operand of a function that has so many parameters: of Rest the last of
// them.
func (o Operand) Among(params int) Operand {
	if o == Rest {
		return Param(params - 1)
	}
	return o
}

// Param is the operand for parameter i, counted from 0 without the receiver.
// In [Send], [Make] and [Set] a variadic parameter stands for its first
// argument, and Param of an index beyond it for the argument at that place of
// the call. An argument that a call leaves out is the zero value; of a list that
// is passed on (s...) nothing is known. Everywhere else, and as Fields of an entry, a
// variadic parameter is the list.
func Param(i int) Operand { return Operand(i) + Recv + 1 }

// Index is the operand's place in an argument list that begins with the
// receiver where there is one; -1 for none.
func (o Operand) Index(method bool) int {
	switch {
	case o == 0:
		return -1
	case method:
		return int(o - Recv)
	default:
		return int(o - Recv - 1)
	}
}

// New, as the value of a path in a [Variant], is a new record of that type.
type New string

// A Func says what one function or method does.
type Func struct {
	// Symbol is "import/path.Name" for a function, "(import/path.T).Name" or
	// "(*import/path.T).Name" for a method.
	Symbol string
	// Make says that a result is a new record.
	Make *Make
	// Sets are changes made to the receiver or to a parameter.
	Sets []Set
	// Sends says that operands are sent to the client as a cookie.
	Sends *Send
	// Header says that the call sets a field of a header.
	Header *HeaderWrite
	// Renders says that the result is the receiver, a cookie, as the text of a
	// Set-Cookie header.
	Renders bool
	// Text says what text the call makes.
	Text *Text
	// Timing says which length of time or moment the call makes.
	Timing *Timing
	// Signs is the operand that holds the token that is signed.
	Signs Operand
	// SignsClaims is the operand that holds the claims of a token which the call
	// makes and signs. Any map may be claims, each under its name.
	SignsClaims Operand
	// Key is the operand that names what the result is: the field of a form, the
	// parameter of a query.
	Key Operand
	// Returns is the operand that result 0 is or, where Inside is not empty, in
	// which it is at that path.
	Returns Operand
	Inside  string
	// Commits says that the call sends the header of a response.
	Commits *Commit
	// Describes says that the call is given functions which describe what answers a
	// request, see [Around].
	Describes bool
	// Answers says that a struct answers requests from then on.
	Answers *Reply
	// Session says what the call does to a session.
	Session *Use
	// Shuffles is the operand whose elements change places.
	Shuffles Operand
	// Fills is the operand whose contents are read from elsewhere, as the claims of a
	// token that is parsed.
	Fills Operand
	// Visits says that the call calls an operand with the elements of another.
	Visits *Visit
	// Iterates is the operand whose elements the result, an iterator, yields.
	Iterates Operand
	// Carries says that result 0 contains the data of operands.
	Carries *Carry
	// Asks says that the call tells when a token ends or whether it is over, or that
	// nothing in it is trusted.
	Asks bool
	// Gathers says that result 0 takes data, as hashes, encoders and writers do,
	// and what becomes of them. From is what they go on into; none: they stay.
	Gathers *Carry
	// Names is the operand that names the cookie of sessions.
	Names Operand
	// Reads says that a result is a cookie of the request, as whoever sent it has it.
	Reads *Read
	// Parses says that the call makes something else of a text.
	Parses *Parsing
	// Compares are the operands that the call compares with each other.
	Compares []Operand
	// Verifies are the operands that the call finds out about whether they are what
	// the program made, by a signature or a secret.
	Verifies []Operand
	// Keeps says that the call puts a value into a session.
	Keeps *Keep
	// Binds is the operand, an address, that is filled with what the request has.
	Binds Operand
	// Checks says that the call finds out whether a password is right.
	Checks bool
	// Keys says which operands are keys.
	Keys *Keys
	// Origin says where what the call makes comes from.
	Origin *Origin
	// Decodes says that the call makes bytes of text.
	Decodes *Decoding
	// Inserts says that the call keeps a struct as a row of a database.
	Inserts *Insertion
	// Common says that most callers have nothing to do with cookies, so that a
	// call alone does not make a program worth analysing.
	Common bool
	// Implemented says of a method of an interface that the same is true of the method
	// of every type that has the interface's. The signature has to name another type of
	// the interface's package.
	Implemented bool
	// Option says that the result is an option, or the function itself where it
	// is used as a value: handed to a call that has Options it makes these
	// changes. They have no Target. An option that is empty and not nil changes nothing.
	Option []Set
	// Commands say what the call does by the text of the operand Command, in
	// capital letters.
	Command  Operand
	Commands map[string]Send
	// Options is the operand for options, mostly variadic. They change, in order,
	// the record that the call makes, or the cookie that it sends, which they
	// know as a net/http.Cookie. A function that is no Option may change all of it.
	Options Operand
	// Clears is the operand that loses all that it holds.
	Clears Operand
	// Copies is the operand that the receiver becomes a copy of.
	Copies Operand
	// Absent says that a result is nil where there is nothing to return.
	Absent *Absence
	// Needs are the operands that must not be nil, lest the call panics. It
	// accepts nil for all others.
	Needs []Operand
	// Opaque says that the function may change whatever it is given. Every
	// other function of a library, with or without an entry, changes no cookie
	// and no manager but as its entry says.
	Opaque bool
}

// Decides reports whether a call of the function has to do with how cookies,
// sessions or tokens are made, as opposed to what data are in them.
func (f *Func) Decides() bool {
	return f.Make != nil && !f.Common || len(f.Sets) > 0 || len(f.Option) > 0 || f.Clears != 0 || f.Copies != 0 ||
		f.Sends != nil || f.Answers != nil || f.Session != nil || f.Keys != nil || len(f.Commands) > 0 || f.Signs != 0 || f.SignsClaims != 0
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

// A Use says what a call does to a session.
type Use struct {
	Does Operation
	// Of is the operand that is the session or, as its record's Changed says,
	// leads to it; none where the session of the request is meant, or all of them,
	// which is kept out of sight.
	Of Operand
	// Own says, where there is no Of, that it is a session of the library's own and
	// none that the program has.
	Own bool
	// On is, of Saves, the operand that is the response on which it sets a cookie
	// or, as its record's Committed says, leads to one; none: it sets none, or
	// the response is held back until the handler returns.
	On Operand
	// InHandler says, of what Changes or Rotates, that it is lost when the header of
	// the response is gone which the calling function has as a parameter: the session
	// is saved with the header.
	InHandler bool
	// Since is the version of Module from which on it is so; empty: always. Where the
	// version is not known it is not.
	Module, Since string
}

// An Operation is something that is done to a session.
type Operation uint8

// The operations.
const (
	Changes    Operation = iota // what it holds
	Saves                       // without which changes are lost
	Rotates                     // it is given a new identifier
	Destroys                    // it is ended, on the server too
	Empties                     // something is taken out, which the library saves by itself
	Configures                  // how its cookie is made or how long it lasts, for when it is saved
)

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

// A Variant is what a constructor sets by itself, from one version on.
type Variant struct {
	Since string // semantic version of the module, "v1.3.0"; empty: always
	// Fields maps a path of the new record to its value: a bool, an int, a
	// string, a [New], a [Held] or [Unseen]. A path that is not there holds its type's zero value.
	Fields map[string]any
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

// A Visit says that a call calls a function with the elements of a list.
type Visit struct{ List, With Operand }

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
