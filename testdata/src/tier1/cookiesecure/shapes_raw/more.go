package shapes_raw

import (
	"crypto/rand"
	"net/http"
	"strings"
)

func indexedTwoCookies(w http.ResponseWriter) {
	h := w.Header()
	h["Set-Cookie"] = []string{
		"first=1; Path=/", // want `cookie "first" is sent without Secure, so browsers`
		"second=2; Path=/; Secure",
	}
}

func serialisedFirst(w http.ResponseWriter) {
	c := &http.Cookie{Name: "first", Value: rand.Text()} // want `cookie "first" is sent without Secure, so browsers`
	line := c.String()
	c.Name = "second"
	w.Header().Set("Set-Cookie", line)
}

func cookieOf(c *http.Cookie) string { return c.String() }

func serialisedByAHelper(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", cookieOf(&http.Cookie{Name: "helper", Value: rand.Text()})) // want `cookie "helper" is sent without Secure, so browsers`
}

func setLine(w http.ResponseWriter, line string) { w.Header().Add("Set-Cookie", line) }

func throughAWrapper(w http.ResponseWriter) {
	setLine(w, "wrapper=1; Path=/") // want `cookie "wrapper" is sent without Secure, so browsers`
}

func headerMethodValue(w http.ResponseWriter) {
	header := w.Header()
	add := header.Add
	add("Set-Cookie", "bound=1; Path=/") // want `cookie "bound" is sent without Secure, so browsers`
}

func byteBuilt(w http.ResponseWriter) {
	var b strings.Builder
	b.WriteString("builder=")
	b.WriteString(rand.Text())
	b.WriteString("; Path=/; HttpOnly")
	w.Header().Add("Set-Cookie", b.String()) // want `cookie "builder" is sent without Secure, so browsers`
}

func joinedConstants(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", strings.Join([]string{"joined=" + rand.Text(), "Path=/", "HttpOnly"}, "; ")) // want `cookie "joined" is sent without Secure, so browsers`
}

// Silent from here on.

type line struct{ text, comment string }

func linesInAList(w http.ResponseWriter, text string) {
	lines := []line{}
	lines = append(lines, line{text: text})
	for _, l := range lines {
		w.Header().Add("Set-Cookie", l.text)
	}
}

func linesByName(w http.ResponseWriter, c *http.Cookie) {
	lines := make(map[string]string)
	for _, l := range w.Header().Values("Set-Cookie") {
		lines[l] = l
	}
	lines[c.Name] = c.String()
	for _, l := range lines {
		w.Header().Add("Set-Cookie", l)
	}
}
