package model

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/semver"
)

// defaultModules are the test modules with a program that runs the libraries.
// There is one for each version in which a default is different.
var defaultModules = []string{"tier1", "tier2", "stores", "auth", "fast", "tier3", "api", "beego1", "gorilla122", "gorilla130"}

// notRun are the functions of the model that no program runs, each with the
// reason.
var notRun = map[string]string{
	"github.com/antonlindstrom/pgstore.NewPGStore":               "connects to a PostgreSQL server",
	"github.com/gin-contrib/sessions/gorm.NewStore":              "needs a database that gorm knows",
	"github.com/gin-contrib/sessions/memcached.NewStore":         "connects to a memcached server",
	"github.com/gin-contrib/sessions/mongo/mongodriver.NewStore": "connects to a MongoDB server",
	"github.com/gin-contrib/sessions/mongo/mongomgo.NewStore":    "connects to a MongoDB server",

	"github.com/kidstuff/mongostore.NewMongoStore":                                        "needs a collection of MongoDB",
	"(*github.com/kidstuff/mongostore.MongoStore).MaxAge":                                 "needs a collection of MongoDB",
	"github.com/wader/gormstore.New":                                                      "needs a database that gorm knows",
	"github.com/wader/gormstore.NewOptions":                                               "needs a database that gorm knows",
	"(*github.com/wader/gormstore.Store).MaxAge":                                          "needs a database that gorm knows",
	"github.com/wader/gormstore/v2.New":                                                   "needs a database that gorm knows",
	"github.com/wader/gormstore/v2.NewOptions":                                            "needs a database that gorm knows",
	"(*github.com/wader/gormstore/v2.Store).MaxAge":                                       "needs a database that gorm knows",
	"github.com/srinathgs/mysqlstore.NewMySQLStore":                                       "connects to a MySQL server",
	"github.com/bradleypeabody/gorilla-sessions-memcache.NewMemcacheStore":                "connects to a memcached server",
	"github.com/bradleypeabody/gorilla-sessions-memcache.NewMemcacheStoreWithValueStorer": "connects to a memcached server",

	"(github.com/labstack/echo/v4/middleware.CSRFConfig).ToMiddleware": "is what CSRFWithConfig calls",
	"(github.com/labstack/echo/v5/middleware.CSRFConfig).ToMiddleware": "is what CSRFWithConfig calls",

	"github.com/go-session/session/v3.SetSign":                                       "is nothing that the cookie says",
	"github.com/go-session/session/v3.SetExpired":                                    "is nothing that the cookie says",
	"github.com/beego/beego/v2/server/web/session.CfgMaxLifeTime":                    "is nothing that the cookie says",
	"github.com/icza/session.NewSessionOptions":                                      "makes a session and no cookie",
	"(*github.com/valyala/fasthttp.ResponseHeader).DelClientCookieBytes":             "is what DelClientCookie calls",
	"(*github.com/cloudwego/hertz/pkg/protocol.ResponseHeader).DelClientCookieBytes": "is what DelClientCookie calls",

	"github.com/gofiber/fiber/v3/extractors.FromCookie": "says where a session's identifier is, and nothing of the cookie",

	"github.com/hertz-contrib/csrf.New":                         "sends nothing",
	"github.com/hertz-contrib/csrf.WithSecret":                  "sends nothing",
	"github.com/hertz-contrib/sessions/redis.NewStore":          "connects to a Redis server",
	"github.com/hertz-contrib/sessions/redis.NewStoreWithDB":    "connects to a Redis server",
	"(*github.com/golang-jwt/jwt/v4.Parser).ParseUnverified":    "sends nothing",
	"(*github.com/dgrijalva/jwt-go.Parser).ParseUnverified":     "sends nothing",
	"(*github.com/golang-jwt/jwt.Parser).ParseUnverified":       "sends nothing",
	"(*github.com/form3tech-oss/jwt-go.Parser).ParseUnverified": "sends nothing",
	"github.com/hertz-contrib/sessions/redis.NewStoreWithPool":  "connects to a Redis server",

	"goa.design/goa/v3/dsl.Cookie":         "describes code that is generated",
	"goa.design/goa/v3/dsl.CookieMaxAge":   "describes code that is generated",
	"goa.design/goa/v3/dsl.CookieDomain":   "describes code that is generated",
	"goa.design/goa/v3/dsl.CookiePath":     "describes code that is generated",
	"goa.design/goa/v3/dsl.CookieSecure":   "describes code that is generated",
	"goa.design/goa/v3/dsl.CookieHTTPOnly": "describes code that is generated",
	"goa.design/goa/v3/dsl.CookieSameSite": "describes code that is generated",

	"github.com/dghubble/gologin/v2/tumblr.CallbackHandler": "asks Tumblr",
	"github.com/dghubble/gologin/v2/tumblr.LoginHandler":    "asks Tumblr",
}

// The libraries are run, and what reaches the wire is compared with what the
// model says for the versions that the module selects. An upgrade of a library
// that changes a default fails here.
func TestWhatReachesTheWireIsWhatTheModelSays(t *testing.T) {
	table, err := NewTable(Libraries())
	if err != nil {
		t.Fatal(err)
	}
	ran := map[string]bool{} // what toRun lists
	for _, module := range defaultModules {
		versions, err := selectedVersions(module)
		if err != nil {
			t.Fatal(err)
		}
		w := wire{table: table, versions: versions}
		observations, err := observe(module)
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range observations {
			w.mark(t, ran, o)
			t.Run(module+"/"+o.name(), func(t *testing.T) { w.compare(t, o) })
		}
	}
	for _, symbol := range toRun() {
		if !ran[symbol] && notRun[symbol] == "" {
			t.Errorf("%s is in the model, but no program in testdata/src/*/defaults runs it", symbol)
		}
	}
}

// toRun lists the functions that make, change or send something, and the
// variants of those whose defaults depend on the version of their own module.
func toRun() []string {
	var symbols []string
	for _, l := range Libraries() {
		for _, f := range l.Funcs {
			if f.Decides() && f.Session == nil && f.Signs == 0 && f.SignsClaims == 0 && !onMap(f) && !offWire(l, f) {
				symbols = append(symbols, f.Symbol)
			}
			if f.Make != nil && len(f.Make.Variants) > 1 && f.Make.Module == l.Module {
				for _, v := range f.Make.Variants {
					symbols = append(symbols, variantName(f.Symbol, v.Since))
				}
			}
		}
	}
	return symbols
}

// offWire reports whether a function has nothing to do with cookies: it keeps
// entries in a store, says how tokens are parsed, or only takes a key. What these do is tried by the
// programs in testdata/src/*/truth.
func offWire(l Library, f Func) bool {
	if f.Command != 0 || f.Sends != nil && f.Sends.Kind != Cookie {
		return true
	}
	if f.Make == nil && f.Sends == nil && len(f.Option) == 0 && f.Keys != nil {
		return true
	}
	return f.Make != nil && slices.ContainsFunc(l.Records, func(r Record) bool { return r.Type == f.Make.Type && r.Kind == Parser })
}

// onMap reports whether a function changes claims in a plain map, which is
// seen only where they are signed.
func onMap(f Func) bool {
	return len(f.Sets) > 0 && strings.HasPrefix(f.Sets[0].Path, "[")
}

func variantName(symbol, since string) string {
	if since == "" {
		return symbol + " before any other variant"
	}
	return symbol + " since " + since
}

// The programs have files in common, of which some are copies.
func TestTheProgramsRunTheSame(t *testing.T) {
	t.Parallel()
	for file, from := range map[string]string{"wire.go": "tier1", "nethttp.go": "tier1", "gorilla.go": "tier1", "gin.go": "tier1", "types.go": "tier1", "redisserver.go": "stores"} {
		want, err := os.ReadFile(filepath.Join(moduleDir(from), "defaults", file))
		if err != nil {
			t.Fatal(err)
		}
		for _, module := range []string{"gorilla122", "gorilla130"} {
			got, err := os.ReadFile(filepath.Join(moduleDir(module), "defaults", file))
			if errors.Is(err, fs.ErrNotExist) && file != "wire.go" {
				continue // the module does not run that library
			}
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("testdata/src/%s/defaults/%s is no longer a copy of the one in %s", module, file, from)
			}
		}
	}
}

// A wire compares observations with the model.
type wire struct {
	table    *Table
	versions map[string]string
}

// mark notes which functions and variants an observation is about.
func (w wire) mark(t *testing.T, ran map[string]bool, o observation) {
	if o.Record != "" {
		return
	}
	f := w.function(t, o.Symbol)
	ran[f.Symbol] = true
	for _, c := range o.Changes {
		ran[c.Symbol] = true
	}
	if f.Make != nil {
		_, since := w.variant(f.Make)
		ran[variantName(f.Symbol, since)] = true
	}
}

func (w wire) compare(t *testing.T, o observation) {
	if o.Record != "" {
		w.compareRecord(t, o)
		return
	}
	f := w.function(t, o.Symbol)
	switch {
	case f.Sends != nil:
		want, got, cookie := w.sent(t, f, o), observed(t, o), parse(t, o)
		got[Expires] = textOf(cookie.Expires)
		agree(t, want, got)
		if value, known := want[Value]; known {
			compareValue(t, f.Sends, value, cookie.Value)
		}
	case f.Answers != nil: // the argument is the tag, which is read as a line
		name, options, _ := strings.Cut(o.Args[0].(string), ",")
		agree(t, observed(t, observation{SetCookie: name + "=abc;" + strings.ReplaceAll(options, ",", ";")}), observed(t, o))
	case o.Valid != nil:
		w.compareToken(t, f, o)
	case f.Make != nil:
		agree(t, w.attributes(f.Make.Type, w.made(t, f, o)), observed(t, o))
	default:
		t.Errorf("the model says neither what %s makes nor what it sends", o.Symbol)
	}
}

// compareRecord compares what a configuration has sent with what it says.
func (w wire) compareRecord(t *testing.T, o observation) {
	if len(o.Args) != 1 {
		t.Fatalf("a %s has %d arguments, want its fields", o.Record, len(o.Args))
	}
	fields := map[string]any{}
	assign(fields, "", o.Args[0])
	agree(t, w.attributes(o.Record, fields), observed(t, o))
}

func (w wire) function(t *testing.T, symbol string) *Func {
	t.Helper()
	key, err := ParseFunc(symbol)
	if err != nil {
		t.Fatal(err)
	}
	f := w.table.Func(key)
	if f == nil {
		t.Fatalf("the model does not have %s", symbol)
	}
	return f
}

// What the model expects

// The attributes of a cookie, as [textOf] writes them.
type attributes map[Attribute]string

// sent is what a call sends, given its arguments and what was set before.
func (w wire) sent(t *testing.T, f *Func, o observation) attributes {
	want := attributes{}
	for a, v := range f.Sends.Initial {
		want[a] = textOf(v)
	}
	for a, operand := range f.Sends.Params {
		want[a] = empty(a)
		if v := argument(o.Args, operand); v != nil {
			want[a] = textOf(v)
		}
	}
	for a := range f.Sends.Ambient {
		want[a] = empty(a)
	}
	for _, c := range o.Changes {
		called := w.function(t, c.Symbol)
		for _, set := range called.Sets {
			for a, path := range f.Sends.Ambient {
				if path == set.Path {
					want[a] = textOf(c.Arg)
				}
			}
		}
		w.option(want, called.Option, c.Arg)
	}
	if f.Sends.Record != 0 && len(f.Sends.Params) > 0 {
		fields, _ := argument(o.Args, f.Sends.Record).(map[string]any)
		maps.Copy(want, w.attributes(o.Sent, fields))
	} else if f.Sends.Record != 0 {
		fields, _ := argument(o.Args, f.Sends.Record).(map[string]any)
		want = w.attributes(cmp.Or(o.Sent, "net/http.Cookie"), fields)
	}
	want.read(f.Sends.Reading)
	return want
}

// option is what an option makes of a cookie of net/http; what depends on the
// request is left out.
func (w wire) option(want attributes, sets []Set, arg any) {
	for a, path := range w.table.Record(TypeKey{Pkg: "net/http", Name: "Cookie"}).Fields {
		for _, set := range sets {
			switch v := set.value(arg); {
			case path == set.Path && v == nil:
				delete(want, a)
			case path == set.Path:
				want[a] = textOf(v)
			}
		}
	}
}

// argument is what an operand was in a call, nil where the program did not say.
func argument(args []any, o Operand) any {
	if i := o.Index(false); i >= 0 && i < len(args) {
		return args[i]
	}
	return nil
}

// made is what the paths of a record hold after it was made and changed.
func (w wire) made(t *testing.T, f *Func, o observation) map[string]any {
	defaults, _ := w.variant(f.Make)
	fields := map[string]any{}
	for path, v := range defaults {
		w.assignDefault(fields, path, v)
	}
	switch {
	case f.Make.Like != 0 && o.Sent != "":
		w.takeOver(fields, f.Make.Type, o.Sent, argument(o.Args, f.Make.Like))
	case f.Make.Like != 0:
		assign(fields, "", argument(o.Args, f.Make.Like))
	}
	for path, from := range f.Make.From {
		if v := argument(o.Args, from); v != nil || defaults[path] == nil {
			assign(fields, path, v)
		}
	}
	for _, c := range o.Changes {
		if c.Path != "" {
			assign(fields, c.Path, c.Arg)
			continue
		}
		called := w.function(t, c.Symbol)
		if called.Clears != 0 || called.Copies != 0 {
			clear(fields)
		}
		if called.Copies != 0 {
			assign(fields, "", c.Arg)
		}
		for _, set := range append(called.Sets, called.Option...) {
			if set.Key != 0 {
				continue // the test of the claims compares what comes of it
			}
			assign(fields, set.Path, set.value(c.Arg))
			w.force(fields, f.Make.Type, set.Forces)
		}
	}
	return fields
}

// assignDefault puts what a constructor sets by itself at a path.
func (w wire) assignDefault(fields map[string]any, path string, v any) {
	held, ok := v.(Held)
	if !ok {
		fields[path] = v
		return
	}
	key, _ := ParseType(string(held))
	for p, v := range w.table.Var(key).Fields {
		fields[path+"."+p] = v
	}
}

// value is what a call with an argument sets.
func (s Set) value(arg any) any {
	switch {
	case s.From == 0:
		return s.Is
	case s.Not:
		return arg != true
	}
	return arg
}

// takeOver copies what is not empty in a record of another type.
func (w wire) takeOver(fields map[string]any, typ, like string, from any) {
	to, _ := ParseType(typ)
	source, _ := ParseType(like)
	given := map[string]any{}
	assign(given, "", from)
	for a, path := range w.table.Record(source).Fields {
		at, ok := w.table.Record(to).Fields[a]
		if v := given[path]; ok && v != nil && textOf(v) != empty(a) {
			fields[at] = v
		}
	}
}

// force lets what is set decide other fields of a record.
func (w wire) force(fields map[string]any, typ string, forces []Force) {
	key, _ := ParseType(typ)
	r := w.table.Record(key)
	for _, f := range forces {
		if textAt(f.If, fields, r.Fields[f.If]) == textOf(f.Is) {
			fields[r.Fields[f.Then]] = cmp.Or(f.As, any(true))
		}
	}
}

// variant is what a constructor sets in the selected version, and since when.
func (w wire) variant(m *Make) (fields map[string]any, since string) {
	for _, v := range m.Variants {
		if v.Since == "" || semver.Compare(w.versions[m.Module], v.Since) >= 0 {
			fields, since = v.Fields, v.Since
		}
	}
	return fields, since
}

// assign puts a value at a path. A struct, which JSON made a map, replaces
// everything that was below.
func assign(fields map[string]any, path string, value any) {
	parts, isStruct := value.(map[string]any)
	if !isStruct {
		fields[path] = value
		return
	}
	prefix := path + "."
	if path == "" {
		prefix = ""
	}
	maps.DeleteFunc(fields, func(p string, _ any) bool { return strings.HasPrefix(p, prefix) })
	for name, v := range parts {
		assign(fields, prefix+name, v)
	}
}

// attributes are those of a record and of what is in its slots.
func (w wire) attributes(typ string, fields map[string]any) attributes {
	key, _ := ParseType(typ)
	r := w.table.Record(key)
	all := attributes{}
	read := func(a Attribute, path string) {
		if fields[path] != (Unseen{}) {
			all[a] = textAt(a, fields, path)
		}
	}
	for a, path := range r.Fields {
		read(a, path)
	}
	for _, s := range r.Slots {
		held, _ := ParseType(s.Type)
		for a, path := range w.table.Record(held).Fields {
			read(a, s.Path+"."+path)
		}
		all.read(w.table.Record(held).Reading)
		all.read(s.Reading)
	}
	all.read(r.Reading)
	return all
}

func textAt(a Attribute, fields map[string]any, path string) string {
	if v, ok := fields[path]; ok {
		return textOf(v)
	}
	return empty(a)
}

// empty is an attribute that nobody sets.
func empty(a Attribute) string {
	switch attributeKinds[a] {
	case boolean:
		return "false"
	case integer, duration:
		return "0"
	case instant:
		return textOf(time.Time{})
	}
	return ""
}

// textOf writes a value as JSON would, strings without quotes.
func textOf(v any) string {
	if v == Never {
		v = time.Time{}
	}
	if t, ok := v.(time.Time); ok {
		return t.UTC().Format(time.RFC3339)
	}
	return fmt.Sprint(v)
}

// What was observed

// observed are the attributes that were seen, but for the value and Expires:
// the libraries work those out.
func observed(t *testing.T, o observation) attributes {
	got := attributes{}
	if o.SetCookie != "" {
		c := parse(t, o)
		got = attributes{
			Name: c.Name, Path: c.Path, Domain: c.Domain, MaxAge: strconv.Itoa(maxAge(c)), Secure: textOf(c.Secure),
			HTTPOnly: textOf(c.HttpOnly), SameSite: strconv.Itoa(int(c.SameSite)), Partitioned: textOf(c.Partitioned),
		}
	}
	for a, v := range map[Attribute]*int{CodecAge: o.CodecAge, Lifetime: o.Lifetime, IdleTimeout: o.IdleTimeout} {
		if v != nil {
			got[a] = strconv.Itoa(*v)
		}
	}
	return got
}

// maxAge is for how many seconds a browser keeps a cookie; to the minute where
// only Expires says so.
func maxAge(c *http.Cookie) int {
	if c.MaxAge == 0 && !c.Expires.IsZero() && c.Expires.Before(time.Now()) {
		return -1
	}
	if c.MaxAge == 0 && !c.Expires.IsZero() {
		return int(time.Until(c.Expires).Round(time.Minute).Seconds())
	}
	return c.MaxAge
}

func parse(t *testing.T, o observation) *http.Cookie {
	t.Helper()
	c, err := http.ParseSetCookie(o.SetCookie)
	if err != nil {
		t.Fatalf("%s sent %q: %v", o.Symbol, o.SetCookie, err)
	}
	return c
}

// agree compares the attributes that the model describes and that were seen.
func agree(t *testing.T, want, got attributes) {
	t.Helper()
	compared := 0
	for a, have := range got {
		expected, known := want[a]
		if !known {
			continue
		}
		compared++
		if !same(a, have, expected) {
			t.Errorf("%s is %q when the library runs, but %q in the model", a, have, expected)
		}
	}
	if compared == 0 {
		t.Error("the model describes none of the attributes that were seen")
	}
}

// same allows the clock one tick between signing a value and reading it.
func same(a Attribute, got, want string) bool {
	if a != CodecAge {
		return got == want
	}
	g, errGot := strconv.Atoi(got)
	w, errWant := strconv.Atoi(want)
	return errGot == nil && errWant == nil && (g == w || g == w-1 && w > 1)
}

// compareValue checks that a value is escaped where the model says so, and is
// sent as it is where not.
func compareValue(t *testing.T, s *Send, value, sent string) {
	t.Helper()
	switch needsEscape := strings.Contains(value, " "); {
	case s.Encodes == "" && sent != value:
		t.Errorf("the value %q is sent as %q, but as it is in the model", value, sent)
	case s.Encodes != "" && needsEscape && sent == value:
		t.Errorf("the value %q is sent as it is, but %s in the model", value, s.Encodes)
	}
}

// compareToken checks which claims a token has, and that the parser accepts it
// without exp. An exp of 0 is none, but for RegisteredClaims.
func (w wire) compareToken(t *testing.T, f *Func, o observation) {
	claims := ""
	if c := w.made(t, f, o)["Claims"]; c != nil { // tokens of some libraries are their own claims
		claims = fmt.Sprint(c)
	}
	if got := o.Claims; got != claims {
		t.Errorf("the claims are a %s when the library runs, but a %s in the model", got, claims)
	}
	want := o.Exp == "absent" || o.Exp == "0" && !strings.HasSuffix(o.Into, ".RegisteredClaims")
	if *o.Valid != want {
		t.Errorf("a token with exp %s is accepted: %t, want %t", o.Exp, *o.Valid, want)
	}
}

func TestNoFunctionIsExcusedForNothing(t *testing.T) {
	t.Parallel()
	symbols := toRun()
	for symbol := range notRun {
		if !slices.Contains(symbols, symbol) {
			t.Errorf("%s need not be excused: there is nothing to run", symbol)
		}
	}
}
