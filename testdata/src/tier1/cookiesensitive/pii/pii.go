// Package pii sends cookies with personal data, e-mail addresses above all:
// that is what is really found in public code.
package pii

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"
)

type user struct {
	ID            int64
	Username      string
	Email         string
	Phone         string
	FullName      string
	DOB           string
	EmailVerified bool
	EmailSentAt   time.Time
}

type member struct {
	Nick  string
	Email string
}

func address(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{Name: "user", Value: u.Email, Secure: true, HttpOnly: true}) // want `^cookie "user" carries u\.Email; cookies are stored in clear text on the user's device$`
}

func addressInBase64(w http.ResponseWriter, u *user) {
	v := base64.URLEncoding.EncodeToString([]byte(u.Email))
	http.SetCookie(w, &http.Cookie{Name: "user", Value: v, Secure: true, HttpOnly: true}) // want `cookie "user" carries u\.Email \(base64-encoded, not encrypted\); cookies are stored`
}

func addressFromAForm(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "user", Value: r.FormValue("email"), Secure: true}) // want `cookie "user" carries r\.FormValue\("email"\); cookies are stored`
}

func addressWithGin(c *gin.Context) {
	email := c.PostForm("email")
	c.SetCookie("user", email, 3600, "/", "", true, true) // want `cookie "user" carries (email|c\.PostForm\("email"\)).*; cookies are stored`
}

func otherData(w http.ResponseWriter, u *user, birthday string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: u.Phone, Secure: true})    // want `cookie "a" carries u\.Phone; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "b", Value: u.FullName, Secure: true}) // want `cookie "b" carries u\.FullName; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "c", Value: u.DOB, Secure: true})      // want `cookie "c" carries u\.DOB; cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "d", Value: birthday, Secure: true})   // want `cookie "d" carries birthday; cookies are stored`
}

func inAStruct(w http.ResponseWriter, m member) {
	data, _ := json.Marshal(m)
	v := base64.URLEncoding.EncodeToString(data)
	http.SetCookie(w, &http.Cookie{Name: "member", Value: v, Secure: true}) // want `cookie "member" carries m \(field Email, as JSON.*\); cookies are stored`
}

// Silent from here on.

// Names of accounts are reported in the strict group only.
func identifiers(w http.ResponseWriter, u *user, userID, role string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: u.Username, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "b", Value: strconv.FormatInt(u.ID, 10), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "c", Value: userID, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "d", Value: role, Secure: true})
}

// What says little by itself is what the name of the cookie says, as far as that is
// personal.

func greeted(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: "first_name", Value: name, Secure: true}) // want `cookie "first_name" carries name`
	http.SetCookie(w, &http.Cookie{Name: "username", Value: name, Secure: true})   // silent
	http.SetCookie(w, &http.Cookie{Name: "greeting", Value: name, Secure: true})   // silent
}

func aboutTheAddress(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: strconv.FormatBool(u.EmailVerified), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "b", Value: u.EmailSentAt.Format(time.DateOnly), Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "c", Value: strconv.FormatBool(u.Email == ""), Secure: true})
}

func partsOfWords(w http.ResponseWriter, mailbox, telephonePlan, phonebook string) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: mailbox, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "b", Value: telephonePlan, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "c", Value: phonebook, Secure: true})
}

func deleted(w http.ResponseWriter, u *user) {
	http.SetCookie(w, &http.Cookie{Name: "user", Value: u.Email, MaxAge: -1})
}

type login struct{ Email, Password string }

// A name that says less does not hide what is worse.
func addressWithAPassword(w http.ResponseWriter, in *login) {
	email := base64.URLEncoding.EncodeToString([]byte(in.Email + ":" + in.Password))
	http.SetCookie(w, &http.Cookie{Name: "user", Value: email, Secure: true}) // want `cookie "user" carries in\.Password \(base64-encoded, not encrypted\); cookies are stored`
}
