package cookiesensitive_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/cookielint/cookielint/analyzers/cookiesensitive"
	"github.com/cookielint/cookielint/internal/cookieflow"
)

// The tests of this file generate programs against the real libraries: every source,
// by several ways, into every class of sinks, and as many in which nothing sensitive
// gets there.

// sources are expressions of type string in a handler that has the request r, a user u
// and a token of a provider.
var sources = []string{
	`r.FormValue("password")`, `r.PostFormValue("card_number")`, `r.URL.Query().Get("ssn")`, `r.PostForm["passphrase"][0]`,
	`u.Password`, `u.Login.PIN`, `u.Keys["api_key"]`, `u.Tagged`, `u.Marked`, `u.GetTOTPSecret()`, `privateKey`,
	`os.Getenv("CLIENT_SECRET")`,
}

// ways are statements that leave what is in s there, and more besides.
var ways = []string{
	``, `s = strings.TrimSpace(s) + "!"`, `s = base64.StdEncoding.EncodeToString([]byte(s))`,
	`b, _ := json.Marshal(map[string]string{"k": s}); s = url.QueryEscape(string(b))`, `s = fmt.Sprintf("%s|%d", s, 1)`,
	`s = held{s}.get()`, `s = func() string { return s }()`, `l := []string{"a"}; l = append(l, s); s = strings.Join(l, ",")`,
	`sum := sha256.Sum256([]byte(s)); s = hex.EncodeToString(sum[:])`,
}

// guessless are the sources whose hash nobody can guess.
var guessless = map[string]bool{
	`u.Keys["api_key"]`: true, `u.GetTOTPSecret()`: true, `privateKey`: true, `os.Getenv("CLIENT_SECRET")`: true,
}

// negatives are statements after which s, a password before, has nothing sensitive.
var negatives = []string{
	`s = strconv.FormatBool(s == u.Password)`, `s = strconv.Itoa(len(s))`, `s = accounts[s]`, `s = string(aead.Seal(nil, nonce, []byte(s), nil))`,
	`m := hmac.New(sha256.New, nonce); m.Write([]byte(s)); s = hex.EncodeToString(m.Sum(nil))`, `s = rand.Text()`, `s = csrfToken()`,
	`if subtle.ConstantTimeCompare([]byte(s), []byte(u.Password)) == 1 { s = "yes" } else { s = "no" }`, `s = login(s)`,
	`s = encrypt(s)`, `s = oauthState`, `s = u.Theme`, `s = r.FormValue("passwordHint")`, `s = u.PasswordChangedAt.String()`,
}

// A frame is a handler of a library with %s for a number, statements, and s.
type frame struct{ module, name, imports, handler string }

// frames put s into one class of sinks each. In those of sessions the store keeps them
// in the cookie and has no key to encrypt them with.
var frames = []frame{
	{"tier1", "nethttp", `"net/http"`, `func f%[1]d(w http.ResponseWriter, r *http.Request, u user) {
		%[2]s
		http.SetCookie(w, &http.Cookie{Name: "c", Value: s, Secure: true, HttpOnly: true}) %[3]s
	}`},
	{"tier1", "header", `"net/http"`, `func f%[1]d(w http.ResponseWriter, r *http.Request, u user) {
		%[2]s
		w.Header().Add("Set-Cookie", "c="+s+"; Secure; HttpOnly") %[3]s
	}`},
	{"tier1", "gin", `"net/http"; "github.com/gin-gonic/gin"`, `func f%[1]d(c *gin.Context, u user) {
		r := c.Request
		%[2]s
		c.SetCookie("c", s, 60, "/", "", true, true) %[3]s
	}`},
	{"tier1", "ginsession", `"net/http"; "github.com/gin-contrib/sessions"; "github.com/gin-contrib/sessions/cookie"; "github.com/gin-gonic/gin"`, `func f%[1]d(c *gin.Context, u user) {
		r, session := c.Request, sessions.Default(c)
		%[2]s
		session.Set("k", s) %[3]s
	}
	var _ = func() sessions.Store { return cookie.NewStore(nonce) }`},
	{"tier1", "gorilla", `"net/http"; "github.com/gorilla/sessions"`, `var store%[1]d = sessions.NewCookieStore(nonce)
	func f%[1]d(w http.ResponseWriter, r *http.Request, u user) {
		session, _ := store%[1]d.Get(r, "app")
		%[2]s
		session.Values["k"] = s %[3]s
	}`},
	{"tier2", "echo", `"net/http"; "github.com/labstack/echo/v4"`, `func f%[1]d(c echo.Context, u user) {
		r := c.Request()
		%[2]s
		c.SetCookie(&http.Cookie{Name: "c", Value: s, Secure: true, HttpOnly: true}) %[3]s
	}`},
	{"fast", "fiber", `"net/http"; "github.com/gofiber/fiber/v2"`, `func f%[1]d(c *fiber.Ctx, r *http.Request, u user) {
		%[2]s
		c.Cookie(&fiber.Cookie{Name: "c", Value: s, Secure: true, HTTPOnly: true}) %[3]s
	}`},
	{"fast", "flash", `"net/http"; "github.com/gofiber/fiber/v3"`, `func f%[1]d(c fiber.Ctx, r *http.Request, u user) {
		%[2]s
		c.Redirect().With("k", s) %[3]s
	}`},
	{"fast", "hertz", `"net/http"; "github.com/cloudwego/hertz/pkg/app"; "github.com/cloudwego/hertz/pkg/protocol"`, `func f%[1]d(c *app.RequestContext, r *http.Request, u user) {
		%[2]s
		c.SetCookie("c", s, 60, "/", "", protocol.CookieSameSiteLaxMode, true, true) %[3]s
	}`},
	{"tier3", "beego", `"net/http"; "github.com/beego/beego/v2/server/web/context"`, `func f%[1]d(c *context.Context, r *http.Request, u user) {
		%[2]s
		c.SetSecureCookie("of the program", "c", s) %[3]s
	}`},
	{"tier3", "iris", `"net/http"; "github.com/kataras/iris/v12"`, `func f%[1]d(c iris.Context, r *http.Request, u user) {
		%[2]s
		c.SetCookie(&http.Cookie{Name: "c", Value: s, Secure: true, HttpOnly: true}) %[3]s
	}`},
}

// common is what all programs have besides their handlers.
const common = `
type user struct {
	Password, Theme string
	Login           struct{ PIN string }
	Keys            map[string]string
	Tagged          string ` + "`json:\"password\"`" + `
	Marked          string ` + "`sensitive:\"true\"`" + `
	PasswordChangedAt time.Time
}
func (u user) GetTOTPSecret() string { return u.Keys["other"] }
type held struct{ s string }
func (h held) get() string { return h.s }
var (
	privateKey = os.Args[0]
	oauthState = rand.Text()
	accounts   map[string]string
	nonce      []byte
	aead       cipher.AEAD
)
func csrfToken() string { return rand.Text() }
func login(password string) string { if password == "" { return "" }; return rand.Text() }
func encrypt(s string) string { return string(aead.Seal(nil, nonce, []byte(s), nil)) }
var (
	_ = base64.StdEncoding; _ = hmac.New; _ = sha256.New; _ = hex.Dump; _ = json.Valid; _ = fmt.Sprint; _ = url.Parse
	_ = strconv.Itoa; _ = strings.ToUpper; _ = subtle.XORBytes; _ http.Handler
)
`

const commonImports = `"crypto/cipher"; "crypto/hmac"; "crypto/rand"; "crypto/sha256"; "crypto/subtle"; "encoding/base64"; "encoding/hex"
	"encoding/json"; "fmt"; "net/url"; "os"; "strconv"; "strings"; "time"`

// program is a package with a function for each source and way, and for each negative.
func (f frame) program() string {
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\nimport (%s; %s)\n%s", f.name, f.imports, commonImports, common)
	n := 0
	add := func(statements, want string) {
		n++
		handler := f.handler
		if n > 1 {
			handler, _, _ = strings.Cut(handler, "\n\tvar _ = func")
		}
		fmt.Fprintf(&b, handler+"\n", n, statements+"\n_, _, _ = r, u, s", want)
	}
	for _, source := range sources {
		for _, way := range ways {
			want := "// want `carries`"
			if strings.Contains(way, "sha256") && guessless[source] {
				want = ""
			}
			add("s := "+source+"\n"+way, want)
		}
	}
	for _, source := range []string{`r.FormValue("password")`, `u.Password`} {
		for _, negative := range negatives {
			add("s := "+source+"\n"+negative, "")
		}
	}
	return b.String()
}

func TestEverySourceArrivesInEverySinkByEveryWay(t *testing.T) {
	byModule := map[string][]frame{}
	for _, f := range frames {
		byModule[f.module] = append(byModule[f.module], f)
	}
	for module, frames := range byModule {
		t.Run(module, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			for _, name := range []string{"go.mod", "go.sum"} {
				content, err := os.ReadFile(filepath.Join("..", "..", "testdata", "src", module, name))
				if err != nil {
					t.Fatal(err)
				}
				write(t, filepath.Join(dir, name), string(content))
			}
			var packages []string
			for _, f := range frames {
				write(t, filepath.Join(dir, f.name, "generated.go"), f.program())
				packages = append(packages, "./"+f.name)
			}
			analysistest.Run(t, dir, cookiesensitive.New(cookieflow.New(cookieflow.Options{}), cookiesensitive.Options{}), packages...)
		})
	}
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}
