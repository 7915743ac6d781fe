// Package gitdiff tells which lines of a git work tree changed since a revision.
package gitdiff

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/bluekeyes/go-gitdiff/gitdiff"
)

// Changes are the lines of a work tree that are not as they were.
type Changes struct {
	root  string
	files map[string]*file // by name with slashes, relative to root
}

// A file is what changed of a file.
type file struct {
	whole bool         // it is new
	lines map[int]bool // lines that are new
	gaps  map[int]bool // lines behind which others were taken out
}

// Since returns what changed since a revision: committed, staged or not, and in
// files that git does not know and is not told to ignore. The directory is any of
// the work tree.
func Since(ctx context.Context, dir, rev string) (*Changes, error) {
	root, err := git(ctx, dir, "rev-parse", "--show-toplevel")
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return nil, errors.New("the program git was not found, which tells what changed: install it, or add its directory to PATH")
	case err != nil && strings.Contains(err.Error(), "not a git repository"):
		return nil, fmt.Errorf("%s is in no git repository, so nothing is known of revision %s", dir, rev)
	case err != nil:
		return nil, err // it may not trust the owner of the directory
	}
	c := &Changes{root: filepath.FromSlash(strings.TrimSpace(root)), files: map[string]*file{}}
	commit, err := git(ctx, c.root, "rev-parse", "--verify", "--quiet", "--end-of-options", rev+"^{commit}")
	if err != nil {
		return nil, fmt.Errorf("there is no revision %s in the git repository %s; if it is a shallow clone, fetch the revision first", rev, c.root)
	}
	// What settings of the user could change is said.
	patch, err := git(ctx, c.root, "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules",
		"--unified=0", "--find-renames", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/", strings.TrimSpace(commit), "--")
	if err != nil {
		return nil, err
	}
	if err := c.add(patch); err != nil {
		return nil, err
	}
	others, err := git(ctx, c.root, "ls-files", "--others", "--exclude-standard", "-z")
	if err != nil {
		return nil, err
	}
	for name := range strings.SplitSeq(strings.TrimSuffix(others, "\x00"), "\x00") {
		c.files[name] = &file{whole: true}
	}
	return c, nil
}

// git returns what a git command prints.
func git(ctx context.Context, dir string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C") // what it says is looked at
	var out, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("git %s failed: %w: %s", args[0], err, strings.Join(strings.Fields(stderr.String()), " "))
	}
	return out.String(), nil
}

// add notes what a patch changes.
func (c *Changes) add(patch string) error {
	files, _, err := gitdiff.Parse(strings.NewReader(patch))
	if err != nil {
		return fmt.Errorf("what git diff printed cannot be read: %v", err)
	}
	for _, f := range files {
		if f.IsDelete {
			continue
		}
		changed := &file{whole: f.IsNew, lines: map[int]bool{}, gaps: map[int]bool{}}
		for _, fragment := range f.TextFragments {
			changed.add(fragment)
		}
		c.files[f.NewName] = changed
	}
	return nil
}

func (f *file) add(fragment *gitdiff.TextFragment) {
	line := int(fragment.NewPosition)
	if fragment.NewLines == 0 {
		line++ // the position is that of the line before
	}
	for _, l := range fragment.Lines {
		switch l.Op {
		case gitdiff.OpAdd:
			f.lines[line] = true
			line++
		case gitdiff.OpDelete:
			f.gaps[line-1] = true
		default:
			line++
		}
	}
}

// Touch reports whether one of the lines of a file, from the first to the last, is
// new, or one between them was taken out.
func (c *Changes) Touch(name string, first, last int) bool {
	f := c.file(name)
	if f == nil {
		return false
	}
	if f.whole {
		return true
	}
	for line := first; line <= max(first, last); line++ {
		if f.lines[line] || line < last && f.gaps[line] {
			return true
		}
	}
	return false
}

func (c *Changes) file(name string) *file {
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	rel, err := filepath.Rel(c.root, name)
	if err != nil {
		return nil
	}
	return c.files[filepath.ToSlash(rel)]
}
