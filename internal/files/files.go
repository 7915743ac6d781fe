// Package files writes files whole or not at all.
package files

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// FS is the part of a file system that this takes; tests replace it.
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

// Replace writes data to a file, new or in place of what it has. A symbolic link
// stays one, and permissions stay as they are.
func Replace(fsys FS, name string, data []byte) error {
	if real, err := fsys.EvalSymlinks(name); err == nil {
		name = real
	}
	mode := fs.FileMode(0o644)
	switch info, err := fsys.Stat(name); {
	case err == nil && !info.Mode().IsRegular():
		return &fs.PathError{Op: "write", Path: name, Err: errors.New("not a regular file")}
	case err == nil:
		mode = info.Mode().Perm()
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	temp, err := fsys.WriteTemp(name, data, mode)
	if err != nil {
		return err
	}
	if err := fsys.Rename(temp, name); err != nil {
		fsys.Remove(temp)
		return err
	}
	return nil
}

// Cannot words an error of the file system without its paths, which are known.
func Cannot(what string, err error) string {
	for inner := err; inner != nil; inner = errors.Unwrap(inner) {
		err = inner
	}
	return fmt.Sprintf("cannot be %s (%v)", what, err)
}

// OS is the file system of the operating system.
type OS struct{}

// Stat is os.Stat.
func (OS) Stat(name string) (fs.FileInfo, error) { return os.Stat(name) }

// ReadFile is os.ReadFile.
func (OS) ReadFile(name string) ([]byte, error) { return os.ReadFile(name) }

// EvalSymlinks is filepath.EvalSymlinks.
func (OS) EvalSymlinks(name string) (string, error) { return filepath.EvalSymlinks(name) }

// Rename is os.Rename.
func (OS) Rename(from, to string) error { return os.Rename(from, to) }

// Remove is os.Remove.
func (OS) Remove(name string) error { return os.Remove(name) }

// WriteTemp writes a new file beside the one that it is to replace.
func (OS) WriteTemp(name string, data []byte, mode fs.FileMode) (_ string, err error) {
	// A file that may not be written must not be replaced by way of a writable
	// directory either.
	var like fs.FileInfo
	orig, err := os.OpenFile(name, os.O_WRONLY, 0)
	switch {
	case err == nil:
		like, err = orig.Stat()
		orig.Close()
		if err != nil {
			return "", err
		}
	case !errors.Is(err, fs.ErrNotExist):
		return "", err
	}
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
	if like != nil {
		keepOwner(temp.Name(), like)
	}
	return temp.Name(), err
}
