package cli

import (
	"cmp"
	"runtime/debug"
)

// Version returns the module version that the go command built the program
// from, or "devel" if it was none, and the version of Go.
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "devel"
	}
	version := cmp.Or(info.Main.Version, "devel")
	if version == "(devel)" {
		version = "devel"
	}
	return version + " " + info.GoVersion
}
