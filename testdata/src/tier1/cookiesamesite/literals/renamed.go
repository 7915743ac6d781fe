package literals

import (
	"crypto/rand"
	web "net/http"
)

func importedUnderAnotherName(w web.ResponseWriter) {
	web.SetCookie(w, &web.Cookie{Name: "sid", Value: rand.Text()}) // want `cookie "sid" is sent without SameSite, so browsers`
}

func constantUnderAnotherName(w web.ResponseWriter) {
	web.SetCookie(w, &web.Cookie{Name: "sid", Value: rand.Text(), SameSite: web.SameSiteDefaultMode}) // want `cookie "sid" is sent without SameSite, so browsers`
}
