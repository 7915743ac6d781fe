package cookieflow

import "regexp"

// A RegexpFlag is the flag for a regular expression that may be nil.
type RegexpFlag struct{ Re **regexp.Regexp }

// String returns the expression; empty for nil.
func (f RegexpFlag) String() string {
	if f.Re == nil || *f.Re == nil {
		return ""
	}
	return (*f.Re).String()
}

// Set takes a regular expression, or nothing for nil.
func (f RegexpFlag) Set(s string) (err error) {
	*f.Re = nil
	if s != "" {
		*f.Re, err = regexp.Compile(s)
	}
	return err
}
