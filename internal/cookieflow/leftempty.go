package cookieflow

import (
	"slices"

	"honnef.co/go/tools/go/ir"
)

// This file knows the fields of a request that a server leaves empty, so that what
// a program decides by them is always decided the same way.

// leftEmpty reports whether what is loaded is such a field of a request that the function
// is given, and nothing in the package fills it in.
func (f *flow) leftEmpty(v *ir.Load) bool {
	if !f.blanks {
		return false
	}
	path, from := "", v.X
	for {
		switch x := from.(type) {
		case *ir.FieldAddr:
			t := elem(x.X.Type())
			if f.writes().fields[fieldVar(t, x.Field)] {
				return false
			}
			path, from = joinPath(fieldName(t, x.Field), path), x.X
			continue
		case *ir.Load:
			from = x.X
			continue
		case *ir.Parameter:
			rec, _ := f.record(x.Type())
			return rec != nil && slices.Contains(rec.Blank, path)
		}
		return false
	}
}

// Blank reports whether it is so because of a field of a request that a server leaves
// empty.
func (s Setting) Blank() bool {
	return s.value.struc == nil && slices.ContainsFunc(s.value.atoms, func(a atom) bool { return a.blank })
}
