// Package shapes_raw writes Set-Cookie headers as text. The report is at the
// value.
package shapes_raw

import (
	"crypto/rand"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
)

func constant(w http.ResponseWriter) {
	w.Header().Set("Set-Cookie", "constant=1; Path=/; HttpOnly") // want `^cookie "constant" is sent without Secure, so browsers also send it over plain HTTP$`
}

func added(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "added=1; Path=/; HttpOnly; SameSite=Lax") // want `cookie "added" is sent without Secure, so browsers`
}

func nameAndValueOnly(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "bare=1") // want `cookie "bare" is sent without Secure, so browsers`
}

// Secure is the value, and no attribute.
func valueIsSecure(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "mode=Secure; Path=/Secure") // want `cookie "mode" is sent without Secure, so browsers`
}

func almostSecure(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "almost=1; SecureOnly; X-Secure") // want `cookie "almost" is sent without Secure, so browsers`
}

func lowerCaseKey(w http.ResponseWriter) {
	w.Header().Set("set-cookie", "lower=1; Path=/") // want `cookie "lower" is sent without Secure, so browsers`
}

const headerName = "Set-Cookie"

func constantKey(w http.ResponseWriter) {
	w.Header().Add(headerName, "key=1; Path=/") // want `cookie "key" is sent without Secure, so browsers`
}

func onLinesOfTheirOwn(w http.ResponseWriter) {
	w.Header().Add(
		"Set-Cookie",
		"lines=1; Path=/", // want `cookie "lines" is sent without Secure, so browsers`
	)
}

func format(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("format=%s; Path=/; HttpOnly", rand.Text())) // want `cookie "format" is sent without Secure, so browsers`
}

func numericHole(w http.ResponseWriter, seconds int) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("numeric=%s; Max-Age=%d; Path=/", rand.Text(), seconds)) // want `cookie "numeric" is sent without Secure, so browsers`
}

func nameIsAHole(w http.ResponseWriter, name string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("%s=%s; Path=/; HttpOnly", name, rand.Text())) // want `^cookie is sent without Secure, so browsers`
}

func concatenation(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "concat="+rand.Text()+"; Path=/; HttpOnly") // want `cookie "concat" is sent without Secure, so browsers`
}

func constantPrefix(w http.ResponseWriter, value string) {
	w.Header().Add("Set-Cookie", "prefix="+value) // want `cookie "prefix" is sent without Secure, so browsers`
}

func builtUp(w http.ResponseWriter) {
	line := "built=" + rand.Text()
	line += "; Path=/"
	line += "; HttpOnly"
	w.Header().Add("Set-Cookie", line) // want `cookie "built" is sent without Secure, so browsers`
}

func concatenatedNumber(w http.ResponseWriter, seconds int) {
	w.Header().Add("Set-Cookie", "number="+rand.Text()+"; Max-Age="+strconv.Itoa(seconds)) // want `cookie "number" is sent without Secure, so browsers`
}

func headerInAVariable(w http.ResponseWriter) {
	h := w.Header()
	h.Set("Content-Type", "text/plain")
	h.Add("Set-Cookie", "variable=1; Path=/") // want `cookie "variable" is sent without Secure, so browsers`
}

func indexed(w http.ResponseWriter) {
	w.Header()["Set-Cookie"] = []string{"indexed=1; Path=/"} // want `cookie "indexed" is sent without Secure, so browsers`
}

func indexedLowerCase(w http.ResponseWriter) {
	w.Header()["set-cookie"] = []string{"indexed_lower=1; Path=/"} // want `cookie "indexed_lower" is sent without Secure, so browsers`
}

func appended(w http.ResponseWriter) {
	h := w.Header()
	h["Set-Cookie"] = append(h["Set-Cookie"], "appended=1; Path=/") // want `cookie "appended" is sent without Secure, so browsers`
}

func serialised(w http.ResponseWriter) {
	c := http.Cookie{Name: "serialised", Value: rand.Text()} // want `cookie "serialised" is sent without Secure, so browsers`
	w.Header().Add("Set-Cookie", c.String())
}

func serialisedLiteral(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", (&http.Cookie{Name: "literal", Value: rand.Text()}).String()) // want `cookie "literal" is sent without Secure, so browsers`
}

func ginWriter(c *gin.Context) {
	c.Writer.Header().Add("Set-Cookie", "gin_writer=1; Path=/") // want `cookie "gin_writer" is sent without Secure, so browsers`
}

func ginHeader(c *gin.Context) {
	c.Header("Set-Cookie", "gin_header=1; Path=/") // want `cookie "gin_header" is sent without Secure, so browsers`
}

func setRaw(w http.ResponseWriter, line string) { w.Header().Add("Set-Cookie", line) }

func formatKept(w http.ResponseWriter) {
	line := fmt.Sprintf("kept=%s; Path=/", rand.Text())
	w.Header().Set("Set-Cookie", line) // want `cookie "kept" is sent without Secure, so browsers`
}

func expiresLater(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "later=1; Expires=Fri, 31 Dec 2199 23:59:59 GMT; Max-Age=60") // want `cookie "later" is sent without Secure, so browsers`
}

func addTo(h http.Header) {
	h.Add("Set-Cookie", "parameter=1; Path=/") // want `cookie "parameter" is sent without Secure, so browsers`
}

func headerAsAnArgument(w http.ResponseWriter) { addTo(w.Header()) }

func constantInAHole(w http.ResponseWriter) {
	const name = "hole"
	w.Header().Add("Set-Cookie", fmt.Sprintf("%s=%s; Path=/", name, rand.Text())) // want `cookie "hole" is sent without Secure, so browsers`
}

// The name is the caller's.
func setNamed(w http.ResponseWriter, name, value string) {
	w.Header().Add("Set-Cookie", name+"="+value+"; Path=/; HttpOnly") // want `cookie "named" is sent without Secure, so browsers`
}

func throughANamedWrapper(w http.ResponseWriter) { setNamed(w, "named", rand.Text()) }

// Silent from here on.

func addToRequest(h http.Header) { h.Add("Set-Cookie", "request=1; Path=/") }

func headersOfATable(w http.ResponseWriter) {
	for key, value := range map[string]string{"Content-Type": "text/plain", "Set-Cookie": "table=1; Path=/"} {
		w.Header().Set(key, value)
	}
}

func requestAsAnArgument(r *http.Request) { addToRequest(r.Header) }

func joinedSecure(w http.ResponseWriter, secure bool) {
	parts := []string{"joined=" + rand.Text(), "Path=/"}
	if secure {
		parts = append(parts, "Secure")
	}
	w.Header().Add("Set-Cookie", strings.Join(parts, "; "))
}

func byteBuiltSecure(w http.ResponseWriter, secure bool) {
	var b strings.Builder
	b.WriteString("builder=" + rand.Text() + "; Path=/")
	if secure {
		b.WriteString("; Secure")
	}
	w.Header().Add("Set-Cookie", b.String())
}

func constantSecure(w http.ResponseWriter) {
	w.Header().Set("Set-Cookie", "on=1; Path=/; Secure; HttpOnly")
	w.Header().Add("Set-Cookie", "on=1; Path=/;secure")
	w.Header().Add("Set-Cookie", "on=1; SECURE ; Path=/")
	w.Header()["Set-Cookie"] = []string{"on=1; Secure"}
}

func formatSecure(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("on=%s; Path=/; Secure", rand.Text()))
	w.Header().Add("Set-Cookie", "on="+rand.Text()+"; Path=/; Secure")
}

// A hole behind a semicolon may be anything.
func attributesInAHole(w http.ResponseWriter, path, attributes string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("hole=%s; Path=%s", rand.Text(), path))
	w.Header().Add("Set-Cookie", fmt.Sprintf("hole=%s; %s", rand.Text(), attributes))
	w.Header().Add("Set-Cookie", "hole="+rand.Text()+"; Path=/; "+attributes)
}

func builtUpAtRunTime(w http.ResponseWriter, r *http.Request) {
	line := "tls=" + rand.Text() + "; Path=/"
	if r.TLS != nil {
		line += "; Secure"
	}
	w.Header().Add("Set-Cookie", line)
}

func joined(w http.ResponseWriter, parts []string) {
	w.Header().Add("Set-Cookie", strings.Join(parts, "; "))
}

func wholeLine(w http.ResponseWriter, line string) {
	w.Header().Add("Set-Cookie", line)
	w.Header().Add("Set-Cookie", line+"; HttpOnly")
}

func passedOn(w http.ResponseWriter, resp *http.Response) {
	for _, line := range resp.Header["Set-Cookie"] {
		w.Header().Add("Set-Cookie", line)
	}
	w.Header()["Set-Cookie"] = resp.Header.Values("Set-Cookie")
}

func deletions(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "gone=; Path=/; Max-Age=0")
	w.Header().Add("Set-Cookie", "gone=; Path=/; max-age=-1; HttpOnly")
	w.Header().Add("Set-Cookie", "gone=deleted; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/")
	w.Header().Add("Set-Cookie", fmt.Sprintf("%s=; Max-Age=0", "gone"))
	w.Header()["Set-Cookie"] = []string{"gone=; Max-Age=0"}
}

func pastExpiry(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "gone=; Path=/; Expires="+time.Unix(0, 0).UTC().Format(http.TimeFormat))
}

func serialisedSecured(w http.ResponseWriter) {
	c := http.Cookie{Name: "on", Value: rand.Text()}
	c.Secure = true
	w.Header().Add("Set-Cookie", c.String())
}

// What is appended to the text counts; what a replacement does is not known.
func serialisedAndCompleted(w http.ResponseWriter) {
	c := &http.Cookie{Name: "completed", Value: rand.Text()}
	w.Header().Add("Set-Cookie", c.String()+"; Secure")
	w.Header().Add("Set-Cookie", strings.Replace(c.String(), "HttpOnly", "HttpOnly; Secure", 1))
}

func serialisedDeletion(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", (&http.Cookie{Name: "gone", MaxAge: -1}).String())
}

func otherHeaders(w http.ResponseWriter) {
	w.Header().Set("Cookie", "other=1; Path=/")
	w.Header().Add("Set-Cookie2", "other=1; Path=/")
	w.Header().Set("X-Set-Cookie", "other=1; Path=/")
	w.Header().Del("Set-Cookie")
	_ = w.Header().Get("Set-Cookie") == "other=1; Path=/"
}

func requests(r *http.Request) {
	r.Header.Set("Cookie", "client=1")
	r.Header.Add("Set-Cookie", "client=1; Path=/")
	r.Header["Set-Cookie"] = []string{"client=1; Path=/"}
}

func compared(w http.ResponseWriter) bool {
	for _, line := range w.Header()["Set-Cookie"] {
		if line == "compared=1; Path=/" {
			return true
		}
	}
	return false
}

func setRawSecured(w http.ResponseWriter) { setRaw(w, "on=1; Path=/; Secure") }

func setRawOfTheCaller(w http.ResponseWriter, r *http.Request) {
	setRaw(w, r.FormValue("line"))
}

// prefix contract: browsers drop it, cookieinvalid says so.
func prefixed(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "__Host-sid=1; Path=/")
	w.Header().Add("Set-Cookie", "cross=1; Path=/; SameSite=None")
}

func ownHeader() http.Header {
	h := http.Header{}
	h.Add("Set-Cookie", "own=1; Path=/")
	return h
}
