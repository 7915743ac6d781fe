// Package words puts numbers into words for messages.
package words

import (
	"fmt"
	"time"
)

var units = []struct {
	length time.Duration
	name   string
}{
	{24 * time.Hour, "day"},
	{time.Hour, "hour"},
	{time.Minute, "minute"},
	{time.Second, "second"},
}

// Duration is a duration in the largest unit that divides it: "30 days",
// "90 seconds". What is no whole number of seconds is written as Go does.
func Duration(d time.Duration) string {
	for _, u := range units {
		if d >= u.length && d%u.length == 0 {
			return Count(int64(d/u.length), u.name)
		}
	}
	return d.String()
}

// Years is a long duration in years, rounded down; in days where that is less than
// two years.
func Years(d time.Duration) string {
	const day = 24 * time.Hour
	if d < 2*365*day {
		return Count(int64(d/day), "day")
	}
	return Count(int64(d/(365*day)), "year")
}

// Count is a number of things: "1 day", "2 days".
func Count(n int64, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
