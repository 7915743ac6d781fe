//go:build unix

package files

import (
	"io/fs"
	"os"
	"syscall"
)

// keepOwner gives a file to the owner of the one that it replaces, as far as that is
// allowed: who runs as root in a container should not take the user's files.
func keepOwner(name string, like fs.FileInfo) {
	if stat, ok := like.Sys().(*syscall.Stat_t); ok {
		os.Chown(name, int(stat.Uid), int(stat.Gid))
	}
}
