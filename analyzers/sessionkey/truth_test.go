package sessionkey_test

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// What the rule says of libraries is tried with them.
func TestLibrariesTakeEmptyKeysAsTheModelSays(t *testing.T) {
	for _, module := range []string{"tier1", "securecookie111", "auth"} {
		cmd := exec.Command("go", "run", "./truth_keys")
		cmd.Dir = filepath.Join("..", "..", "testdata", "src", module)
		cmd.Env = append(os.Environ(), "GOPROXY=off", "GOWORK=off")
		out, err := cmd.Output()
		if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
			t.Fatalf("go run ./truth_keys in %s: %s", cmd.Dir, exit.Stderr)
		}
		if err != nil {
			t.Fatal(err)
		}
		var runs []struct {
			Says        string
			Want, Taken bool
		}
		if err := json.Unmarshal(out, &runs); err != nil || len(runs) == 0 {
			t.Fatalf("%s printed %q: %v", cmd.Dir, out, err)
		}
		for _, r := range runs {
			if r.Taken != r.Want {
				t.Errorf("%s: saw %t, want %t", r.Says, r.Taken, r.Want)
			}
		}
	}
}
