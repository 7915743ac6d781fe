// Defaults runs the libraries of this module and prints what reaches the wire,
// one JSON line for each way to configure them. Some of the other files are
// copies of those in tier1/defaults; a test in internal/model compares them.
package main

func main() {
	observeEchoV3()
	observeEchoV4()
	observeEchoV5()
	observeCSRF()
	observeNosurf()
}
