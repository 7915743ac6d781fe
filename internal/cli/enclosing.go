package cli

import (
	"go/ast"
	"go/token"
	"go/types"
)

// enclosing names the function or variable whose declaration a position is in:
// login, (*Server).login, store. It is "" where there is none.
func enclosing(files []*ast.File, pos token.Pos) string {
	for _, file := range files {
		if pos < file.FileStart || file.FileEnd < pos {
			continue
		}
		for _, decl := range file.Decls {
			if pos < decl.Pos() || decl.End() < pos {
				continue
			}
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				return funcName(decl)
			case *ast.GenDecl:
				return specName(decl, pos)
			}
		}
	}
	return ""
}

func funcName(decl *ast.FuncDecl) string {
	if decl.Recv == nil || len(decl.Recv.List) == 0 {
		return decl.Name.Name
	}
	return "(" + types.ExprString(decl.Recv.List[0].Type) + ")." + decl.Name.Name
}

func specName(decl *ast.GenDecl, pos token.Pos) string {
	for _, spec := range decl.Specs {
		if v, ok := spec.(*ast.ValueSpec); ok && v.Pos() <= pos && pos <= v.End() {
			return v.Names[0].Name
		}
	}
	return ""
}
