package model

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
	// Outgoing are the operands that go into a request which the program makes itself.
	Outgoing []Operand
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
