package main

import (
	"strings"
	"testing"
	"time"
)

func TestPrograms(t *testing.T) {
	all := pinned()
	if len(all) == 0 {
		t.Fatal("programs.tsv names no program")
	}
	for _, p := range all {
		if len(p.commit) != 40 || strings.Count(p.name, "/") != 1 {
			t.Errorf("%+v is no program", p)
		}
	}
	if some, err := choose(all, []string{all[0].name}); err != nil || len(some) != 1 || some[0] != all[0] {
		t.Errorf("one is chosen: %v, %v", some, err)
	}
	if _, err := choose(all, []string{"no/body"}); err == nil {
		t.Error("a program that is not there is chosen")
	}
}

func TestRun(t *testing.T) {
	m := &machine{}
	c, err := m.run(t.Context(), t.TempDir(), t.TempDir(), "go", "version")
	if err != nil || c.wall <= 0 || c.processor <= 0 || c.peak <= 0 {
		t.Errorf("go version took %+v, %v", c, err)
	}
	if _, err := m.run(t.Context(), t.TempDir(), t.TempDir(), "go", "vet", "./..."); err != nil {
		t.Errorf("a tool that fails: %v", err)
	}
	if _, err := m.run(t.Context(), t.TempDir(), t.TempDir(), "go", "build", "./..."); err == nil {
		t.Error("a program that cannot be built is measured")
	}
}

func TestPage(t *testing.T) {
	of := func(seconds ...int) (out []cost) {
		for _, s := range seconds {
			out = append(out, cost{time.Duration(s) * time.Second, time.Duration(2*s) * time.Second, int64(s) << 20})
		}
		return out
	}
	r := &report{rounds: 3, programs: []*result{{
		program: program{name: "owner/name"}, packages: 7,
		costs: map[string]map[string][]cost{
			warm:  {first: of(1), "gosec": of(30)},
			again: {first: of(3, 1, 2), "gosec": of(5, 40, 9)},
		},
		findings: findings{gosec: 4, attributes: 3, both: 2, all: 9},
	}}}
	page := r.page()
	for _, want := range []string{
		"| owner/name, 7 packages | gosec | 30.00 s (30) | 60.00 s (30) | 30720 MiB (30) |",
		"| owner/name, 7 packages | cookielint | 2.00 s (1.0) | 4.00 s (1.0) | 2048 MiB (1.0) |",
		"| owner/name, 7 packages | gosec | 9.00 s (4.5) | 18.00 s (4.5) | 9216 MiB (4.5) |",
		"| owner/name | 4 | 3 | 2 | 9 |",
		`x-axis ["cookielint", "gosec"]`, "bar [4.00, 18.00]",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q:\n%s", want, page)
		}
	}
	if strings.Contains(page, "## No build cache") {
		t.Error("the page has a section of what was not measured")
	}
}
