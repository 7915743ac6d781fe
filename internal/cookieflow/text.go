package cookieflow

import (
	"cmp"
	"go/constant"
	"slices"
	"strings"
	"unicode/utf8"

	"honnef.co/go/tools/go/ir"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/setcookie"
)

// This file knows strings of which some parts are known: a text is a list of
// atoms that follow each other.

// Hole stands in a text for a part that is not known before the program runs.
const Hole = setcookie.Hole

// Number stands in a text for a part that is a number.
const Number = setcookie.Number

// digits is the path of an unknown part that is a number.
const digits = "#"

// added is where something that text is added to keeps it.
const added = "·text"

// maxParts bounds the parts of a text, maxTexts how many a value is made of.
const (
	maxParts = 24
	maxTexts = 8
)

// Text is the value of a string setting with a [Hole] for every part that is
// not known. Where there are several values it is a single hole.
func (s Setting) Text() string {
	a, ok := s.value.single()
	if !ok {
		return Hole
	}
	return a.show()
}

// show is what is known of a string.
func (a atom) show() string {
	switch {
	case a.kind == konst && a.val.Kind() == constant.String:
		return constant.StringVal(a.val)
	case a.kind == zero:
		return ""
	case a.kind == unknown && a.path == digits:
		return setcookie.Number
	case a.kind == text:
		return showParts(a.parts)
	}
	return Hole
}

func showParts(parts []atom) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p.show())
	}
	return b.String()
}

func compareParts(a, b []atom) int { return slices.CompareFunc(a, b, atom.compare) }

// concat is the text of strings that follow each other. A register holds it.
func concat(reg ir.Value, strings ...value) value {
	texts := []atom{{kind: text}}
	for _, s := range strings {
		if s.struc != nil || len(s.atoms) == 0 || len(texts)*len(s.atoms) > maxTexts {
			s = unknownValue(nil, nil)
		}
		var longer []atom
		for _, t := range texts {
			for _, a := range s.atoms {
				longer = append(longer, t.followedBy(a))
			}
		}
		texts = longer
	}
	var out value
	for _, t := range texts {
		out = join(out, one(t.whole(reg)))
	}
	return out
}

// followedBy is a text with one more string.
func (t atom) followedBy(a atom) atom {
	parts := []atom{a}
	if a.kind == text {
		parts = a.parts
	}
	t.parts = slices.Clone(t.parts)
	for _, p := range parts {
		p.site, p.row, p.guess = nil, nil, false
		if last := len(t.parts) - 1; last >= 0 && p.literal() && t.parts[last].literal() {
			p = atom{kind: konst, val: constant.MakeString(t.parts[last].show() + p.show())}
			t.parts = t.parts[:last]
		}
		t.parts = append(t.parts, p)
	}
	t.row, t.guess = cmp.Or(t.row, a.row), t.guess || a.guess
	return t
}

// literal reports whether a part is known.
func (a atom) literal() bool {
	return a.kind == zero || a.kind == konst && a.val.Kind() == constant.String
}

// whole is a text in its simplest form: a constant if all of it is known, not
// known if nothing is.
func (t atom) whole(reg ir.Value) atom {
	t.reg = reg
	known := slices.ContainsFunc(t.parts, func(p atom) bool { return p.kind != unknown || p.path == digits })
	switch {
	case len(t.parts) == 0:
		return atom{kind: konst, val: constant.MakeString("")}
	case len(t.parts) > maxParts || !known || len(t.show()) > maxConst:
		return t.unknown(reg)
	case len(t.parts) == 1 && t.parts[0].literal():
		return atom{kind: konst, val: constant.MakeString(t.show()), row: t.row, guess: t.guess}
	case len(t.parts) == 1:
		t.parts[0].row, t.parts[0].guess = t.row, t.guess
		return t.parts[0]
	}
	return t
}

// eachPart replaces the parts of a text.
func (t atom) eachPart(f func(atom) value) value {
	parts := make([]value, len(t.parts))
	for i, p := range t.parts {
		parts[i] = f(p)
	}
	return concat(t.reg, parts...).each(func(a atom) value {
		a.site, a.row, a.guess = t.site, cmp.Or(a.row, t.row), a.guess || t.guess
		a.ignored, a.told = t.ignored, t.told
		return one(a)
	})
}

// text is the text that a call makes, as the model says.
func (f *flow) text(at ir.Instruction, m *model.Text, operand func(model.Operand) value) value {
	reg, _ := at.(ir.Value)
	var made value
	switch {
	case m.Format != 0:
		args, _ := f.list(operand(m.Args))
		made = f.format(reg, operand(m.Format), args)
	case m.List != 0:
		made = unknownValue(nil, reg)
		if list, ok := f.list(operand(m.List)); ok {
			made = concat(reg, between(list, operand(m.Between))...)
		}
	case m.JSON:
		made = f.asJSON(at, reg)
	case m.Digits:
		made = one(atom{kind: unknown, path: digits, reg: reg})
	case m.Of != 0:
		made = asText(operand(m.Of))
	case m.Added != 0:
		for _, p := range f.pointers(operand(m.Added)) {
			made = join(made, f.contents(p.obj).get(joinPath(p.path, added)))
		}
		return concat(reg, made)
	}
	if m.To == 0 {
		return made
	}
	for _, p := range f.pointers(operand(m.To)) {
		p.path = joinPath(p.path, added)
		f.write([]atom{p}, concat(reg, f.contents(p.obj).get(p.path), made))
	}
	return value{}
}

// asText is a string, or the character with a number, as text.
func asText(v value) value {
	return v.each(func(a atom) value {
		if a.kind == konst && a.val.Kind() == constant.Int {
			n, _ := constant.Int64Val(a.val)
			a.val = constant.MakeString(string(utf8.AppendRune(nil, rune(n))))
		}
		return one(a)
	})
}

// list are the elements of a list, in order, where all of them are known to be
// there.
func (f *flow) list(v value) (elements []value, ok bool) {
	n, ok := f.length(v)
	if !ok || n > maxParts {
		return nil, false
	}
	a, _ := v.single()
	out := make([]value, n)
	for i := range out {
		out[i] = f.contents(a.obj).get(index(i))
	}
	return out, true
}

func between(list []value, separator value) []value {
	var out []value
	for i, v := range list {
		if i > 0 {
			out = append(out, separator)
		}
		out = append(out, v)
	}
	return out
}

// format is what a format prints.
func (f *flow) format(reg ir.Value, format value, args []value) value {
	a, ok := format.single()
	if !ok || !a.literal() {
		return unknownValue(nil, reg)
	}
	layout := a.show()
	var parts []value
	for {
		before, rest, verbs := strings.Cut(layout, "%")
		parts = append(parts, constValue(constant.MakeString(before)))
		if !verbs {
			return concat(reg, parts...)
		}
		i := strings.IndexFunc(rest, isVerb)
		if i < 0 {
			return concat(reg, append(parts, unknownValue(nil, nil))...)
		}
		layout = rest[i+1:]
		if rest[i] == '%' {
			parts = append(parts, constValue(constant.MakeString("%")))
			continue
		}
		arg := unknownValue(nil, nil)
		if len(args) > 0 {
			arg, args = args[0], args[1:]
		}
		parts = append(parts, printed(rest[i], i == 0, arg))
	}
}

func isVerb(r rune) bool { return r == '%' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }

// printed is what a verb, with flags or without, prints of an argument.
func printed(verb byte, plain bool, arg value) value {
	switch {
	case verb == 'd':
		return one(atom{kind: unknown, path: digits})
	case !plain || verb != 's' && verb != 'v' || !isText(arg):
		return unknownValue(nil, nil)
	}
	return arg
}

// isText reports whether a value is a string, as far as it is known.
func isText(v value) bool {
	return v.struc == nil && !slices.ContainsFunc(v.atoms, func(a atom) bool {
		return a.kind == pointer && !a.obj.rendered || a.kind == konst && a.val.Kind() != constant.String || a.kind == zero
	})
}
