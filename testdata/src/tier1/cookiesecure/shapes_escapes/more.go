package shapes_escapes

import (
	"crypto/rand"
	"net/http"
	"sort"
)

func sortedAndSent(w http.ResponseWriter) {
	cookies := []*http.Cookie{
		{Name: "b", Value: rand.Text()}, // want `cookie "b" is sent without Secure, so browsers`
		{Name: "a", Value: rand.Text(), Secure: true},
	}
	sort.Slice(cookies, func(i, j int) bool { return cookies[i].Name < cookies[j].Name })
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}
