package seed

import (
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// ginShop has what is done right with gin, gorilla and golang-jwt.
const ginShop = `package shop

import (
	"net/http"
	"os"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
)

var jwtKey = []byte(os.Getenv("JWT_KEY"))

type signer struct{ key []byte }

func newSigner() *signer { return &signer{key: []byte(os.Getenv("SIGNING_KEY"))} }

func (s *signer) sign(t *jwt.Token) (string, error) { return t.SignedString(s.key) }

func sign(t *jwt.Token) (string, error) {
	secret := os.Getenv("SECRET")
	return t.SignedString([]byte(secret))
}

func check(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return jwtKey, nil })
}

func store() *sessions.CookieStore {
	s := sessions.NewCookieStore(securecookie.GenerateRandomKey(32))
	s.Options.SameSite = http.SameSiteLaxMode
	return s
}

func login(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("session_id", newID(), 3600, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{})
}

func logout(c *gin.Context) {
	c.SetCookie("session_id", "", -1, "/", "", true, true)
}

func remember(w http.ResponseWriter, r *http.Request) {
	cookie := &http.Cookie{Name: "remember_token", Value: newID(), Expires: time.Now().Add(time.Hour)}
	cookie.SameSite = http.SameSiteLaxMode
	http.SetCookie(w, cookie)
}

func keep(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, SameSite: http.SameSiteStrictMode})
}

func keeps(w http.ResponseWriter) { keep(w, "refresh_token", newID()) }

func clearRemembered(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("remember_token")
	if err != nil {
		return
	}
	cookie.Value = ""
	cookie.MaxAge = -1
	http.SetCookie(w, cookie)
}

func newID() string { return "" }
`

// scsShop keeps its sessions with scs.
const scsShop = `package shop

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
	"golang.org/x/crypto/bcrypt"
)

var sessions = scs.New()

func login(w http.ResponseWriter, r *http.Request) {
	if bcrypt.CompareHashAndPassword(nil, []byte(r.FormValue("password"))) != nil {
		return
	}
	if err := sessions.RenewToken(r.Context()); err != nil {
		return
	}
	sessions.Put(r.Context(), "userID", 1)
}

func second(w http.ResponseWriter, r *http.Request) {
	if bcrypt.CompareHashAndPassword(nil, []byte(r.FormValue("password"))) == nil {
		remember(r)
	}
}

func remember(r *http.Request) {
	_ = sessions.RenewToken(r.Context())
	sessions.Put(r.Context(), "userID", 1)
}

func cart(w http.ResponseWriter, r *http.Request) {
	_ = sessions.RenewToken(r.Context())
	sessions.Put(r.Context(), "cart", 1)
}
`

// loadWith loads a package that is as if it were in a module of the fixtures.
func loadWith(t *testing.T, module, text string) *packages.Package {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "..", "testdata", "src", module))
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "seeded", "seeded.go")
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir, Overlay: map[string][]byte{name: []byte(text)}}, "./seeded")
	if err != nil || len(pkgs) != 1 || len(pkgs[0].Errors) > 0 {
		t.Fatalf("the package does not load: %v %v", err, pkgs[0].Errors)
	}
	return pkgs[0]
}

func TestDefectsOfLibraries(t *testing.T) {
	for _, test := range []struct {
		text string
		made map[string]string
	}{
		{ginShop, map[string]string{
			"cookiesamesite: drop SetSameSite":              `c.SetCookie("session_id", newID()`,
			"cookiesamesite: SetSameSite default":           `c.SetCookie("session_id", newID()`,
			"cookiesamesite: SameSite = default":            "s.Options.SameSite = http.SameSiteDefaultMode",
			"cookiesamesite: drop SameSite =":               "time.Now().Add(time.Hour)}\n\thttp.SetCookie(w, cookie)",
			"cookiesamesite: drop SameSite":                 "&http.Cookie{Name: name, Value: value})",
			"cookielost: SetSameSite after":                 "true, true)\n\tc.SetSameSite(http.SameSiteLaxMode)",
			"cookiedelete: MaxAge 0":                        `c.SetCookie("session_id", "", 0, "/"`,
			"cookiedelete: another Path":                    `c.SetCookie("session_id", "", -1, "/account"`,
			"cookiedelete: __Host- without Secure":          `c.SetCookie("__Host-session_id", "", -1, "/", "", false, true)`,
			"cookiedelete: MaxAge = 0":                      "cookie.MaxAge = 0",
			"cookiedelete: drop MaxAge =":                   "cookie.Value = \"\"\n\thttp.SetCookie(w, cookie)",
			"sessionkey: constant":                          `return []byte("tea-`,
			"sessionkey: constant, in the package variable": `jwtKey = []byte("tea-`,
			"sessionkey: constant, in the field":            `&signer{key: []byte("tea-`,
			"sessionkey: constant, in the variable":         `secret = "tea-`,
			"sessionkey: random, short":                     "GenerateRandomKey(8)",
			"sessionfixation: from the link":                `c.SetCookie("session_id", c.Query("session_id"), 3600`,
		}},
		{scsShop, map[string]string{
			"sessionfixation: drop RenewToken": "func second(",
		}},
	} {
		made := defects(t, loadWith(t, "tier1", test.text), test.text)
		for what, want := range test.made {
			if !strings.Contains(made[what], want) {
				t.Errorf("%s: no %q in\n%s", what, want, made[what])
			}
		}
		for what, text := range made {
			if strings.Contains(text, "func cart(") && strings.HasPrefix(what, "sessionfixation") {
				t.Errorf("%s is about nobody's session:\n%s", what, text)
			}
		}
	}
}
