package gitdiff

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// repo makes a repository with these files in one commit.
func repo(t *testing.T, files map[string]string) string {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("no git")
	}
	dir := t.TempDir()
	t.Setenv("HOME", dir)
	write(t, dir, files)
	run(t, dir, "init", "-q")
	run(t, dir, "add", ".")
	run(t, dir, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "1")
	return dir
}

func run(t *testing.T, dir string, args ...string) {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("git %q: %v\n%s", args, err, out)
	}
}

func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func TestTouch(t *testing.T) {
	const old = "1\n2\n3\n4\n5\n6\n7\n8\n"
	for name, test := range map[string]struct {
		now  string
		want map[[2]int]bool
	}{
		"nothing changed":              {old, map[[2]int]bool{{1, 8}: false}},
		"a line is other":              {strings.Replace(old, "3", "three", 1), map[[2]int]bool{{3, 3}: true, {1, 8}: true, {2, 2}: false, {4, 4}: false, {4, 8}: false}},
		"lines are added":              {strings.Replace(old, "3\n", "3\n3.3\n3.6\n", 1), map[[2]int]bool{{3, 3}: false, {4, 4}: true, {5, 5}: true, {6, 6}: false, {3, 6}: true}},
		"a line is gone":               {strings.Replace(old, "4\n", "", 1), map[[2]int]bool{{3, 4}: true, {1, 7}: true, {3, 3}: false, {4, 4}: false, {4, 7}: false}},
		"the first is gone":            {strings.Replace(old, "1\n", "", 1), map[[2]int]bool{{1, 1}: false, {1, 7}: false}},
		"the last is gone":             {strings.Replace(old, "8\n", "", 1), map[[2]int]bool{{7, 7}: false, {1, 7}: false}},
		"two places":                   {strings.Replace(strings.Replace(old, "2", "two", 1), "7\n", "", 1), map[[2]int]bool{{2, 2}: true, {6, 7}: true, {3, 6}: false, {7, 7}: false}},
		"the end has no newline":       {strings.TrimSuffix(old, "\n"), map[[2]int]bool{{8, 8}: true, {7, 7}: false}},
		"a last line before the first": {old, map[[2]int]bool{{3, 1}: false}},
	} {
		t.Run(name, func(t *testing.T) {
			dir := repo(t, map[string]string{"a.go": old})
			write(t, dir, map[string]string{"a.go": test.now})
			c, err := Since(context.Background(), dir, "HEAD")
			if err != nil {
				t.Fatal(err)
			}
			for lines, want := range test.want {
				if got := c.Touch(filepath.Join(dir, "a.go"), lines[0], lines[1]); got != want {
					t.Errorf("lines %v: %v, want %v", lines, got, want)
				}
			}
		})
	}
}

func TestFilesAreFoundByTheirNames(t *testing.T) {
	const text = "1\n2\n3\n4\n5\n6\n7\n8\n"
	names := []string{"a b.go", "größe.go", "quo\"te.go", "tab\t.go", "sub dir/a.go", "-dash.go", "b/b.go"}
	before := map[string]string{"gone.go": text, "mode.go": text, "moved.go": text, "binary": "\x00\x01"}
	now := map[string]string{"new.go": text, "binary": "\x00\x02"}
	for _, name := range names {
		before[name], now[name] = text, strings.Replace(text, "3", "three", 1)
	}
	dir := repo(t, before)
	write(t, dir, now)
	if err := os.Remove(filepath.Join(dir, "gone.go")); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Join(dir, "mode.go"), 0o755); err != nil {
		t.Fatal(err)
	}
	run(t, dir, "mv", "moved.go", "sub dir/moved.go")
	c, err := Since(context.Background(), filepath.Join(dir, "sub dir"), "HEAD")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if !c.Touch(filepath.Join(dir, name), 3, 3) || c.Touch(filepath.Join(dir, name), 4, 4) {
			t.Errorf("%s: its third line, and only that, is new", name)
		}
	}
	for name, want := range map[string]bool{"new.go": true, "mode.go": false, "sub dir/moved.go": false, "nosuch.go": false, "../a.go": false} {
		if got := c.Touch(filepath.Join(dir, name), 1, 8); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

func TestGitMayHaveReasonsOfItsOwn(t *testing.T) {
	dir := repo(t, map[string]string{"a.go": "1\n"})
	write(t, dir, map[string]string{".git/config": "[core\n"})
	_, err := Since(context.Background(), dir, "HEAD")
	if err == nil || strings.Contains(err.Error(), "in no git repository") || strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), "bad config") {
		t.Errorf("got %v", err)
	}
}
