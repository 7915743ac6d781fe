package cookiesamesite_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/cookiesamesite"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

func TestFlagsSetOptions(t *testing.T) {
	a := cookiesamesite.New(cookieflow.New(cookieflow.Options{}), cookiesamesite.Options{})
	if scope := a.Flags.Lookup("scope"); scope.DefValue != "sensitive" {
		t.Errorf("the scope is %q by default, want sensitive", scope.DefValue)
	}
	for flag, value := range map[string]string{"scope": "all", "none": "true"} {
		if err := a.Flags.Set(flag, value); err != nil {
			t.Error(err)
		}
	}
	if err := a.Flags.Set("scope", "some"); err == nil {
		t.Error("scope can be set to some")
	}
}
