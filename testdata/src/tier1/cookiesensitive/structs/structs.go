// Package structs sends cookies with whole structs in them.
package structs

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

type account struct {
	Name     string
	Password string
}

type renamed struct {
	Name   string
	Secret string `json:"s"`
}

type tagged struct {
	Name string `json:"name"`
	Pw   string `json:"password"`
}

type hidden struct {
	Name     string
	Password string `json:"-"`
}

type unexported struct {
	Name     string
	password string
}

type nested struct {
	Since string
	Owner account
}

type preferences struct {
	Theme       string
	HasPassword bool
	PageSize    int
}

func marshalled(w http.ResponseWriter, user account) {
	data, err := json.Marshal(user)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "user", Value: url.QueryEscape(string(data))}) // want `^cookie "user" carries user \(field Password, as JSON.*\); cookies are stored in clear text on the user's device$`
}

func pointer(w http.ResponseWriter, user *account) {
	data, _ := json.Marshal(user)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: string(data)}) // want `cookie "user" carries user \(field Password, as JSON\); cookies are stored`
}

func addressOf(w http.ResponseWriter, user account) {
	data, _ := json.Marshal(&user)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: string(data)}) // want `cookie "user" carries &?user \(field Password, as JSON\); cookies are stored`
}

func inBase64(w http.ResponseWriter, user account) {
	data, _ := json.MarshalIndent(user, "", " ")
	v := base64.StdEncoding.EncodeToString(data)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: v}) // want `cookie "user" carries user \(field Password, as JSON.*\); cookies are stored`
}

func underAnotherKey(w http.ResponseWriter, user renamed) {
	data, _ := json.Marshal(user)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: string(data)}) // want `cookie "user" carries user \(field Secret, as JSON\); cookies are stored`
}

func underATellingKey(w http.ResponseWriter, user tagged) {
	data, _ := json.Marshal(user)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: string(data)}) // want `cookie "user" carries user \(field Pw, as JSON\); cookies are stored`
}

func inAnotherStruct(w http.ResponseWriter, owned nested) {
	data, _ := json.Marshal(owned)
	http.SetCookie(w, &http.Cookie{Name: "owned", Value: string(data)}) // want `cookie "owned" carries owned \(field (Owner\.)?Password, as JSON\); cookies are stored`
}

func inASlice(w http.ResponseWriter, users []account) {
	data, _ := json.Marshal(users)
	http.SetCookie(w, &http.Cookie{Name: "users", Value: string(data)}) // want `cookie "users" carries users \(field Password, as JSON\); cookies are stored`
}

func inAMap(w http.ResponseWriter, user account) {
	data, _ := json.Marshal(map[string]string{"name": user.Name, "key": user.Password})
	http.SetCookie(w, &http.Cookie{Name: "user", Value: string(data)}) // want `cookie "user" carries user\.Password \(as JSON\); cookies are stored`
}

func printed(w http.ResponseWriter, user account) {
	http.SetCookie(w, &http.Cookie{Name: "user", Value: fmt.Sprintf("%v", user)}) // want `cookie "user" carries user \(field Password.*\); cookies are stored`
}

// encoding/json alone honours the tag.
func printedThoughHiddenFromJSON(w http.ResponseWriter, user hidden) {
	http.SetCookie(w, &http.Cookie{Name: "user", Value: fmt.Sprintf("%+v", user)}) // want `cookie "user" carries user \(field Password.*\); cookies are stored`
}

// Silent from here on.

func hiddenFromJSON(w http.ResponseWriter, user hidden) {
	data, _ := json.Marshal(user)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: string(data)})
}

// encoding/json leaves unexported fields out.
func unexportedField(w http.ResponseWriter, user unexported) {
	data, _ := json.Marshal(user)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: string(data)})
}

func nothingSensitive(w http.ResponseWriter, prefs preferences) {
	data, _ := json.Marshal(prefs)
	http.SetCookie(w, &http.Cookie{Name: "prefs", Value: base64.URLEncoding.EncodeToString(data)})
}

func anotherField(w http.ResponseWriter, user account) {
	data, _ := json.Marshal(user.Name)
	http.SetCookie(w, &http.Cookie{Name: "user", Value: string(data)})
}

func anotherStruct(w http.ResponseWriter, user account) {
	data, _ := json.Marshal(preferences{Theme: "dark", HasPassword: user.Password != ""})
	http.SetCookie(w, &http.Cookie{Name: "prefs", Value: string(data)})
}
