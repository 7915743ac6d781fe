package sessionexpiry

import (
	"strconv"
	"time"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/words"
)

// codec looks at what encodes and checks single values.
func (c checker) codec(k *cookieflow.Cookie) {
	if age := k.Attr(model.CodecAge); age.Is(0) && age.Explicit() {
		c.report(k, model.CodecAge, "values signed by this codec never expire: MaxAge is 0")
	}
}

// signedValues looks at the cookies whose values the program signs with codecs of its
// own. A codec may serve several: that which lasts longest is what its age is for.
func (c checker) signedValues() {
	for _, s := range c.Result.Signed() {
		seconds, ok := s.Age.Int()
		accepted := time.Duration(seconds) * time.Second
		if !ok || seconds == 0 || c.longest(s.Cookies) >= accepted {
			continue
		}
		for _, k := range s.Cookies {
			if c.Result.Sensitive(k) && !c.Result.SignsIdentifier(k) {
				lasts, a := ends(k)
				c.report(k, a, subject(k)+" ends after "+words.Duration(lasts)+" but the codec that signs it accepts its value for "+words.Duration(accepted)+
					": it has an age of its own, MaxAge")
			}
		}
	}
}

// longest is for how long the cookie lasts that lasts longest; for ever, where that is
// not known of one.
func (c checker) longest(cookies []*cookieflow.Cookie) time.Duration {
	var longest time.Duration
	for _, k := range cookies {
		lasts, _ := ends(k)
		if lasts <= 0 {
			return endless
		}
		longest = max(longest, lasts)
	}
	return longest
}

// ends is after which time a cookie ends, and what says so; 0 where that is not known.
func ends(k *cookieflow.Cookie) (time.Duration, model.Attribute) {
	age := k.Attr(model.MaxAge)
	if seconds, ok := age.Int(); !age.Absent() && (!ok || seconds != 0) {
		return time.Duration(seconds) * time.Second, model.MaxAge
	}
	var longest time.Duration
	for _, span := range k.Attr(model.Expires).Spans() {
		if !span.Now || span.After <= 0 {
			return 0, model.Expires
		}
		longest = max(longest, span.After)
	}
	return longest, model.Expires
}

// subject names a cookie.
func subject(k *cookieflow.Cookie) string {
	if name, ok := k.Name(); ok && name != "" {
		return "cookie " + strconv.Quote(name)
	}
	return "the cookie"
}
