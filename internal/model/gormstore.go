package model

// gormstore: github.com/wader/gormstore/v2 gormstore.go. New gives the codecs the age
// that the options say, at every request.
func gormstore() Library {
	return gorillaStore{
		module: "github.com/wader/gormstore/v2", typ: "Store", options: "SessionOpts", maxAge: "MaxAge",
		news: map[string]Operand{"New": Param(1), "NewOptions": Param(2)},
	}.library()
}
