package gclplugin

import (
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/internal/rule"
)

func TestSettingsFillTheOptions(t *testing.T) {
	s, err := decode(map[string]any{
		"tests":           true,
		"sensitive-names": "^id$",
		"cookiehttponly":  map[string]any{"scope": "sensitive"},
		"cookielifetime":  map[string]any{"max-session": "3h"},
		"cookiesamesite":  map[string]any{"scope": "all", "none": true},
		"cookiedelete":    map[string]any{"strict": true},
		"cookienil":       map[string]any{"elsewhere": true},
		"cookiesensitive": map[string]any{"pii": false, "identifiers": true, "sources": "^x$", "ignore": "^y$"},
		"sessionexpiry":   map[string]any{"max": "1h", "max-refresh": "2h", "homemade": true, "absolute": true, "elsewhere": true},
	})
	if err != nil {
		t.Fatal(err)
	}
	o, err := s.options()
	if err != nil {
		t.Fatal(err)
	}
	if !o.Cookieflow.Tests || o.Cookieflow.SensitiveNames.String() != "^id$" ||
		o.Cookiehttponly.Scope != rule.Sensitive || o.Cookiesamesite.Scope != rule.All || !o.Cookiesamesite.None ||
		!o.Cookiedelete.Strict || !o.Cookienil.Elsewhere || o.Cookielifetime.MaxSession != 3*time.Hour ||
		o.Cookiesensitive.PII != cookiesensitive.Nowhere || !o.Cookiesensitive.Identifiers ||
		o.Cookiesensitive.Sources.String() != "^x$" || o.Cookiesensitive.Ignore.String() != "^y$" ||
		o.Sessionexpiry.Max != time.Hour || o.Sessionexpiry.MaxRefresh != 2*time.Hour || !o.Sessionexpiry.HomeMade || !o.Sessionexpiry.Absolute || !o.Sessionexpiry.Elsewhere {
		t.Errorf("the options are %+v", o)
	}
}

func TestOptInRulesReportOnlyIfTheyAreEnabled(t *testing.T) {
	for _, enabled := range []bool{false, true} {
		quiet, on := &analysis.Analyzer{Name: "quiet"}, false
		quiet.Flags.BoolVar(&on, "on", false, "report")
		var enable []string
		if enabled {
			enable = []string{"quiet"}
		}
		if rules, err := choose([]*analysis.Analyzer{quiet}, enable, nil); err != nil || len(rules) != 1 || on != enabled {
			t.Errorf("enabled %v: on is %v, rules are %v, error is %v", enabled, on, rules, err)
		}
	}
}
