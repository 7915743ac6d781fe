// Package requests sends back in cookies what came in forms.
package requests

import (
	"encoding/base64"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
)

func formValue(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: r.FormValue("password")}) // want `^cookie "remember" carries r\.FormValue\("password"\); cookies are stored in clear text on the user's device$`
}

func postFormValue(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: r.PostFormValue("credit_card")}) // want `cookie "remember" carries r\.PostFormValue\("credit_card"\); cookies are stored`
}

func formField(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "a", Value: r.Form.Get("passwd")})        // want `cookie "a" carries r\.Form\.Get\("passwd"\); cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "b", Value: r.PostForm.Get("otp")})       // want `cookie "b" carries r\.PostForm\.Get\("otp"\); cookies are stored`
	http.SetCookie(w, &http.Cookie{Name: "c", Value: r.URL.Query().Get("apiKey")}) // want `cookie "c" carries r\.URL\.Query\(\)\.Get\("apiKey"\); cookies are stored`
}

func underAnotherName(w http.ResponseWriter, r *http.Request) {
	v := r.FormValue("password")
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: v}) // want `cookie "remember" carries r\.FormValue\("password"\); cookies are stored`
}

// Only the variable tells what the field is.
func tellingVariable(w http.ResponseWriter, r *http.Request) {
	password := r.FormValue("p")
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: password}) // want `cookie "remember" carries password; cookies are stored`
}

func bothTell(w http.ResponseWriter, r *http.Request) {
	name, password := r.FormValue("name"), r.FormValue("password")
	v := base64.StdEncoding.EncodeToString([]byte(name + ":" + password))
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: v}) // want `cookie "remember" carries (password|r\.FormValue\("password"\)) \(base64-encoded, not encrypted\); cookies are stored`
}

func basicAuth(w http.ResponseWriter, r *http.Request) {
	_, password, ok := r.BasicAuth()
	if !ok {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "remember", Value: password}) // want `cookie "remember" carries password; cookies are stored`
}

func withGin(c *gin.Context) {
	password := c.Param("p")
	c.SetCookie("remember", password, 3600, "/", "", true, true) // want `cookie "remember" carries password.*; cookies are stored`
}

func withGinOnSeveralLines(c *gin.Context) {
	c.SetCookie(
		"remember",
		c.PostForm("password"), // want `cookie "remember" carries c\.PostForm\("password"\).*; cookies are stored`
		3600, "/", "", true, true,
	)
}

func ginQuery(c *gin.Context) {
	c.SetCookie("a", c.Query("ssn"), 3600, "/", "", true, true)                                  // want `cookie "a" carries c\.Query\("ssn"\).*; cookies are stored`
	c.SetCookie("b", c.DefaultQuery("pin", ""), 3600, "/", "", true, true)                       // want `cookie "b" carries c\.DefaultQuery\("pin", ""\).*; cookies are stored`
	c.SetCookie("c", fmt.Sprintf("v1.%s", c.PostForm("totp_secret")), 3600, "/", "", true, true) // want `cookie "c" carries c\.PostForm\("totp_secret"\).*; cookies are stored`
	c.SetCookieData(&http.Cookie{Name: "d", Value: c.PostForm("iban"), Secure: true})            // want `cookie "d" carries c\.PostForm\("iban"\); cookies are stored`
}

type loginForm struct {
	User     string `form:"user"`
	Password string `form:"password"`
	Key      string `form:"api_key"`
}

func bound(c *gin.Context) {
	var form loginForm
	if err := c.ShouldBind(&form); err != nil {
		return
	}
	c.SetCookie("remember", form.Password, 3600, "/", "", true, true) // want `cookie "remember" carries form\.Password.*; cookies are stored`
	c.SetCookie("key", form.Key, 3600, "/", "", true, true)           // want `cookie "key" carries form\.Key.*; cookies are stored`
}

// Silent from here on.

func otherFields(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: r.FormValue("theme")})
	http.SetCookie(w, &http.Cookie{Name: "next", Value: r.FormValue("next")})
	http.SetCookie(w, &http.Cookie{Name: "user", Value: r.FormValue("user")})
}

func otherFieldsWithGin(c *gin.Context) {
	c.SetCookie("lang", c.Query("lang"), 3600, "/", "", true, true)
	c.SetCookie("user", c.PostForm("user"), 3600, "/", "", true, true)
}

// The credentials are checked; the cookie has the identifier of a session.
func login(w http.ResponseWriter, r *http.Request, check func(user, password string) (string, bool)) {
	id, ok := check(r.FormValue("user"), r.FormValue("password"))
	if !ok {
		http.Error(w, "wrong", http.StatusUnauthorized)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Secure: true, HttpOnly: true})
}

func deletedWithGin(c *gin.Context) {
	c.SetCookie("remember", c.PostForm("password"), -1, "/", "", true, true)
}
