package cookieflow

import (
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/model"
)

func TestPackageWithTypeErrorsGivesNothingButItsImporterDoes(t *testing.T) {
	lib := newLibrary()
	pass := lib.pass(t, "broken", `package broken
		import "net/http"
		func Set(w http.ResponseWriter) {
		http.SetCookie(w, &http.Cookie{Name: "x", Value: undefined})
	}`)
	if len(pass.TypeErrors) == 0 {
		t.Fatal("the package has no type errors")
	}
	if r := analyzePass(t, pass); len(r.Cookies) != 0 {
		t.Errorf("%d cookies in a package that does not compile", len(r.Cookies))
	}
	r := lib.analyze(t, "importer", `package importer
		import ("net/http"; "broken")
		func Send(w http.ResponseWriter) {
			broken.Set(w)
			http.SetCookie(w, &http.Cookie{Name: "x", Value: "v"})
		}`)
	if len(r.Cookies) != 1 || r.Cookies[0].Attr(model.Secure).State() != Off {
		t.Errorf("the importer has %d cookies", len(r.Cookies))
	}
}

func TestPackageThatUsesWhatHasNoTypeGivesNothing(t *testing.T) {
	for name, use := range map[string]string{
		"a variable":             "broken.DB",
		"a method of a variable": `broken.DB.Get("x")`,
		"a field":                "broken.Config{}.Value",
		"a function":             "broken.Get()",
	} {
		t.Run(name, func(t *testing.T) {
			lib := newLibrary()
			lib.pass(t, "broken", `package broken
				var DB *gone.DB
				type Config struct { Value gone.Value }
				func Get() gone.Value { return nil }`)
			pass := lib.pass(t, "importer", `package importer
				import ("fmt"; "net/http"; "broken")
				func Send(w http.ResponseWriter) {
					fmt.Println(`+use+`)
					http.SetCookie(w, &http.Cookie{Name: "x", Value: "v"})
				}`)
			if len(pass.TypeErrors) != 0 {
				t.Fatal(pass.TypeErrors)
			}
			if r := analyzePass(t, pass); len(r.Cookies) != 0 {
				t.Errorf("%d cookies", len(r.Cookies))
			}
		})
	}
}

func TestWhatHasATypeIsAnalysed(t *testing.T) {
	r := newLibrary().analyze(t, "typed", `package typed
		import ("math"; "net/http"; "unsafe")
		const text = "text"
		type list[T any] struct{ next *list[T]; value T }
		func (l *list[T]) last() (_ T) {
		again:
			for l.next != nil {
				l = l.next
				continue again
			}
			return l.value
		}
		func Send(w http.ResponseWriter, any interface{}) {
			var _ = [len(text)]byte{len(text) - 1: 0}
			_, _, _ = max(len(text), 3), unsafe.Sizeof(text), math.MaxInt
			switch v := any.(type) {
			case *list[int]:
				_ = v.last()
			case nil:
			}
			http.SetCookie(w, &http.Cookie{Name: "x", Value: "v"})
		}`)
	if len(r.Cookies) != 1 {
		t.Errorf("%d cookies", len(r.Cookies))
	}
}

func TestPassWithoutSyntaxOrTypes(t *testing.T) {
	pass := newLibrary().pass(t, "p", header+"var _ http.Cookie")
	pass.Files = nil
	analyzePass(t, pass)
	pass.TypesInfo = nil
	analyzePass(t, pass)
}

func TestPanicBecomesAnErrorThatNamesThePackage(t *testing.T) {
	pass := newLibrary().pass(t, "example.com/p", header+"var _ http.Cookie")
	err := func() (err error) {
		defer Guard(pass, &err)
		var none *analysis.Pass
		return none.TypeErrors[0]
	}()
	if err == nil || !strings.Contains(err.Error(), "example.com/p") {
		t.Errorf("the error is %v", err)
	}
}

// A token is followed to where it goes, here out of a closure that nothing is
// known to call by its name.
func TestTokenSignedInAClosure(t *testing.T) {
	lib := newLibrary()
	lib.analyze(t, "github.com/golang-jwt/jwt/v5", `package jwt
		type Claims any
		type MapClaims map[string]any
		type SigningMethod any
		type Token struct { Claims Claims }
		func NewWithClaims(m SigningMethod, c Claims) *Token { return nil }
		func (t *Token) SignedString(key any) (string, error) { return "", nil }`)
	r := lib.analyze(t, "p", `package p
		import ("net/http"; "github.com/golang-jwt/jwt/v5")
		func f(w http.ResponseWriter, key []byte) {
			sign := func() string {
				s, _ := jwt.NewWithClaims(nil, jwt.MapClaims{"sub": "x"}).SignedString(key)
				return s
			}
			http.SetCookie(w, &http.Cookie{Name: "x", Value: sign()})
		}`)
	if len(r.Cookies) != 2 {
		t.Errorf("%d cookies and tokens, want 2", len(r.Cookies))
	}
}
