// Defaults runs the libraries that the model describes and that this module
// provides, and prints what reaches the wire, one JSON line for each way to
// configure them. The conformance test in internal/model compares that with
// what the model says.
package main

import "os"

func main() {
	// What the libraries print of themselves is no observation.
	output, os.Stdout = os.Stdout, os.Stderr
	observeBeegov2()
	observeBuffalo()
	observeGF()
	observeGFServers()
	observeIris()
	observeMacaron()
	observeMacaronSession()
	observeRevel()
}
