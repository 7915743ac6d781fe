package model

import (
	"cmp"
	"maps"
	"slices"
)

// A gorillaStore is a store for gorilla/sessions of another module, whose
// sessions stay on a server. It has the options that [serverStoreDefaults]
// says, in a field.
type gorillaStore struct {
	module  string
	pkg     string             // the package of it; empty: the module's own
	typ     string             // the store's name
	options string             // the field for its options; empty: Options
	news    map[string]Operand // constructors, and the operand that has the keys; 0: they do not matter
	given   map[string]Operand // the fields of its options that constructors are given, and by what
	drops   []Attribute        // of its options, which sessions do not get
	maxAge  string             // the method that sets the age of cookies and codecs; empty: none
}

func (s gorillaStore) library() Library {
	pkg, options := cmp.Or(s.pkg, s.module), cmp.Or(s.options, "Options")
	typ := pkg + "." + s.typ
	l := Library{
		Module:   s.module,
		Packages: []string{pkg},
		Records: []Record{{
			Type: typ, Kind: Session, Managed: true,
			Slots:  []Slot{{Path: options, Type: gorillaOptions, Reading: Reading{Elsewhere: s.drops}}},
			Fields: map[Attribute]string{CodecAge: codecAgePath},
		}},
	}
	from := map[string]Operand{}
	for field, o := range s.given {
		from[options+"."+field] = o
	}
	for _, name := range slices.Sorted(maps.Keys(s.news)) {
		f := Func{Symbol: pkg + "." + name, Make: &Make{Type: typ, ServerSide: true, Variants: serverStoreDefaults(options + "."), From: from}}
		if keys := s.news[name]; keys != 0 {
			f.Keys = sessionKeys(keys)
		}
		l.Funcs = append(l.Funcs, f)
	}
	if s.maxAge != "" {
		l.Funcs = append(l.Funcs, Func{Symbol: "(*" + typ + ")." + s.maxAge, Sets: []Set{
			{Target: Recv, Path: options + ".MaxAge", From: Param(0)},
			{Target: Recv, Path: codecAgePath, From: Param(0)},
		}})
	}
	return l
}
