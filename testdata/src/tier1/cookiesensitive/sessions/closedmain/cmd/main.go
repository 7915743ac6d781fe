// Command cmd makes a store that encrypts what is in the cookie, for the same handlers.
// Nothing is reported.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/gorilla/sessions"

	"tier1/cookiesensitive/sessions/inmain/handlers"
	"tier1/cookiesensitive/sessions/inmain/router"
)

func main() {
	store := sessions.NewCookieStore([]byte(os.Getenv("KEY")), []byte(os.Getenv("BLOCK")))
	log.Fatal(http.ListenAndServe(":8080", router.New(&handlers.Server{Store: store})))
}
