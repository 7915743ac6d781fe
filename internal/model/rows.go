package model

import (
	"errors"
	"fmt"
	"go/types"
)

// An Insertion says that a call keeps a struct, or what is under the keys of a map, as a
// row of a database.
type Insertion struct {
	// Of is the operand that is the struct or its address.
	Of Operand
	// Statement is the operand that is the text of SQL, which names fields as :name;
	// none: the table is called after the type of the struct, and columns after its
	// fields.
	Statement Operand
	// Tag is the key of the struct tag that a field has its name in SQL from; a field
	// without one is called as it is, in small letters.
	Tag string
}

// insertion fails where the operands of a call cannot be a row and a statement.
func insertion(sig *types.Signature, m *Insertion) []error {
	t, err := operand(sig, m.Of)
	if err == nil && !isAny(t) {
		err = fmt.Errorf("a %s is no row of any type", t)
	}
	errs := []error{err}
	if m.Statement != 0 {
		t, err := operand(sig, m.Statement)
		if err == nil && kindOf(t) != text {
			err = fmt.Errorf("the statement is a %s, not a string", t)
		}
		errs = append(errs, err)
	}
	if (m.Statement == 0) != (m.Tag == "") {
		errs = append(errs, errors.New("a statement and the tag of its names go together"))
	}
	return errs
}

// databases are the libraries that keep structs as rows: gorm.io/gorm and its
// predecessor finisher_api.go and main.go, where the table has the name of the type
// unless that has a method; github.com/jmoiron/sqlx named.go and sqlx.go, where fields
// have the names of their tags or, by NameMapper, their own in small letters.
func databases() []Library {
	var libs []Library
	for _, mod := range []string{"gorm.io/gorm", "github.com/jinzhu/gorm"} {
		l := Library{Module: mod, Packages: []string{mod}, Propagator: true}
		for _, name := range []string{"Create", "Save", "FirstOrCreate"} {
			l.Funcs = append(l.Funcs, Func{Symbol: "(*" + mod + ".DB)." + name, Inserts: &Insertion{Of: Param(0)}})
		}
		libs = append(libs, l)
	}
	const sqlx = "github.com/jmoiron/sqlx"
	named := func(symbol string, statement int) Func {
		return Func{Symbol: symbol, Inserts: &Insertion{Statement: Param(statement), Of: Param(statement + 1), Tag: "db"}}
	}
	l := Library{Module: sqlx, Packages: []string{sqlx}, Propagator: true, Funcs: []Func{
		named(sqlx+".NamedExec", 1), named(sqlx+".NamedExecContext", 2), named(sqlx+".NamedQuery", 1), named(sqlx+".NamedQueryContext", 2),
	}}
	for _, typ := range []string{"DB", "Tx"} {
		recv := "(*" + sqlx + "." + typ + ")."
		l.Funcs = append(l.Funcs, named(recv+"NamedExec", 0), named(recv+"NamedExecContext", 1), named(recv+"NamedQuery", 0))
	}
	l.Funcs = append(l.Funcs, named("(*"+sqlx+".DB).NamedQueryContext", 1))
	return append(libs, l)
}
