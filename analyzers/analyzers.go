// Package analyzers lists the rules of cookielint.
//
// Every rule is a package of its own with an Analyzer that has its default
// settings, for drivers that take analyzers one by one. [New] makes a set with
// other settings.
package analyzers

import (
	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers/cookiedelete"
	"github.com/cookielint/cookielint/analyzers/cookiehttponly"
	"github.com/cookielint/cookielint/analyzers/cookieignore"
	"github.com/cookielint/cookielint/analyzers/cookieinvalid"
	"github.com/cookielint/cookielint/analyzers/cookielifetime"
	"github.com/cookielint/cookielint/analyzers/cookielost"
	"github.com/cookielint/cookielint/analyzers/cookienil"
	"github.com/cookielint/cookielint/analyzers/cookiesamesite"
	"github.com/cookielint/cookielint/analyzers/cookiesecure"
	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/analyzers/cookietrust"
	"github.com/cookielint/cookielint/analyzers/sessionexpiry"
	"github.com/cookielint/cookielint/analyzers/sessionfixation"
	"github.com/cookielint/cookielint/analyzers/sessionid"
	"github.com/cookielint/cookielint/analyzers/sessionkey"
	"github.com/cookielint/cookielint/analyzers/sessionlogout"
	"github.com/cookielint/cookielint/analyzers/sessionsave"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

// Options are the settings of all rules. The zero value is the default set.
type Options struct {
	Cookieflow      cookieflow.Options
	Cookiedelete    cookiedelete.Options
	Cookiehttponly  cookiehttponly.Options
	Cookieignore    cookieignore.Options
	Cookielifetime  cookielifetime.Options
	Cookienil       cookienil.Options
	Cookiesamesite  cookiesamesite.Options
	Cookiesensitive cookiesensitive.Options
	Cookietrust     cookietrust.Options
	Sessionexpiry   sessionexpiry.Options
	Sessionlogout   sessionlogout.Options
	Sessionsave     sessionsave.Options
}

// New returns the rules, and last the engine that they share, which reports
// nothing but has the flags that concern several rules.
func New(o Options) []*analysis.Analyzer {
	engine := cookieflow.New(o.Cookieflow)
	rules := []*analysis.Analyzer{
		// Attributes of cookies.
		cookiesecure.New(engine),
		cookiehttponly.New(engine, o.Cookiehttponly),
		cookiesamesite.New(engine, o.Cookiesamesite),
		cookieinvalid.New(engine),
		cookielifetime.New(engine, o.Cookielifetime),

		// What becomes of them.
		cookielost.New(engine),
		cookiedelete.New(engine, o.Cookiedelete),
		cookienil.New(engine, o.Cookienil),

		// What is in them.
		cookiesensitive.New(engine, o.Cookiesensitive),
		cookietrust.New(engine, o.Cookietrust), // opt-in: middleware that decrypts cookies may be in another package

		// Sessions.
		sessionexpiry.New(engine, o.Sessionexpiry),
		sessionfixation.New(engine),
		sessionsave.New(engine, o.Sessionsave),
		sessionkey.New(engine),
		sessionid.New(engine),
		sessionlogout.New(engine, o.Sessionlogout), // opt-in: a store of another package may go by another name
	}
	// What is said about the others comes behind them.
	set := append(rules, cookieignore.New(engine, rules, o.Cookieignore), engine)
	engine.Flags.Var(&groupFlag{set: set}, "group", "`name` of a set of settings: default, strict or all; other flags have the last word")
	return set
}

// All returns the rules with their default settings.
func All() []*analysis.Analyzer {
	return []*analysis.Analyzer{
		cookiesecure.Analyzer,
		cookiehttponly.Analyzer,
		cookiesamesite.Analyzer,
		cookieinvalid.Analyzer,
		cookielifetime.Analyzer,
		cookielost.Analyzer,
		cookiedelete.Analyzer,
		cookienil.Analyzer,
		cookiesensitive.Analyzer,
		cookietrust.Analyzer,
		sessionexpiry.Analyzer,
		sessionfixation.Analyzer,
		sessionsave.Analyzer,
		sessionkey.Analyzer,
		sessionid.Analyzer,
		sessionlogout.Analyzer,
		cookieignore.Analyzer,
	}
}
