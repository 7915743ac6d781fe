package cli

// This file looks at what standard output is, to print for people or for programs.

import (
	"cmp"
	"os"
	"strconv"

	"golang.org/x/term"

	"github.com/cookielint/cookielint/internal/report"
)

// The values of -color.
const (
	auto   = "auto"
	always = "always"
	never  = "never"
)

// terminal returns how to print text on standard output, or nil if it is read by
// programs.
func (c *command) terminal(opts *options) *report.Terminal {
	fd, is := terminal(c.stdout)
	if opts.color == never || !is && opts.color != always {
		return nil
	}
	return &report.Terminal{
		Width: width(fd, is),
		Color: opts.color == always || os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && enableColors(fd),
		Fixed: opts.fix,
	}
}

// terminal reports whether a stream is a terminal, and which.
func terminal(stream any) (fd int, is bool) {
	f, ok := stream.(*os.File)
	if !ok {
		return 0, false
	}
	fd = int(f.Fd())
	return fd, term.IsTerminal(fd)
}

// width returns the width of a terminal. One that does not tell, and what is none,
// is as wide as COLUMNS says.
func width(fd int, is bool) int {
	if is {
		if w, _, err := term.GetSize(fd); err == nil && w > 0 {
			return w
		}
	}
	w, _ := strconv.Atoi(os.Getenv("COLUMNS"))
	return cmp.Or(max(w, 0), 80)
}
