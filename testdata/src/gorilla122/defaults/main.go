// Defaults runs gorilla/sessions v1.2.2, and gin-gonic/contrib/sessions with it, and
// prints what reaches the wire, one JSON line for each way to configure them. The
// other files here are copies of those in tier1/defaults and stores/defaults; a test
// in internal/model compares them.
package main

func main() {
	observeGorilla()

	server, err := startRedis()
	check(err)
	observeGinGonic(server)
}
