// Client runs the handlers of this module with the servers of their libraries,
// has a client of net/http with a cookie jar ask for them, and prints what the
// client has seen.
package main

import (
	"io"
	"log"
	"os"

	"truth/claim"
)

func main() {
	log.SetOutput(io.Discard) // net/http tells what it drops
	for _, claims := range []func() []claim.Claim{
		cookiesecure, cookiesamesite, cookieinvalid, cookielost, cookielifetime, cookiedelete, cookienil, cookietrust, sessionfixation, sessionlogout,
	} {
		for _, c := range claims() {
			check(claim.Print(c))
		}
	}
}

func check(err error) {
	if err != nil {
		log.SetOutput(os.Stderr)
		log.Panic(err)
	}
}
