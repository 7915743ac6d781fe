package names

import "testing"

func TestHelpsTests(t *testing.T) {
	for name, want := range map[string]bool{
		"testutil": true, "testutils": true, "testhelpers": true, "test_helpers": true, "tests": false,
		"test": false, "main": false, "testing": false, "latest": false, "contest": false, "utils": false,
	} {
		if got := HelpsTests(name); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
