package report

import "testing"

func TestConceal(t *testing.T) {
	sources := NewSources(func(string) ([]byte, error) {
		return []byte("store := sessions.NewCookieStore([]byte(\"s3cr\\\"et\"), key) // \"why\"\n" +
			"var a, b = `raw`, 'x'\n" +
			"const long = `begins here\n" +
			"return \"not ended\n" +
			"x := \"é\" + y\n" +
			"key := []byte(os.Getenv(\"KEY\") + \"salt\")\n" +
			"fine(\"shown\")\n"), nil
	})
	for line := range 6 {
		sources.Conceal("a.go", line+1)
	}
	for line, want := range []string{
		"store := sessions.NewCookieStore([]byte(\"********\"), key) // \"why\"",
		"var a, b = `***`, '*'",
		"const long = `***********",
		"return \"*********",
		"x := \"**\" + y",
		"key := []byte(os.Getenv(\"KEY\") + \"****\")",
		"fine(\"shown\")",
	} {
		if got := sources.Line("a.go", line+1); got != want {
			t.Errorf("line %d is %q, want %q", line+1, got, want)
		}
	}
}
