package names

// HelpsTests reports whether the name of a package says that tests use it, and programs do
// not.
func HelpsTests(pkg string) bool {
	return has(Words(pkg), "testutil", "testutils", "testhelper", "testhelpers", "testsupport", "test util", "test utils", "test helper", "test helpers")
}
