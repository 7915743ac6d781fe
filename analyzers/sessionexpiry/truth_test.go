package sessionexpiry_test

import (
	"encoding/json"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// What the rule says of libraries is tried with them: the programs truth below
// testdata show them what the fixtures have.

// A run is one thing that was tried.
type run struct {
	Says        string
	Want        bool
	Taken, Ends bool // what was seen; the other is false
}

func TestOldCookiesAndOddTokensAreTaken(t *testing.T) {
	compare(t, truth(t, "tier1", "./truth"))
}

func TestAnEndThatIsTextIsRefusedOrNotSeen(t *testing.T) {
	compare(t, truth(t, "auth", "./truth_tokens"))
}

func TestEntriesInMemoryEndOnlyWithALifetime(t *testing.T) {
	compare(t, truth(t, "caches", "./truth"))
}

func TestEntriesInRedisEndOnlyWithALifetime(t *testing.T) {
	compare(t, truth(t, "caches", "./truth", startRedis(t)))
}

// truth runs a program of a module.
func truth(t *testing.T, module string, args ...string) []run {
	t.Helper()
	cmd := exec.Command("go", append([]string{"run"}, args...)...)
	cmd.Dir = filepath.Join("..", "..", "testdata", "src", module)
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOWORK=off")
	out, err := cmd.Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		t.Fatalf("go run %s in %s: %s", args[0], cmd.Dir, exit.Stderr)
	}
	if err != nil {
		t.Fatal(err)
	}
	var runs []run
	if err := json.Unmarshal(out, &runs); err != nil || len(runs) == 0 {
		t.Fatalf("%s printed %q: %v", cmd.Dir, out, err)
	}
	return runs
}

func compare(t *testing.T, runs []run) {
	t.Helper()
	for _, r := range runs {
		if seen := r.Taken || r.Ends; seen != r.Want {
			t.Errorf("%s: saw %t, want %t", r.Says, seen, r.Want)
		}
	}
}

// startRedis starts a Redis of the test's own and returns its address. Without one
// to start the test is skipped.
func startRedis(t *testing.T) string {
	t.Helper()
	path, err := exec.LookPath("redis-server")
	if err != nil {
		t.Skip("redis-server is not installed")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := l.Addr().String()
	l.Close()
	_, port, err := net.SplitHostPort(addr)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(path, "--bind", "127.0.0.1", "--port", port, "--save", "", "--appendonly", "no", "--dir", t.TempDir())
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	for range 100 {
		if conn, err := net.Dial("tcp", addr); err == nil {
			conn.Close()
			return addr
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("redis-server does not answer")
	return ""
}
