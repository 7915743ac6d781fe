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

// download fetches what a module requires, where path is its go.mod. Modules
// with a vendor folder and workspaces have all that they need.
func download(path string, d fs.DirEntry, err error) error {
	if err != nil {
		return err
	}
	if d.IsDir() && (exists(path, "vendor") || exists(path, "go.work")) {
		return fs.SkipDir
	}
	if d.Name() != "go.mod" {
		return nil
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

func exists(dir, name string) bool {
	_, err := os.Stat(filepath.Join(dir, name))
	return err == nil
}
