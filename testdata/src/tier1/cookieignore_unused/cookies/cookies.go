// Package cookies makes cookies for others, and cannot know what they do with them.
package cookies

import "net/http"

// New is sent by others only.
func New(name, value string) *http.Cookie {
	return &http.Cookie{Name: name, Value: value} //cookielint:ignore cookiesecure the proxy adds it
}

// Nothing makes none.
func Nothing() {} /* want `cookiesecure has no finding here$` */ //cookielint:ignore cookiesecure the proxy adds it
