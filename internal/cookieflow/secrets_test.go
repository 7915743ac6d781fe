package cookieflow

import (
	"strings"
	"testing"
)

// Facts lie about in caches. They say that something is a constant, not which.
func TestFactsDoNotHaveKeys(t *testing.T) {
	if testing.Short() {
		t.Skip("loads packages")
	}
	facts := encodedFacts(t, "tier1", "./sessionkey/packages/...")
	constants := 0
	for name, fact := range facts {
		for _, text := range []string{
			"written-in-another-package", "text-of-another-package", "used-in-its-own-package-too", "default-of-another-package",
		} {
			if strings.Contains(fact, text) {
				t.Errorf("the fact of %s has a key: %q", name, fact)
			}
		}
		if strings.Contains(fact, `"Making":1`) {
			constants++
		}
	}
	if constants < 3 {
		t.Errorf("only %d of %d facts say that something is a constant", constants, len(facts))
	}
}
