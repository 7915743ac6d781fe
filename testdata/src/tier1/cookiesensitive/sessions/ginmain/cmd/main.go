// Command cmd imports both, and has nothing to say.
package main

import (
	"log"

	"tier1/cookiesensitive/sessions/ginmain/handlers"
	"tier1/cookiesensitive/sessions/ginmain/routes"
)

func main() {
	r := routes.New()
	r.POST("/again", handlers.Login)
	log.Fatal(r.Run())
}
