package shapes_generics

import (
	"crypto/rand"
	"iter"
	"net/http"
	"slices"
)

func forEach[T any](list []T, f func(T)) {
	for _, v := range list {
		f(v)
	}
}

func eachIsSent(w http.ResponseWriter) {
	forEach([]*http.Cookie{
		{Name: "each", Value: rand.Text()}, // want `cookie "each" is sent without Secure, so browsers`
		{Name: "each2", Value: rand.Text(), Secure: true},
	}, func(c *http.Cookie) { http.SetCookie(w, c) })
}

func convert[T, U any](list []T, f func(T) U) []U {
	out := make([]U, 0, len(list))
	for _, v := range list {
		out = append(out, f(v))
	}
	return out
}

func converted(w http.ResponseWriter, names []string) {
	cookies := convert(names, func(name string) *http.Cookie {
		return &http.Cookie{Name: name, Value: rand.Text()} // want `^cookie is sent without Secure, so browsers`
	})
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func iteratedValues(w http.ResponseWriter) {
	cookies := []*http.Cookie{{Name: "values", Value: rand.Text()}} // want `cookie "values" is sent without Secure, so browsers`
	for c := range slices.Values(cookies) {
		http.SetCookie(w, c)
	}
}

func yielded(names ...string) iter.Seq[*http.Cookie] {
	return func(yield func(*http.Cookie) bool) {
		for _, name := range names {
			if !yield(&http.Cookie{Name: name, Value: rand.Text()}) { // want `^cookie is sent without Secure, so browsers`
				return
			}
		}
	}
}

func fromAnIterator(w http.ResponseWriter) {
	for c := range yielded("a", "b") {
		http.SetCookie(w, c)
	}
}
