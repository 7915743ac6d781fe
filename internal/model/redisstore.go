package model

// redisstore: github.com/rbcervilla/redisstore v8 and v9 redisstore.go. The
// cookie holds the key of the session as it is, without a signature.
func redisstore(version string) Library {
	mod := "github.com/rbcervilla/redisstore/" + version
	store := mod + ".RedisStore"
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Adopts:   true, // New takes the value of the cookie as the identifier, whether Redis has it or not; Save keeps it
		Records: []Record{
			{Type: store, Kind: Session, Managed: true, Slots: []Slot{{Path: "·options", Type: gorillaOptions}}},
		},
		Funcs: []Func{
			{Symbol: mod + ".NewRedisStore", Make: &Make{Type: store, ServerSide: true, Variants: []Variant{{Fields: map[string]any{
				"·options.Path": "/", "·options.MaxAge": gorillaMaxAge,
			}}}}},
			{Symbol: "(*" + store + ").Options", Sets: []Set{{Target: Recv, Path: "·options", From: Param(0)}}},
		},
	}
}
