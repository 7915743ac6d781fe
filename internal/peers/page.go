package main

import (
	"cmp"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"time"
)

// This file writes the page.

type report struct {
	rounds   int
	cold     string // programs that are measured without a build cache as well
	programs []*result
}

func (r *report) page() string {
	var b strings.Builder
	fmt.Fprintf(&b, `# Benchmarks

Cookielint beside %s, %s and go vet, on public programs at the commits
that internal/peers/programs.tsv names, with the modules downloaded. Written, so do not
edit, by

`+"```sh\ngo run ./internal/peers -checkouts \"$CHECKOUTS\" -rounds %d -cold=%s\n```"+`

Medians of %d runs in the situations *%s* and *%s*, one run in the others.
%s, %s/%s, %d processors, no cgo. Times are of a whole command with all that it
starts; memory is that of the largest of its processes. In brackets is how many times what
cookielint takes that is.

- *%s*: the build cache has nothing.
- *%s*: the build cache has the program with its dependencies, but nothing that the tool
  has kept.
- *%s*: nothing is different from the run before.
- *%s*: something was added to the package that most others import.

What go vet and staticcheck do is another thing: they stand here for what people are used
to wait for.
`, version(gosec), version(staticcheck), r.rounds, r.cold, r.rounds, again, changed, runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), cold, warm, again, changed)
	b.WriteString(r.chart())
	for _, s := range situations {
		b.WriteString(r.situation(s))
	}
	b.WriteString(r.found())
	return b.String()
}

// version is what a package is called with its version.
func version(pkg string) string {
	path, v, _ := strings.Cut(pkg, "@")
	return path[strings.LastIndexByte(path, '/')+1:] + " " + v
}

// chart draws what a second run takes, all programs together.
func (r *report) chart() string {
	var names, seconds []string
	for _, t := range r.tools() {
		sum := time.Duration(0)
		for _, p := range r.programs {
			sum += median(p.costs[again][t], cost.processorTime)
		}
		names, seconds = append(names, `"`+t+`"`), append(seconds, fmt.Sprintf("%.2f", sum.Seconds()))
	}
	return fmt.Sprintf("\n```mermaid\nxychart-beta\n    title \"Second run, all programs: seconds of processor time\"\n    x-axis [%s]\n    y-axis \"seconds\"\n    bar [%s]\n```\n",
		strings.Join(names, ", "), strings.Join(seconds, ", "))
}

// tools are those that were measured, in the order in which they were.
func (r *report) tools() []string {
	known := []string{first, "go vet with cookielint", "go vet", "staticcheck", "gosec, G124 only", "gosec"}
	return slices.DeleteFunc(known, func(t string) bool {
		return !slices.ContainsFunc(r.programs, func(p *result) bool { return len(p.costs[warm][t]) > 0 })
	})
}

func (c cost) wallTime() time.Duration      { return c.wall }
func (c cost) processorTime() time.Duration { return c.processor }
func (c cost) peakMemory() int64            { return c.peak }

func (r *report) situation(s string) string {
	var b strings.Builder
	title := strings.ToUpper(s[:1]) + s[1:]
	for _, p := range r.programs {
		if len(p.costs[s]) == 0 {
			continue
		}
		if b.Len() == 0 {
			fmt.Fprintf(&b, "\n## %s\n\n| program | tool | wall time | processor time | peak memory |\n| --- | --- | --- | --- | --- |\n", title)
		}
		own := p.costs[s][first]
		for _, t := range r.tools() {
			runs := p.costs[s][t]
			if len(runs) == 0 {
				continue
			}
			fmt.Fprintf(&b, "| %s, %d packages | %s | %s | %s | %s |\n", p.name, p.packages, t,
				times(median(runs, cost.wallTime), median(own, cost.wallTime)),
				times(median(runs, cost.processorTime), median(own, cost.processorTime)),
				memory(median(runs, cost.peakMemory), median(own, cost.peakMemory)))
		}
	}
	return b.String()
}

func times(d, own time.Duration) string {
	return fmt.Sprintf("%.2f s (%s)", d.Seconds(), ratio(float64(d), float64(own)))
}

func memory(kib, own int64) string {
	return fmt.Sprintf("%d MiB (%s)", kib/1024, ratio(float64(kib), float64(own)))
}

func ratio(x, own float64) string {
	if x >= 10*own {
		return fmt.Sprintf("%.0f", x/own)
	}
	return fmt.Sprintf("%.1f", x/own)
}

func (r *report) found() string {
	var b strings.Builder
	b.WriteString(`
## Findings

Lines that gosec's rule G124 reports, and those that the rules of cookielint about the
same three attributes report; the last column has all default rules. The rules differ on
purpose: G124 asks for all attributes of every cookie literal, cookielint for HttpOnly and
SameSite of cookies that carry a session or a credential, and it follows a cookie to where
it is sent. [evaluation.md](evaluation.md) says how many of its findings are right.

| program | G124 | cookielint, attributes | the same line | cookielint, all default rules |
| --- | --- | --- | --- | --- |
`)
	for _, p := range r.programs {
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d |\n", p.name, p.gosec, p.attributes, p.both, p.all)
	}
	return b.String()
}

// median is the median of what of tells of runs; of an even number, the higher one in
// the middle.
func median[T cmp.Ordered](runs []cost, of func(cost) T) T {
	var zero T
	if len(runs) == 0 {
		return zero
	}
	xs := make([]T, len(runs))
	for i, c := range runs {
		xs[i] = of(c)
	}
	slices.Sort(xs)
	return xs[len(xs)/2]
}
