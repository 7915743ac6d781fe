package main

import (
	"os"
	"syscall"
)

// peak returns the largest resident memory of a process that has ended and of those
// that it has waited for, whichever is more.
func peak(state *os.ProcessState) int64 {
	if usage, ok := state.SysUsage().(*syscall.Rusage); ok {
		return int64(usage.Maxrss) << 10 // kibibytes
	}
	return 0
}
