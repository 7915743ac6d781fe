package model

// mysqlstore: github.com/srinathgs/mysqlstore mysqlstore.go. New does not give sessions
// the SameSite of the options.
func mysqlstore() Library {
	return gorillaStore{
		module: "github.com/srinathgs/mysqlstore", typ: "MySQLStore",
		news:  map[string]Operand{"NewMySQLStore": Param(4), "NewMySQLStoreFromConnection": Param(4)},
		given: map[string]Operand{"Path": Param(2), "MaxAge": Param(3)},
		drops: []Attribute{SameSite},
	}.library()
}
