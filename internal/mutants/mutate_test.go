package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestEachDecisionAsksWhetherItIsInverted(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.go")
	const src = `package a

func run(p pass) {
	for _, c := range p.all {
		if f, ok := c.first(); ok && !c.void {
			p.Report(f, func() bool { return c.on })
		}
	}
	switch {
	case len(p.all) == 0, p.off:
		return
	}
	switch p.kind {
	case 3:
	}
}

func void(c cookie) bool { return c.n > 3 }
`
	const want = `package a

func run(p pass) {
	for _, c := range p.all {
		if f, ok := c.first(); flip("7", ok && !c.void) {
			if !mutant("8") { p.Report(f, func() bool { return flip("9", c.on) }) }
		}
	}
	switch {
	case flip("10", len(p.all) == 0), flip("11", p.off):
		return
	}
	switch p.kind {
	case 3:
	}
}

func void(c cookie) bool { return flip("12", c.n > 3) }
`
	if err := os.WriteFile(name, []byte(src), 0o666); err != nil {
		t.Fatal(err)
	}
	text, mutants, err := mutate("a", name, 7)
	if err != nil || text != want {
		t.Errorf("%v, got\n%s", err, text)
	}
	if len(mutants) != 6 || mutants[0].What != "ok && !c.void" || mutants[0].Place != name+":5" {
		t.Errorf("%+v", mutants)
	}
}

func TestWhatIsWanted(t *testing.T) {
	got := patterns("`a b` \"c\\\"\" x:\"fact\" `d`")
	var text []string
	for _, re := range got {
		text = append(text, re.String())
	}
	if len(text) != 3 || text[0] != "a b" || text[1] != `c"` || text[2] != "d" {
		t.Errorf("%q", text)
	}
}
