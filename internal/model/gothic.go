package model

// gothic: github.com/markbates/goth gothic/gothic.go. The package keeps what a
// provider says of a login in the session "_gothic_session" of gothic.Store, which the
// program assigns; by itself it is a cookie store with HttpOnly and the key of
// SESSION_SECRET, whose sessions can be read, and otherwise as gorilla/sessions makes
// one. That says nothing here: whether a program has replaced it no package can know
// (docs/engine.md). CompleteUserAuth is a variable, and ends
// the session that it saves.
func gothic() Library {
	const (
		mod     = "github.com/markbates/goth"
		pkg     = mod + "/gothic"
		session = gorillaModule + ".Session"
	)
	saves := func(on Operand) *Use { return &Use{Does: Saves, Own: true, On: on} }
	return Library{
		Module:   mod,
		Packages: []string{pkg},
		Funcs: []Func{
			{Symbol: pkg + ".BeginAuthHandler", Session: saves(Param(0)), Commits: &Commit{On: Param(0)}},
			{Symbol: pkg + ".GetAuthURL", Session: saves(Param(0))},
			{Symbol: pkg + ".StoreInSession", Session: saves(Param(3)), Keeps: &Keep{Key: Param(0), Value: Param(1), In: session}},
			{Symbol: pkg + ".GetFromSession", Key: Param(0)},
			{Symbol: pkg + ".Logout", Session: saves(Param(0))},
		},
	}
}
