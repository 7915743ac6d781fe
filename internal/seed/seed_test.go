package seed

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// shop does everything right that can be made wrong with net/http alone, and has what
// there is nothing to be made wrong of: a cookie that is decided at run time, a client's,
// one that deletes, and one of which nobody knows whether it is sent.
const shop = `package shop

import (
	"errors"
	"net/http"
	"time"
)

func login(w http.ResponseWriter, r *http.Request) {
	password, id := r.FormValue("password"), newID()
	if password == "" {
		http.Error(w, "no password", http.StatusBadRequest)
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name:     "session_id",
		Value:    id,
		Path:     "/",
		MaxAge:   86400,
		HttpOnly: true, // scripts do not need it
		Secure:   true,
		SameSite: http.SameSiteLaxMode,
	})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func logout(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session_id")
	if err != nil {
		http.Redirect(w, r, "/", http.StatusSeeOther)
		return
	}
	forget(c.Value)
	http.SetCookie(w, &http.Cookie{Name: "session_id", Path: "/", MaxAge: -1})
}

func client(r *http.Request, unsent []http.Cookie) []http.Cookie {
	r.AddCookie(&http.Cookie{Name: "session_id", Value: "x", Secure: true})
	return append(unsent, http.Cookie{Name: "session_id", Value: "x", Secure: true, Expires: time.Now().Add(time.Hour)})
}

func newID() string      { return "" }
func forget(id string)   {}
var errNothing = errors.New("nothing")
`

// load writes a module of one file and loads it.
func load(t *testing.T, text string) (*packages.Package, string) {
	t.Helper()
	dir := t.TempDir()
	name := filepath.Join(dir, "shop.go")
	for name, text := range map[string]string{name: text, filepath.Join(dir, "go.mod"): "module example.com/shop\n\ngo 1.26\n"} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir, Env: append(os.Environ(), "GOWORK=off", "GOFLAGS=")}, ".")
	if err != nil || len(pkgs) != 1 || len(pkgs[0].Errors) > 0 {
		t.Fatalf("the module does not load: %v %v", err, pkgs)
	}
	return pkgs[0], name
}

// defects are those that are made in a package, by "rule: kind": the lines in which the
// finding is expected.
func defects(t *testing.T, pkg *packages.Package, src string) map[string]string {
	t.Helper()
	made := map[string]string{}
	for _, s := range Sites(pkg, func(string) []byte { return []byte(src) }) {
		for _, v := range s.Variants {
			text, first, last := s.Apply(v, []byte(src))
			lines := strings.Split(string(text), "\n")
			made[s.Rule+": "+v.Name] += strings.Join(lines[first-1:last], "\n") + "\n"
			if string(text) == src {
				t.Errorf("%s: %s changes nothing", s.Rule, v.Name)
			}
		}
	}
	return made
}

func TestDefectsAreMadeInText(t *testing.T) {
	pkg, _ := load(t, shop)
	made := defects(t, pkg, shop)
	for what, want := range map[string]string{
		"cookiesecure: drop Secure":             "HttpOnly: true, // scripts do not need it\n\t\tSameSite:",
		"cookiesecure: Secure false":            "Secure:   false,",
		"cookiehttponly: drop HttpOnly":         "MaxAge:   86400,\n\t\t// scripts do not need it\n",
		"cookiesamesite: drop SameSite":         "Secure:   true,\n\t})",
		"cookieinvalid: None without Secure":    "Secure:   false,\n\t\tSameSite: http.SameSiteNoneMode,",
		"cookieinvalid: name with a space":      `Name:     "session_id 1",`,
		"cookieinvalid: __Host- with Domain":    "Domain: \"www.example.com\", \n\t\tName:     \"__Host-session_id\",",
		"cookieinvalid: Path without slash":     `Path:     "app",`,
		"cookielifetime: milliseconds":          "MaxAge:   86400000,",
		"cookielifetime: nanoseconds":           "MaxAge:   int(86400 * time.Second),",
		"cookielost: after the answer":          "http.Redirect(w, r, \"/\", http.StatusSeeOther)\n\thttp.SetCookie(w, &http.Cookie{",
		"cookielost: answer before":             "w.WriteHeader(http.StatusOK)\n\thttp.SetCookie(w, &http.Cookie{",
		"cookiedelete: MaxAge 0":                `&http.Cookie{Name: "session_id", Path: "/", MaxAge: 0}`,
		"cookiedelete: drop MaxAge":             `&http.Cookie{Name: "session_id", Path: "/"}`,
		"cookiedelete: another Path":            `&http.Cookie{Name: "session_id", Path: "/account", MaxAge: -1}`,
		"cookienil: drop the check":             "c, _ := r.Cookie(\"session_id\")\n\tforget(c.Value)",
		"cookienil: only log":                   "if err != nil {\n\t\tprintln(err.Error())\n\t}",
		"cookiesensitive: instead of the value": "Value:    password,",
		"cookiesensitive: behind the value":     `Value:    id + "|" + password,`,
		"sessionid: time":                       "Value:    strconv.FormatInt(time.Now().UnixNano(), 36),",
		"sessionid: math/rand, in the variable": "id = strconv.Itoa(rand.Int())\n\thttp.SetCookie(",
		"cookieignore: no reason":               "//cookielint:ignore cookiesecure\n\thttp.SetCookie(",
		"cookieignore: misspelled rule":         "//cookielint:ignore cookiesecuer the proxy adds it\n\thttp.SetCookie(",
	} {
		if !strings.Contains(made[what], want) {
			t.Errorf("%s: no %q in\n%s", what, want, made[what])
		}
	}
	for what := range made {
		if strings.Contains(made[what], "AddCookie") || strings.Contains(made[what], "unsent,") {
			t.Errorf("%s is about a cookie that is not sent:\n%s", what, made[what])
		}
	}
}

// What a rule is silent about on purpose is no defect.
func TestWhatRulesAreSilentAboutIsNoSite(t *testing.T) {
	for name, handler := range map[string]string{
		"cookiesecure":   `http.SetCookie(w, &http.Cookie{Name: "a", Value: "v", Secure: true, SameSite: http.SameSiteNoneMode})`,
		"cookiehttponly": `http.SetCookie(w, &http.Cookie{Name: "theme", Value: "v", HttpOnly: true})`,
		"cookiesamesite": `http.SetCookie(w, &http.Cookie{Name: "a", Value: "v", SameSite: http.SameSiteLaxMode})`,
		"cookielifetime": `http.SetCookie(w, &http.Cookie{Name: "a", Value: "v", MaxAge: -1})`,
		"cookiedelete":   `http.SetCookie(w, &http.Cookie{Name: "a", Value: "", MaxAge: -1}); http.SetCookie(w, &http.Cookie{Name: "a", Value: "", MaxAge: -1})`,
		"cookienil":      `if c, err := r.Cookie("a"); err != nil { println(c) }`,
		"sessionid":      `http.SetCookie(w, &http.Cookie{Name: "last_login", Value: "v"})`,
	} {
		t.Run(name, func(t *testing.T) {
			text := "package shop\n\nimport \"net/http\"\n\nfunc f(w http.ResponseWriter, r *http.Request) {\n" + handler + "\n}\n"
			pkg, _ := load(t, text)
			for _, s := range Sites(pkg, func(string) []byte { return []byte(text) }) {
				if s.Rule == name {
					t.Errorf("a site with %v", s.Variants)
				}
			}
		})
	}
}

func TestWhereADefectIs(t *testing.T) {
	src := "a\nb\nc\nd\n"
	for name, test := range map[string]struct {
		edits       []Edit
		first, last int
	}{
		"nothing":              {nil, 2, 3},
		"a line before":        {[]Edit{{0, 0, "x\n"}}, 3, 4},
		"a line in front":      {[]Edit{{2, 2, "x\n"}}, 2, 4},
		"a line inside":        {[]Edit{{4, 4, "x\n"}}, 2, 4},
		"a line taken out":     {[]Edit{{4, 6, ""}}, 2, 2},
		"a line that is later": {[]Edit{{6, 6, "x\n"}}, 2, 3},
	} {
		t.Run(name, func(t *testing.T) {
			text, first, last := Site{Start: 2, End: 5}.Apply(Variant{Edits: test.edits}, []byte(src))
			if first != test.first || last != test.last {
				t.Errorf("it is in lines %d to %d of\n%s", first, last, text)
			}
		})
	}
}

func TestRulesAreThoseOfMutators(t *testing.T) {
	if r := Rules(); len(r) < 15 || !slices.Contains(r, "sessionsave") {
		t.Errorf("%v", r)
	}
}
