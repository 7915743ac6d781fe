package model

// redistore: github.com/boj/redistore redistore.go.
func redistore() Library {
	return gorillaStore{
		module: "github.com/boj/redistore", typ: "RediStore", maxAge: "SetMaxAge",
		news: []string{"NewRediStore", "NewRediStoreWithDB", "NewRediStoreWithPool", "NewRediStoreWithURL"},
	}.library()
}

// redistoreV2: github.com/boj/redistore/v2 redistore.go. WithSessionOptions
// replaces all options. What NewStore sets is not said here: an option may have
// replaced it.
func redistoreV2() Library {
	const (
		mod    = "github.com/boj/redistore/v2"
		option = mod + ".Option"
	)
	l := gorillaStore{module: mod, typ: "RediStore"}.library()
	l.Records = append(l.Records, Record{
		Type: option, Kind: Session, Managed: true, Slots: []Slot{{Path: "·options", Type: gorillaOptions}},
	})
	return with(l, Func{Symbol: mod + ".WithSessionOptions", Make: &Make{
		Type: option, ServerSide: true, From: map[string]Operand{"·options": Param(0)},
	}})
}
