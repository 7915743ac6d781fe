package model

// changed, rotated and destroyed are where a session keeps what was done to it.
const (
	changed   = "·changed"
	rotated   = "·rotated"
	destroyed = "·destroyed"
	// inRequest is where a session has the request that it belongs to.
	inRequest = "·request"
)

// ownState is the record of sessions that keep what was done to them.
func ownState(typ string) Record {
	return Record{Type: typ, Kind: Session, Fields: map[Attribute]string{Changed: changed, Rotated: rotated, Destroyed: destroyed}}
}

// found is an entry for a function that hands out a session.
func found(symbol, typ string) Func {
	return Func{Symbol: symbol, Make: &Make{Type: typ, Found: true}, Common: true}
}

// uses are entries for the methods of a type that do something to its sessions.
func uses(typ string, does Operation, methods ...string) []Func {
	fs := make([]Func, len(methods))
	for i, name := range methods {
		fs[i] = Func{Symbol: typ + "." + name, Session: &Use{Does: does, Of: Recv}}
	}
	return fs
}

// puts is an entry for a function that puts something into a session under a name.
func puts(symbol string, key, value Operand) Func {
	return Func{Symbol: symbol, Keeps: &Keep{Key: key, Value: value}}
}

// of are entries for functions that do something to the session of the request.
func of(does Operation, symbols ...string) []Func {
	fs := make([]Func, len(symbols))
	for i, s := range symbols {
		fs[i] = Func{Symbol: s, Session: &Use{Does: does}}
	}
	return fs
}
