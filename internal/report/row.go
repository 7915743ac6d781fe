package report

// This file shows a line of source on a terminal, with marks below a part of it.

import "strings"

// A cell is one character on the terminal.
type cell struct {
	text   string
	width  int
	marked bool
}

// A row is a line of source on the terminal.
type row []cell

// newRow returns a line without its indentation, marked from one byte to another.
func newRow(line string, from, to int) row {
	var r row
	indented := true
	for i, c := range line {
		if indented = indented && i < from && (c == ' ' || c == '\t'); indented {
			continue
		}
		text, marked := printable(c), from <= i && i < max(to, from+1)
		if c == '\t' {
			text = strings.Repeat(" ", 4)
		}
		r = append(r, cell{text, cells.StringWidth(text), marked})
	}
	return r
}

const more = "..."

// window returns what fits into so many columns: the beginning of the marks, some
// of what is before them and, where there is room, of what is behind.
func (r row) window(width int) row {
	width = max(width, 16)
	if r.width() <= width {
		return r
	}
	first := 0
	for first < len(r) && !r[first].marked {
		first++
	}
	start, before, behind := first, len(more), r[first:].width()
	for start > 0 && (before+r[start-1].width <= width/2 || before+r[start-1].width+behind <= width) {
		start--
		before += r[start].width
	}
	var out row
	if start > 0 {
		out = append(out, cell{more, len(more), false})
	}
	room := width - out.width()
	if rest := r[start:]; rest.width() <= room {
		return append(out, rest...)
	}
	for _, c := range r[start:] {
		if room -= c.width; room < len(more) {
			break
		}
		out = append(out, c)
	}
	return append(out, cell{more, len(more), false})
}

func (r row) width() int {
	n := 0
	for _, c := range r {
		n += c.width
	}
	return n
}

func (r row) text() string {
	var b strings.Builder
	for _, c := range r {
		b.WriteString(c.text)
	}
	return strings.TrimRight(b.String(), " ")
}

func (r row) marks() string {
	var b strings.Builder
	for _, c := range r {
		mark := " "
		if c.marked {
			mark = "^"
		}
		b.WriteString(strings.Repeat(mark, c.width))
	}
	return strings.TrimRight(b.String(), " ")
}
