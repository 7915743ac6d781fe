package cookieflow

import "honnef.co/go/tools/go/ir"

// converted is the register of which v has the data in another type; nil where v is no
// conversion.
func converted(v ir.Value) ir.Value {
	switch v := v.(type) {
	case *ir.Convert:
		return v.X
	case *ir.ChangeType:
		return v.X
	case *ir.ChangeInterface:
		return v.X
	case *ir.MakeInterface:
		return v.X
	case *ir.TypeAssert:
		return v.X
	case *ir.SliceToArrayPointer:
		return v.X
	}
	return nil
}

// unconverted is what v had been before all its conversions.
func unconverted(v ir.Value) ir.Value {
	for x := converted(v); x != nil; x = converted(v) {
		v = x
	}
	return v
}
