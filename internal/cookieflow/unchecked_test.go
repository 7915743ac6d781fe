package cookieflow

import "testing"

// Drivers run rules on packages that have nothing to do with cookies as well, of which
// nothing is built.
func TestAPackageWithoutCookiesSavesNoSession(t *testing.T) {
	for call := range new(Result).UncheckedSaves() {
		t.Errorf("a call is found: %v", call)
	}
}
