// Package shapes_escapes passes cookies to functions that print, encode, store
// or log them, some of them into the body of a response: none of that sends a
// cookie. Only the last functions send one.
package shapes_escapes

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html/template"
	"io"
	"log"
	"log/slog"
	"net/http"
	"reflect"
	"sort"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
)

// Silent from here on.

func printedIntoTheBody(w http.ResponseWriter) {
	c := &http.Cookie{Name: "printed", Value: rand.Text()}
	fmt.Fprintln(w, c)
	fmt.Fprintf(w, "%v", c)
	_, _ = io.WriteString(w, c.String())
	_, _ = w.Write([]byte(c.String()))
}

func encodedIntoTheBody(w http.ResponseWriter) {
	_ = json.NewEncoder(w).Encode(&http.Cookie{Name: "json", Value: rand.Text()})
	_ = xml.NewEncoder(w).Encode(http.Cookie{Name: "xml", Value: rand.Text()})
	_ = gob.NewEncoder(w).Encode([]*http.Cookie{{Name: "gob", Value: rand.Text()}})
}

func renderedIntoTheBody(w http.ResponseWriter, t *template.Template) {
	_ = t.Execute(w, &http.Cookie{Name: "template", Value: rand.Text()})
	_ = t.ExecuteTemplate(w, "page", map[string]any{"cookie": &http.Cookie{Name: "data", Value: rand.Text()}})
}

func bodyOfGin(c *gin.Context) {
	c.JSON(http.StatusOK, &http.Cookie{Name: "body", Value: rand.Text()})
	c.JSON(http.StatusOK, gin.H{"cookies": []*http.Cookie{{Name: "list", Value: rand.Text()}}})
	c.Set("cookie", &http.Cookie{Name: "kept", Value: rand.Text()})
	_ = c.Error(fmt.Errorf("bad cookie %v", &http.Cookie{Name: "error", Value: rand.Text()}))
}

func logged(w http.ResponseWriter) {
	c := &http.Cookie{Name: "logged", Value: rand.Text()}
	log.New(w, "", 0).Println(c)
	slog.New(slog.NewTextHandler(w, nil)).Info("cookie", "cookie", c)
	log.Println(c)
}

func bodyOfAReader(w http.ResponseWriter, r *http.Request) {
	data, err := json.Marshal(&http.Cookie{Name: "content", Value: rand.Text()})
	if err != nil {
		return
	}
	http.ServeContent(w, r, "cookie.json", time.Now(), bytes.NewReader(data))
}

func inTheContext(w http.ResponseWriter, r *http.Request, next http.Handler) {
	ctx := context.WithValue(r.Context(), key{}, &http.Cookie{Name: "context", Value: rand.Text()})
	next.ServeHTTP(w, r.WithContext(ctx))
}

func inAMap(m *sync.Map) {
	m.Store("cookie", &http.Cookie{Name: "map", Value: rand.Text()})
}

func sorted(cookies []*http.Cookie) {
	cookies = append(cookies, &http.Cookie{Name: "sorted"})
	sort.Slice(cookies, func(i, j int) bool { return cookies[i].Name < cookies[j].Name })
}

func equal(c *http.Cookie) bool {
	return reflect.DeepEqual(c, &http.Cookie{Name: "equal"})
}

func inAnError(w http.ResponseWriter) {
	c := &http.Cookie{Name: "bad name", Value: rand.Text()}
	if err := c.Valid(); err != nil {
		http.Error(w, fmt.Sprint(err, c), http.StatusInternalServerError)
	}
}

func returnedWithTheResponse(w http.ResponseWriter) (http.ResponseWriter, *http.Cookie) {
	return w, &http.Cookie{Name: "returned", Value: rand.Text()}
}

func encoded(c *http.Cookie) string { return c.Name + "|" + c.Value }

func inTheBodyByAHelper(w http.ResponseWriter) {
	fmt.Fprint(w, encoded(&http.Cookie{Name: "helper", Value: rand.Text()}))
}

func render(w http.ResponseWriter, c *http.Cookie) { fmt.Fprintf(w, "<b>%s</b>", c.Name) }

func renderedByAHelper(w http.ResponseWriter) {
	render(w, &http.Cookie{Name: "rendered", Value: rand.Text()})
}

// Reported from here on.

func loggedAndSent(w http.ResponseWriter) {
	c := &http.Cookie{Name: "both", Value: rand.Text()} // want `cookie "both" is sent without Secure, so browsers`
	slog.Info("login", "cookie", c)
	fmt.Fprintln(w, c)
	http.SetCookie(w, c)
}

type key struct{}
