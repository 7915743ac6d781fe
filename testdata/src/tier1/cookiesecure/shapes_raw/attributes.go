package shapes_raw

import (
	"crypto/rand"
	"fmt"
	"net/http"
)

// Silent, as all that ends in attributes nobody can see.

func secureSuffix(r *http.Request) string {
	if r.TLS != nil {
		return "; Secure"
	}
	return ""
}

func formatWithASuffix(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("suffix=%s; Path=/%s", rand.Text(), secureSuffix(r)))
	w.Header().Add("Set-Cookie", "suffix="+rand.Text()+secureSuffix(r))
}

// Two holes in a row: the second can begin with a semicolon.
func attributesBehindTheValue(w http.ResponseWriter, value, attributes string) {
	w.Header().Add("Set-Cookie", "hole="+value+attributes)
	w.Header().Add("Set-Cookie", fmt.Sprintf("hole=%s%s", value, attributes))
}

func attributesAreAConstant(w http.ResponseWriter) {
	const attributes = "; Path=/; Secure; HttpOnly"
	w.Header().Add("Set-Cookie", "on="+rand.Text()+attributes)
	w.Header().Add("Set-Cookie", fmt.Sprintf("on=%s%s", rand.Text(), attributes))
}
