package model

const (
	gorillaModule  = "github.com/gorilla/sessions"
	gorillaMaxAge  = 30 * 24 * 60 * 60 // store.go: 86400 * 30, for the cookie and for the codecs
	codecAgePath   = "·codecAge"
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

// gorillaSession are what returns a session, and what is done to one, which is not
// saved by itself. Get of every store is that of the registry (sessions.go), which
// returns nil only for a name that is no token; a session that cannot be decoded is
// a new one.
func gorillaSession() []Func {
	const (
		session  = gorillaModule + ".Session"
		method   = "(*" + session + ")."
		registry = "(*" + gorillaModule + ".Registry)"
	)
	get := func(store string) Func {
		return Func{
			Symbol: store + ".Get", Make: &Make{Type: session, Found: true, From: map[string]Operand{inRequest: Param(0)}}, Common: true, Names: Param(1),
			Absent: &Absence{Result: 0, Error: 1, Of: Param(1), Invalid: true},
		}
	}
	needs := func(name string) Func { return Func{Symbol: method + name, Needs: []Operand{Recv}} }
	ofRegistry := get(registry)
	ofRegistry.Make.From = nil // which has its request out of sight
	fs := []Func{
		ofRegistry,
		needs("Flashes"), needs("Name"), needs("Store"),
		{Symbol: method + "AddFlash", Session: &Use{Does: Changes, Of: Recv}, Keeps: &Keep{Value: Param(0)}, Needs: []Operand{Recv}},
		{Symbol: method + "Save", Session: &Use{Does: Saves, Of: Recv, On: Param(1)}, Needs: []Operand{Recv}},
		{Symbol: gorillaModule + ".Save", Session: &Use{Does: Saves, On: Param(1)}},
	}
	for _, store := range []string{"(" + gorillaModule + ".Store)", "(*" + gorillaModule + ".CookieStore)", "(*" + gorillaModule + ".FilesystemStore)"} {
		fs = append(fs,
			get(store),
			Func{Symbol: store + ".New", Make: &Make{Type: session, Found: true, From: map[string]Operand{inRequest: Param(0)}}, Common: true},
			Func{Symbol: store + ".Save", Session: &Use{Does: Saves, Of: Param(2), On: Param(1)}, Needs: []Operand{Param(2)}, Implemented: store == "("+gorillaModule+".Store)"},
		)
	}
	return fs
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
			{Type: gorillaOptions, Kind: Session, Fields: cookieFields(map[Attribute]string{Partitioned: "Partitioned"}), Reading: Reading{Writer: NetHTTP}},
			{Type: cookieStore, Kind: Session, Slots: slot, Fields: age, Managed: true},
			{Type: fileStore, Kind: Session, Slots: slot, Fields: age, Managed: true},
			{Type: session, Kind: Session, Slots: append(slot[:1:1], Slot{Path: inRequest, Type: "net/http.Request"}), Managed: true, Data: "Values", Fields: map[Attribute]string{Changed: changed, Saved: inRequest + ".·saved sessions"}},
			{Type: gorillaModule + ".Store", Kind: Session}, // whatever is behind it
		},
		Funcs: []Func{
			{Symbol: gorillaModule + ".NewCookieStore", Keys: sessionKeys(Param(0)), Make: &Make{Type: cookieStore, InCookie: Param(0), Module: gorillaModule, Variants: cookieStoreDefaults("Options.")}},
			{Symbol: gorillaModule + ".NewFilesystemStore", Keys: sessionKeys(Param(1)), Make: &Make{Type: fileStore, ServerSide: true, Variants: serverStoreDefaults("Options.")}},
			maxAge(cookieStore),
			maxAge(fileStore),
			{Symbol: gorillaModule + ".NewCookie", Make: &Make{Type: "net/http.Cookie", Like: Param(2), From: map[string]Operand{"Name": Param(0), "Value": Param(1)}}},
		},
	}
	return with(l, gorillaSession()...)
}

// securecookie: github.com/gorilla/securecookie securecookie.go. The codec
// checks the age itself: 30 days unless MaxAge says otherwise, never with 0. It
// encrypts if it was given a block key. Structs are written out with gob, unless
// SetSerializer is given JSONEncoder, which leaves out more: what that leaves out never
// counts. EncodeMulti takes the first of its codecs that has no error, of
// CodecsFromPairs that of the first pair.
func securecookie() Library {
	const (
		mod   = securecookieModule
		codec = mod + ".SecureCookie"
	)
	itself := func(name string) Func { return Func{Symbol: "(*" + codec + ")." + name, Returns: Recv} }
	encode := func(symbol string, by Operand) Func {
		return Func{Symbol: symbol, Carries: &Carry{From: []Operand{Param(1)}, How: "signed", Serializes: "json", By: by}}
	}
	age := []Variant{{Fields: map[string]any{codecAgePath: gorillaMaxAge}}}
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{
			{Type: codec, Kind: Codec, Fields: map[Attribute]string{CodecAge: codecAgePath, EncryptionKey: "·blockKey"}, Managed: true},
			{Type: mod + ".Codec", Kind: Codec}, // whatever is behind it
		},
		Funcs: []Func{
			{Symbol: mod + ".New", Keys: &Keys{Sign: Param(0), Encrypt: Param(1), Keyed: cookieKeys("cookies")}, Make: &Make{
				Type: codec, From: map[string]Operand{"·blockKey": Param(1)}, Variants: age,
			}},
			{Symbol: "(*" + codec + ").MaxAge", Sets: []Set{{Target: Recv, Path: codecAgePath, From: Param(0)}}, Returns: Recv},
			itself("MinAge"), itself("MaxLength"), itself("HashFunc"), itself("SetSerializer"),
			encode("(*"+codec+").Encode", Recv), encode("("+mod+".Codec).Encode", Recv), encode(mod+".EncodeMulti", Param(2)),
			{Symbol: mod + ".CodecsFromPairs", Keys: &Keys{Pairs: Param(0), Keyed: cookieKeys("cookies")}, Make: &Make{
				Type: codec, List: true, From: map[string]Operand{"·blockKey": Param(1)}, Variants: age,
			}},
			{Symbol: "(*" + codec + ").Decode", Verifies: []Operand{Param(1)}}, {Symbol: "(" + mod + ".Codec).Decode", Verifies: []Operand{Param(1)}},
			{Symbol: mod + ".DecodeMulti", Verifies: []Operand{Param(1)}},
			{Symbol: mod + ".GenerateRandomKey", Origin: &Origin{Random: true, Length: Param(0)}},
		},
	}
}
