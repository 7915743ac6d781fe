package literals

import (
	"crypto/rand"
	"net/http/httptest"
)

// No fix: this file does not import net/http.
func notImported(w *httptest.ResponseRecorder) {
	send(w, &ticket{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without SameSite, so browsers`
}
