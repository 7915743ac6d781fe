package setcookie

import (
	"maps"
	"strings"
	"testing"

	"github.com/cookielint/cookielint/internal/model"
)

func TestParse(t *testing.T) {
	type attrs = map[model.Attribute]any
	tests := map[string]Cookie{ // a star is a hole
		"sid=1":                          {Name: "sid", Attributes: attrs{}},
		"sid=*":                          {Name: "sid", Attributes: attrs{}},
		"sid=*; HttpOnly; Secure":        {Name: "sid", Attributes: attrs{model.HTTPOnly: true, model.Secure: true}},
		"sid=1;secure ;  SAMESITE=Lax":   {Name: "sid", Attributes: attrs{model.Secure: true, model.SameSite: int64(2)}},
		"sid=; Max-Age=0; Path=/":        {Name: "sid", Attributes: attrs{model.MaxAge: int64(-1), model.Path: "/"}},
		"sid=*; Max-Age=\x01":            {Name: "sid", Attributes: attrs{model.MaxAge: nil}},
		"sid=*; Max-Age=3600; Domain=.x": {Name: "sid", Attributes: attrs{model.MaxAge: int64(3600), model.Domain: ".x"}},
		"sid=*; *":                       {Name: "sid", Attributes: attrs{}, Open: true},
		"sid=*; Path=*; HttpOnly":        {Name: "sid", Attributes: attrs{model.Path: Hole, model.HTTPOnly: true}, Open: true},
		"sid=**":                         {Name: "sid", Attributes: attrs{}, Open: true},
		"*":                              {Name: Hole, Attributes: attrs{}, Open: true},
		"*=1; SameSite=None":             {Name: Hole, Attributes: attrs{model.SameSite: int64(4)}},
		"a=b; Expires=Thu, 01 Jan 1970 00:00:00 GMT": {Name: "a", Attributes: attrs{model.MaxAge: int64(-1)}},
		"a=b; Expires=Thu, 01 Jan 2170 00:00:00 GMT": {Name: "a", Attributes: attrs{}},
		"a=b; SameSite=Whatever":                     {Name: "a", Attributes: attrs{model.SameSite: int64(1)}},
		"a=b; SameSite=*":                            {Name: "a", Attributes: attrs{model.SameSite: nil}, Open: true},
	}
	for text, want := range tests {
		text = strings.ReplaceAll(text, "*", Hole)
		got := Parse(text)
		if got.Name != want.Name || got.Open != want.Open || !maps.Equal(got.Attributes, want.Attributes) {
			t.Errorf("Parse(%q)\n got %+v\nwant %+v", text, got, want)
		}
	}
}

func TestAStarIsNoHole(t *testing.T) {
	c := Parse("sid=1; Domain=*.example.com")
	if c.Open || c.Attributes[model.Domain] != "*.example.com" {
		t.Errorf("%+v", c)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("sid=1; Path=/; Max-Age=3600; Secure; HttpOnly; SameSite=Lax")
	f.Add(";;=;\x00;\x01")
	f.Fuzz(func(t *testing.T, s string) {
		c := Parse(s)
		if c.Attributes == nil {
			t.Errorf("Parse(%q) has no attributes", s)
		}
		if secure, ok := c.Attributes[model.Secure]; ok && secure != true {
			t.Errorf("Parse(%q) has Secure %v", s, secure)
		}
	})
}
