// Package encodings sends cookies with sensitive data that went through
// something which does not protect them.
package encodings

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

type user struct {
	Name     string
	Password string
}

func converted(w http.ResponseWriter, password []byte) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: string(password)}) // want `^cookie "c" carries password; cookies are stored in clear text on the user's device$`
}

func concatenated(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: u.Name + ":" + u.Password}) // want `cookie "c" carries u\.Password; cookies are stored`
}

func appended(w http.ResponseWriter, u user) {
	v := "v1."
	v += u.Password
	http.SetCookie(w, &http.Cookie{Name: "c", Value: v}) // want `cookie "c" carries u\.Password; cookies are stored`
}

func trimmed(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: strings.TrimSpace(u.Password)}) // want `cookie "c" carries u\.Password; cookies are stored`
}

func sliced(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: u.Password[1:]}) // want `cookie "c" carries u\.Password; cookies are stored`
}

func printed(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: fmt.Sprintf("%s|%s", u.Name, u.Password)}) // want `cookie "c" carries u\.Password; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "d", Value: fmt.Sprint(u.Name, u.Password)})           // want `cookie "d" carries u\.Password; cookies are stored`
}

func inBase64(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: base64.StdEncoding.EncodeToString([]byte(u.Password))}) // want `^cookie "c" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored in clear text on the user's device$`
}

func inBase64ForURLs(w http.ResponseWriter, u user) {
	v := base64.RawURLEncoding.EncodeToString([]byte(u.Name + ":" + u.Password))
	http.SetCookie(w, &http.Cookie{Name: "c", Value: v}) // want `cookie "c" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored`
}

func inHex(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: hex.EncodeToString([]byte(u.Password))}) // want `cookie "c" carries u\.Password \(hex-encoded, not encrypted\); cookies are stored`
}

func escaped(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: url.QueryEscape(u.Password)}) // want `cookie "c" carries u\.Password \(URL-escaped, not encrypted\); cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "d", Value: url.PathEscape(u.Password)})  // want `cookie "d" carries u\.Password \(URL-escaped, not encrypted\); cookies are stored`
}

func asJSON(w http.ResponseWriter, u user) {
	data, err := json.Marshal(u.Password)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "c", Value: string(data)}) // want `cookie "c" carries u\.Password \(as JSON\); cookies are stored`
}

func printedInBase64(w http.ResponseWriter, u user) {
	v := fmt.Sprintf("%s:%s", u.Name, u.Password)
	v = base64.StdEncoding.EncodeToString([]byte(v))
	http.SetCookie(w, &http.Cookie{Name: "c", Value: v}) // want `cookie "c" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored`
}

func asJSONInBase64(w http.ResponseWriter, u user) {
	data, _ := json.Marshal(u.Password)
	v := base64.URLEncoding.EncodeToString(data)
	http.SetCookie(w, &http.Cookie{Name: "c", Value: v}) // want `cookie "c" carries u\.Password \(.*base64-encoded, not encrypted.*\); cookies are stored`
}

func onOneBranch(w http.ResponseWriter, u user, remember bool) {
	c := &http.Cookie{Name: "c", Value: "guest"}
	if remember {
		c.Value = base64.StdEncoding.EncodeToString([]byte(u.Password)) // want `cookie "c" carries u\.Password \(base64-encoded, not encrypted\); cookies are stored`
	}
	http.SetCookie(w, c)
}

// Silent from here on.

func otherFields(w http.ResponseWriter, u user) {
	http.SetCookie(w, &http.Cookie{Name: "c", Value: base64.StdEncoding.EncodeToString([]byte(u.Name))})
	http.SetCookie(w, &http.Cookie{Name: "d", Value: fmt.Sprintf("%s|%d", u.Name, len(u.Password))})
}

func onlyChecked(w http.ResponseWriter, u user) {
	if strings.TrimSpace(u.Password) == "" {
		http.SetCookie(w, &http.Cookie{Name: "warning", Value: "empty"})
	}
	http.SetCookie(w, &http.Cookie{Name: "long", Value: fmt.Sprint(len(u.Password) > 12)})
	http.SetCookie(w, &http.Cookie{Name: "plain", Value: fmt.Sprint(strings.Contains(u.Password, u.Name))})
}
