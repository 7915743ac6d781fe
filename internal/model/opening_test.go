package model

import (
	"slices"
	"testing"
)

func TestNamesOfWhatOpens(t *testing.T) {
	table, err := NewTable(Libraries())
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string][]string{
		"net/http":                    {"Cookie", "CookiesNamed", "SetCookie"},
		"github.com/gorilla/sessions": {"NewCookieStore", "Options", "Save", "Session", "Values"},
	} {
		got := table.Names(path)
		for _, name := range want {
			if !slices.Contains(got, name) {
				t.Errorf("%s has %v, want %s among them", path, got, name)
			}
		}
	}
	if names := table.Names("net/http"); slices.Contains(names, "ResponseWriter") || slices.Contains(names, "Error") {
		t.Errorf("every server has one of %v", names)
	}
	if names := table.Names("gorm.io/gorm"); !slices.Equal(names, sessions) {
		t.Errorf("rows of gorm are sessions by the names %v, want %v", names, sessions)
	}
	if names := table.Names("golang.org/x/crypto/bcrypt"); !slices.Equal(names, []string{"CompareHashAndPassword"}) {
		t.Errorf("users of bcrypt are worth a look for the names %v", names)
	}
	if names := table.Names("github.com/revel/revel/session"); names != nil {
		t.Errorf("fields of any name are sessions of revel, not only %v", names)
	}
}
