package ignore

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"testing"
)

// Of each source, the calls of hit are covered by a directive about the rule r, and
// those of miss are not.
func TestWhatDirectivesCover(t *testing.T) {
	for name, src := range map[string]string{
		"the line that it stands in, behind code": `
func f() {
	miss()
	hit() //cookielint:ignore r why
	miss()
}`,
		"the line below": `
func f() {
	miss()
	//cookielint:ignore r why
	hit()
	miss()
}`,
		"the line below a comment of several lines": `
func f() {
	//cookielint:ignore s why
	//cookielint:ignore r why
	// Words.
	hit()
	miss()
}`,
		"not beyond an empty line": `
func f() {
	//cookielint:ignore r why

	miss()
}`,
		"only its rule": `
func f() {
	miss() //cookielint:ignore s why
	hit() //cookielint:ignore s,r why
	miss() //cookielint:ignore r
}`,
		"a statement from where it begins": `
func f() {
	//cookielint:ignore r why
	g(hit(), T{
		A: hit(),
		B: []int{
			hit(),
		},
	})
	miss()
}`,
		"a statement that begins in its line": `
func f() {
	x := T{ //cookielint:ignore r why
		A: hit(),
	}
	y := T{
		A: miss(),
	} //cookielint:ignore r why
}`,
		"an element of a literal": `
var x = []T{
	{
		A: miss(),
	},
	//cookielint:ignore r why
	{
		A: hit(),
		B: hit(),
	},
	{
		A: miss(),
		B: hit(), //cookielint:ignore r why
		//cookielint:ignore r why
		C: hit(),
	},
}`,
		"the line of an argument": `
func f() {
	g(
		miss(),
		hit(), //cookielint:ignore r why
	)
	g( //cookielint:ignore r why
		hit(),
	)
}`,
		"no blocks": `
func f() {
	//cookielint:ignore r why
	if x := (T{
		A: hit(),
	}); hit() {
		miss()
	} else {
		miss()
	}
	//cookielint:ignore r why
	g(hit(), func() { hit() }, func() {
		miss()
	})
	//cookielint:ignore r why
	switch hit() {
	case 1:
		miss()
	}
	//cookielint:ignore r why
	for range hit() {
		miss()
	}
}

//cookielint:ignore r why
func g(...any) {
	miss()
}`,
		"declarations": `
//cookielint:ignore r why
var x = T{
	A: hit(),
}

// A comment
// that documents.
//
//cookielint:ignore r why
var (
	a = hit()
	b = hit()
)

var (
	c = hit() //cookielint:ignore r why
	//cookielint:ignore r why
	d = g(
		hit(),
	)
	e = miss()
)`,
		"clauses": `
func f() {
	switch {
	case hit(): //cookielint:ignore r why
		miss()
	default: //cookielint:ignore r why
		miss()
	}
}`,
		"behind brackets": `
func f() {
	if true {
	} //cookielint:ignore r why
	miss()
	{ //cookielint:ignore r why
		miss()
	}
	g(
	) //cookielint:ignore r why
	miss()
}`,
		"a file": `
func f() {
	hit()
}

//cookielint:file-ignore r why

func g() {
	hit()
}`,
		"in the words of staticcheck": `
func f() {
	hit() //lint:ignore r why
	miss() //lint:ignore r
	miss() //lint:ignore SA1000 why
}`,
		"nolint in its line": `
func f() {
	hit() //nolint:cookielint // why
	hit() //nolint
	hit() //nolint:r
	miss() //nolint:gosec
	g( //nolint:r
		miss(),
	)
	miss()
}`,
		"nolint above what begins in its column": `
//nolint:cookielint // why
func f() {
	hit()
}

func g() {
	//nolint:cookielint
	if hit() {
		hit()
	}
	miss()
		//nolint:cookielint
	miss()
	// Words.
	//nolint:cookielint
	// Words.
	g(
		hit(),
	)
}`,
		"nothing with a misspelled verb": `
func f() {
	miss() //cookielint:ingore r why
	miss() // cookielint:ignore r why
}`,
		"what //line moves elsewhere": `
func f() {
//line other.go:100
	miss()
	hit() //cookielint:ignore r why
	//cookielint:ignore r why
	hit()
	miss()
}`,
	} {
		t.Run(name, func(t *testing.T) {
			check(t, "package p\n"+src)
			check(t, strings.ReplaceAll("package p\n"+src, "\n", "\r\n"))
		})
	}
	t.Run("nolint above a package", func(t *testing.T) { check(t, "//nolint:cookielint\npackage p\n\nfunc f() {\n\thit()\n}") })
	t.Run("behind a package", func(t *testing.T) { check(t, "package p //cookielint:ignore r why\nvar x = miss()") })
}

func check(t *testing.T, src string) {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "f.go", src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	x := NewIndex(fset, []*ast.File{f})
	ast.Inspect(f, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			id := call.Fun.(*ast.Ident)
			if covered := len(x.For("r", call.Pos())) > 0; id.Name == "hit" && !covered || id.Name == "miss" && covered {
				t.Errorf("%s in line %d: covered is %v", id.Name, fset.PositionFor(call.Pos(), false).Line, covered)
			}
		}
		return true
	})
}

func TestAFileWithoutDirectivesHasNone(t *testing.T) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "f.go", "package p\n\n// Words.\nvar X = 1\n", parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	x := NewIndex(fset, []*ast.File{f})
	if len(x.All()) > 0 || len(x.For("r", f.Decls[0].Pos())) > 0 {
		t.Errorf("%+v", x.All())
	}
	var none *Index
	if len(none.All()) > 0 || len(none.For("r", f.Decls[0].Pos())) > 0 {
		t.Error("there are directives in nothing")
	}
}
