// Defaults runs the libraries of this module and prints what reaches the wire,
// one JSON line for each way to configure them.
package main

import "os"

func main() {
	output = os.Stdout
	observePocketbase()
	observeSwaggest()
}
