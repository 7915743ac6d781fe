// Defaults runs the libraries of this module and prints what reaches the wire,
// one JSON line for each way to configure them. Some of the other files are
// copies of those in tier1/defaults; a test in internal/model compares them.
package main

func main() {
	observeGolangcollege()
	observeDghubble()
	observeGoSession()
	observeFlamego()
	observeGologin()
	observeIcza()
	observeZitadel()
	observeSAML()
	observePkgzV1()
	observePkgzV2()
	observeAuthboss()
	observeDgrijalva()
	observeGolangJWT()
	observeForm3tech()
	observeJWXv2()
	observeJWXv3()
}
