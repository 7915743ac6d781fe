package model

// This file has what entries of the standard library are made with.

// carriers are entries for functions that pass parameter 0 on in their results.
func carriers(pkg, how string, names ...string) []Func {
	fs := make([]Func, len(names))
	for i, n := range names {
		fs[i] = Func{Symbol: pkg + "." + n, Carries: &Carry{From: []Operand{Param(0)}, How: how}}
	}
	return fs
}

// hashes are entries for functions that make a hash of parameter 0.
func hashes(pkg, name string, funcs ...string) []Func {
	fs := make([]Func, len(funcs))
	for i, n := range funcs {
		fs[i] = Func{Symbol: pkg + "." + n, Carries: &Carry{From: []Operand{Param(0)}, How: "hashed with " + name, Hash: true}}
	}
	return fs
}

// slowHash is an entry for a function that makes a hash of a password, or a key of one.
func slowHash(symbol, name string, password Operand) Func {
	return Func{Symbol: symbol, Carries: &Carry{From: []Operand{password}, How: "hashed with " + name, Hash: true, Slow: true}}
}

// putsInto is an entry for a function that puts the data of parameter 0 into its
// receiver.
func putsInto(symbol string, c Carry) Func {
	c.From, c.Into = []Operand{Param(0)}, Recv
	return Func{Symbol: symbol, Carries: &c}
}

// writesOn is an entry for what makes a writer that writes on to an operand.
func writesOn(symbol string, to Operand, how string) Func {
	return Func{Symbol: symbol, Gathers: &Carry{From: []Operand{to}, How: how}}
}

// makesHash is an entry for what makes a hash without a key.
func makesHash(symbol, name string) Func {
	return Func{Symbol: symbol, Gathers: &Carry{How: "hashed with " + name, Hash: true}}
}

// readsBack is an entry for a method that returns what was put into its receiver.
func readsBack(symbol string) Func {
	return Func{Symbol: symbol, Carries: &Carry{From: []Operand{Recv}}}
}

// prints is an entry for a function of fmt that prints values.
func prints(name string, params ...Operand) Func {
	return Func{Symbol: "fmt." + name, Carries: &Carry{From: params, Serializes: "-"}}
}

// marshals is an entry for a function that writes out what parameter 0 has, by a tag.
func marshals(symbol, tag, how string) Func {
	return Func{Text: jsonText(tag), Symbol: symbol, Carries: &Carry{From: []Operand{Param(0)}, How: how, Serializes: tag}}
}

// makesText is an entry for a function that makes text.
func makesText(symbol string, t Text, from ...Operand) Func {
	f := Func{Symbol: symbol, Text: &t}
	if len(from) > 0 {
		f.Carries = &Carry{From: from}
	}
	return f
}

// builderOf has the entries for a type that text is added to.
func builderOf(t string) []Func {
	return []Func{
		makesText(t+".WriteString", Text{Of: Param(0), To: Recv}),
		makesText(t+".Write", Text{Of: Param(0), To: Recv}),
		makesText(t+".WriteByte", Text{Of: Param(0), To: Recv}),
		makesText(t+".WriteRune", Text{Of: Param(0), To: Recv}),
		makesText(t+".String", Text{Added: Recv}),
	}
}

// parsesText is an entry for a function whose results are made of text, unpacks for one
// that fills something in with what is in text.
func parsesText(symbol string) Func { return Func{Symbol: symbol, Parses: &Parsing{Of: Param(0)}} }

func unpacks(symbol string, of, into Operand) Func {
	return Func{Symbol: symbol, Opaque: true, Parses: &Parsing{Of: of, Into: into}}
}

// comparer is an entry for a function that compares its parameters.
func comparer(symbol string) Func {
	return Func{Symbol: symbol, Compares: []Operand{Param(0), Param(1)}}
}

// verifier is an entry for a function that compares secrets.
func verifier(symbol string) Func {
	return Func{Symbol: symbol, Verifies: []Operand{Param(0), Param(1)}}
}

// visitor is an entry for a function of slices that calls a function with what is in a list.
func visitor(name string, returns Operand) Func {
	return Func{Symbol: "slices." + name, Returns: returns, Visits: &Visit{List: Param(0), With: Param(1)}}
}

// shuffler is an entry for a function that gives a list another order.
func shuffler(symbol string) Func { return Func{Symbol: symbol, Shuffles: Param(0)} }

// sorter is a visitor that gives its list another order.
func sorter(name string) Func {
	f := visitor(name, 0)
	f.Shuffles = Param(0)
	return f
}

// answering is a function that also writes to its first parameter.
func answering(f Func) Func {
	f.Commits = &Commit{On: Param(0)}
	return f
}

// writing is the record of a writer that may write on to a response, opens an
// entry for what makes one, flushes an entry for what then is written.
func writing(typ string) []Record {
	return []Record{{Type: typ, Kind: Response, Fields: responseFields(answer), Slots: answers("io.Writer")}}
}

func opens(symbol, typ string) Func {
	f := writesOn(symbol, Param(0), "")
	f.Make, f.Common = &Make{Type: typ, From: map[string]Operand{inAnswer: Param(0)}}, true
	return f
}

func flushes(f Func) Func {
	f.Commits = &Commit{On: Recv}
	return f
}

// executes are entries for what executes the templates of a package.
func executes(pkg string) []Func {
	return []Func{
		answering(Func{Symbol: "(*" + pkg + ".Template).Execute"}),
		answering(Func{Symbol: "(*" + pkg + ".Template).ExecuteTemplate"}),
	}
}
