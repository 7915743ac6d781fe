// Testmods downloads what the modules below testdata and examples need. The
// tests analyze those modules against the real libraries, and do not use the
// network themselves.
//
// Run it at the root of the repository: go run ./internal/testmods
package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
)

func main() {
	for _, root := range []string{"testdata", "examples"} {
		if err := filepath.WalkDir(root, download); err != nil {
			fmt.Fprintln(os.Stderr, "testmods:", err)
			os.Exit(1)
		}
	}
}

// download fetches what a module requires, where path is its go.mod.
func download(path string, _ fs.DirEntry, err error) error {
	if err != nil || filepath.Base(path) != "go.mod" {
		return err
	}
	cmd := exec.Command("go", "mod", "download")
	cmd.Dir = filepath.Dir(path)
	cmd.Env = append(os.Environ(), "GOWORK=off")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("the modules that %s requires cannot be downloaded: %w", path, err)
	}
	return nil
}
