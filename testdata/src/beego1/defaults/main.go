// Defaults runs beego v1, which cannot be in one program with v2, and prints
// what reaches the wire, one JSON line for each way to configure it. The
// conformance test in internal/model compares that with what the model says.
package main

import "os"

func main() {
	// What the library prints of itself is no observation.
	output, os.Stdout = os.Stdout, os.Stderr
	observeBeego()
}
