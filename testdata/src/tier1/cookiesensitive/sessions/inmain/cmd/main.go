// Command cmd makes the store that handlers use, which it does not see, but for their
// router.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/gorilla/sessions"

	"tier1/cookiesensitive/sessions/inmain/router"
)

func main() {
	store := sessions.NewCookieStore([]byte(os.Getenv("KEY"))) // want `^session value "pw" carries r\.FormValue\("password"\), put there by handlers\.Server\.Login \(and another one like it\); this store keeps sessions in the cookie, signed but not encrypted$`
	log.Fatal(http.ListenAndServe(":8080", router.New(server(store))))
}
