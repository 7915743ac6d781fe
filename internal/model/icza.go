package model

import "time"

// iczaSession: github.com/icza/session cookie_manager.go. The cookie is always
// HttpOnly and has neither Domain nor SameSite.
func iczaSession() Library {
	const (
		mod     = "github.com/icza/session"
		options = mod + ".CookieMngrOptions"
		manager = mod + ".CookieManager"
	)
	return Library{
		Module:        mod,
		Packages:      []string{mod},
		SessionCookie: "sessid",
		Records: []Record{
			{Type: options, Kind: Session, Fields: map[Attribute]string{
				Name: "SessIDCookieName", Path: "CookiePath", MaxAge: "CookieMaxAge", Secure: "AllowHTTP",
			}, Reading: Reading{
				Inverted: []Attribute{Secure},
				Units:    map[Attribute]time.Duration{MaxAge: time.Nanosecond},
				Defaults: map[Attribute]any{Name: "sessid", Path: "/", MaxAge: 30 * 24 * 60 * 60},
				Fixed:    map[Attribute]any{HTTPOnly: true, SameSite: 0},
			}},
			{Type: manager, Kind: Session, Managed: true, Slots: []Slot{{Path: "·options", Type: options}}},
			{Type: mod + ".SessOptions", Kind: Session, Managed: true, Fields: map[Attribute]string{IdleTimeout: "Timeout"}},
		},
		Funcs: []Func{
			{Symbol: mod + ".NewSessionOptions", Make: &Make{Type: mod + ".SessOptions", ServerSide: true, From: map[string]Operand{"": Param(0)}}},
			{Symbol: mod + ".Remove", Session: &Use{Does: Destroys}},
			{Symbol: mod + ".NewCookieManager", Make: &Make{Type: manager, ServerSide: true}},
			{Symbol: mod + ".NewCookieManagerOptions", Make: &Make{Type: manager, ServerSide: true, From: map[string]Operand{"·options": Param(1)}}},
		},
	}
}
