package literals

import (
	"crypto/rand"
	. "net/http"
)

func importedWithADot(w ResponseWriter) {
	SetCookie(w, &Cookie{ // want `cookie "sid" is sent without SameSite, so browsers`
		Name:  "sid",
		Value: rand.Text(),
	})
}

func constantWithADot(w ResponseWriter) {
	SetCookie(w, &Cookie{Name: "sid", SameSite: SameSiteDefaultMode, Value: rand.Text()}) // want `cookie "sid" is sent without SameSite, so browsers`
}
