// Package names sends cookies with data that are told by the names of where
// they come from.
package names

import (
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

type user struct {
	ID                int64
	Name              string
	Password          string
	PIN               string
	SSN               string
	CreditCard        string
	CardPAN           string
	RecoveryCodes     []string
	SecurityAnswer    string
	Pw                string `json:"password"`
	Code              string `sensitive:"true"`
	HasPassword       bool
	PasswordChangedAt time.Time
	PasswordHint      string
	PasswordStrength  int
	Secretary         string
	Pinned            string
	SpinCount         int
	SessionID         string
	CSRFToken         string
}

func (u *user) GetPassword() string { return u.Password }

func field(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: u.Password}) // want `^cookie "remember" carries u\.Password; cookies are stored in clear text on the user's device$`
}

func elementOfAMultiLineLiteral(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{
		Name:     "remember",
		Value:    u.Password, // want `cookie "remember" carries u\.Password; cookies are stored`
		HttpOnly: true,
		Secure:   true,
	})
}

func assignment(w http.ResponseWriter, u *user) {
	c := &http.Cookie{Name: "remember", Secure: true, HttpOnly: true}
	c.Value = u.Password // want `cookie "remember" carries u\.Password; cookies are stored`
	http.SetCookie(w, c)
}

func parameter(w http.ResponseWriter, password string) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: password}) // want `cookie "remember" carries password; cookies are stored`
}

func unknownName(w http.ResponseWriter, name, password string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: password}) // want `^cookie carries password; cookies are stored`
}

func ofAFieldInAVariable(w http.ResponseWriter, u *user) {
	v := u.Password
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: v}) // want `cookie "remember" carries u\.Password; cookies are stored`
}

func reassigned(w http.ResponseWriter, u *user) {
	v := ""
	if u != nil {
		v = u.Password
	}
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: v}) // want `cookie "remember" carries u\.Password; cookies are stored`
}

func getter(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: u.GetPassword()}) // want `cookie "remember" carries u\.GetPassword\(\); cookies are stored`
}

func shortNames(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: u.PIN})     // want `cookie "a" carries u\.PIN; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "b", Value: u.SSN})     // want `cookie "b" carries u\.SSN; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "c", Value: u.CardPAN}) // want `cookie "c" carries u\.CardPAN; cookies are stored`
}

func longNames(w http.ResponseWriter, u *user, apiKey, clientSecret, private_key string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: u.CreditCard})     // want `cookie "a" carries u\.CreditCard; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "b", Value: u.SecurityAnswer}) // want `cookie "b" carries u\.SecurityAnswer; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "c", Value: apiKey})           // want `cookie "c" carries apiKey; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "d", Value: clientSecret})     // want `cookie "d" carries clientSecret; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "e", Value: private_key})      // want `cookie "e" carries private_key; cookies are stored`
}

func plural(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{Name: "codes", Value: strings.Join(u.RecoveryCodes, ".")}) // want `cookie "codes" carries u\.RecoveryCodes; cookies are stored`
}

func tags(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: u.Pw})   // want `cookie "a" carries u\.Pw; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "b", Value: u.Code}) // want `cookie "b" carries u\.Code; cookies are stored`
}

func mapElement(w http.ResponseWriter, form map[string]string) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: form["password"]}) // want `cookie "remember" carries form\["password"\]; cookies are stored`
}

func closure(u *user) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "remember", Value: u.Password}) // want `cookie "remember" carries u\.Password; cookies are stored`
	}
}

// Silent from here on.

func identifiers(w http.ResponseWriter, u *user, token, state, nonce string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: u.SessionID, Secure: true, HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "csrf_token", Value: u.CSRFToken, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token, Secure: true, HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "oauth_state", Value: state, Secure: true, HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "oauth_nonce", Value: nonce, Secure: true, HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "user", Value: strconv.FormatInt(u.ID, 10), Secure: true, HttpOnly: true})
}

// The name of the cookie says nothing of its value.
func sensitiveCookieName(w http.ResponseWriter, choice string) {
	http.SetCookie(w, &http.Cookie{Name: "password_prompt", Value: choice, Secure: true, HttpOnly: true})
}

func lengths(w http.ResponseWriter, password string) {
	http.SetCookie(w, &http.Cookie{Name: "length", Value: strconv.Itoa(len(password))})
}

func comparisons(w http.ResponseWriter, password, repeated string) {
	http.SetCookie(w, &http.Cookie{Name: "empty", Value: strconv.FormatBool(password == "")})
	http.SetCookie(w, &http.Cookie{Name: "same", Value: strconv.FormatBool(password == repeated)})
}

func conditions(w http.ResponseWriter, password string) {
	v := "0"
	if password != "" {
		v = "1"
	}
	http.SetCookie(w, &http.Cookie{Name: "given", Value: v})
}

func booleans(w http.ResponseWriter, u *user, hasPassword bool) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: strconv.FormatBool(u.HasPassword)})
	http.SetCookie(w, &http.Cookie{Name: "b", Value: strconv.FormatBool(hasPassword)})
}

func times(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{Name: "changed", Value: u.PasswordChangedAt.Format(time.RFC3339)})
}

// The last word says that it is about the password, and not the password.
func aboutThePassword(w http.ResponseWriter, u *user, passwordPolicy, passwordResetURL, passwordField string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: u.PasswordHint})
	http.SetCookie(w, &http.Cookie{Name: "b", Value: strconv.Itoa(u.PasswordStrength)})
	http.SetCookie(w, &http.Cookie{Name: "c", Value: passwordPolicy})
	http.SetCookie(w, &http.Cookie{Name: "d", Value: passwordResetURL})
	http.SetCookie(w, &http.Cookie{Name: "e", Value: passwordField})
}

func partsOfWords(w http.ResponseWriter, u *user, panel, compassPosition, panPosition, shopping string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: u.Secretary})
	http.SetCookie(w, &http.Cookie{Name: "b", Value: u.Pinned})
	http.SetCookie(w, &http.Cookie{Name: "c", Value: strconv.Itoa(u.SpinCount)})
	http.SetCookie(w, &http.Cookie{Name: "d", Value: panel})
	http.SetCookie(w, &http.Cookie{Name: "e", Value: compassPosition})
	http.SetCookie(w, &http.Cookie{Name: "f", Value: panPosition})
	http.SetCookie(w, &http.Cookie{Name: "g", Value: shopping})
}

func otherMeanings(w http.ResponseWriter, gpioPin, mapPin string) {
	pwd, err := os.Getwd()
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "dir", Value: pwd})
	http.SetCookie(w, &http.Cookie{Name: "gpio", Value: gpioPin})
	http.SetCookie(w, &http.Cookie{Name: "map", Value: mapPin})
}

const defaultPassword = "changeme"

func constants(w http.ResponseWriter) {
	password := "********"
	http.SetCookie(w, &http.Cookie{Name: "a", Value: defaultPassword})
	http.SetCookie(w, &http.Cookie{Name: "b", Value: password})
}

// Looked up by the password, but not the password.
func indices(w http.ResponseWriter, sessions map[string]string, password string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: sessions[password]})
}

func deleted(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: u.Password, MaxAge: -1})
}

func replacedBeforeItIsSent(w http.ResponseWriter, u *user) {
	c := &http.Cookie{Name: "remember", Value: u.Password}
	c.Value = u.SessionID
	http.SetCookie(w, c)
}

func neverSent(u *user) int {
	return len((&http.Cookie{Name: "remember", Value: u.Password}).String())
}

func inARequest(r *http.Request, u *user) {
	r.AddCookie(&http.Cookie{Name: "remember", Value: u.Password})
}
