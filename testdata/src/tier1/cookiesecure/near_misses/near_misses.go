// Package near_misses has programs that are close to ones that send a cookie without
// Secure, but turn it on after all, or leave it to be decided when they run. All of
// them are silent.
package near_misses

import (
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strings"
)

// Option changes a cookie.
type Option func(*http.Cookie)

// Secure sets Secure.
func Secure(on bool) Option { return func(c *http.Cookie) { c.Secure = on } }

// Path sets Path.
func Path(p string) Option { return func(c *http.Cookie) { c.Path = p } }

// NewSecure has Secure unless an option turns it off.
func NewSecure(name string, os ...Option) *http.Cookie {
	return New(name, append([]Option{Secure(true)}, os...)...)
}

// New has what the options say.
func New(name string, os ...Option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text()}
	for _, o := range os {
		o(c)
	}
	return c
}

func extendedUnderACondition(w http.ResponseWriter) {
	opts := []Option{Path("/")}
	if os.Getenv("DEV") != "" {
		opts = append(opts, Secure(false))
	}
	http.SetCookie(w, NewSecure("extended_under_a_condition", opts...))
}

func devOpt() Option {
	if os.Getenv("DEV") != "" {
		return Secure(false)
	}
	return func(*http.Cookie) {}
}

func oneOfTwoOptions(w http.ResponseWriter) {
	http.SetCookie(w, NewSecure("one_of_two_options", devOpt()))
}

func OwnOptionsFirst(w http.ResponseWriter, opts ...Option) {
	http.SetCookie(w, New("own_options_first", append([]Option{Path("/")}, opts...)...))
}

func elevenOptions(w http.ResponseWriter) {
	http.SetCookie(w, New("eleven_options", Path("0"), Path("1"), Secure(false), Path("3"), Path("4"), Path("5"), Path("6"), Path("7"), Path("8"), Path("9"), Secure(true)))
}

func hard(c *http.Cookie) { c.Secure = true }
func off(c *http.Cookie)  { c.Secure = false }

func theSameTwice(w http.ResponseWriter) { http.SetCookie(w, New("the_same_twice", hard, off, hard)) }

func rev(name string, os ...Option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text()}
	for i := len(os) - 1; i >= 0; i-- {
		os[i](c)
	}
	return c
}

func fromTheLast(w http.ResponseWriter) {
	http.SetCookie(w, rev("from_the_last", Secure(true), Secure(false)))
}

func first(c *http.Cookie, os ...Option) {
	for _, o := range os {
		if o != nil {
			o(c)
			return
		}
	}
}

func onlyTheFirst(w http.ResponseWriter) {
	c := &http.Cookie{Name: "only_the_first", Value: rand.Text()}
	first(c, Secure(true), Secure(false))
	http.SetCookie(w, c)
}

func pickedByIndex(w http.ResponseWriter) {
	c := &http.Cookie{Name: "picked_by_index", Value: rand.Text()}
	[]Option{Secure(true), Secure(false)}[len(os.Args)%2](c)
	http.SetCookie(w, c)
}

func mine(name string, os ...Option) *http.Cookie {
	all := make([]Option, 0, len(os)+1)
	all = append(all, os...)
	all = append(all, Secure(true))
	return New(name, all...)
}

func appendedBehind(w http.ResponseWriter) { http.SetCookie(w, mine("appended_behind", Secure(false))) }

func fill(os []Option) {
	for i := range os {
		os[i] = Secure(true)
	}
}

func filledByAHelper(w http.ResponseWriter) {
	o := []Option{Path("/")}
	fill(o)
	http.SetCookie(w, New("filled_by_a_helper", o...))
}

func harden(v any) {
	switch v := v.(type) {
	case *http.Cookie:
		v.Secure = true
	case []*http.Cookie:
		for _, c := range v {
			c.Secure = true
		}
	}
}

func typeSwitch(w http.ResponseWriter) {
	c := &http.Cookie{Name: "type_switch", Value: rand.Text()}
	harden(c)
	http.SetCookie(w, c)
}

func load() string { b, _ := os.ReadFile("cookie"); return string(b) }

func lineFromAFile(w http.ResponseWriter) {
	l := "line_from_a_file=1"
	if os.Getenv("P") != "" {
		l = load()
	}
	w.Header().Add("Set-Cookie", l)
}

func printedInto(w http.ResponseWriter) {
	var b strings.Builder
	fmt.Fprintf(&b, "printed_into=%s", rand.Text())
	if os.Getenv("P") != "" {
		fmt.Fprint(&b, "; Secure")
	}
	w.Header().Add("Set-Cookie", b.String())
}

func lineWrittenAnew(w http.ResponseWriter) {
	w.Header().Set("Set-Cookie", "line_written_anew=1; Path=/")
	if os.Getenv("P") != "" {
		w.Header().Set("Set-Cookie", w.Header().Get("Set-Cookie")+"; Secure")
	}
}

func askedForSecure(w http.ResponseWriter) {
	cs := []*http.Cookie{{Name: "asked_for_secure_a", Value: rand.Text(), Secure: true}, {Name: "asked_for_secure", Value: rand.Text()}}
	for _, c := range cs {
		if !c.Secure {
			continue
		}
		http.SetCookie(w, c)
	}
}

func partOfAList(w http.ResponseWriter) {
	cs := []*http.Cookie{{Name: "part_of_a_list_a", Value: rand.Text(), Secure: true}, {Name: "part_of_a_list", Value: rand.Text()}}
	for _, c := range cs[:1] {
		http.SetCookie(w, c)
	}
}

func reversed(w http.ResponseWriter) {
	cs := []http.Cookie{{Name: "reversed", Value: rand.Text()}, {Name: "reversed_b", Value: rand.Text(), Secure: true}}
	slices.Reverse(cs)
	http.SetCookie(w, &cs[0])
}

func deferredFromAList(w http.ResponseWriter) {
	c := &http.Cookie{Name: "deferred_from_a_list", Value: rand.Text()}
	func() {
		for _, o := range []func(*http.Cookie){func(c *http.Cookie) { c.Secure = true }} {
			defer o(c)
		}
	}()
	http.SetCookie(w, c)
}

func all(c *http.Cookie, os ...func(*http.Cookie)) {
	done := make(chan bool)
	for _, o := range os {
		go func() { o(c); done <- true }()
	}
	for range os {
		<-done
	}
}

func goroutines(w http.ResponseWriter) {
	c := &http.Cookie{Name: "goroutines", Value: rand.Text()}
	all(c, func(c *http.Cookie) { c.Secure = true })
	http.SetCookie(w, c)
}

type cookieErr struct{ c *http.Cookie }

func (e *cookieErr) Error() string { return e.c.Name }

func inAnError(w http.ResponseWriter) {
	c := &http.Cookie{Name: "in_an_error", Value: rand.Text()}
	var err error = &cookieErr{c}
	var ce *cookieErr
	if errors.As(err, &ce) {
		ce.c.Secure = true
	}
	http.SetCookie(w, c)
}

func wrapsAround(w http.ResponseWriter) {
	x := uint8(255)
	x++
	http.SetCookie(w, &http.Cookie{Name: "wraps_around", Value: rand.Text(), Secure: x == 0})
}

type Sender interface {
	Send(w http.ResponseWriter, c *http.Cookie)
}
type secSender struct{}

func (secSender) Send(w http.ResponseWriter, c *http.Cookie) { c.Secure = true; http.SetCookie(w, c) }

type Box[T any] struct{ v T }

func knownDynamicType(w http.ResponseWriter) {
	var s Sender = secSender{}
	s.Send(w, &http.Cookie{Name: "known_dynamic_type", Value: rand.Text()})
}

type hasCookie interface{ cookie() *http.Cookie }
type holder struct{ c *http.Cookie }

func (h holder) cookie() *http.Cookie { return h.c }

func boxedInAny(w http.ResponseWriter) {
	var x any = holder{&http.Cookie{Name: "boxed_in_any", Value: rand.Text()}}
	if hc, ok := x.(hasCookie); ok {
		hc.cookie().Secure = true
	}
	http.SetCookie(w, x.(holder).c)
}

func allButTheFirst(name string, os []Option) *http.Cookie {
	c := &http.Cookie{Name: name, Value: rand.Text()}
	for i := range os {
		if i == 0 {
			continue
		}
		os[i](c)
	}
	return c
}

func theSecond(w http.ResponseWriter) {
	http.SetCookie(w, allButTheFirst("the_second", []Option{Secure(false), Secure(true)}))
}

func onTheSecondTurn(w http.ResponseWriter) {
	c := &http.Cookie{Name: "on_the_second_turn", Value: rand.Text()}
	for i := 0; i < 3; i++ {
		if i == 1 {
			c.Secure = true
		}
	}
	http.SetCookie(w, c)
}
