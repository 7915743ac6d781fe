package sessionexpiry

import (
	_ "embed"
	"math"
	"slices"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/edit"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
	"github.com/cookielint/cookielint/internal/rule"
	"github.com/cookielint/cookielint/internal/words"
)

//go:embed doc.go
var doc string

const day = 24 * time.Hour

// Options are the settings of the rule.
type Options struct {
	// Max is the longest lifetime of a session that is not reported.
	// Zero: 30 days.
	Max time.Duration
	// MaxRefresh is the same for sessions whose cookie is named as one that
	// remembers a user or refreshes another. Zero: 400 days.
	MaxRefresh time.Duration
	// HomeMade has stores reported that programs make themselves of maps.
	HomeMade bool
	// Absolute has sessions reported that last as long as they are used.
	Absolute bool
	// Elsewhere has reported what the program may end at another place than where it is made.
	Elsewhere bool
}

// Analyzer is the rule with its default settings.
var Analyzer = New(cookieflow.Analyzer, Options{})

// New returns the rule on top of an engine that other rules may share.
func New(engine *analysis.Analyzer, o Options) *analysis.Analyzer {
	o.setDefaults()
	a := rule.New(engine, "sessionexpiry", doc, func(pass *rule.Pass) { run(pass, o) })
	rule.DurationVar(&a.Flags, &o.Max, "max", "longest `duration` of a session that is not reported")
	rule.DurationVar(&a.Flags, &o.MaxRefresh, "max-refresh", "the same `duration` for refresh and remember-me sessions")
	a.Flags.BoolVar(&o.HomeMade, "homemade", o.HomeMade, "also report maps of the program's own that keep sessions for ever")
	a.Flags.BoolVar(&o.Absolute, "absolute", o.Absolute, "also report sessions that last as long as they are used")
	a.Flags.BoolVar(&o.Elsewhere, "elsewhere", o.Elsewhere, "also report what may end at another place than where it is made: tokens that are not seen to be checked, entries whose key is not written out or says who somebody is, codecs and parsers")
	return a
}

// setDefaults puts the default in the place of what is not a length of time.
func (o *Options) setDefaults() {
	if o.Max <= 0 {
		o.Max = 30 * day
	}
	if o.MaxRefresh <= 0 {
		o.MaxRefresh = 400 * day
	}
}

func run(pass *rule.Pass, o Options) {
	o.setDefaults()
	c := checker{Pass: pass, Options: o, reported: map[*cookieflow.Site]bool{}, signers: map[string]bool{}}
	c.ownCodecs = slices.ContainsFunc(pass.Result.Cookies, func(k *cookieflow.Cookie) bool {
		return k.Kind == model.Codec && k.Found && k.Attr(model.CodecAge).Explicit()
	})
	for _, k := range pass.Result.Cookies {
		switch {
		case k.Kind == model.Token && k.Ours:
			c.token(k)
		case k.Kind == model.Codec:
			c.codec(k)
		case k.Kind == model.Entry, k.Kind == model.Renewal:
			c.entry(k)
			continue
		case k.Kind == model.Parser && o.Elsewhere:
			c.parser(k)
		case k.Kind == model.Cookie:
			c.middleware(k)
		case k.Manages() && !k.ServerSide && !k.Deletes():
			c.signed(k)
		}
		c.lifetime(k)
	}
	if o.Elsewhere {
		c.signedValues()
	}
	c.shortSessions()
	c.hiddenEnds()
	if o.HomeMade {
		c.homeMade()
	}
}

// A checker is one run of the rule over one package.
type checker struct {
	*rule.Pass
	Options
	// ownCodecs: the program sets the age of codecs that it got from a store.
	ownCodecs bool
	reported  map[*cookieflow.Site]bool
	signers   map[string]bool // functions of other packages that were told of
}

// report reports once for each place.
func (c checker) report(k *cookieflow.Cookie, a model.Attribute, message string) {
	c.reportFix(k, a, message, nil)
}

func (c checker) reportFix(k *cookieflow.Cookie, a model.Attribute, message string, fix func(*analysis.Pass, *cookieflow.Site) *analysis.SuggestedFix) {
	site := k.Attr(a).Site()
	if site == nil || c.reported[site] {
		return
	}
	c.reported[site] = true
	var suggested *analysis.SuggestedFix
	if fix != nil {
		suggested = fix(c.Pass.Pass, site)
	}
	c.Report(site.Node, message, suggested, c.Result.Explain(k, a)...)
}

// signed looks at a store that keeps the session in the cookie, signed.
func (c checker) signed(k *cookieflow.Cookie) {
	codec, cookie := k.Attr(model.CodecAge), k.Attr(model.MaxAge)
	if codec.Explicit() {
		if codec.Is(0) {
			c.report(k, model.CodecAge, "sessions signed by this store never expire on the server: MaxAge is 0")
		}
		return
	}
	server, ok := codec.Int()
	if codec.Absent() {
		server, ok = c.Result.AcceptedFor(k)
	}
	browser, known := cookie.Int()
	if !ok || !known || server == 0 || c.ownCodecs || c.Result.EndsInside(k) {
		return
	}
	accepted := words.Duration(time.Duration(server) * time.Second)
	switch {
	case k.Replaced && cookie.LeftOut():
		c.report(k, model.MaxAge, "Options is replaced without MaxAge: the cookie ends with the browser session, but the server accepts it for "+accepted)
	case browser > 0 && browser < server && cookie.Explicit():
		c.reportFix(k, model.MaxAge, "the cookie ends after "+words.Duration(time.Duration(browser)*time.Second)+
			" but the server accepts it for "+accepted+": Options.MaxAge does not change the age that the codecs accept", edit.Method)
	}
}

// shortSessions looks at the stores of sessions that other packages configure.
func (c checker) shortSessions() {
	if c.ownCodecs {
		return
	}
	for _, s := range c.Result.ShortSessions() {
		c.Report(s.Store.Node, s.By+" has the cookie of a session end after "+words.Duration(s.End)+
			" but the server accepts it for "+words.Duration(s.Accepted)+": only MaxAge of the store changes the age that the codecs accept", nil)
	}
}

// middleware looks at what keeps a signed value in a cookie of its own.
func (c checker) middleware(k *cookieflow.Cookie) {
	if age := k.Attr(model.CodecAge); !age.Absent() && age.Is(0) && age.Explicit() {
		c.report(k, model.CodecAge, "what this signs never expires: MaxAge is 0")
	}
}

// longer reports whether a length of time is longer than a limit. Of limits of a month
// and more a day is let pass: by the calendar a month has up to 31 days.
func longer(d, limit time.Duration) bool {
	if limit >= 30*day {
		limit += day
	}
	return d > limit
}

// endless is what a lifetime without an end is to the model.
const endless = math.MaxInt64

// lifetime looks at how long a manager keeps a session.
func (c checker) lifetime(k *cookieflow.Cookie) {
	limit := c.Max
	if name, _ := k.Name(); names.Remembers(name) {
		limit = c.MaxRefresh
	}
	lifetime := k.Attr(model.Lifetime)
	n, ok := lifetime.Int()
	switch d := time.Duration(n); {
	case !ok || lifetime.Absent():
		c.idle(k, limit)
	case n == endless:
		if c.Absolute {
			c.report(k, model.Lifetime, "sessions last as long as they are used: nothing limits them from their beginning")
		}
		c.idle(k, limit)
	case longer(d, limit) && !lifetime.Explicit() && !k.MadeElsewhere():
		c.report(k, model.Lifetime, "session lifetime is "+words.Duration(d)+" where nothing sets it, which is longer than "+words.Duration(limit))
	case d == 0 && (lifetime.Explicit() || k.MadeElsewhere() && !lifetime.LeftOut()):
		c.report(k, model.Lifetime, "Lifetime 0 ends every session at once")
	case longer(d, limit):
		c.report(k, model.Lifetime, "session lifetime of "+words.Duration(d)+" is longer than "+words.Duration(limit))
	}
}

// idle looks at how long a manager keeps a session that is not used.
func (c checker) idle(k *cookieflow.Cookie, limit time.Duration) {
	idle := k.Attr(model.IdleTimeout)
	n, ok := idle.Int()
	if d := time.Duration(n); ok && idle.Explicit() && longer(d, limit) {
		c.report(k, model.IdleTimeout, "sessions that nobody uses last "+words.Duration(d)+", which is longer than "+words.Duration(limit))
	}
}
