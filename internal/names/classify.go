package names

import (
	"maps"
	"slices"
	"strings"
	"unicode"
)

// Classify tells what data the name of a variable, field, parameter, getter or
// form key stands for. The thing that a compound names is its end: passwordHash
// is a hash, passwordResetUrl a URL, and maxPasswordLength a length.
func Classify(name string) Meaning {
	words := thing(Words(name))
	m, words := unhashed(words)
	p, n := lastPhrase(words)
	if n == 0 || n < len(words) && acts[words[0]] || !p.fits(words) {
		return Meaning{}
	}
	m.Class, m.Guessable = p.class, p.guessable
	return m
}

// Completed is the name of data where what they are kept under says more of them: id
// in a cookie user_id, name in one userName.
func Completed(name, under string) string {
	words := thing(Words(name))
	if len(words) != 1 || words[0] != "id" && words[0] != "name" || !strings.HasSuffix(strings.ToLower(under), words[0]) {
		return name
	}
	if class := Classify(under).Class; class == Identifier || class == Personal {
		return under
	}
	return name
}

// OfSession reports whether a name says no more of a secret than that it is one, or that
// it is a session's.
func OfSession(name string) bool {
	words := thing(Words(name))
	return slices.Equal(words, []string{"secret"}) || slices.Equal(words, []string{"session", "secret"})
}

// thing is what is left of the words of a name without those that are not about
// what it names.
func thing(words []string) []string {
	if len(words) > 1 && (words[0] == "get" || words[0] == "fetch") {
		words = words[1:]
	}
	// The first word may be a preposition that is none: "to", "from", "on".
	for i := 1; i < len(words); i++ {
		if prepositions[words[i]] && !slices.Equal(words[i-1:min(i+2, len(words))], []string{"date", "of", "birth"}) {
			words = words[:i]
			break
		}
	}
	for len(words) > 1 && (forms[words[len(words)-1]] || isNumber(words[len(words)-1])) {
		if _, n := lastPhrase(words); n > 0 {
			break // a form that is part of the name: a card's no
		}
		words = words[:len(words)-1]
	}
	if len(words) == 1 {
		return apart(words[0])
	}
	return words
}

// apart splits a name without borders that begins with a usual word.
func apart(word string) []string {
	if _, ok := lookUp([]string{word}); ok {
		return []string{word}
	}
	for _, first := range joinable {
		rest, ok := strings.CutPrefix(word, first)
		if !ok {
			continue
		}
		if _, ok := lookUp([]string{rest}); ok {
			return []string{first, rest}
		}
	}
	return []string{word}
}

// unhashed takes the words from a name that say that it is that of a hash.
func unhashed(words []string) (Meaning, []string) {
	var m Meaning
	joined := []string{"md 5", "sha 1", "sha 256", "argon 2"}
	for _, j := range joined {
		first, second, _ := strings.Cut(j, " ")
		if i := slices.Index(words, first); i >= 0 && i+1 < len(words) && words[i+1] == second {
			words = slices.Delete(slices.Clone(words), i, i+2)
			m.Hashed = true
		}
	}
	if last := len(words) - 1; last > 0 && hashes[words[last]] {
		words, m.Hashed = words[:last], true
	}
	if len(words) > 1 && hashes[words[0]] {
		words, m.Hashed = words[1:], true
	}
	return m, words
}

// maxPhrase is the number of words of the longest phrase.
const maxPhrase = 3

// lastPhrase is the longest phrase that words end with, and its length.
func lastPhrase(words []string) (phrase, int) {
	for n := min(maxPhrase, len(words)); n > 0; n-- {
		if p, ok := lookUp(words[len(words)-n:]); ok {
			return p, n
		}
	}
	return phrase{}, 0
}

// lookUp finds words in the table, as they are or without the s of a plural.
func lookUp(words []string) (phrase, bool) {
	text := strings.Join(words, " ")
	if p, ok := phrases[text]; ok {
		return p, true
	}
	if single, plural := strings.CutSuffix(text, "s"); plural {
		p, ok := phrases[single]
		return p, ok
	}
	return phrase{}, false
}

// fits reports whether a phrase means in a name what it means alone.
func (p phrase) fits(words []string) bool {
	return !has(words, p.not...) && (p.beside == nil || has(words, p.beside...))
}

func isNumber(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
