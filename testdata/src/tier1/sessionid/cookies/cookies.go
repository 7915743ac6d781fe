// Package cookies has values of cookies that can be guessed, and others.
package cookies

import (
	"crypto/hmac"
	"crypto/md5"
	crand "crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand"
	randv2 "math/rand/v2"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func set(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id})
}

func number(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: strconv.Itoa(rand.Int())}) // want `^value of cookie "session_id" is made of math/rand, which others can guess; use crypto/rand$`
}

func seeded(w http.ResponseWriter) {
	r := rand.New(rand.NewSource(time.Now().UnixNano()))
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: fmt.Sprintf("%x", r.Int63())}) // want `value of cookie "sid" is made of math/rand`
}

func version2(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "auth_token", Value: fmt.Sprint(randv2.Uint64())}) // want `made of math/rand/v2`
}

const letters = "abcdefghijklmnopqrstuvwxyz"

func spelled(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))]
	}
	return string(b)
}

func useSpelled(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: spelled(32)}) // want `made of math/rand`
}

var runes = []rune("abcdefghijklmnopqrstuvwxyz")

func inRunes(n int) string {
	b := make([]rune, n)
	for i := range b {
		b[i] = runes[rand.Intn(len(runes))]
	}
	return string(b)
}

func useRunes(w http.ResponseWriter) {
	id := inRunes(40)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id}) // want `made of math/rand`
}

func builder(w http.ResponseWriter) {
	var b strings.Builder
	for range 32 {
		b.WriteByte(letters[rand.Intn(26)])
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: b.String()}) // want `made of math/rand`
}

func appended(w http.ResponseWriter) {
	var b []byte
	for range 32 {
		b = append(b, letters[rand.Intn(26)])
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: string(b)}) // want `made of math/rand`
}

func bytes(w http.ResponseWriter) {
	b := make([]byte, 32)
	rand.Read(b)
	http.SetCookie(w, &http.Cookie{Name: "csrf_token", Value: base64.URLEncoding.EncodeToString(b)}) // want `^value of cookie "csrf_token" is made of math/rand, which others can guess; use crypto/rand$`
}

func now(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: strconv.FormatInt(time.Now().UnixNano(), 10)}) // want `^value of cookie "session" is made of the time, which others can guess; use crypto/rand$`
}

func hashed(w http.ResponseWriter, username string) {
	sum := md5.Sum([]byte(username + time.Now().String()))
	http.SetCookie(w, &http.Cookie{Name: "session", Value: hex.EncodeToString(sum[:])}) // want `made of the time`
	h := sha256.New()
	io.WriteString(h, strconv.FormatInt(time.Now().Unix(), 10))
	http.SetCookie(w, &http.Cookie{Name: "token", Value: fmt.Sprintf("%x", h.Sum(nil))}) // want `made of the time`
}

var last int

func counted(w http.ResponseWriter) {
	last++
	http.SetCookie(w, &http.Cookie{Name: "session", Value: strconv.Itoa(last)}) // want `made of a counter`
}

var next int64

func atomically(w http.ResponseWriter) {
	id := atomic.AddInt64(&next, 1)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: fmt.Sprintf("%d-%d", os.Getpid(), id)}) // want `^value of cookie "session" is made of a counter and the number of the process, which others can guess; use crypto/rand$`
}

type manager struct{ count int }

func (m *manager) start(w http.ResponseWriter) {
	m.count++
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "s" + strconv.Itoa(m.count)}) // want `made of a counter`
}

func short(w http.ResponseWriter) {
	b := make([]byte, 8)
	crand.Read(b)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: hex.EncodeToString(b)}) // want `^value of cookie "session" has 8 random bytes; use 16 or more$`
}

func random(n int) string {
	b := make([]byte, n)
	if _, err := io.ReadFull(crand.Reader, b); err != nil {
		panic(err)
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

func lengths(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: random(12)}) // want `has 12 random bytes`
	http.SetCookie(w, &http.Cookie{Name: "session", Value: random(32)})
	set(w, random(16))
}

func weakSet(w http.ResponseWriter) {
	set2(w, spelled(20)) // want `value of cookie "session_id" is made of math/rand`
}

func set2(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id})
}

func cut(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: random(32)[:8]}) // want `has 8 random bytes`
}

// Random enough.

func besides(w http.ResponseWriter, id int) {
	b := make([]byte, 32)
	crand.Read(b)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: fmt.Sprintf("%d-%d-%x", time.Now().Unix(), rand.Int(), b)})
}

// inParts writes all of them, in groups.
func inParts(w http.ResponseWriter) {
	b := make([]byte, 16)
	crand.Read(b)
	b[6] = b[6]&0x0f | 0x40
	http.SetCookie(w, &http.Cookie{Name: "session", Value: fmt.Sprintf("%x-%x-%x-%x-%x", b[0:4], b[4:6], b[6:8], b[8:10], b[10:16])})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: fmt.Sprintf("%x-%x", b[:8], b[8:])})
}

// inFewParts has too few to begin with.
func inFewParts(w http.ResponseWriter) {
	b := make([]byte, 8)
	crand.Read(b)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: fmt.Sprintf("%x-%x", b[:4], b[4:])}) // want `has 8 random bytes`
}

func onePart(w http.ResponseWriter) {
	b := make([]byte, 16)
	crand.Read(b)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: fmt.Sprintf("%x", b[:4])}) // want `has 4 random bytes`
}

func array(w http.ResponseWriter) {
	var b [16]byte
	crand.Read(b[:])
	http.SetCookie(w, &http.Cookie{Name: "session", Value: hex.EncodeToString(b[:])})
}

func text(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: crand.Text()})
}

// How long is not known.
func unknownLength(w http.ResponseWriter, n int) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: random(n)})
}

// Signed.

func signed(w http.ResponseWriter, uid string, key []byte) {
	payload := uid + "|" + strconv.FormatInt(time.Now().Add(time.Hour).Unix(), 10)
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(payload))
	http.SetCookie(w, &http.Cookie{Name: "session", Value: payload + "|" + hex.EncodeToString(mac.Sum(nil))})
}

func token(w http.ResponseWriter, key []byte) {
	t, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(time.Hour).Unix(), "n": rand.Int()}).SignedString(key)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: t})
}

func encrypted(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "token", Value: encryptText(strconv.FormatInt(time.Now().Unix(), 10))})
}

func encryptText(s string) string { return s }

// Made elsewhere.

type source interface{ ID() string }

func unseen(w http.ResponseWriter, s source, given string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: s.ID() + strconv.Itoa(rand.Int())})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: given + time.Now().String()})
}

type secure struct{}

func (secure) Int63() int64 { return 4 }
func (secure) Seed(int64)   {}

func otherSource(w http.ResponseWriter) {
	r := rand.New(secure{})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: fmt.Sprint(r.Int63())})
}

// Other cookies.

func others(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "last_login", Value: time.Now().Format(time.RFC3339)})
	http.SetCookie(w, &http.Cookie{Name: "session_started_at", Value: strconv.FormatInt(time.Now().Unix(), 10)})
	http.SetCookie(w, &http.Cookie{Name: "session_start", Value: strconv.FormatInt(time.Now().Unix(), 10)})
	http.SetCookie(w, &http.Cookie{Name: "variant", Value: strconv.Itoa(rand.Intn(2))})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "", MaxAge: -1, Expires: time.Now()})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "constant"})
}

// One way is random.
func either(w http.ResponseWriter) {
	b := make([]byte, 16)
	id := strconv.Itoa(rand.Int())
	if _, err := crand.Read(b); err == nil {
		id = hex.EncodeToString(b)
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id})
}
