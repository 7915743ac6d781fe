package literals

import (
	"crypto/rand"
	web "net/http"
)

func importedUnderAnotherName(w web.ResponseWriter) {
	web.SetCookie(w, &web.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without Secure, so browsers`
}
