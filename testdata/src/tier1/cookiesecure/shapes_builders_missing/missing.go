// Package shapes_builders_missing has one chain that leaves Secure out and
// others that do not. The one is reported at the literal that all start from.
package shapes_builders_missing

import (
	"crypto/rand"
	"net/http"
)

type builder struct{ cookie *http.Cookie }

func newBuilder() *builder {
	return &builder{cookie: &http.Cookie{Path: "/"}} // want `cookie "forgotten" is sent without Secure, so browsers`
}

func (b *builder) name(s string) *builder { b.cookie.Name = s; return b }

func (b *builder) value(s string) *builder { b.cookie.Value = s; return b }

func (b *builder) secure() *builder { b.cookie.Secure = true; return b }

func (b *builder) build() *http.Cookie { return b.cookie }

func forgotten(w http.ResponseWriter) {
	http.SetCookie(w, newBuilder().name("forgotten").value(rand.Text()).build())
}

// Silent from here on.

func secured(w http.ResponseWriter) {
	http.SetCookie(w, newBuilder().name("secured").value(rand.Text()).secure().build())
}

func securedFirst(w http.ResponseWriter) {
	http.SetCookie(w, newBuilder().secure().name("first").value(rand.Text()).build())
}

func securedSometimes(w http.ResponseWriter, prod bool) {
	b := newBuilder().name("sometimes").value(rand.Text())
	if prod {
		b = b.secure()
	}
	http.SetCookie(w, b.build())
}
