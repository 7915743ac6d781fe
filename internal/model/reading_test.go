package model

import (
	"strconv"
	"strings"
	"time"
)

// read is what a library makes of attributes, as a [Reading] says.
func (as attributes) read(r Reading) {
	touched := false
	for a, text := range as {
		touched = touched || a != Sent && text != empty(a)
	}
	for a, v := range r.Untouched {
		if !touched {
			as[a] = textOf(v)
		}
	}
	for _, a := range r.Inverted {
		if as.has(a) {
			as[a] = textOf(as[a] != "true")
		}
	}
	for a, words := range r.Words {
		if as.has(a) {
			as[a] = as.understood(a, words)
		}
	}
	for a, unit := range r.Units {
		if as.has(a) {
			as[a] = as.scaled(a, unit)
		}
	}
	for a, v := range r.Defaults {
		if text, ok := as[a]; ok && text == empty(a) {
			as[a] = textOf(v)
		}
	}
	for _, a := range r.Elsewhere {
		if as[a] == empty(a) {
			delete(as, a)
		}
	}
	for a, v := range r.Fixed {
		as[a] = textOf(v)
	}
	for _, f := range r.Forces {
		if as[f.If] == textOf(f.Is) {
			as[f.Then] = "true"
			if f.As != nil {
				as[f.Then] = textOf(f.As)
			}
		}
	}
}

func (as attributes) has(a Attribute) bool {
	_, ok := as[a]
	return ok
}

func (as attributes) understood(a Attribute, words Words) string {
	text := as[a]
	if words.Fold {
		text = strings.ToLower(text)
	}
	meant := words.Else
	for word, v := range words.Means {
		if text == word || words.Begins && strings.HasPrefix(text, word) {
			meant = v
		}
	}
	if text == "" && words.Empty != nil {
		meant = words.Empty
	}
	if meant == nil {
		return empty(a)
	}
	return textOf(meant)
}

func (as attributes) scaled(a Attribute, from time.Duration) string {
	to := time.Nanosecond
	if a == MaxAge || a == CodecAge {
		to = time.Second
	}
	n, _ := strconv.ParseInt(as[a], 10, 64)
	return strconv.FormatInt(n*int64(from)/int64(to), 10)
}
