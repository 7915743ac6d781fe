package setcookie

import (
	"net"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// This file knows what may stand in a Set-Cookie header, as net/http has it in
// GOROOT/src/net/http/cookie.go. A test compares the two.

// IsToken reports whether net/http sends a cookie of that name.
func IsToken(name string) bool {
	return name != "" && strings.IndexFunc(name, func(r rune) bool {
		return !alphanumeric(r) && (r >= 0x80 || !strings.ContainsRune("!#$%&'*+-.^_`|~", r))
	}) < 0
}

// LostFromValue are the characters, each once, that net/http leaves out of a
// value.
func LostFromValue(value string) string { return lost(value, `";\`) }

// LostFromPath are the characters, each once, that net/http leaves out of a path.
func LostFromPath(path string) string { return lost(path, ";") }

func lost(s, forbidden string) string {
	var b strings.Builder
	for _, r := range s {
		if (r < ' ' || r >= 0x7f || strings.ContainsRune(forbidden, r)) && !strings.ContainsRune(b.String(), r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// SendsDomain reports whether net/http sends a domain.
func SendsDomain(domain string) bool {
	return isDomainName(domain) || net.ParseIP(domain) != nil && !strings.Contains(domain, ":")
}

// isDomainName is isCookieDomainName of net/http.
func isDomainName(s string) bool {
	s = strings.TrimPrefix(s, ".")
	whole := len(s)
	s = strings.TrimSuffix(s, ".")
	letter := false
	for label := range strings.SplitSeq(s, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for _, r := range label {
			switch {
			case r == '-':
			case !alphanumeric(r):
				return false
			case r > '9':
				letter = true
			}
		}
	}
	return letter && whole <= 254
}

func alphanumeric(r rune) bool {
	return '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
}

// DomainFlaw says why a text is no domain, as messages put it, and what the
// domain is that was meant; both empty where there is no telling.
func DomainFlaw(domain string) (flaw, meant string) {
	rest := domain
	if scheme, after, ok := strings.Cut(rest, "://"); ok {
		flaw, rest = "the scheme "+scheme, after
	}
	if host, path, ok := strings.Cut(rest, "/"); ok {
		if rest = host; flaw == "" {
			flaw = "the path /" + path
		}
	}
	if host, port, ok := strings.Cut(rest, ":"); ok && !strings.Contains(port, ":") {
		if rest = host; flaw == "" {
			flaw = "the port " + port
		}
	}
	if host, ok := strings.CutPrefix(rest, "*."); ok {
		if rest = host; flaw == "" {
			flaw = "the *"
		}
	}
	switch {
	case flaw != "" && isDomainName(rest):
		return flaw, rest
	case flaw != "":
		return flaw, ""
	case strings.Contains(domain, "_"):
		return "the underscore", ""
	case strings.Trim(domain, " ") != domain:
		return "the spaces around it", strings.Trim(domain, " ")
	case strings.IndexFunc(domain, func(r rune) bool { return r >= 0x80 }) >= 0:
		return "the letters that are not ASCII", ""
	}
	return "", ""
}

// A Reach says who may set cookies for a domain.
type Reach uint8

// The reaches.
const (
	Registrable Reach = iota // its hosts
	Suffix                   // nobody but that host: everybody may register below it
	Single                   // nobody but that host: it has one label
)

// ReachOf returns who may set cookies for a domain: browsers take none for a
// public suffix but from that very host, and then as without a domain (RFC
// 6265bis, section 5.7). A name of one label counts as one.
func ReachOf(domain string) Reach {
	domain = strings.ToLower(strings.TrimPrefix(domain, "."))
	if net.ParseIP(domain) != nil || !isDomainName(domain) {
		return Registrable
	}
	switch suffix, _ := publicsuffix.PublicSuffix(domain); {
	case suffix != domain:
		return Registrable
	case !strings.Contains(domain, "."):
		return Single
	}
	return Suffix
}
