package model

// quasoftMemstore: github.com/quasoft/memstore memstore.go.
func quasoftMemstore() Library {
	return gorillaStore{
		module: "github.com/quasoft/memstore", typ: "MemStore", news: map[string]Operand{"NewMemStore": Param(0)}, maxAge: "MaxAge",
	}.library()
}
