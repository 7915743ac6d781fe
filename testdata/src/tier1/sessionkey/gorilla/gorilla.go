// Package gorilla has stores and codecs with keys of all kinds.
package gorilla

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"flag"
	"fmt"
	"io"
	mathrand "math/rand"
	"net/http"
	"os"
	"strings"

	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

// Written down.

var store = sessions.NewCookieStore([]byte("something-very-secret-of-32-byte")) // want `^key that authenticates sessions is a constant in the source: whoever can read that can forge sessions$`

const named = "written down as a constant"

var byName = sessions.NewCookieStore([]byte(named)) // want `key that authenticates sessions is a constant`

var (
	exported     = byteKey
	byteKey      = []byte("in a variable of bytes")  // want `key that authenticates sessions is a constant`
	ExportedKey  = []byte("in an exported variable") // want `key that authenticates sessions is a constant`
	ExportedText = "in an exported variable of text" // want `key that authenticates sessions is a constant`
	ofVariable   = sessions.NewCookieStore(exported)
	ofExported   = sessions.NewFilesystemStore("", ExportedKey)
	ofText       = sessions.NewCookieStore([]byte(ExportedText))
	ofBytes      = sessions.NewCookieStore([]byte{1, 2, 3, 4, 5, 6, 7, 8}) // want `key that authenticates sessions is a constant`
	pair         = sessions.NewCookieStore(
		[]byte("the first of a pair is a key to sign"), // want `key that authenticates sessions is a constant`
		[]byte("the second of the two"),                // want `key that encrypts sessions is a constant in the source: whoever can read that can read sessions; and it has 21 bytes, where AES takes 16, 24 or 32$`
	)
	empty = sessions.NewCookieStore([]byte("")) // want `^key that authenticates sessions is empty, so that anybody can forge sessions$`
)

func inFunctions() {
	key := "a text in a variable"
	sessions.NewCookieStore([]byte(key)) // want `key that authenticates sessions is a constant`
	joined := "in " + "parts"
	sessions.NewCookieStore([]byte(joined)) // want `key that authenticates sessions is a constant`
	sessions.NewCookieStore(helper())
	sessions.NewCookieStore([]byte(fmt.Sprintf("printed %s", "key")))   // want `key that authenticates sessions is a constant`
	sessions.NewCookieStore([]byte(strings.TrimSpace(" trimmed key "))) // want `key that authenticates sessions is a constant`
	digest := sha256.Sum256([]byte("hashed but known"))                 // want `key that authenticates sessions is a constant`
	sessions.NewCookieStore(digest[:])
	decoded, _ := hex.DecodeString("00112233445566778899aabbccddeeff") // want `key that authenticates sessions is a constant`
	sessions.NewCookieStore(decoded)
	block, _ := base64.StdEncoding.DecodeString("c2l4dGVlbiBieXRlcyEhIQ==") // want `^key that encrypts cookies is a constant in the source: whoever can read that can read cookies$`
	securecookie.New(securecookie.GenerateRandomKey(32), block)
	securecookie.New([]byte("of a codec"), nil) // want `^key that authenticates cookies is a constant in the source: whoever can read that can forge cookies$`
}

func helper() []byte { return []byte("from a helper") } // want `key that authenticates sessions is a constant`

func wrapped(key []byte) *sessions.CookieStore { return sessions.NewCookieStore(key) }

func wraps() {
	wrapped([]byte("handed on")) // want `key that authenticates sessions is a constant`
	wrapped(securecookie.GenerateRandomKey(32))
}

type config struct {
	Secret string
	Name   string
}

func defaults() config { return config{Secret: "default of a configuration", Name: "sid"} } // want `key that authenticates sessions is a constant`

func configured() {
	c := defaults()
	sessions.NewCookieStore([]byte(c.Secret))
}

var settings = config{Secret: "kept in a struct"} // want `key that authenticates sessions is a constant`

func fromSettings() { sessions.NewCookieStore([]byte(settings.Secret)) }

// Decided when the program runs.

var reassigned = []byte("replaced by main")

func replace() { reassigned = []byte(os.Getenv("KEY")) }

func ofReassigned() { sessions.NewCookieStore(reassigned) }

var flagged string

func flags() {
	flag.StringVar(&flagged, "key", "development", "")
	flag.Parse()
	sessions.NewCookieStore([]byte(flagged))
	sessions.NewCookieStore([]byte(*flag.String("other", "development", "")))
}

func onePath(development bool) {
	key := []byte(os.Getenv("SESSION_KEY"))
	if development {
		key = []byte("on one of two paths")
	}
	sessions.NewCookieStore(key)
	text := os.Getenv("SESSION_KEY")
	if text == "" {
		text = "where there is none"
	}
	sessions.NewCookieStore([]byte(text))
}

func overridden(read func(*config)) {
	c := config{Secret: "replaced by what is read"}
	read(&c)
	sessions.NewCookieStore([]byte(c.Secret))
}

// securecookie refuses an empty key.
func environment() {
	sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))
	securecookie.New([]byte(os.Getenv("HASH_KEY")), []byte(os.Getenv("BLOCK_KEY")))
}

func fromFile() {
	key, _ := os.ReadFile("key")
	sessions.NewCookieStore(key)
	file, _ := os.Open("key")
	buffer := make([]byte, 32)
	file.Read(buffer)
	sessions.NewCookieStore(buffer)
}

func overwritten() {
	key := []byte("only there for its length, of 32")
	rand.Read(key)
	sessions.NewCookieStore(key)
	other := []byte("only there for its length, of 32")
	copy(other, os.Getenv("KEY"))
	sessions.NewCookieStore(other)
}

// Random.

func random() {
	sessions.NewCookieStore(securecookie.GenerateRandomKey(64), securecookie.GenerateRandomKey(32))
	sessions.NewCookieStore(securecookie.GenerateRandomKey(16)) // want `^key that authenticates sessions has 16 bytes; use 32 or more$`
	securecookie.New(securecookie.GenerateRandomKey(32), securecookie.GenerateRandomKey(16))
	securecookie.New(securecookie.GenerateRandomKey(32), securecookie.GenerateRandomKey(64)) // want `^key that encrypts cookies has 64 bytes, but AES takes 16, 24 or 32$`
	key := make([]byte, 32)
	rand.Read(key)
	sessions.NewCookieStore(key)
	short := make([]byte, 8)
	io.ReadFull(rand.Reader, short) // want `key that authenticates sessions has 8 bytes`
	sessions.NewCookieStore(short)
	long := make([]byte, 40)
	if _, err := io.ReadFull(rand.Reader, long); err == nil {
		sessions.NewCookieStore(long)
	}
}

func guessable() {
	key := make([]byte, 32)
	mathrand.Read(key) // want `^key that authenticates sessions is made with math/rand, which others can guess; use crypto/rand$`
	sessions.NewCookieStore(key)
	const letters = "abcdefghijklmnopqrstuvwxyz"
	spelled := make([]byte, 32)
	for i := range spelled {
		spelled[i] = letters[mathrand.Intn(len(letters))] // want `key that authenticates sessions is made with math/rand`
	}
	sessions.NewCookieStore(spelled)
}

func perRequest(w http.ResponseWriter, r *http.Request) {
	store := sessions.NewCookieStore(securecookie.GenerateRandomKey(32)) // want `^key that authenticates sessions is made anew for each request, so that what was made with the last one is refused$`
	session, _ := store.Get(r, "sid")
	session.Save(r, w)
}

func handler() http.HandlerFunc {
	once := sessions.NewCookieStore(securecookie.GenerateRandomKey(32))
	return func(w http.ResponseWriter, r *http.Request) {
		session, _ := once.Get(r, "sid")
		session.Save(r, w)
		id := securecookie.GenerateRandomKey(32)
		w.Write(id)
	}
}

// One for both.

func twice(key []byte) {
	sessions.NewCookieStore(key, key) // want `^sessions are authenticated and encrypted with the same key; each needs one of its own$`
	one := securecookie.GenerateRandomKey(32)
	securecookie.New(one, one)                                                  // want `cookies are authenticated and encrypted with the same key`
	sessions.NewCookieStore([]byte(os.Getenv("ONE")), []byte(os.Getenv("ONE"))) // want `sessions are authenticated and encrypted with the same key`
	made := filled()
	sessions.NewCookieStore(made, made) // want `sessions are authenticated and encrypted with the same key`
	sessions.NewCookieStore([]byte(os.Getenv("ONE")), []byte(os.Getenv("OTHER")))
	sessions.NewCookieStore(filled(), filled())
}

func filled() []byte {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		panic(err)
	}
	return key
}

// Rotated: keys to sign and to encrypt with by turns.
func rotated(key, old []byte) { sessions.NewCookieStore(key, nil, old, nil) }

func listed(keys ...[]byte) { sessions.NewCookieStore(keys...) }

func uses() {
	listed([]byte("one of a list that is handed on"))
	_, _, _, _, _, _, _ = ofVariable, ofExported, ofText, ofBytes, pair, empty, byName
	_ = store
}

// To be filled in by the linker.
var linked = ""

func useLinked() { sessions.NewCookieStore([]byte(linked)) }

// Made by the first request, for all.
var lazy []byte

func lazily(w http.ResponseWriter, r *http.Request) {
	if lazy == nil {
		lazy = securecookie.GenerateRandomKey(32)
	}
	session, _ := sessions.NewCookieStore(lazy).Get(r, "sid")
	session.Save(r, w)
}
