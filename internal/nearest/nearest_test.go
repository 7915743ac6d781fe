package nearest

import "testing"

func TestOf(t *testing.T) {
	known := []string{"fix", "json", "tests", "cookiesecure", "cookiesamesite"}
	for name, want := range map[string]string{
		"jsn": "json", "test": "tests", "fxi": "", "cookiesecur": "cookiesecure", "cookiesamsite": "cookiesamesite",
		"zzz": "", "": "", "cookie": "",
	} {
		if got := Of(name, known); got != want {
			t.Errorf("Of(%q) = %q, want %q", name, got, want)
		}
	}
}
