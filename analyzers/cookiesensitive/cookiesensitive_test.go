package cookiesensitive_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

func TestFlagsSetOptions(t *testing.T) {
	a := cookiesensitive.New(cookieflow.New(cookieflow.Options{}), cookiesensitive.Options{})
	for flag, value := range map[string]string{"pii": "sessions", "identifiers": "true", "sources": "x", "ignore": "y"} {
		if err := a.Flags.Set(flag, value); err != nil {
			t.Error(err)
		}
		if got := a.Flags.Lookup(flag).Value.String(); got != value {
			t.Errorf("%s is %q, want %q", flag, got, value)
		}
	}
	for flag, value := range map[string]string{"pii": "some", "sources": "(", "ignore": "("} {
		if err := a.Flags.Set(flag, value); err == nil {
			t.Errorf("%s can be set to %s", flag, value)
		}
	}
}
