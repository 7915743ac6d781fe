package names

import "strings"

// A Prefix of a cookie's name is a contract with the browser, which drops a
// cookie that does not keep it (RFC 6265bis, section 4.1.3; the Http prefixes
// are those of the layered-cookies draft).
type Prefix uint8

// The prefixes.
const (
	NoPrefix Prefix = iota
	SecurePrefix
	HostPrefix
	HTTPPrefix
	HostHTTPPrefix
)

// PrefixOf returns the prefix of a name. Letters compare without regard to
// case.
func PrefixOf(cookie string) Prefix {
	name := strings.ToLower(cookie)
	switch {
	case strings.HasPrefix(name, "__host-http-"):
		return HostHTTPPrefix
	case strings.HasPrefix(name, "__host-"):
		return HostPrefix
	case strings.HasPrefix(name, "__http-"):
		return HTTPPrefix
	case strings.HasPrefix(name, "__secure-"):
		return SecurePrefix
	}
	return NoPrefix
}

// NeedsHTTPOnly reports whether the contract asks for HttpOnly. All ask for
// Secure.
func (p Prefix) NeedsHTTPOnly() bool { return p == HTTPPrefix || p == HostHTTPPrefix }

// NeedsPath reports whether the contract asks for Path=/ and forbids Domain.
func (p Prefix) NeedsPath() bool { return p == HostPrefix || p == HostHTTPPrefix }

// Contract says in the words of a message what browsers do with cookies whose
// name has the prefix.
func (p Prefix) Contract() string {
	switch p {
	case SecurePrefix:
		return "browsers drop cookies whose name begins with __Secure- unless they have Secure"
	case HostPrefix:
		return "browsers drop cookies whose name begins with __Host- unless they have Secure, Path=/ and no Domain"
	case HTTPPrefix:
		return "newer browsers drop cookies whose name begins with __Http- unless they have Secure and HttpOnly"
	case HostHTTPPrefix:
		return "newer browsers drop cookies whose name begins with __Host-Http- unless they have Secure, HttpOnly, Path=/ and no Domain"
	}
	return ""
}
