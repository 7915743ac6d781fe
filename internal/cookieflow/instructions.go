package cookieflow

import (
	"iter"

	"honnef.co/go/tools/go/ir"
)

// instructions are those of functions that are of a type, in the order of the functions
// and their blocks.
func instructions[T any](funcs ...*ir.Function) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, fn := range funcs {
			for _, b := range fn.Blocks {
				for _, instr := range b.Instrs {
					if x, ok := any(instr).(T); ok && !yield(x) {
						return
					}
				}
			}
		}
	}
}
