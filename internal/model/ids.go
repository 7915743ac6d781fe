package model

// identifiers are the libraries that make identifiers. Those of versions 4 and 7, of
// ksuid, and of ulid with a generator made for cryptography are random for the most
// part; the others are made of the time, the machine and counters.
func identifiers() []Library {
	random := func(pkg string, names ...string) []Func {
		fs := make([]Func, len(names))
		for i, n := range names {
			fs[i] = Func{Symbol: pkg + "." + n, Origin: &Origin{Random: true, Bytes: leastRandom}}
		}
		return fs
	}
	guessable := func(pkg, what string, names ...string) []Func {
		fs := make([]Func, len(names))
		for i, n := range names {
			fs[i] = Func{Symbol: pkg + "." + n, Origin: &Origin{Guessable: what}}
		}
		return fs
	}
	written := func(typ string, names ...string) []Func {
		fs := make([]Func, len(names))
		for i, n := range names {
			fs[i] = Func{Symbol: "(" + typ + ")." + n, Carries: &Carry{From: []Operand{Recv}}}
		}
		return fs
	}
	all := func(lists ...[]Func) []Func {
		var out []Func
		for _, l := range lists {
			out = append(out, l...)
		}
		return out
	}
	returned := func(symbol string) []Func { return []Func{{Symbol: symbol, Returns: Param(0)}} }
	const (
		google = "github.com/google/uuid"
		gofrs  = "github.com/gofrs/uuid/v5"
		satori = "github.com/satori/go.uuid"
		xid    = "github.com/rs/xid"
		ulid   = "github.com/oklog/ulid/v2"
		ksuid  = "github.com/segmentio/ksuid"
		timed  = "a UUID of the time and the machine"
	)
	libs := []Library{
		{Module: google, Funcs: all(random(google, "New", "NewString", "NewRandom", "NewV7"), guessable(google, timed, "NewUUID", "NewV6"),
			written(google+".UUID", "String"), returned(google+".Must"))},
		{Module: gofrs, Funcs: all(random(gofrs, "NewV4", "NewV7"), guessable(gofrs, timed, "NewV1", "NewV6"),
			written(gofrs+".UUID", "String", "Bytes"), returned(gofrs+".Must"))},
		{Module: satori, Funcs: all(random(satori, "NewV4"), guessable(satori, timed, "NewV1", "NewV2"),
			written(satori+".UUID", "String", "Bytes"), returned(satori+".Must"))},
		{Module: xid, Funcs: all(guessable(xid, "an xid of the time, the machine and a counter", "New", "NewWithTime"), written(xid+".ID", "String", "Bytes"))},
		// Make takes math/rand (ulid.go, defaultEntropy).
		{Module: ulid, Funcs: all(guessable(ulid, "math/rand, which ulid.Make takes", "Make"),
			[]Func{
				{Symbol: ulid + ".New", Origin: &Origin{From: Param(1), Bytes: leastRandom}},
				{Symbol: ulid + ".MustNew", Origin: &Origin{From: Param(1), Bytes: leastRandom}},
			}, written(ulid+".ULID", "String", "Bytes"))},
		{Module: ksuid, Funcs: all(random(ksuid, "New", "NewRandom"), written(ksuid+".KSUID", "String", "Bytes"))},
	}
	for i := range libs {
		libs[i].Packages = []string{libs[i].Module}
		libs[i].Propagator = true
	}
	return libs
}

// leastRandom is how many random bytes nobody can try.
const leastRandom = 16
