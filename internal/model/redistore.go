package model

// redistore: github.com/boj/redistore redistore.go.
func redistore() Library {
	return gorillaStore{
		module: "github.com/boj/redistore", typ: "RediStore", maxAge: "SetMaxAge",
		news: map[string]Operand{"NewRediStore": Param(5), "NewRediStoreWithDB": Param(6), "NewRediStoreWithPool": Param(1), "NewRediStoreWithURL": Param(2)},
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
