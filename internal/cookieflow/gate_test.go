package cookieflow

import "testing"

func TestContainsFold(t *testing.T) {
	for text, want := range map[string]bool{
		`w.Header().Set("Set-Cookie", v)`:     true,
		`h["set-cookie"] = v`:                 true,
		`a-b - "SET-COOKIE"`:                  true,
		`Set-Cookie`:                          true,
		`t-Cookie`:                            false,
		`Set-Cooki`:                           false,
		`SetCookie, x-set, set-cooker - done`: false,
		``:                                    false,
	} {
		if got := containsFold([]byte(text), setCookie); got != want {
			t.Errorf("containsFold(%q) = %v", text, got)
		}
	}
}
