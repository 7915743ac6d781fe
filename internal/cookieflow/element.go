package cookieflow

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// This file knows the elements of arrays, slices, maps and channels. An element
// has a path: under a key or an index that is a constant it is "[key]".

// element is the path of whatever is in an array, a slice or a channel, and of
// what is in a map, under a key that is not a constant.
const element = "[*]"

// maxRows bounds how many elements of a literal are told apart.
const maxRows = 64

// A row is one of the elements that a literal lists, or that were written under
// constant keys. What is read from elements under a key that is not known knows
// its row, so that what belongs together can be told from what does not.
type row struct {
	list *Site // what has the elements
	key  string
}

func (r *row) compare(s *row) int {
	if r == s {
		return 0
	}
	if r == nil || s == nil {
		return compareBool(r != nil, s != nil)
	}
	return cmp.Or(r.list.compare(s.list), cmp.Compare(len(r.key), len(s.key)), cmp.Compare(r.key, s.key))
}

// row returns the row for an element of a list, one for each.
func (p *program) row(list *Site, key string) *row {
	k := row{list, key}
	if r := p.rows[k]; r != nil {
		return r
	}
	p.rows[k] = &k
	return &k
}

// index is the path of element i.
func index(i int) string { return "[" + strconv.Itoa(i) + "]" }

// keyOf is the last constant key or index on a path; empty where there is none.
func keyOf(path string) string {
	i := strings.LastIndexByte(path, '[')
	if i < 0 {
		return ""
	}
	key, _, _ := strings.Cut(path[i:], ".")
	if key == element {
		return ""
	}
	return key
}

// in is v as an element in a row, but for what is in another one already.
func (v value) in(r *row) value {
	return v.each(func(a atom) value {
		if a.row == nil && a.kind != pointer {
			a.row = r
		}
		return one(a)
	})
}

// of is the part of v that may be in a row, or v where there is none.
func (v value) of(r *row) value {
	if r == nil {
		return v
	}
	own := v.each(func(a atom) value {
		if a.row != nil && a.row != r && a.row.list == r.list {
			return value{}
		}
		return one(a)
	})
	if own.bottom() {
		return v
	}
	return own
}

// elements is what the elements of a list hold that have a key, where the path
// asks for all.
func (f *fields) elements(path string) value {
	before, after, ok := strings.Cut(path, element)
	var out value
	if !ok {
		return out
	}
	for _, key := range f.keys(before) {
		out = join(out, f.listed(before+key+after))
	}
	return out
}

// keys are the constant keys that a list has elements under.
func (f *fields) keys(before string) []string {
	var keys []string
	for path := range f.set {
		rest, ok := strings.CutPrefix(path, before)
		if !ok || rest == "" || rest[0] != '[' {
			continue
		}
		key, _, _ := strings.Cut(rest, ".")
		if key != element && !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	slices.SortFunc(keys, func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) })
	return keys
}

// anyElement is what was written under a key that is not known, where the path
// has a constant one.
func (f *fields) anyElement(path string) value {
	key := keyOf(path)
	if key == "" {
		return value{}
	}
	i := strings.LastIndex(path, key)
	list, after := path[:i]+element, strings.TrimPrefix(path[i+len(key):], ".")
	at := joinPath(list, after)
	if _, ok := f.set[at]; ok || f.hasBelow(at) {
		return f.at(at)
	}
	if v, ok := f.set[list]; ok {
		return v.field(after)
	}
	return value{}
}
