package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// BenchmarkScale runs the command on generated modules, ten times as large each, of which
// one package in ten sends cookies, or ten packages do whatever the size. The build cache
// has none of the module's packages, or all of them. It reports time, processor time and
// peak memory.
func BenchmarkScale(b *testing.B) {
	for _, size := range []struct {
		packages, cookies int
		compiled          bool
	}{
		{100, 10, false},
		{1000, 10, false},
		{10000, 10, false},
		{1000, 100, false},
		{10000, 1000, false},
		{100, 10, true},
		{1000, 10, true},
	} {
		b.Run(fmt.Sprintf("%d of %d packages, compiled: %t", size.cookies, size.packages, size.compiled), func(b *testing.B) {
			dir := syntheticModule(b, size.packages, size.cookies)
			if size.compiled {
				build := exec.Command("go", "build", "./...")
				build.Dir = dir
				if out, err := build.CombinedOutput(); err != nil {
					b.Fatalf("%v\n%s", err, out)
				}
			}
			measure(b, "command", dir)
			var times, processors, peaks []float64
			for b.Loop() {
				c := measure(b, "command", dir)
				times, processors, peaks = append(times, c.seconds), append(processors, c.processor), append(peaks, c.peak/1024)
			}
			b.ReportMetric(median(times), "s")
			b.ReportMetric(median(processors), "processor-s")
			b.ReportMetric(median(peaks), "peak-MiB")
		})
	}
}

// syntheticModule writes a module of n packages that depend on each other as a tree. Some
// of them, evenly spread, most of which no other needs, send cookies; all have code of the kind that most programs
// consist of.
func syntheticModule(b *testing.B, n, cookies int) string {
	dir := b.TempDir()
	write := func(name, text string) {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			b.Fatal(err)
		}
	}
	write("go.mod", "module synthetic\n\ngo 1.26\n")
	for i := range n {
		var text bytes.Buffer
		fmt.Fprintf(&text, "package p%d\n\nimport (\n\t\"fmt\"\n\t\"net/http\"\n\t\"strings\"\n", i)
		if i > 0 {
			fmt.Fprintf(&text, "\n\t_ \"synthetic/p%d\"\n", i/10)
		}
		text.WriteString(")\n\n")
		for j := range 40 {
			fmt.Fprintf(&text, plainCode, j, j, j)
		}
		if i%(n/cookies) == n/cookies-1 {
			for j := range 10 {
				fmt.Fprintf(&text, cookieCode, j, j)
			}
		}
		write(fmt.Sprintf("p%d/p.go", i), text.String())
	}
	return dir
}

const plainCode = `
type record%d struct{ name string; values []int }

func (r *record%d) render(w http.ResponseWriter) error {
	var parts []string
	for i, v := range r.values {
		if v %%2 == 0 {
			parts = append(parts, fmt.Sprintf("%%d=%%d", i, v))
		} else if strings.HasPrefix(r.name, "x") {
			parts = append(parts, r.name)
		}
	}
	_, err := fmt.Fprintln(w, strings.Join(parts, ","), %d)
	return err
}
`

const cookieCode = `
func send%d(w http.ResponseWriter, secure bool) {
	c := &http.Cookie{Name: "sid%d", HttpOnly: true}
	if secure {
		c.Secure = true
	}
	http.SetCookie(w, c)
}
`
