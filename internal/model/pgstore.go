package model

// pgstore: github.com/antonlindstrom/pgstore pgstore.go. New gives the codecs
// the age that Options says, at every request.
func pgstore() Library {
	return gorillaStore{
		module: "github.com/antonlindstrom/pgstore", typ: "PGStore", news: map[string]Operand{"NewPGStore": Param(1), "NewPGStoreFromPool": Param(1)}, maxAge: "MaxAge",
	}.library()
}
