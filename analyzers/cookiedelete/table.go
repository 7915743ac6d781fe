package cookiedelete

// This file knows which cookies a package sets and deletes, by name.

import (
	"go/constant"
	"net"
	"slices"
	"strings"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/rule"
)

// A table has the cookies of a package by their name, where that is a constant.
type table map[string]*entry

type entry struct {
	set, deleted []*cookieflow.Cookie
}

// tabulate lists what is set with a value and what is deleted. A cookie that is
// emptied and not deleted is neither.
func tabulate(r *cookieflow.Result) table {
	t := table{}
	for _, c := range r.Cookies {
		name, ok := c.Name()
		if !ok || c.Kind != model.Cookie {
			continue
		}
		if t[name] == nil {
			t[name] = &entry{}
		}
		switch {
		case c.Deletes():
			t[name].deleted = append(t[name].deleted, c)
		case c.Attr(model.Value).State() != cookieflow.Off:
			t[name].set = append(t[name].set, c)
		}
	}
	return t
}

func (t table) sets(name string) bool    { return t[name] != nil && len(t[name].set) > 0 }
func (t table) deletes(name string) bool { return t[name] != nil && len(t[name].deleted) > 0 }

// where is the only value that an attribute has wherever a cookie of the same name
// is set; ok is false where there are several, or one that is not known.
func (t table) where(c *cookieflow.Cookie, attr model.Attribute) (value string, ok bool) {
	name, ok := c.Name()
	if !ok || !t.sets(name) {
		return "", false
	}
	for i, s := range t[name].set {
		v, known := text(s, attr)
		if !known || i > 0 && v != value {
			return "", false
		}
		value = v
	}
	return value, true
}

// misses reports whether a deletion is of a cookie that has another attribute
// where it is set, and no other deletion has the right one.
func (t table) misses(r *cookieflow.Result, c *cookieflow.Cookie, attr model.Attribute, strict bool) bool {
	set, ok := t.where(c, attr)
	if !ok || !c.Deletes() || rule.DeletesHost(c) {
		return false
	}
	name, _ := c.Name()
	for _, d := range t[name].deleted {
		if v, known := text(d, attr); !known || v == set {
			return false
		}
	}
	deleted, _ := text(c, attr)
	switch {
	case set == "":
		return strict
	case deleted == "" && attr == model.Path:
		return strict || outside(r, c, set)
	}
	return true
}

// outside reports whether a cookie that is sent without a Path has another one in
// the browser: that of the URL up to its last slash (RFC 6265, section 5.1.4). Where
// the route is not known that is told only of a Path that most URLs do not have.
func outside(r *cookieflow.Result, c *cookieflow.Cookie, set string) bool {
	routes := r.Routes(c)
	if len(routes) == 0 {
		return set != "/"
	}
	return !slices.ContainsFunc(routes, func(route string) bool {
		directory := route[:strings.LastIndexByte(route, '/')]
		return directory == strings.TrimSuffix(set, "/") || strings.HasSuffix(set, directory) // below another path
	})
}

// text is an attribute that is a constant, or left out; ok is false where it is
// neither. Neither case nor a dot before it matters in a domain (RFC 6265, 5.2.3).
func text(c *cookieflow.Cookie, attr model.Attribute) (value string, ok bool) {
	s := c.Attr(attr)
	switch v, ok := s.Constant(); {
	case !ok || s.Absent():
		return "", false
	case v == nil:
		return "", true
	case v.Kind() != constant.String:
		return "", false
	case attr == model.Domain:
		return domain(constant.StringVal(v)), true
	default:
		return constant.StringVal(v), true
	}
}

// domain is the Domain that a cookie has in the browser: none where it is that of
// one host only, an address or a single label, or is not sent for its port.
func domain(written string) string {
	d := strings.ToLower(strings.TrimPrefix(written, "."))
	if net.ParseIP(d) != nil || !strings.Contains(d, ".") || strings.Contains(d, ":") {
		return ""
	}
	return d
}
