package model

import "slices"

// generators are the packages of the standard library that random bytes come from,
// or what some take for that.
func generators() []Library {
	random := func(symbol string) Func { return Func{Symbol: symbol, Origin: &Origin{Random: true}} }
	guessable := func(pkg, prefix string, names ...string) []Func {
		fs := make([]Func, len(names))
		for i, n := range names {
			fs[i] = Func{Symbol: prefix + n, Origin: &Origin{Guessable: pkg}}
		}
		return fs
	}
	filled := func(symbol, by string) Func {
		return Func{Symbol: symbol, Origin: &Origin{Guessable: by, Random: by == "", Into: Param(0)}}
	}
	both := func(pkg string, names ...string) []Func {
		fs := guessable(pkg, pkg+".", names...)
		for _, f := range guessable(pkg, "(*"+pkg+".Rand).", names...) {
			f.Origin.From = Recv // which may be made of another source
			fs = append(fs, f)
		}
		return fs
	}
	counted := func(names ...string) []Func { return guessable("a counter", "sync/atomic.", names...) }
	return []Library{
		{Module: "sync/atomic", Funcs: slices.Concat(counted("AddInt32", "AddInt64", "AddUint32", "AddUint64"),
			guessable("a counter", "(*sync/atomic.Int64).", "Add"), guessable("a counter", "(*sync/atomic.Uint64).", "Add"),
			guessable("a counter", "(*sync/atomic.Int32).", "Add"), guessable("a counter", "(*sync/atomic.Uint32).", "Add"))},
		{Module: "os", Funcs: []Func{
			{Symbol: "os.Getenv", Origin: &Origin{Environment: Param(0)}, Key: Param(0)},
			{Symbol: "os.Getpid", Origin: &Origin{Guessable: "the number of the process"}},
			{Symbol: "(*os.File).Read", Opaque: true}, {Symbol: "(*os.File).ReadAt", Opaque: true},
		}},
		{Module: "crypto/rand", Generators: []string{"crypto/rand.Reader"}, Funcs: []Func{
			filled("crypto/rand.Read", ""), random("crypto/rand.Int"), random("crypto/rand.Prime"),
			{Symbol: "crypto/rand.Text", Origin: &Origin{Random: true, Bytes: 16}},
		}},
		{Module: "math/rand", Funcs: append(both("math/rand", "ExpFloat64", "Float32", "Float64", "Int", "Int31", "Int31n", "Int63", "Int63n", "Intn",
			"NormFloat64", "Perm", "Uint32", "Uint64"), filled("math/rand.Read", "math/rand"), Func{
			Symbol: "(*math/rand.Rand).Read", Origin: &Origin{Guessable: "math/rand", From: Recv, Into: Param(0)},
		})},
		{Module: "math/rand/v2", Funcs: both("math/rand/v2", "ExpFloat64", "Float32", "Float64", "Int", "Int32", "Int32N", "Int64", "Int64N", "IntN",
			"NormFloat64", "Perm", "Uint", "Uint32", "Uint32N", "Uint64", "Uint64N", "UintN")},
	}
}
