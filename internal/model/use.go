package model

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
	// Since is the version from which on it is so. Where the version is not known it is not.
	Since Since
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
