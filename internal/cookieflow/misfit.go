package cookieflow

// This file judges lengths of time and moments.

import (
	"time"

	"github.com/cookielint/cookielint/internal/model"
)

// A Misfit is what is wrong with how long a cookie or a session is to last.
type Misfit uint8

// The misfits.
const (
	Fits     Misfit = iota // nothing is known to be wrong
	Unit                   // a number in another unit than the attribute's
	Absolute               // the number of a moment where the time from now is wanted
	Tiny                   // so few nanoseconds that a number of something else was meant
	TooLong                // longer than browsers keep a cookie
	Ignored                // of a type that the library does not take
	Elapsed                // the number of a length of time where that of a moment is wanted, which is long over
	Distant                // the same, in nanoseconds: thousands of years ahead
)

// MaxLifetime is for how long browsers keep a cookie (RFC 6265bis, sections
// 5.6.1 and 5.6.2; Chromium since 104).
const MaxLifetime = 400 * 24 * time.Hour

// Misfit judges a span as an attribute.
func (s Span) Misfit(a model.Attribute) Misfit {
	switch a {
	case model.MaxAge, model.CodecAge:
		return s.age(a)
	case model.Expires:
		switch {
		case s.Now && tiny(s.After):
			return Tiny
		case s.Now && s.After > MaxLifetime:
			return TooLong
		}
	case model.Expiry:
		return s.end()
	case model.Lifetime, model.IdleTimeout:
		if s.Known && tiny(time.Duration(s.N)) {
			return Tiny
		}
	}
	return Fits
}

// age judges a number of seconds.
func (s Span) age(a model.Attribute) Misfit {
	switch {
	case s.Ignored:
		return Ignored
	case s.Epoch:
		return Absolute
	case s.Known && tiny(s.After):
		return Tiny
	case s.Known && s.N <= 0:
		return Fits
	case s.Known && s.One == 1 && tiny(time.Duration(s.N)):
		return Fits // a number of seconds that was called a Duration on the way
	case isUnit(s.One), s.Known && s.nanoseconds():
		return Unit
	case s.Known && a == model.MaxAge && s.N > int64(MaxLifetime/time.Second):
		return TooLong
	}
	return Fits
}

// firstEnd is the number of seconds since 1970 below which nobody means a moment: the
// tenth digit came in 2001, when there were no such tokens.
const firstEnd = 1_000_000_000

// end judges a number of seconds since 1970.
func (s Span) end() Misfit {
	switch {
	case s.Epoch || s.Now:
		return Fits
	case s.Known && s.nanoseconds(), !s.Known && s.One == time.Nanosecond:
		return Distant
	case s.Known && 0 < s.N && s.N < firstEnd, !s.Known && (s.One == time.Second || s.One != time.Microsecond && isUnit(s.One)):
		return Elapsed
	}
	return Fits
}

// nanoseconds reports whether a number can only be meant to be nanoseconds: a
// whole number of seconds of them, and at least a minute.
func (s Span) nanoseconds() bool { return s.N >= int64(time.Minute) && s.N%int64(time.Second) == 0 }

// isUnit reports whether a number counts something other than seconds.
func isUnit(one time.Duration) bool {
	switch one {
	case time.Nanosecond, time.Microsecond, time.Millisecond, time.Minute, time.Hour:
		return true
	}
	return false
}

// tiny reports whether nobody means a length of time: more than none, less than
// a second and no number of milliseconds. One nanosecond is the least that there
// is, which somebody may mean.
func tiny(d time.Duration) bool { return 1 < d && d < time.Second && d%time.Millisecond != 0 }

// Ages are the attributes that say how long something lasts.
func Ages() []model.Attribute {
	return []model.Attribute{model.MaxAge, model.Expires, model.CodecAge, model.Lifetime, model.IdleTimeout}
}

// misfits adds the places that decide that something lasts too long or too
// short.
func (c *Cookie) misfits(sites map[*Site]bool) {
	for _, a := range Ages() {
		for _, s := range c.Attr(a).Spans() {
			if s.Site != nil && s.Misfit(a) != Fits {
				sites[s.Site] = true
			}
		}
	}
}
