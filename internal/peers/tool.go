package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// This file says what is measured, and builds it.

// A tool is a command that looks at all packages of a module.
type tool struct {
	name string
	args []string
}

// The versions of the peers.
const (
	gosec       = "github.com/securego/gosec/v2/cmd/gosec@v2.30.0"
	staticcheck = "honnef.co/go/tools/cmd/staticcheck@v0.8.2"
)

// first is the tool that all others are compared with.
const first = "cookielint"

// install builds the tools into a folder.
func install(ctx context.Context, work string) ([]tool, error) {
	bin := filepath.Join(work, "bin")
	for _, pkg := range []string{"./cmd/cookielint", gosec, staticcheck} {
		cmd := exec.CommandContext(ctx, "go", "install", pkg)
		cmd.Env = append(os.Environ(), "GOBIN="+bin, "CGO_ENABLED=0")
		if out, err := cmd.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("%s cannot be built: %w\n%s", pkg, err, out)
		}
	}
	in := func(name string) string { return filepath.Join(bin, name) }
	return []tool{
		{first, []string{in("cookielint"), "./..."}},
		{"go vet with cookielint", []string{"go", "vet", "-vettool=" + in("cookielint"), "./..."}},
		{"go vet", []string{"go", "vet", "./..."}},
		{"staticcheck", []string{in("staticcheck"), "./..."}},
		{"gosec, G124 only", []string{in("gosec"), "-quiet", "-no-fail", "-include=G124", "./..."}},
		{"gosec", []string{in("gosec"), "-quiet", "-no-fail", "./..."}},
	}, nil
}
