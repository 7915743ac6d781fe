package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cookielint/cookielint/internal/cli"
)

// TestKeysAreInNoOutput has the command print findings about keys in every format:
// none shows a key, whichever rule speaks of its line.
func TestKeysAreInNoOutput(t *testing.T) {
	dir := filepath.Join("..", "..", "testdata", "src", "tier1")
	fixture, err := os.ReadFile(filepath.Join(dir, "sessionkey", "gorilla", "gorilla.go"))
	if err != nil {
		t.Fatal(err)
	}
	keys := []string{"something-very-secret", "written down", "in a variable of", "the first of a pair", "the second of", "00112233445566", "c2l4dGVlbi"}
	for _, key := range keys {
		if !bytes.Contains(fixture, []byte(key)) {
			t.Errorf("the fixture has no key %q", key)
		}
	}
	t.Setenv("GOPROXY", "off")
	t.Setenv("GOFLAGS", "")
	t.Setenv("GOWORK", "off")
	known := filepath.Join(t.TempDir(), "known.yml")
	for _, args := range []string{
		"-color=always", "-color=always -explain", "-json -explain", "-format=sarif -explain", "-format=github", "-format=gitlab",
		"-format=checkstyle", "-format=junit", "-baseline " + known + " -write-baseline",
	} {
		var out bytes.Buffer
		status := cli.Main(append([]string{"-C", dir}, append(strings.Fields(args), "./sessionkey/gorilla")...), &out, &out, tool())
		shown := out.String()
		if written, err := os.ReadFile(known); err == nil {
			shown += string(written)
		}
		if status == cli.Failed || !strings.Contains(shown, "sessionkey") || !strings.Contains(shown, "cookiesecure") {
			t.Fatalf("cookielint %s: status %d\n%s", args, status, shown)
		}
		for _, key := range keys {
			if strings.Contains(shown, key) {
				t.Errorf("cookielint %s shows the key %q", args, key)
			}
		}
	}
}
