package cookieflow

import (
	"go/ast"
	"go/types"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
)

// An object is a piece of memory: what one allocation, one constructor call,
// one parameter, one package variable stands for.
type object struct {
	id    int
	owner *ir.Function  // whose flow it belongs to; nil for a package variable
	site  *Site         // where it was made
	typ   types.Type    // of what it holds; nil where nothing depends on it
	rec   *model.Record // what the model says of it where that is not of its type
	init  *fields       // what it holds where nothing was written to it
	// opaque objects were not seen being made: two of them may be one, and
	// others may write to them.
	opaque bool
	// in and path tell of an opaque object that it is what a parameter leads
	// to; in is -1 otherwise.
	in   int
	path string
	// from: of an object that a call makes, what the callee makes by it; by is
	// the call.
	from *object
	by   ast.Node
	// fn: a function value; what it captured is kept in the paths of captured.
	fn *ir.Function
	// code: the same of another package's function, which captured that many
	// values.
	code     *flow
	captures int
	// server: a session manager that keeps its data on the server.
	server bool
	// clear: a session manager that keeps its data in a cookie that can be read.
	clear bool
	// length: of a list that a call was given, how many elements it has; 0: not
	// known.
	length int
	// bound: a list or variable that stands for one of the caller's.
	bound bool
	// iterates: an iterator; its elements are kept in a path.
	iterates bool
	// rendered: a cookie as it was when it was made a text, which an address of
	// the object stands for.
	rendered bool
	// option: an option, and what made it.
	option *model.Func
	// slot: an opaque object that was found in the slot of a record.
	slot bool
}

// root is the object that the first of the calls made by which o was made.
func (o *object) root() *object {
	for o.from != nil {
		o = o.from
	}
	return o
}

// isFunction reports whether the object is a function that can be followed.
func (o *object) isFunction() bool {
	return o.code != nil || o.fn != nil && len(o.fn.Blocks) > 0
}

func (o *object) number() int {
	if o == nil {
		return -1
	}
	return o.id
}
