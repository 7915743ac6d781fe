// Package setcookie reads the text of a Set-Cookie header of which parts are
// not known before the program runs.
package setcookie

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/cookielint/cookielint/internal/model"
)

// The characters that stand for what is not known. None of them can be in a
// header.
const (
	Hole   = "\x00" // any text
	Number = "\x01" // the digits of a number
)

// A Cookie is what is known of a header.
type Cookie struct {
	Name string // with holes
	// Empty says that the value is written to be empty.
	Empty bool
	// Attributes are those that the text has: a bool, an int64 (MaxAge as
	// net/http has it, below zero for a deletion; SameSite as net/http numbers
	// it), a string, or nil where the value is not known.
	Attributes map[model.Attribute]any
	// Open says that a hole may hold any attribute, so that one which is not
	// in the text may be there all the same.
	Open bool
}

// Parse reads a header as RFC 6265, section 5.2, does. A hole in the name or
// the value is taken to hold no semicolon.
func Parse(text string) Cookie {
	c := Cookie{Attributes: map[model.Attribute]any{}}
	pair, rest, _ := strings.Cut(text, ";")
	name, value, found := strings.Cut(pair, "=")
	if strings.Contains(value, Hole+Hole) {
		c.Open = true // the second may begin with a semicolon
	}
	if !found {
		name = Hole
		c.Open = strings.Contains(pair, Hole)
	}
	c.Name, c.Empty = strings.TrimSpace(name), found && strings.TrimSpace(value) == ""
	for rest != "" {
		var part string
		part, rest, _ = strings.Cut(rest, ";")
		c.attribute(part)
	}
	return c
}

func (c *Cookie) attribute(part string) {
	if strings.Contains(part, Hole) {
		c.Open = true
	}
	name, value, _ := strings.Cut(part, "=")
	value = strings.TrimSpace(value)
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "secure":
		c.Attributes[model.Secure] = true
	case "httponly":
		c.Attributes[model.HTTPOnly] = true
	case "partitioned":
		c.Attributes[model.Partitioned] = true
	case "samesite":
		c.Attributes[model.SameSite] = sameSite(value)
	case "path":
		c.Attributes[model.Path] = value
	case "domain":
		c.Attributes[model.Domain] = value
	case "max-age":
		c.Attributes[model.MaxAge] = maxAge(value)
	case "expires":
		if _, set := c.Attributes[model.MaxAge]; !set && over(value) {
			c.Attributes[model.MaxAge] = int64(-1)
		}
	}
}

// maxAge is the attribute as net/http has it: on the wire a deletion is 0.
func maxAge(value string) any {
	n, err := strconv.ParseInt(value, 10, 64)
	switch {
	case err != nil:
		return nil
	case n <= 0:
		return int64(-1)
	default:
		return n
	}
}

func sameSite(value string) any {
	switch strings.ToLower(value) {
	case "lax":
		return int64(http.SameSiteLaxMode)
	case "strict":
		return int64(http.SameSiteStrictMode)
	case "none":
		return int64(http.SameSiteNoneMode)
	}
	if strings.Contains(value, Hole) {
		return nil
	}
	return int64(http.SameSiteDefaultMode)
}

// RecentYear is the first year whose dates are not taken for past. The year of this
// source and not of the clock: the same program has the same findings on every day.
const RecentYear = 2026

// over reports whether a date is long gone: browsers delete the cookie.
func over(value string) bool {
	t, err := http.ParseTime(value)
	if err != nil {
		t, err = time.Parse("Mon, 02-Jan-2006 15:04:05 MST", value)
	}
	return err == nil && t.Year() < RecentYear
}
