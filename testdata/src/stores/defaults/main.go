// Defaults runs the stores of this module against servers that it plays itself,
// and prints what reaches the wire, one JSON line for each way to configure
// them. Some of the other files are copies of those in tier1/defaults; a test
// in internal/model compares them.
package main

func main() {
	observeMemstore()
	observePostgres()
	observeMySQL()
	observeMemcached()

	server, err := startRedis()
	check(err)
	observeRedistore(server)
	observeRedistoreV1(server)
	observeRedistoreV2(server)
	observeRedisstore(server)
	observeGinRedis(server)
}
