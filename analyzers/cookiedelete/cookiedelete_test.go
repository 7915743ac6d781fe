package cookiedelete_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/cookiedelete"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

func TestFlagSetsStrict(t *testing.T) {
	a := cookiedelete.New(cookieflow.New(cookieflow.Options{}), cookiedelete.Options{})
	if f := a.Flags.Lookup("strict"); f.DefValue != "false" {
		t.Errorf("strict is %s by default, want false", f.DefValue)
	}
	if err := a.Flags.Set("strict", "true"); err != nil {
		t.Error(err)
	}
}
