package model

const (
	gorillaModule  = "github.com/gorilla/sessions"
	gorillaMaxAge  = 30 * 24 * 60 * 60 // store.go: 86400 * 30, for the cookie and for the codecs
	codecAgePath   = "·codecAge"
	changed        = "·changed"
	gorillaOptions = gorillaModule + ".Options"
)

// cookieStoreDefaults is what NewCookieStore of gorilla/sessions sets, below a
// prefix. Secure and SameSite=None came with v1.3.0 (store.go); HttpOnly was
// never set.
func cookieStoreDefaults(prefix string) []Variant {
	return []Variant{
		{Fields: map[string]any{prefix + "Path": "/", prefix + "MaxAge": gorillaMaxAge, codecAgePath: gorillaMaxAge}},
		{Since: "v1.3.0", Fields: map[string]any{
			prefix + "Path": "/", prefix + "MaxAge": gorillaMaxAge, codecAgePath: gorillaMaxAge,
			prefix + "Secure": true, prefix + "SameSite": SameSiteNone,
		}},
	}
}

// serverStoreDefaults is what NewFilesystemStore of gorilla/sessions and the
// stores written after its example set, in every version.
func serverStoreDefaults(prefix string) []Variant {
	return []Variant{
		{Fields: map[string]any{prefix + "Path": "/", prefix + "MaxAge": gorillaMaxAge, codecAgePath: gorillaMaxAge}},
	}
}

// gorillaSession are what returns a session, and what does not accept nil for one.
// Get of every store is that of the registry (sessions.go), which returns nil only
// for a name that is no token; a session that cannot be decoded is a new one.
func gorillaSession() []Func {
	const session = gorillaModule + ".Session"
	get := func(symbol string, name Operand) Func {
		return Func{Symbol: symbol, Common: true, Absent: &Absence{Result: 0, Error: 1, Of: name, Invalid: true}}
	}
	needs := func(symbol string, o Operand) Func { return Func{Symbol: symbol, Needs: []Operand{o}} }
	return []Func{
		get("(*"+gorillaModule+".CookieStore).Get", Param(1)),
		get("(*"+gorillaModule+".FilesystemStore).Get", Param(1)),
		get("("+gorillaModule+".Store).Get", Param(1)),
		get("(*"+gorillaModule+".Registry).Get", Param(1)),
		needs("(*"+session+").AddFlash", Recv),
		needs("(*"+session+").Flashes", Recv),
		needs("(*"+session+").Name", Recv),
		needs("(*"+session+").Save", Recv),
		needs("(*"+session+").Store", Recv),
		needs("(*"+gorillaModule+".CookieStore).Save", Param(2)),
		needs("(*"+gorillaModule+".FilesystemStore).Save", Param(2)),
		needs("("+gorillaModule+".Store).Save", Param(2)),
	}
}

// gorillaSessions: github.com/gorilla/sessions store.go, options.go.
// Assigning Options replaces every default. Only the MaxAge methods of the
// stores change the age that the codecs accept; assigning Options.MaxAge
// leaves that at 30 days.
func gorillaSessions() Library {
	const (
		cookieStore = gorillaModule + ".CookieStore"
		fileStore   = gorillaModule + ".FilesystemStore"
		session     = gorillaModule + ".Session"
	)
	slot := []Slot{{Path: "Options", Type: gorillaOptions}}
	age := map[Attribute]string{CodecAge: codecAgePath}
	maxAge := func(recv string) Func {
		return Func{Symbol: "(*" + recv + ").MaxAge", Sets: []Set{
			{Target: Recv, Path: "Options.MaxAge", From: Param(0)},
			{Target: Recv, Path: codecAgePath, From: Param(0)},
		}}
	}
	l := Library{
		Module:   gorillaModule,
		Packages: []string{gorillaModule},
		Records: []Record{
			{Type: gorillaOptions, Kind: Session, Fields: cookieFields(map[Attribute]string{Partitioned: "Partitioned"})},
			{Type: cookieStore, Kind: Session, Slots: slot, Fields: age, Managed: true},
			{Type: fileStore, Kind: Session, Slots: slot, Fields: age, Managed: true},
			{Type: session, Kind: Session, Slots: slot, Managed: true, Data: "Values", Fields: map[Attribute]string{Changed: changed}},
			{Type: gorillaModule + ".Store", Kind: Session}, // whatever is behind it
		},
		Funcs: append(gorillaGets(session, "("+gorillaModule+".Store)", "(*"+cookieStore+")", "(*"+fileStore+")"), []Func{
			{Symbol: gorillaModule + ".NewCookieStore", Make: &Make{Type: cookieStore, Module: gorillaModule, Variants: cookieStoreDefaults("Options.")}},
			{Symbol: gorillaModule + ".NewFilesystemStore", Make: &Make{Type: fileStore, ServerSide: true, Variants: serverStoreDefaults("Options.")}},
			maxAge(cookieStore),
			maxAge(fileStore),
			{Symbol: gorillaModule + ".Save", Session: &Use{Does: Saves, On: Param(1)}},
			{Symbol: "(*" + session + ").Save", Session: &Use{Does: Saves, Of: Recv, On: Param(1)}},
			{Symbol: "(*" + session + ").AddFlash", Session: &Use{Does: Changes, Of: Recv}},
			{Symbol: gorillaModule + ".NewCookie", Make: &Make{Type: "net/http.Cookie", Like: Param(2), From: map[string]Operand{"Name": Param(0), "Value": Param(1)}}},
		}...),
	}
	return with(l, gorillaSession()...)
}

// gorillaGets are the methods of stores that hand out and save sessions, which
// are not saved by themselves.
func gorillaGets(session string, stores ...string) []Func {
	var fs []Func
	for _, store := range stores {
		fs = append(fs,
			Func{Symbol: store + ".Get", Make: &Make{Type: session, Found: true}, Common: true},
			Func{Symbol: store + ".New", Make: &Make{Type: session, Found: true}, Common: true},
			Func{Symbol: store + ".Save", Session: &Use{Does: Saves, Of: Param(2), On: Param(1)}},
		)
	}
	return fs
}

// securecookie: github.com/gorilla/securecookie securecookie.go. The codec
// checks the age itself: 30 days unless MaxAge says otherwise, never with 0.
func securecookie() Library {
	const (
		mod   = "github.com/gorilla/securecookie"
		codec = mod + ".SecureCookie"
	)
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: codec, Kind: Codec, Fields: map[Attribute]string{CodecAge: codecAgePath}, Managed: true},
		},
		Funcs: []Func{
			{Symbol: mod + ".New", Make: &Make{Type: codec, Variants: []Variant{{Fields: map[string]any{codecAgePath: gorillaMaxAge}}}}},
			{Symbol: "(*" + codec + ").MaxAge", Sets: []Set{{Target: Recv, Path: codecAgePath, From: Param(0)}}, Returns: Recv},
		},
	}
}
