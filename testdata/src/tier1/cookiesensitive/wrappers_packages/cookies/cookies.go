// Package cookies makes something else of values before it sends them.
package cookies

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
)

// Put sends v under a name that the caller chooses.
func Put(w http.ResponseWriter, name string, v any) {
	data, _ := json.Marshal(v)
	http.SetCookie(w, &http.Cookie{Name: name, Value: base64.URLEncoding.EncodeToString(data), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}
