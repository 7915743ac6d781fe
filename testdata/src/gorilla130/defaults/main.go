// Defaults runs gorilla/sessions v1.3.0 and prints what reaches the wire, one
// JSON line for each way to configure it. The other files here are copies of
// those in tier1/defaults; a test in internal/model compares them.
package main

func main() {
	observeGorilla()
}
