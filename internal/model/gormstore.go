package model

// gormstore: github.com/wader/gormstore gormstore.go, of both versions. New gives the
// codecs the age that the options say, at every request.
func gormstore(module string) Library {
	return gorillaStore{
		module: module, typ: "Store", options: "SessionOpts", maxAge: "MaxAge",
		news: map[string]Operand{"New": Param(1), "NewOptions": Param(2)},
	}.library()
}
