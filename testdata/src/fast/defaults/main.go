// Defaults runs the libraries that the model describes and that this module
// provides, and prints what reaches the wire, one JSON line for each way to
// configure them. The conformance test in internal/model compares that with
// what the model says.
package main

func main() {
	observeFasthttp()
	observeFasthttpDeletion()
	observeFiberv2()
	observeFiberv3()
	observeHertz()
	observeHertzSessions()
}
