package report

// This file fits text to terminals.

import (
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"
)

// A Terminal is what text for people is printed on.
type Terminal struct {
	Width int  // in columns
	Color bool // whether it shows colours
	Fixed bool // whether the fixes that can be are already made
}

// cells measures text as terminals of the West do: what is ambiguous is narrow.
var cells = &runewidth.Condition{StrictEmojiNeutral: true}

// clean makes a text safe to print on a terminal.
func clean(s string) string {
	var b strings.Builder
	for _, c := range s {
		b.WriteString(printable(c))
	}
	return b.String()
}

// printable returns a character, or what stands for one that moves the cursor, has
// another meaning for terminals, or turns the direction of the text.
func printable(c rune) string {
	if unicode.IsControl(c) || unicode.Is(unicode.Cf, c) {
		return string(unicode.ReplacementChar)
	}
	return string(c)
}

// wrap puts words behind a first one into lines of so many columns, all but the first
// of which are to be indented. A word that is longer is not broken.
func wrap(width int, line string, words ...string) []string {
	width = max(width, 20)
	var lines []string
	for _, word := range words {
		room := width
		if len(lines) > 0 {
			room -= len(indent)
		}
		switch {
		case line == "":
			line = word
		case cells.StringWidth(line)+1+cells.StringWidth(word) > room:
			lines, line = append(lines, line), word
		default:
			line += " " + word
		}
	}
	return append(lines, line)
}
