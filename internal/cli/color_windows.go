package cli

import "golang.org/x/sys/windows"

// enableColors makes a terminal ready for colours and reports whether it is: a
// console of Windows has to be told to understand escape sequences.
func enableColors(fd int) bool {
	var mode uint32
	if windows.GetConsoleMode(windows.Handle(fd), &mode) != nil {
		return false
	}
	return windows.SetConsoleMode(windows.Handle(fd), mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) == nil
}
