// Package shapes_tables makes cookies from tables. One literal serves all rows:
// it is reported where every row turns Secure off.
package shapes_tables

import (
	"crypto/rand"
	"net/http"
)

type row struct {
	name   string
	maxAge int
	secure bool
}

func everyRowIsOff(w http.ResponseWriter) {
	rows := []row{
		{name: "access", maxAge: 3600, secure: false},
		{name: "refresh", maxAge: 86400},
	}
	for _, d := range rows {
		http.SetCookie(w, &http.Cookie{
			Name:   d.name,
			Value:  rand.Text(),
			MaxAge: d.maxAge,
			Secure: d.secure, // want `^cookie is sent without Secure, so browsers`
		})
	}
}

func literalHasNone(w http.ResponseWriter) {
	for _, d := range []struct{ name, value string }{
		{"a", rand.Text()},
		{"b", rand.Text()},
	} {
		http.SetCookie(w, &http.Cookie{Name: d.name, Value: d.value, HttpOnly: true}) // want `^cookie is sent without Secure, so browsers`
	}
}

func mapOfValues(w http.ResponseWriter) {
	for name, value := range map[string]string{"a": rand.Text(), "b": rand.Text()} {
		http.SetCookie(w, &http.Cookie{Name: name, Value: value}) // want `^cookie is sent without Secure, so browsers`
	}
}

func flat(w http.ResponseWriter, name string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: rand.Text(), Secure: secure})
}

func flatPerRow(w http.ResponseWriter) {
	for _, name := range []string{"a", "b"} {
		flat(w, name, false) // want `^cookie is sent without Secure, so browsers`
	}
}

// Silent from here on.

func rowsDiffer(w http.ResponseWriter) {
	for _, d := range []row{{name: "access", secure: true}, {name: "theme", secure: false}} {
		http.SetCookie(w, &http.Cookie{Name: d.name, Value: rand.Text(), Secure: d.secure})
	}
}

func everyRowIsOn(w http.ResponseWriter) {
	for _, d := range []row{{"access", 60, true}, {"refresh", 3600, true}} {
		http.SetCookie(w, &http.Cookie{Name: d.name, Value: rand.Text(), MaxAge: d.maxAge, Secure: d.secure})
	}
}

func rowsOfTheCaller(w http.ResponseWriter, rows []row) {
	for _, d := range rows {
		http.SetCookie(w, &http.Cookie{Name: d.name, Value: rand.Text(), Secure: d.secure})
		flat(w, d.name, d.secure)
	}
}

var configured = []row{{name: "access"}, {name: "refresh"}}

func configure(secure bool) {
	for i := range configured {
		configured[i].secure = secure
	}
}

func rowsAreConfigured(w http.ResponseWriter) {
	for _, d := range configured {
		http.SetCookie(w, &http.Cookie{Name: d.name, Value: rand.Text(), Secure: d.secure})
	}
}

var secured = map[string]http.Cookie{"access": {Name: "access", Secure: true}}

func fromASecuredTemplate(w http.ResponseWriter, kind string) {
	c := secured[kind]
	c.Value = rand.Text()
	http.SetCookie(w, &c)
}

var plain = map[string]http.Cookie{"access": {Name: "access"}}

func templateIsSecured(w http.ResponseWriter, r *http.Request) {
	c := plain["access"]
	c.Secure = r.TLS != nil
	http.SetCookie(w, &c)
}

func rowOverridden(w http.ResponseWriter, prod bool) {
	for _, d := range []row{{name: "access"}, {name: "refresh"}} {
		if prod {
			d.secure = true
		}
		http.SetCookie(w, &http.Cookie{Name: d.name, Value: rand.Text(), Secure: d.secure})
	}
}

func rowsThatDelete(w http.ResponseWriter) {
	for _, d := range []row{{name: "access", maxAge: -1}, {name: "refresh", maxAge: -1}} {
		http.SetCookie(w, &http.Cookie{Name: d.name, MaxAge: d.maxAge, Secure: d.secure})
	}
}

func decisionTable(w http.ResponseWriter, env string) {
	http.SetCookie(w, &http.Cookie{
		Name:   "sid",
		Value:  rand.Text(),
		Secure: map[string]bool{"production": true, "staging": true}[env],
	})
}
