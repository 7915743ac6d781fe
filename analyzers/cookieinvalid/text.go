package cookieinvalid

// This file reports names, values, domains and paths that do not arrive as they
// are written.

import (
	"fmt"
	"go/constant"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/edit"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/rule"
	"github.com/cookielint/cookielint/internal/setcookie"
)

// The limits of browsers, in bytes (RFC 6265bis, section 5.6).
const (
	maxPair      = 4096 // a name and a value
	maxAttribute = 1024 // the value of an attribute
)

// A flaw is what is wrong with a text and what becomes of the cookie.
type flaw struct {
	says  string
	meant string // what has to stand there instead; empty: nobody can tell
}

// nameless reports cookies without a name, which only libraries that do not ask
// net/http send.
func nameless(pass *rule.Pass) {
	for _, lack := range pass.Result.Nameless() {
		switch c := lack.Cookies[0]; c.Writer {
		case model.NetHTTP, model.Strict:
			pass.Report(lack.Site.Node, "cookie is never sent: it has no name, and such a cookie is dropped without a word", nil,
				pass.Result.Explain(c, model.Name)...)
		}
	}
}

// texts reports what is wrong with constant texts.
func texts(pass *rule.Pass) {
	for attr, judge := range map[model.Attribute]func(*cookieflow.Cookie, string) flaw{
		model.Name: name, model.Value: value, model.Domain: domain, model.Path: path,
	} {
		found := func(c *cookieflow.Cookie) flaw {
			if attr == model.Value && c.Attr(attr).JSON() {
				return json(c)
			}
			text, ok := constantText(c, attr)
			if !ok && attr == model.Domain {
				text, ok = brokenDomain(c)
			}
			if !ok || c.Writer == model.UnknownWriter {
				return flaw{}
			}
			return judge(c, text)
		}
		for _, lack := range pass.Result.Places(attr, func(c *cookieflow.Cookie) bool { return !c.Judged(attr) && found(c).says != "" }) {
			f := found(lack.Cookies[0])
			var fix *analysis.SuggestedFix
			if f.meant != "" {
				fix = edit.Replace(pass.Pass, lack.Site, attr, f.meant)
			}
			pass.Report(lack.Site.Node, rule.Subject(lack.Cookies)+" "+f.says, fix, pass.Result.Explain(lack.Cookies[0], attr)...)
		}
	}
}

// constantText is a text that is known and not empty.
func constantText(c *cookieflow.Cookie, attr model.Attribute) (string, bool) {
	v, ok := c.Attr(attr).Constant()
	if !ok || v == nil || v.Kind() != constant.String {
		return "", false
	}
	s := constant.StringVal(v)
	return s, s != ""
}

// brokenDomain is a domain of which enough is known to see that it is none: a
// port, a scheme or a path, whatever the rest is.
func brokenDomain(c *cookieflow.Cookie) (string, bool) {
	text := c.Attr(model.Domain).Text()
	shown := strings.NewReplacer(cookieflow.Hole, "…", cookieflow.Number, "…").Replace(text)
	return shown, shown != text && strings.ContainsAny(text, ":/")
}

// name judges the name of a cookie.
func name(c *cookieflow.Cookie, s string) flaw {
	if c.Writer == model.Plain || setcookie.IsToken(s) {
		return flaw{}
	}
	return flaw{says: "is never sent: its name is no token, and such a cookie is dropped without a word"}
}

// value judges a value, and how much there is of it and the name.
func value(c *cookieflow.Cookie, s string) flaw {
	lost := setcookie.LostFromValue(s)
	n, _ := c.Name()
	switch {
	case c.Encodes != "":
	case lost != "" && c.Writer == model.NetHTTP:
		return flaw{says: "arrives with another value: net/http leaves " + quoted(lost) + " out"}
	case lost != "" && c.Writer == model.Strict:
		return flaw{says: "is never sent: a cookie whose value has " + strconv.Quote(lost) + " is dropped without a word"}
	case len(n)+len(s) > maxPair:
		return flaw{says: fmt.Sprintf("has %d bytes in its name and value, and browsers drop what has more than %d", len(n)+len(s), maxPair)}
	}
	return flaw{}
}

// json judges a value that is JSON as it comes from the encoder.
func json(c *cookieflow.Cookie) flaw {
	switch {
	case c.Encodes != "":
	case c.Writer == model.NetHTTP:
		return flaw{says: `arrives with another value: it is JSON, of which net/http leaves every quotation mark out; encode it, in base64 for one`}
	case c.Writer == model.Strict:
		return flaw{says: `is never sent: its value is JSON, and a cookie with a quotation mark in the value is dropped without a word; encode it, in base64 for one`}
	}
	return flaw{}
}

// domain judges a domain. What a prefix of the name forbids is another finding.
func domain(c *cookieflow.Cookie, s string) flaw {
	with := "is sent with Domain=" + s
	switch why, meant := setcookie.DomainFlaw(s); {
	case hasDomain(c):
		return flaw{}
	case len(s) > maxAttribute:
		return tooLong("Domain", s)
	case !setcookie.SendsDomain(s):
		if why == "" {
			why = "what it is made of"
		}
		if setcookie.ReachOf(meant) != setcookie.Registrable {
			meant = "" // not that either
		}
		return flaw{says: noDomain(c.Writer, s, why), meant: meant}
	}
	switch setcookie.ReachOf(s) {
	case setcookie.Suffix:
		return flaw{says: with + ", a public suffix: browsers drop such a cookie"}
	case setcookie.Single:
		return flaw{says: with + ": browsers drop such a cookie but on that very host, where it is as good as none"}
	}
	return flaw{}
}

// noDomain says what becomes of a cookie with a domain that is none.
func noDomain(w model.Writer, domain, why string) string {
	no := fmt.Sprintf("Domain=%s is no domain because of %s", domain, why)
	switch w {
	case model.NetHTTP:
		return "is sent without a Domain: " + no + ", and net/http leaves it out"
	case model.Strict:
		return "is never sent: " + no + ", and such a cookie is dropped without a word"
	}
	return "is sent to be dropped by browsers: " + no
}

// path judges a path. What a prefix of the name asks for is another finding.
func path(c *cookieflow.Cookie, s string) flaw {
	lost := setcookie.LostFromPath(s)
	switch {
	case wrongPath(c), c.Writer == model.Plain: // fasthttp puts a slash in front
		return flaw{}
	case len(s) > maxAttribute:
		return tooLong("Path", s)
	case lost != "" && c.Writer == model.NetHTTP:
		return flaw{says: "is sent with another Path: net/http leaves " + quoted(lost) + " out"}
	case lost != "":
		return flaw{says: "is never sent: a cookie whose Path has " + strconv.Quote(lost) + " is dropped without a word"}
	case s[0] != '/':
		return flaw{says: "is sent with Path=" + s + ": browsers take no notice of a path without a slash in front, and take the directory of the URL"}
	}
	return flaw{}
}

func tooLong(attr, s string) flaw {
	return flaw{says: fmt.Sprintf("is sent with a %s of %d bytes: browsers take no notice of an attribute of more than %d", attr, len(s), maxAttribute)}
}

// quoted names characters.
func quoted(chars string) string {
	if chars == `"` || chars == `\` {
		return "every " + chars
	}
	return strconv.Quote(chars)
}
