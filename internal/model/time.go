package model

import "time"

// A Timing says what a call makes of lengths of time and moments.
type Timing struct {
	Now bool    // result 0 is the present
	Of  Operand // else: what it is made of
	// Later is how much later the moment is than Of.
	Later []Lapse
	// From is the moment from which the length is counted that ends at Of;
	// FromNow: the present.
	From    Operand
	FromNow bool
	// Counts is how long 1 of the number is that the length is counted in, or,
	// if Epoch, the moment from 1970 on. 0: it is no such number.
	Counts time.Duration
	Epoch  bool
	// Moment is how long 1 of Of is, which counts from 1970: the result is that
	// moment. 0: it is none.
	Moment time.Duration
}

// A Lapse is how many of a length of time pass.
type Lapse struct {
	By   Operand
	Each time.Duration
}

// times is package time. A month is taken to be a twelfth of a year: how long
// something lasts is judged by much less.
func times() Library {
	const day = 24 * time.Hour
	length := func(name string, unit time.Duration) Func {
		return Func{Symbol: "(time.Duration)." + name, Timing: &Timing{Of: Recv, Counts: unit}}
	}
	number := func(name string, unit time.Duration) Func {
		return Func{Symbol: "(time.Time)." + name, Timing: &Timing{Of: Recv, Counts: unit, Epoch: true}}
	}
	same := func(typ string, names ...string) []Func {
		fs := make([]Func, len(names))
		for i, n := range names {
			fs[i] = Func{Symbol: "(time." + typ + ")." + n, Returns: Recv}
		}
		return fs
	}
	l := Library{Module: "time", Lengths: []string{"time.Duration"}, Funcs: []Func{
		{Symbol: "time.Now", Timing: &Timing{Now: true}},
		{Symbol: "time.Until", Timing: &Timing{Of: Param(0), FromNow: true}},
		{Symbol: "(time.Time).Sub", Timing: &Timing{Of: Recv, From: Param(0)}},
		{Symbol: "(time.Time).Add", Timing: &Timing{Of: Recv, Later: []Lapse{{Param(0), 1}}}},
		{Symbol: "(time.Time).AddDate", Timing: &Timing{Of: Recv, Later: []Lapse{
			{Param(0), 365 * day}, {Param(1), 365 * day / 12}, {Param(2), day},
		}}},
		{Symbol: "time.Unix", Timing: &Timing{Of: Param(0), Moment: time.Second}},
		{Symbol: "time.UnixMilli", Timing: &Timing{Of: Param(0), Moment: time.Millisecond}},
		length("Hours", time.Hour), length("Minutes", time.Minute), length("Seconds", time.Second),
		length("Milliseconds", time.Millisecond), length("Microseconds", time.Microsecond), length("Nanoseconds", time.Nanosecond),
		number("Unix", time.Second), number("UnixMilli", time.Millisecond), number("UnixMicro", time.Microsecond), number("UnixNano", time.Nanosecond),
	}}
	for _, name := range []string{"String", "Format"} {
		l.Funcs = append(l.Funcs, Func{Symbol: "(time.Time)." + name, Carries: &Carry{From: []Operand{Recv}}})
	}
	l.Funcs = append(l.Funcs, same("Duration", "Abs", "Round", "Truncate")...)
	l.Funcs = append(l.Funcs, same("Time", "UTC", "Local", "In", "Round", "Truncate")...)
	return l
}
