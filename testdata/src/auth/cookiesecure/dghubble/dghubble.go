// Package dghubble makes stores with the configurations that the library has.
package dghubble

import "github.com/dghubble/sessions"

func debugging(key []byte) sessions.Store[string] {
	return sessions.NewCookieStore[string](sessions.DebugCookieConfig, key) // want `^session cookie is sent without Secure, so browsers also send it over plain HTTP$`
}

func copied(key []byte) sessions.Store[string] {
	config := *sessions.DefaultCookieConfig
	config.Secure = false // want `session cookie is sent without Secure`
	return sessions.NewCookieStore[string](&config, key)
}

// Silent from here on.

func defaults(key []byte) sessions.Store[string] {
	return sessions.NewCookieStore[string](sessions.DefaultCookieConfig, key)
}

// Without a configuration it takes the one above.
func none(key []byte) sessions.Store[string] {
	return sessions.NewCookieStore[string](nil, key)
}

func partly(key []byte) sessions.Store[string] {
	config := *sessions.DebugCookieConfig
	config.Secure = true
	return sessions.NewCookieStore[string](&config, key)
}

func decided(key []byte, development bool) sessions.Store[string] {
	config := sessions.DefaultCookieConfig
	if development {
		config = sessions.DebugCookieConfig
	}
	return sessions.NewCookieStore[string](config, key)
}

func maybe(key []byte, strict bool) sessions.Store[string] {
	var config *sessions.CookieConfig
	if strict {
		config = &sessions.CookieConfig{Path: "/", Secure: true}
	}
	return sessions.NewCookieStore[string](config, key)
}

func given(config *sessions.CookieConfig, key []byte) sessions.Store[string] {
	return sessions.NewCookieStore[string](config, key)
}
