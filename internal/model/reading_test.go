package model

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// read is what a library makes of attributes, as a [Reading] says.
func (as attributes) read(r Reading) {
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

// reading fails where a reading cannot be of what an attribute is held by.
func reading(r Reading) []error {
	var errs []error
	of := func(a Attribute, v any) {
		if kind := kindOfValue(v); attributeKinds[a] != kind && (a != Sent || kind != boolean) && (kind != integer || attributeKinds[a] != duration) {
			errs = append(errs, fmt.Errorf("%s cannot be %v", a, v))
		}
	}
	for a, v := range r.Defaults {
		of(a, v)
	}
	for a, v := range r.Fixed {
		of(a, v)
	}
	for a, words := range r.Words {
		for _, v := range words.Means {
			of(a, v)
		}
		for _, v := range []any{words.Else, words.Empty} {
			if v != nil {
				of(a, v)
			}
		}
	}
	for _, a := range r.Inverted {
		of(a, true)
	}
	for a := range r.Units {
		of(a, 1)
	}
	for _, f := range r.Forces {
		of(f.If, f.Is)
		if f.As == nil {
			f.As = true
		}
		of(f.Then, f.As)
	}
	slices.SortFunc(errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errs
}

// written is what holds an attribute, of which a reading makes the attribute.
func (r Reading) written(a Attribute) valueKind {
	if _, ok := r.Words[a]; ok {
		return text
	}
	if unit, ok := r.Units[a]; ok && unit == time.Nanosecond {
		return duration
	} else if ok {
		return integer
	}
	return attributeKinds[a]
}
