// Package cookiedelete has handlers that do not delete the cookies that Login
// and its like set, and others that do. Each deletes a cookie of its own.
package cookiedelete

import (
	"net/http"
	"time"

	"github.com/gorilla/sessions"
)

// Site has the handlers whose URL decides what they delete.
var Site = site()

func site() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/account/session/logout", LogoutNoPath)
	mux.HandleFunc("/logout", LogoutNoPathTop)
	mux.HandleFunc("/account/logout", LogoutNoPathBelow)
	mux.HandleFunc("/account/session/replaced", GorillaLogoutReplaced)
	mux.HandleFunc("/replaced", GorillaLogoutReplacedTop)
	return mux
}

// Login sets all the cookies.
func Login(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "emptied", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "zeroed", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "timeless", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "deleted", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "expired", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "other_path", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "no_path", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "no_path_top", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "no_path_app", Value: "1", Path: "/account"})
	http.SetCookie(w, &http.Cookie{Name: "no_path_below", Value: "1", Path: "/account"})
	http.SetCookie(w, &http.Cookie{Name: "added_path", Value: "1"})
	http.SetCookie(w, &http.Cookie{Name: "no_domain", Value: "1", Path: "/", Domain: "example.com"})
	http.SetCookie(w, &http.Cookie{Name: "domain", Value: "1", Path: "/", Domain: "example.com"})
	http.SetCookie(w, &http.Cookie{Name: "added_domain", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "__Host-insecure", Value: "1", Path: "/", Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "__Host-pathless", Value: "1", Path: "/", Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "__Host-deleted", Value: "1", Path: "/", Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "secure", Value: "1", Path: "/", Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "parted", Value: "1", Path: "/", Secure: true, Partitioned: true})
}

func LogoutEmptied(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "emptied", Value: "", Path: "/"}) // want `cookie "emptied"`
}

func LogoutZeroed(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "zeroed", Value: "", Path: "/", MaxAge: 0}) // want `cookie "zeroed"`
}

func LogoutTimeless(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "timeless", Value: "", Path: "/", Expires: time.Time{}}) // want `cookie "timeless"`
}

func LogoutDeleted(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "deleted", Value: "", Path: "/", MaxAge: -1})
}

func LogoutExpired(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "expired", Value: "", Path: "/", Expires: time.Unix(0, 0)})
}

func LogoutOtherPath(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "other_path", Path: "/account", MaxAge: -1}) // want `cookie "other_path"`
}

func LogoutNoPath(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "no_path", MaxAge: -1}) // want `cookie "no_path"`
}

func LogoutNoPathTop(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "no_path_top", MaxAge: -1})
}

func LogoutNoPathBelow(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "no_path_below", MaxAge: -1})
}

// LogoutNoPathApp is registered nowhere. Most URLs have another path.
func LogoutNoPathApp(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "no_path_app", MaxAge: -1}) // want `cookie "no_path_app"`
}

// LogoutAddedPath is reported in the strict group.
func LogoutAddedPath(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "added_path", Path: "/", MaxAge: -1})
}

func LogoutNoDomain(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "no_domain", Path: "/", MaxAge: -1}) // want `cookie "no_domain"`
}

func LogoutDomain(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "domain", Path: "/", Domain: "example.com", MaxAge: -1})
}

// LogoutAddedDomain is reported in the strict group.
func LogoutAddedDomain(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "added_domain", Path: "/", Domain: "example.com", MaxAge: -1})
}

func LogoutHostInsecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-insecure", Path: "/", MaxAge: -1}) // want `cookie "__Host-insecure"`
}

func LogoutHostPathless(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-pathless", Secure: true, MaxAge: -1}) // want `cookie "__Host-pathless"`
}

func LogoutHost(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-deleted", Path: "/", Secure: true, MaxAge: -1})
}

func LogoutSecure(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "secure", Path: "/", MaxAge: -1})
}

// LogoutUnparted names a cookie that is not the partitioned one.
func LogoutUnparted(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "parted", Path: "/", Secure: true, MaxAge: -1})
}

var store = sessions.NewFilesystemStore("", []byte("0123456789abcdef0123456789abcdef"))

func GorillaLogin(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "replaced")
	session.Values["user"] = "alice"
	session.Save(r, w)
	session, _ = store.Get(r, "kept")
	session.Values["user"] = "alice"
	session.Save(r, w)
}

func GorillaLogoutReplaced(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "replaced")
	session.Options = &sessions.Options{MaxAge: -1} // want `Path`
	session.Save(r, w)
}

func GorillaLogoutReplacedTop(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "replaced")
	session.Options = &sessions.Options{MaxAge: -1}
	session.Save(r, w)
}

func GorillaLogout(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "kept")
	session.Options.MaxAge = -1
	session.Save(r, w)
}
