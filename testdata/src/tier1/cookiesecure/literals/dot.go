package literals

import (
	"crypto/rand"
	. "net/http"
)

func importedWithADot(w ResponseWriter) {
	SetCookie(w, &Cookie{ // want `cookie "sid" is sent without Secure, so browsers`
		Name:  "sid",
		Value: rand.Text(),
	})
}
