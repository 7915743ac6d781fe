package model

// This file names what cookies, sessions and tokens have.

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
