package model

// mongostore: github.com/kidstuff/mongostore mongostore.go. New does not give sessions
// the SameSite of the options.
func mongostore() Library {
	return gorillaStore{
		module: "github.com/kidstuff/mongostore", typ: "MongoStore", maxAge: "MaxAge",
		news:  map[string]Operand{"NewMongoStore": Param(3)},
		given: map[string]Operand{"MaxAge": Param(1)},
		drops: []Attribute{SameSite},
	}.library()
}
