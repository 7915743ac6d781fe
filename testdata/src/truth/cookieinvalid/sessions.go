package cookieinvalid

import (
	"io"
	"net/http"

	"github.com/alexedwards/scs/v2"
)

func SCSNameWithSpace() http.Handler {
	manager := scs.New()
	manager.Cookie.Name = "my session" // want `session cookie is never sent`
	return manager.LoadAndSave(greeter(manager))
}

func SCSName() http.Handler {
	manager := scs.New()
	manager.Cookie.Name = "my_session"
	return manager.LoadAndSave(greeter(manager))
}

// greeter knows who has been here before.
func greeter(manager *scs.SessionManager) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if manager.Exists(r.Context(), "seen") {
			io.WriteString(w, "welcome back")
			return
		}
		manager.Put(r.Context(), "seen", true)
		io.WriteString(w, "who are you?")
	})
}
