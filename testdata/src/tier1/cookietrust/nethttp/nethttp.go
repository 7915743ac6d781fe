// Package nethttp decides by cookies of net/http what somebody may do.
package nethttp

import (
	"net/http"
	"strconv"
	"strings"
)

func remove() {}

func equal(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err == nil && c.Value == "admin" { // want `cookie "role" is compared with "admin" to find out what somebody may do, and nothing has verified it: anyone can edit a cookie`
		remove()
	}
}

func unequal(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("level")
	if err != nil || c.Value != "root" { // want `cookie "level" is compared with "root"`
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	remove()
}

func affirmed(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("is_admin"); err == nil && c.Value == "1" { // want `cookie "is_admin" is compared with "1"`
		remove()
	}
}

func affirmedByNumber(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("logged-in")
	if err != nil {
		c = &http.Cookie{Name: "logged-in", Value: "0"}
	}
	if c.Value == strconv.Itoa(1) { // want `cookie "logged-in" is compared with "1"`
		remove()
	}
	if c, err := r.Cookie("step"); err == nil && c.Value == strconv.Itoa(1) {
		remove()
	}
	if c, err := r.Cookie("is_admin"); err == nil && c.Value == strconv.Itoa(len(r.URL.Path)) {
		remove()
	}
}

func parsed(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("loggedIn")
	if err != nil {
		return
	}
	in, err := strconv.ParseBool(c.Value)
	if err == nil && in { // want `cookie "loggedIn" is taken for true or false to find out what somebody may do, and nothing has verified it: anyone can edit a cookie`
		remove()
	}
}

func switched(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("user_role")
	if err != nil {
		return
	}
	switch strings.ToLower(c.Value) { // want `cookie "user_role" is compared with "editor"`
	case "editor":
		remove()
	case "guest":
	}
}

func folded(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("group"); err == nil && strings.EqualFold(c.Value, "staff") { // want `cookie "group" is compared with "staff"`
		remove()
	}
}

func numbered(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err != nil {
		return
	}
	if role, err := strconv.Atoi(c.Value); err == nil && role > 2 { // want `cookie "role" is compared with "2"`
		remove()
	}
}

// A part of a value, in a variable of its own.
func split(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("me")
	if err != nil {
		return
	}
	if name, role, ok := strings.Cut(c.Value, ":"); ok && name != "" && role == "admin" { // want `cookie "me" is compared with "admin"`
		remove()
	}
}

// All cookies of the request, and all of a name.
func ranged(w http.ResponseWriter, r *http.Request) {
	for _, c := range r.Cookies() {
		if c.Name == "r" && c.Value == "superuser" { // want `a cookie of the request is compared with "superuser"`
			remove()
		}
	}
	for _, c := range r.CookiesNamed("role") {
		if c.Value == "admin" { // want `cookie "role" is compared with "admin"`
			remove()
		}
	}
}

const roleCookie = "role"

var adminCookie = "admin"

func role(r *http.Request) string { return text(r, roleCookie) }

func text(r *http.Request, name string) string {
	c, err := r.Cookie(name)
	if err != nil {
		return ""
	}
	return c.Value
}

func helped(w http.ResponseWriter, r *http.Request) {
	if role(r) == "admin" { // want `cookie "role" is compared with "admin"`
		remove()
	}
	if text(r, adminCookie) == "yes" { // want `cookie "admin" is compared with "yes"`
		remove()
	}
}

func isAdmin(role string) bool {
	return role == "admin" // want `cookie "role" is compared with "admin"`
}

func passed(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("role"); err == nil && isAdmin(c.Value) {
		remove()
	}
}

// In a function literal, of a variable that it captures.
func captured(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("role")
	if err != nil {
		return
	}
	only := func(do func()) {
		if c.Value == "admin" { // want `cookie "role" is compared with "admin"`
			do()
		}
	}
	only(remove)
}

type visitor struct{ role string }

func kept(w http.ResponseWriter, r *http.Request) {
	v := visitor{role: role(r)}
	if v.role == "moderator" { // want `cookie "role" is compared with "moderator"`
		remove()
	}
}

// What one place reads for others is told of once.

func rank(r *http.Request) string {
	c, err := r.Cookie("rank")
	if err != nil {
		return ""
	}
	return c.Value
}

func promoted(w http.ResponseWriter, r *http.Request) {
	if rank(r) == "admin" { // want `cookie "rank" is compared with "admin"`
		remove()
	}
}

func alsoPromoted(w http.ResponseWriter, r *http.Request) {
	if rank(r) == "admin" {
		remove()
	}
}

// Silent from here on.

func looks(w http.ResponseWriter, r *http.Request) {
	for _, name := range []string{"theme", "cookie_consent", "banner"} {
		_ = name
	}
	if c, err := r.Cookie("theme"); err == nil && c.Value == "1" {
		remove()
	}
	if c, err := r.Cookie("cookie_consent"); err == nil && c.Value == "true" {
		remove()
	}
	if c, err := r.Cookie("admin_banner_dismissed"); err == nil && c.Value == "true" {
		remove()
	}
	if c, err := r.Cookie("remember_me"); err == nil && c.Value == "on" {
		remove()
	}
	if c, err := r.Cookie("active_tab"); err == nil && c.Value == "admin" {
		remove()
	}
	if text(r, "lang") == "yes" {
		remove()
	}
	if c, err := r.Cookie("seen"); err == nil {
		if seen, err := strconv.ParseBool(c.Value); err == nil && seen {
			remove()
		}
	}
}

// What is neither true nor a role, and what is not in a cookie.
func otherwise(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil || c.Value == "" {
		return
	}
	if c.Value == "deleted" || r.FormValue("role") == "admin" || r.Header.Get("X-Role") == "admin" {
		remove()
	}
	if c.Name == "admin" {
		remove()
	}
	if c, err := r.Cookie("step"); err == nil && c.Value == "1" {
		remove()
	}
}

// The state that a provider sends back.
func returned(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("auth"); err != nil || c.Value != r.FormValue("state") {
		http.Error(w, "forbidden", http.StatusForbidden)
	}
}

var users = map[string]string{"alice": "admin"}

// The role of somebody who is known by a session.
func stored(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err == nil && users[sessions[c.Value]] == "admin" {
		remove()
	}
}

var sessions = map[string]string{}

// A cookie of a client.
func client(res *http.Response) {
	for _, c := range res.Cookies() {
		if c.Name == "role" && c.Value == "admin" {
			remove()
		}
	}
}
