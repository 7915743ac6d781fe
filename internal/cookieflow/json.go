package cookieflow

// This file knows text that is JSON.

import (
	"go/types"
	"slices"

	"honnef.co/go/tools/go/ir"
)

// jsonText is the path of an unknown part that is JSON with a quotation mark in
// it.
const jsonText = "json"

// asJSON is the text that an encoder makes of the first argument of a call.
func (f *flow) asJSON(at ir.Instruction, reg ir.Value) value {
	call, ok := at.(ir.CallInstruction)
	if !ok || len(call.Common().Args) == 0 {
		return unknownValue(nil, reg)
	}
	boxed, ok := call.Common().Args[0].(*ir.MakeInterface)
	if !ok || !quotes(boxed.X.Type(), 0) {
		return unknownValue(nil, reg)
	}
	return one(atom{kind: unknown, path: jsonText, reg: reg})
}

// quotes reports whether there is a quotation mark in the JSON of every value of
// a type but of nil and what is empty.
func quotes(t types.Type, depth int) bool {
	if depth > maxEmbedding || types.NewMethodSet(t).Lookup(nil, "MarshalJSON") != nil {
		return false
	}
	switch t := t.Underlying().(type) {
	case *types.Pointer:
		return quotes(t.Elem(), depth+1)
	case *types.Slice:
		return quotes(t.Elem(), depth+1)
	case *types.Array:
		return t.Len() > 0 && quotes(t.Elem(), depth+1)
	case *types.Map:
		return true
	case *types.Struct:
		for field := range t.Fields() {
			if field.Exported() {
				return true
			}
		}
	case *types.Basic:
		return t.Info()&types.IsString != 0
	}
	return false
}

// JSON reports whether a setting is JSON as an encoder writes it, with quotation
// marks.
func (s Setting) JSON() bool {
	return s.value.struc == nil && len(s.value.atoms) > 0 && !slices.ContainsFunc(s.value.atoms, func(a atom) bool {
		return a.kind != unknown || a.path != jsonText
	})
}
