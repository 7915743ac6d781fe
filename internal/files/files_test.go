//go:build unix

package files

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestReplaceWritesAFileWholeAndKeepsWhatItIs(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.txt")
	if err := Replace(OS{}, name, []byte("one")); err != nil {
		t.Fatal(err)
	}
	check(t, name, "one", 0o644)
	if err := os.Chmod(name, 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link.txt")
	if err := os.Symlink("a.txt", link); err != nil {
		t.Skip(err)
	}
	if err := Replace(OS{}, link, []byte("two")); err != nil {
		t.Fatal(err)
	}
	check(t, name, "two", 0o600)
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link was replaced (%v, %v)", info, err)
	}
	if os.Getuid() == 0 {
		if err := os.Chown(name, 1234, 1234); err != nil {
			t.Fatal(err)
		}
		if err := Replace(OS{}, name, []byte("three")); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(name); err != nil || info.Sys().(*syscall.Stat_t).Uid != 1234 {
			t.Errorf("the owner is %v (%v)", info.Sys(), err)
		}
	}
	leftovers(t, dir, 2)
}

func check(t *testing.T, name, text string, mode fs.FileMode) {
	t.Helper()
	got, err := os.ReadFile(name)
	if err != nil || string(got) != text {
		t.Errorf("%s has %q (%v), want %q", name, got, err, text)
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != mode {
		t.Errorf("the mode is %v (%v), want %v", info.Mode(), err, mode)
	}
}

func leftovers(t *testing.T, dir string, want int) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != want {
		t.Errorf("the directory has %v (%v), want %d files", entries, err, want)
	}
}

// failing is a file system in which one step fails.
type failing struct {
	OS
	write, rename error
}

func (f failing) WriteTemp(name string, data []byte, mode fs.FileMode) (string, error) {
	if f.write != nil {
		return "", &fs.PathError{Op: "write", Path: name, Err: f.write}
	}
	return f.OS.WriteTemp(name, data, mode)
}

func (f failing) Rename(from, to string) error {
	if f.rename != nil {
		return &os.LinkError{Op: "rename", Old: from, New: to, Err: f.rename}
	}
	return f.OS.Rename(from, to)
}

func TestAFileThatCannotBeReplacedIsLeftAlone(t *testing.T) {
	for name, fsys := range map[string]failing{
		"no space left on device": {write: syscall.ENOSPC},
		"device busy":             {rename: errors.New("device busy")},
	} {
		dir := t.TempDir()
		file := filepath.Join(dir, "a.txt")
		if err := os.WriteFile(file, []byte("one"), 0o600); err != nil {
			t.Fatal(err)
		}
		err := Replace(fsys, file, []byte("two"))
		if err == nil || Cannot("written", err) != "cannot be written ("+name+")" {
			t.Errorf("got %v, want %s", err, name)
		}
		check(t, file, "one", 0o600)
		leftovers(t, dir, 1)
	}
}

func TestWhatIsNoFileIsNotReplaced(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{dir, os.DevNull} {
		if err := Replace(OS{}, name, nil); err == nil || !strings.HasSuffix(err.Error(), "not a regular file") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := Replace(OS{}, filepath.Join(dir, "nosuch", "a.txt"), nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a directory that is not there: %v", err)
	}
	leftovers(t, dir, 0)
}
