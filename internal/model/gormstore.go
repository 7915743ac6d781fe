package model

// gormstore: github.com/wader/gormstore gormstore.go, of both versions. New gives the
// codecs the age that the options say, at every request. It has no keys here: what is not in
// the table begins under a random identifier (Save), so who knows the keys can do nothing
// without what is in the table.
func gormstore(module string) Library {
	return gorillaStore{
		module: module, typ: "Store", options: "SessionOpts", maxAge: "MaxAge",
		news: map[string]Operand{"New": 0, "NewOptions": 0},
	}.library()
}
