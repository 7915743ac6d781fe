// Package shapes_collections sends cookies from slices, arrays, maps and
// variadic parameters.
package shapes_collections

import (
	"crypto/rand"
	"net/http"
	"strconv"
)

func slice(w http.ResponseWriter) {
	cookies := []*http.Cookie{
		{Name: "access", Value: rand.Text(), Secure: true},
		{Name: "refresh", Value: rand.Text()}, // want `cookie "refresh" is sent without Secure, so browsers`
		{
			Name:   "device",
			Value:  rand.Text(),
			Secure: false, // want `cookie "device" is sent without Secure, so browsers`
		},
	}
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func mapOfCookies(w http.ResponseWriter) {
	cookies := map[string]*http.Cookie{
		"a": {Name: "mapped", Value: rand.Text()}, // want `cookie "mapped" is sent without Secure, so browsers`
		"b": {Name: "secured", Value: rand.Text(), Secure: true},
	}
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func mapThatIsFilled(w http.ResponseWriter) {
	cookies := make(map[string]*http.Cookie)
	cookies["a"] = &http.Cookie{Name: "filled", Value: rand.Text()} // want `cookie "filled" is sent without Secure, so browsers`
	cookies["b"] = &http.Cookie{Name: "secured", Value: rand.Text(), Secure: true}
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func appended(w http.ResponseWriter, parts []string) {
	var cookies []*http.Cookie
	for i, part := range parts {
		cookies = append(cookies, &http.Cookie{Name: "part_" + strconv.Itoa(i), Value: part}) // want `^cookie is sent without Secure, so browsers`
	}
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func split(value string) []*http.Cookie {
	var out []*http.Cookie
	for len(value) > 4000 {
		out = append(out, &http.Cookie{Name: "split", Value: value[:4000]}) // want `cookie "split" is sent without Secure, so browsers`
		value = value[4000:]
	}
	return append(out, &http.Cookie{Name: "rest", Value: value}) // want `cookie "rest" is sent without Secure, so browsers`
}

func sendSplit(w http.ResponseWriter, value string) {
	for _, c := range split(value) {
		http.SetCookie(w, c)
	}
}

func sendAll(w http.ResponseWriter, cookies ...*http.Cookie) {
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func spread(w http.ResponseWriter) {
	cookies := []*http.Cookie{{Name: "spread", Value: rand.Text()}} // want `cookie "spread" is sent without Secure, so browsers`
	sendAll(w, cookies...)
}

func element(w http.ResponseWriter) {
	cookies := []*http.Cookie{{Name: "element", Value: rand.Text()}} // want `cookie "element" is sent without Secure, so browsers`
	http.SetCookie(w, cookies[0])
}

// Silent from here on.

func loopThatHardens(w http.ResponseWriter) {
	cookies := []*http.Cookie{{Name: "a", Value: rand.Text()}, {Name: "b", Value: rand.Text()}}
	for _, c := range cookies {
		c.Secure = true
		http.SetCookie(w, c)
	}
}

func loopBeforeTheLoop(w http.ResponseWriter) {
	cookies := []*http.Cookie{{Name: "a", Value: rand.Text()}, {Name: "b", Value: rand.Text()}}
	for _, c := range cookies {
		c.Secure = true
	}
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func loopByIndex(w http.ResponseWriter, secure bool) {
	cookies := []http.Cookie{{Name: "a", Value: rand.Text()}}
	for i := range cookies {
		cookies[i].Secure = secure
	}
	for i := range cookies {
		http.SetCookie(w, &cookies[i])
	}
}

func copiesAreHardenedAndSent(w http.ResponseWriter) {
	for _, c := range []http.Cookie{{Name: "a", Value: rand.Text()}} {
		c.Secure = true
		http.SetCookie(w, &c)
	}
}

func mapIsHardened(w http.ResponseWriter) {
	cookies := map[string]*http.Cookie{"a": {Name: "a", Value: rand.Text()}}
	for _, c := range cookies {
		c.Secure = true
	}
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func oneEntryIsHardened(w http.ResponseWriter) {
	cookies := map[string]*http.Cookie{"a": {Name: "a", Value: rand.Text()}}
	cookies["a"].Secure = true
	http.SetCookie(w, cookies["a"])
}

func hardenedBeforeAppended(w http.ResponseWriter, parts []string) {
	var cookies []*http.Cookie
	for _, part := range parts {
		c := &http.Cookie{Name: "part", Value: part}
		c.Secure = true
		cookies = append(cookies, c)
	}
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func hardenedAfterAppended(w http.ResponseWriter, secure bool) {
	c := &http.Cookie{Name: "part", Value: rand.Text()}
	cookies := []*http.Cookie{c}
	c.Secure = secure
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func collected() []*http.Cookie {
	return []*http.Cookie{{Name: "collected", Value: rand.Text()}}
}

func hardenedByTheCaller(w http.ResponseWriter) {
	for _, c := range collected() {
		c.Secure = true
		http.SetCookie(w, c)
	}
}

func sendAllHardened(w http.ResponseWriter, cookies ...*http.Cookie) {
	for _, c := range cookies {
		c.Secure = true
		http.SetCookie(w, c)
	}
}

func variadicHardened(w http.ResponseWriter) {
	sendAllHardened(w, &http.Cookie{Name: "first", Value: rand.Text()}, &http.Cookie{Name: "second", Value: rand.Text()})
}

func givenByTheCaller(w http.ResponseWriter, cookies []*http.Cookie) { sendAll(w, cookies...) }

func deletions(w http.ResponseWriter, names []string) {
	var cookies []*http.Cookie
	for _, name := range names {
		cookies = append(cookies, &http.Cookie{Name: name, MaxAge: -1})
	}
	sendAll(w, cookies...)
}

func toAClient(r *http.Request) {
	for _, c := range []*http.Cookie{{Name: "client", Value: rand.Text()}} {
		r.AddCookie(c)
	}
}

func compared(cookies []*http.Cookie) bool {
	want := map[string]*http.Cookie{"a": {Name: "a"}}
	for _, c := range cookies {
		if want[c.Name] == nil {
			return false
		}
	}
	return true
}
