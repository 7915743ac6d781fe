package model

import (
	"maps"
	"slices"
)

// A gorillaStore is a store for gorilla/sessions of another module, whose
// sessions stay on a server. It has the options that [serverStoreDefaults]
// says, in a field.
type gorillaStore struct {
	module string
	typ    string             // the store's name
	news   map[string]Operand // constructors, and the operand that has the keys
	maxAge string             // the method that sets the age of cookies and codecs; empty: none
}

func (s gorillaStore) library() Library {
	typ := s.module + "." + s.typ
	l := Library{
		Module:   s.module,
		Packages: []string{s.module},
		Records: []Record{{
			Type: typ, Kind: Session, Managed: true,
			Slots:  []Slot{{Path: "Options", Type: gorillaOptions}},
			Fields: map[Attribute]string{CodecAge: codecAgePath},
		}},
	}
	for _, name := range slices.Sorted(maps.Keys(s.news)) {
		l.Funcs = append(l.Funcs, Func{Symbol: s.module + "." + name, Keys: sessionKeys(s.news[name]), Make: &Make{Type: typ, ServerSide: true, Variants: serverStoreDefaults("Options.")}})
	}
	if s.maxAge != "" {
		l.Funcs = append(l.Funcs, Func{Symbol: "(*" + typ + ")." + s.maxAge, Sets: []Set{
			{Target: Recv, Path: "Options.MaxAge", From: Param(0)},
			{Target: Recv, Path: codecAgePath, From: Param(0)},
		}})
	}
	return l
}
