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
