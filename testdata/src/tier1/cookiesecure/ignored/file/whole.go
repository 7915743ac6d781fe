//nolint:cookielint // only used in development
package file

import "net/http"

func whole(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: v})
}
