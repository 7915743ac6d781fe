package rule

import (
	"go/constant"
	"slices"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/names"
)

// Needs reports whether browsers drop a cookie that is without an attribute,
// Secure or HttpOnly: because of its name or of what else it has.
func Needs(c *cookieflow.Cookie, attr model.Attribute) bool {
	prefix := names.PrefixOf(c.Attr(model.Name).Text())
	switch attr {
	case model.Secure:
		return prefix != names.NoPrefix || c.Attr(model.Partitioned).State() == cookieflow.On ||
			c.Attr(model.SameSite).Is(model.SameSiteNone)
	case model.HTTPOnly:
		return prefix.NeedsHTTPOnly()
	}
	return false
}

// Dropped lists the places that leave off an attribute without which browsers
// drop a cookie. They are those that cookieinvalid reports.
func (p *Pass) Dropped(attr model.Attribute) []cookieflow.Lack {
	return p.Result.Places(attr, func(c *cookieflow.Cookie) bool {
		return c.Attr(attr).State() == cookieflow.Off && Needs(c, attr) && !DeletesHost(c)
	})
}

// DeletesHost reports whether a cookie is sent to delete one whose name begins
// with __Host-: where browsers drop it, that is for cookiedelete to say.
func DeletesHost(c *cookieflow.Cookie) bool {
	return c.Deletes() && names.PrefixOf(c.Attr(model.Name).Text()) == names.HostPrefix
}

// OtherPath reports whether a cookie has another path than its prefix asks for.
func OtherPath(c *cookieflow.Cookie) bool {
	return names.PrefixOf(c.Attr(model.Name).Text()).NeedsPath() && c.Attr(model.Path).Only(func(v constant.Value) bool {
		return v == nil || v.Kind() == constant.String && constant.StringVal(v) != "/"
	})
}

// Off lists the places that leave an attribute off and that [Pass.Dropped] does
// not list: those that are for the rule of the attribute to report.
func (p *Pass) Off(attr model.Attribute) []cookieflow.Lack {
	dropped := p.Dropped(attr)
	return slices.DeleteFunc(p.Result.Off(attr), func(lack cookieflow.Lack) bool {
		return slices.ContainsFunc(dropped, func(d cookieflow.Lack) bool { return d.Site == lack.Site })
	})
}
