package model

// redistore: github.com/boj/redistore redistore.go. Since v1.4.1 constructors also take
// the name of a user, before the password.
func redistore() Library {
	return gorillaStore{
		module: "github.com/boj/redistore", typ: "RediStore", maxAge: "SetMaxAge",
		news: map[string]Operand{"NewRediStore": Rest, "NewRediStoreWithDB": Rest, "NewRediStoreWithPool": Param(1), "NewRediStoreWithURL": Param(2)},
	}.library()
}

// redistoreV2: github.com/boj/redistore/v2 redistore.go. WithSessionOptions
// replaces all options.
func redistoreV2() Library {
	const mod = "github.com/boj/redistore/v2"
	option := func(name, path string) Func {
		return Func{Symbol: mod + "." + name, Option: []Set{{Path: path, From: Param(0)}}}
	}
	return with(gorillaStore{module: mod, typ: "RediStore"}.library(),
		Func{Symbol: mod + ".NewStore", Keys: sessionKeys(Param(0)), Options: Param(1), Make: &Make{
			Type: mod + ".RediStore", ServerSide: true, Variants: serverStoreDefaults("Options."),
		}},
		option("WithSessionOptions", "Options"),
		option("WithPath", "Options.Path"),
		option("WithMaxAge", "Options.MaxAge"),
	)
}

// redistoreV1: gopkg.in/boj/redistore.v1 redistore.go, which github.com/boj/redistore
// began with.
func redistoreV1() Library {
	return gorillaStore{
		module: "gopkg.in/boj/redistore.v1", typ: "RediStore", maxAge: "SetMaxAge",
		news: map[string]Operand{"NewRediStore": Rest, "NewRediStoreWithDB": Rest, "NewRediStoreWithPool": Param(1)},
	}.library()
}
