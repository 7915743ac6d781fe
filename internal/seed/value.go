package seed

// This file puts something else into cookies, and takes the question away whether there
// is one.

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/cookielint/cookielint/internal/names"
)

// secrets are names of variables and fields that must not be in a cookie.
var secrets = map[string]bool{
	"password": true, "passwd": true, "passphrase": true, "email": true, "phone": true, "otp": true, "ssn": true,
	"creditcard": true, "plainpassword": true, "userpassword": true, "useremail": true,
}

// sensitive puts a password or an address that is at hand into the value of a cookie, or
// the password of the form.
func sensitive(f *file) (sites []Site) {
	for _, k := range f.cookies() {
		value := k.fields["Value"]
		if value == nil || f.deletes(k) || !strings.HasSuffix(k.record, ".Cookie") && k.record != "" {
			continue
		}
		source := f.secret(k)
		if source == "" {
			continue
		}
		variants := []Variant{
			{"instead of the value", []Edit{f.replace(value, source)}},
			{"behind the value", []Edit{f.replace(value, f.of(value)+` + "|" + `+source)}},
		}
		if b64 := f.imports("encoding/base64"); b64 != "" {
			variants = append(variants, Variant{"in base64", []Edit{f.replace(value, b64+".StdEncoding.EncodeToString([]byte("+source+"))")}})
		}
		sites = append(sites, f.site(k.stmt, variants...))
	}
	return sites
}

// secret is an expression that has one where a cookie is made, or "".
func (f *file) secret(k *cookie) (source string) {
	block, fn := body(k.cur)
	if fn == nil {
		return ""
	}
	at := k.node.Pos()
	inspect := func(n ast.Node) bool {
		e, ok := n.(ast.Expr)
		if !ok || source != "" || n.Pos() >= at {
			return source == ""
		}
		name, root := "", e
		switch e := e.(type) {
		case *ast.Ident:
			name = e.Name
		case *ast.SelectorExpr:
			name, root = e.Sel.Name, e.X
		}
		id, ok := ast.Unparen(root).(*ast.Ident)
		if !ok || !secrets[strings.ToLower(name)] {
			return true
		}
		v, isVar := f.info.Uses[id].(*types.Var)
		if !isVar {
			v, isVar = f.info.Defs[id].(*types.Var)
		}
		t := f.info.TypeOf(e)
		if !isVar || v.IsField() || t == nil || !types.Identical(t, types.Typ[types.String]) {
			return true
		}
		if _, seen := f.pkg.Types.Scope().Innermost(at).LookupParent(id.Name, at); seen == v {
			source = f.of(e)
		}
		return source == ""
	}
	ast.Inspect(fn, inspect)
	ast.Inspect(block, inspect)
	if source != "" {
		return source
	}
	if r := f.parameter(fn, "net/http.Request"); r != "" {
		return r + `.FormValue("password")`
	}
	if c := f.parameter(fn, "github.com/gin-gonic/gin.Context"); c != "" {
		return c + `.PostForm("password")`
	}
	return ""
}

// guessable puts something into the cookie of a session that anybody can try: the time, a
// number of math/rand.
func guessable(f *file) (sites []Site) {
	for _, k := range f.cookies() {
		value := k.fields["Value"]
		if value == nil || f.deletes(k) || !names.Sensitive(f.nameOf(k)) || !strings.HasSuffix(k.record, ".Cookie") && k.record != "" {
			continue
		}
		var variants []Variant
		add := func(name, text string, imports ...string) {
			var edits []Edit
			for _, path := range imports {
				called, more := f.use(path)
				text = strings.ReplaceAll(text, path+".", called+".")
				edits = append(edits, more...)
			}
			variants = append(variants, Variant{name, append(edits[:len(edits):len(edits)], f.replace(value, text))})
			if v, ok := ast.Unparen(value).(*ast.Ident); ok && len(list(statementList(k))) > 0 {
				if local, ok := f.info.Uses[v].(*types.Var); ok && local.Parent() != f.pkg.Types.Scope() && types.Identical(local.Type(), types.Typ[types.String]) {
					variants = append(variants, Variant{name + ", in the variable", append(edits[:len(edits):len(edits)], f.before(k.stmt, v.Name+" = "+text))})
				}
			}
		}
		add("time", "strconv.FormatInt(time.Now().UnixNano(), 36)", "strconv", "time")
		if f.imports("crypto/rand") == "" {
			add("math/rand", "strconv.Itoa(math/rand.Int())", "strconv", "math/rand")
		}
		sites = append(sites, f.site(k.stmt, variants...))
	}
	return sites
}

// statementList is the block or case that the statement of a cookie stands in.
func statementList(k *cookie) ast.Node { return statement(k.cur).Parent().Node() }

// unchecked takes away what is asked about a cookie of the request before it is used.
// Where the use is not in the same list of statements, something else may ask.
func unchecked(f *file) (sites []Site) {
	for c := range f.root.Preorder((*ast.CallExpr)(nil)) {
		call := c.Node().(*ast.CallExpr)
		fn := f.callee(call)
		if fn == nil || fn.FullName() != "(*net/http.Request).Cookie" {
			continue
		}
		a, ok := c.Parent().Node().(*ast.AssignStmt)
		if !ok || len(a.Lhs) != 2 {
			continue
		}
		cookie, err := f.object(a.Lhs[0]), f.object(a.Lhs[1])
		if cookie == nil || err == nil || function(c) == nil || f.askedBefore(function(c)) {
			continue
		}
		switch up := c.Parent().Parent().Node().(type) {
		case *ast.IfStmt: // if c, err := r.Cookie("sid"); err == nil { … }
			if cond, ok := up.Cond.(*ast.BinaryExpr); ok && up.Init == a && cond.Op == token.EQL && f.object(cond.X) == err && f.uses(up.Body, cookie) {
				sites = append(sites, f.site(function(c), Variant{"err not asked for", []Edit{
					f.replace(a.Lhs[1], "_"), f.replace(cond, "true"),
				}}))
			}
		default:
			stmts := list(up)
			for i, s := range stmts {
				if s != a || i+2 >= len(stmts) {
					continue
				}
				check, ok := stmts[i+1].(*ast.IfStmt)
				if !ok || check.Init != nil || check.Else != nil || !leaves(check.Body) {
					continue
				}
				cond, ok := check.Cond.(*ast.BinaryExpr)
				if !ok || cond.Op != token.NEQ || f.object(cond.X) != err || !f.usesAtOnce(stmts[i+2:], cookie) {
					continue
				}
				drop := f.drop(check)
				ignore := []Edit{f.replace(a.Lhs[1], "_"), drop}
				log := []Edit{f.replace(check.Body, "{\n"+f.indent(f.offset(check.Pos()))+"\tprintln("+f.of(a.Lhs[1])+".Error())\n"+f.indent(f.offset(check.Pos()))+"}")}
				sites = append(sites, f.site(function(c), Variant{"drop the check", ignore}, Variant{"only log", log}, Variant{"drop the check, keep err", []Edit{drop}}))
			}
		}
	}
	return sites
}

// askedBefore reports whether a function is called by others of the package that look
// for a cookie, themselves or in what they call: it is then there, or may be.
func (f *file) askedBefore(fn *ast.FuncDecl) bool {
	return slices.ContainsFunc(f.functions(), func(caller *declared) bool {
		if !caller.calls[f.info.Defs[fn.Name]] {
			return false
		}
		return caller.asks() || slices.ContainsFunc(f.functions(), func(other *declared) bool {
			return other.decl != fn && caller.calls[f.info.Defs[other.decl.Name]] && other.asks()
		})
	})
}

// leaves reports whether a block ends the function.
func leaves(b *ast.BlockStmt) bool {
	if len(b.List) == 0 {
		return false
	}
	_, ok := b.List[len(b.List)-1].(*ast.ReturnStmt)
	return ok
}

// uses reports whether a field of the cookie is read in a node.
func (f *file) uses(n ast.Node, cookie types.Object) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			v, isVar := f.info.ObjectOf(sel.Sel).(*types.Var)
			found = found || isVar && v.IsField() && f.object(sel.X) == cookie
		}
		return !found
	})
	return found
}

// usesAtOnce reports whether one of the statements reads a field of the cookie before
// anything is asked about it.
func (f *file) usesAtOnce(stmts []ast.Stmt, cookie types.Object) bool {
	for _, s := range stmts {
		if cond, ok := s.(*ast.IfStmt); ok && strings.Contains(f.of(cond.Cond), cookie.Name()+" == nil") {
			return false
		}
		if f.uses(s, cookie) {
			return true
		}
	}
	return false
}

// ignored puts a comment above a cookie that is to silence a rule and does not.
func ignored(f *file) (sites []Site) {
	for _, k := range f.cookies() {
		if k.fn == nil {
			continue
		}
		sites = append(sites, f.site(k.stmt,
			Variant{"no reason", []Edit{f.before(k.stmt, "//cookielint:ignore cookiesecure")}},
			Variant{"misspelled rule", []Edit{f.before(k.stmt, "//cookielint:ignore cookiesecuer the proxy adds it")}},
			Variant{"no rule", []Edit{f.before(k.stmt, "//cookielint:ignore")}},
		))
	}
	return sites
}
