package cookiedelete_test

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers/cookiedelete"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

func TestStrict(t *testing.T) {
	dir := filepath.Join("..", "..", "testdata", "src", "tier1")
	analysistest.Run(t, dir, cookiedelete.New(cookieflow.New(cookieflow.Options{}), cookiedelete.Options{Strict: true}), "./cookiedelete_strict")
}

func TestFlagSetsStrict(t *testing.T) {
	a := cookiedelete.New(cookieflow.New(cookieflow.Options{}), cookiedelete.Options{})
	if f := a.Flags.Lookup("strict"); f.DefValue != "false" {
		t.Errorf("strict is %s by default, want false", f.DefValue)
	}
	if err := a.Flags.Set("strict", "true"); err != nil {
		t.Error(err)
	}
}
