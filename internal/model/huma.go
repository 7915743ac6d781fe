package model

// huma: github.com/danielgtaylor/huma/v2 huma.go. A handler returns a struct with
// the headers of the response in fields that are tagged; a cookie among them is
// written by its String.
func huma() Library {
	const (
		mod = "github.com/danielgtaylor/huma/v2"
		ctx = "(" + mod + ".Context)."
	)
	return Library{
		Module:    mod,
		Packages:  []string{mod},
		Responses: []string{mod + ".Context"},
		Answers:   []Answer{{Tag: "header"}},
		Funcs: []Func{
			{Symbol: ctx + "SetHeader", Header: &HeaderWrite{Key: Param(0), Value: Param(1), Replaces: true}},
			{Symbol: ctx + "AppendHeader", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}},
		},
	}
}

// encore: encore.dev, whose response structs have the headers in tagged fields as
// well (docs/go/primitives/api-schemas.md of encoredev/encore).
func encore() Library {
	const mod = "encore.dev"
	return Library{
		Module:   mod,
		Packages: []string{mod, mod + "/beta/auth", mod + "/beta/errs", mod + "/rlog", mod + "/storage/sqldb"},
		Answers:  []Answer{{Tag: "header"}},
	}
}
