package fix

// This file writes the result: every file whole or not at all.

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/aymanbagabas/go-udiff"
)

// FS is the part of a file system that fixes need; tests replace it.
type FS interface {
	Stat(name string) (fs.FileInfo, error)
	ReadFile(name string) ([]byte, error)
	EvalSymlinks(name string) (string, error)
	// WriteTemp writes data to a new file in the directory of name, flushed to
	// the disk and with this mode, and returns the name of it.
	WriteTemp(name string, data []byte, mode fs.FileMode) (temp string, err error)
	Rename(from, to string) error
	Remove(name string) error
}

// Write writes the changed files: first all to temporary files beside them,
// then, if that went well, over the originals. A file that cannot be written
// takes its fixes out of the plan, also those parts that touch other files; the
// rest is written. It returns one error per file that could not be written; the
// function label gives the name to print for a file.
func (p *Plan) Write(label func(filename string) string) []error {
	var errs []error
	for {
		temps, failed, err := p.stage()
		if err == nil {
			return append(errs, p.commit(temps, label)...)
		}
		errs = append(errs, p.unwritable(failed, err, label))
		p.settle()
	}
}

// stage writes all files to temporary ones, and removes them if one fails.
func (p *Plan) stage() (temps map[string]string, failed *file, err error) {
	temps = map[string]string{}
	for _, name := range p.names() {
		f := p.files[name]
		temp, err := p.opts.FS.WriteTemp(name, f.new, f.mode)
		if err != nil {
			for _, temp := range temps {
				p.opts.FS.Remove(temp)
			}
			return nil, f, err
		}
		temps[name] = temp
	}
	return temps, nil, nil
}

// commit moves the temporary files over the originals.
func (p *Plan) commit(temps map[string]string, label func(string) string) []error {
	var errs []error
	for _, name := range sortedKeys(temps) {
		if err := p.opts.FS.Rename(temps[name], name); err != nil {
			p.opts.FS.Remove(temps[name])
			errs = append(errs, p.unwritable(p.files[name], err, label))
		}
	}
	return errs
}

// unwritable takes the fixes of f out of the plan and words the reason.
func (p *Plan) unwritable(f *file, err error, label func(string) string) error {
	reason := cannot("written", err)
	p.exclude(f, reason)
	f.edits = nil
	return fmt.Errorf("%s was not fixed, because %s: check the permissions of the file and its directory", label(f.given), reason)
}

// Files returns the number of files that the plan changes.
func (p *Plan) Files() int { return len(p.names()) }

// Diff prints the changes as a unified diff and reports whether there are any.
// The function label gives the name to print for a file.
func (p *Plan) Diff(w io.Writer, label func(filename string) string) (changed bool, err error) {
	for _, name := range p.names() {
		f := p.files[name]
		l := filepath.ToSlash(label(f.given))
		diff := udiff.Unified("a/"+l, "b/"+l, string(f.old), string(f.new))
		changed = changed || diff != ""
		if _, err := io.WriteString(w, diff); err != nil {
			return changed, err
		}
	}
	return changed, nil
}

// osFS is the file system of the operating system.
type osFS struct{}

func (osFS) Stat(name string) (fs.FileInfo, error)    { return os.Stat(name) }
func (osFS) ReadFile(name string) ([]byte, error)     { return os.ReadFile(name) }
func (osFS) EvalSymlinks(name string) (string, error) { return filepath.EvalSymlinks(name) }
func (osFS) Rename(from, to string) error             { return os.Rename(from, to) }
func (osFS) Remove(name string) error                 { return os.Remove(name) }

func (osFS) WriteTemp(name string, data []byte, mode fs.FileMode) (_ string, err error) {
	// A file that may not be written must not be replaced by way of a writable
	// directory either.
	orig, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return "", err
	}
	orig.Close()
	temp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return "", err
	}
	defer func() {
		if err != nil {
			os.Remove(temp.Name())
		}
	}()
	if _, err = temp.Write(data); err == nil {
		err = temp.Chmod(mode)
	}
	if err == nil {
		err = temp.Sync()
	}
	if closeErr := temp.Close(); err == nil {
		err = closeErr
	}
	return temp.Name(), err
}
