package model

// quasoftMemstore: github.com/quasoft/memstore memstore.go.
func quasoftMemstore() Library {
	return gorillaStore{
		module: "github.com/quasoft/memstore", typ: "MemStore", news: []string{"NewMemStore"}, maxAge: "MaxAge",
	}.library()
}
