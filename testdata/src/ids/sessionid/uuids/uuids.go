// Package uuids has identifiers of libraries.
package uuids

import (
	"crypto/rand"
	"fmt"
	"net/http"

	gofrs "github.com/gofrs/uuid/v5"
	"github.com/google/uuid"
	"github.com/oklog/ulid/v2"
	"github.com/rs/xid"
	satori "github.com/satori/go.uuid"
	"github.com/segmentio/ksuid"
)

func weak(w http.ResponseWriter) {
	v1, _ := uuid.NewUUID()
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v1.String()})                        // want `^value of cookie "session" is made of a UUID of the time and the machine, which others can guess; use crypto/rand$`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: uuid.Must(uuid.NewV6()).String()})   // want `made of a UUID of the time and the machine`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: gofrs.Must(gofrs.NewV1()).String()}) // want `made of a UUID of the time and the machine`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: satori.NewV1().String()})            // want `made of a UUID of the time and the machine`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: xid.New().String()})                 // want `made of an xid of the time, the machine and a counter`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: ulid.Make().String()})               // want `made of math/rand, which ulid.Make takes, which others can guess`
}

func strong(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: uuid.NewString()})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: uuid.New().String()})
	v7, err := uuid.NewV7()
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: fmt.Sprint(v7)})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: gofrs.Must(gofrs.NewV4()).String()})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: satori.NewV4().String()})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: ulid.MustNew(ulid.Now(), rand.Reader).String()})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: ulid.MustNew(ulid.Now(), ulid.DefaultEntropy()).String()})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: ksuid.New().String()})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: xid.New().String() + uuid.NewString()})
}
