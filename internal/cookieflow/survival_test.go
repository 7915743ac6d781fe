package cookieflow

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// passing are operations that leave data in a text: statements that make s of s.
var passing = []string{
	`s = "v1." + s`, `s += "|x"`, `s = strings.TrimSpace(s)`, `s = string([]byte(s))`, `s = s[1:]`, `s = own(s)`, `s = generic(s)`,
	`s = base64.StdEncoding.EncodeToString([]byte(s))`, `s = hex.EncodeToString([]byte(s))`, `s = url.QueryEscape(s)`,
	`s = fmt.Sprintf("%s:%d", s, 1)`, `s = fmt.Sprint(s, 1)`, `s = strings.Join([]string{"a", s}, ".")`, `s = strings.Split(s, ",")[0]`,
	`{ var b strings.Builder; b.WriteString("a"); b.WriteString(s); s = b.String() }`,
	`{ var b bytes.Buffer; fmt.Fprintf(&b, "%s", s); s = b.String() }`,
	`{ b := &bytes.Buffer{}; json.NewEncoder(b).Encode(s); s = string(b.Bytes()) }`,
	`{ b := new(bytes.Buffer); e := base64.NewEncoder(base64.URLEncoding, b); e.Write([]byte(s)); e.Close(); s = b.String() }`,
	`{ var b bytes.Buffer; z := gzip.NewWriter(&b); z.Write([]byte(s)); z.Close(); s = b.String() }`,
	`{ var b bytes.Buffer; gob.NewEncoder(&b).Encode(s); s = b.String() }`,
	`{ data, _ := json.Marshal(s); s = string(data) }`,
	`{ data, _ := json.Marshal(map[string]any{"k": s}); s = string(data) }`,
	`{ q := url.Values{}; q.Set("k", s); s = q.Encode() }`,
	`{ b := append([]byte("a"), s...); s = string(b) }`,
	`{ m := map[string]string{"k": s}; s = m["k"] }`, `{ m := map[string]string{"k": s}; for _, e := range m { s = e } }`,
	`{ l := []string{"a", s}; s = l[1] }`, `{ for _, e := range []string{s} { s = e } }`,
	`{ c := make(chan string, 1); c <- s; s = <-c }`, `{ t := box{s}; s = t.held }`, `{ t := &box{}; t.held = s; s = t.get() }`,
	`{ f := func() string { return s }; s = f() }`, `{ f := strings.ToUpper; _ = f; s = strings.ToUpper(s) }`,
	`{ var x any = s; s = x.(string) }`, `{ s, _ = pair("a", s) }`, `if len(s) > 3 { s = s + "x" }`, `for range 2 { s = s + "x" }`,
}

// stopping are operations that leave nothing of the data, or nothing that can be
// had back.
var stopping = []string{
	`{ m := hmac.New(sha256.New, key); m.Write([]byte(s)); s = hex.EncodeToString(m.Sum(nil)) }`,
	`s = string(aead.Seal(nil, key, []byte(s), nil))`, `s = encrypt(s)`, `s = fmt.Sprint(len(s))`, `s = fmt.Sprint(s == "x")`,
	`s = strconv.FormatBool(strings.Contains(s, "x"))`, `s = lookup(s)`, `s = table[s]`, `s = rand.Text()`, `s = "constant"`,
	`if s != "" { s = "set" } else { s = "unset" }`, `s = verify(s)`,
}

const survivors = `package p
import ("bytes"; "compress/gzip"; "crypto/cipher"; "crypto/hmac"; "crypto/rand"; "crypto/sha256"; "encoding/base64"; "encoding/gob"
	"encoding/hex"; "encoding/json"; "fmt"; "net/http"; "net/url"; "strconv"; "strings")
var (_ bytes.Buffer; _ = gzip.NewWriter; _ = hmac.New; _ = rand.Text; _ = sha256.New; _ = base64.NewEncoder; _ = gob.NewEncoder
	_ = hex.Dump; _ = json.Valid; _ = fmt.Sprint; _ = url.Parse; _ = strconv.Itoa; _ = strings.ToUpper)
var aead cipher.AEAD
var key []byte
var table map[string]string
type box struct{ held string }
func (b *box) get() string { return b.held }
func own(s string) string { return s + "." }
func generic[T any](v T) T { return v }
func pair(a, b string) (string, error) { return a + b, nil }
func encrypt(s string) string { return string(aead.Seal(nil, key, []byte(s), nil)) }
func lookup(s string) string { if s == "a" { return "b" }; return "c" }
func verify(s string) string { if !strings.HasPrefix(s, "x") { return "" }; return rand.Text() }
type user struct{ Password string }
func f(w http.ResponseWriter, u user) {
	s := u.Password
	%s
	http.SetCookie(w, &http.Cookie{Name: "x", Value: s})
}`

// arrives reports whether a password arrives in the cookie of a program.
func arrives(t *testing.T, ops []string) bool {
	t.Helper()
	r := newLibrary().analyze(t, "p", fmt.Sprintf(survivors, strings.Join(ops, "\n\t")))
	found := false
	for _, put := range r.Puts() {
		r.Sources(put, func(s Source) bool {
			found = found || slices.Contains(s.Names, "Password")
			return false
		})
	}
	return found
}

func TestEachOperationPassesDataOn(t *testing.T) {
	for _, op := range passing {
		if !arrives(t, []string{op}) {
			t.Errorf("the data are lost in %s", op)
		}
	}
}

func TestEachOperationStopsData(t *testing.T) {
	for _, op := range stopping {
		if arrives(t, []string{op}) {
			t.Errorf("the data are not stopped by %s", op)
		}
	}
}

// Chains of operations pass data on; with one that stops them anywhere in the
// chain nothing arrives.
func TestDataSurviveChainsThatDoNotStopThem(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 25 {
		var ops []string
		for range 2 + r.IntN(5) {
			ops = append(ops, passing[r.IntN(len(passing))])
		}
		if !arrives(t, ops) {
			t.Errorf("the data are lost in\n%s", strings.Join(ops, "\n"))
		}
		stopped := slices.Insert(ops, r.IntN(len(ops)+1), stopping[r.IntN(len(stopping))])
		if arrives(t, stopped) {
			t.Errorf("the data are not stopped in\n%s", strings.Join(stopped, "\n"))
		}
	}
}
