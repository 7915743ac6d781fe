package words

import (
	"testing"
	"time"
)

func TestDuration(t *testing.T) {
	for d, want := range map[time.Duration]string{
		time.Hour:              "1 hour",
		30 * 24 * time.Hour:    "30 days",
		90 * time.Second:       "90 seconds",
		30 * time.Minute:       "30 minutes",
		24 * time.Hour:         "1 day",
		36 * time.Hour:         "36 hours",
		3600 * time.Nanosecond: "3.6µs",
		0:                      "0s",
	} {
		if got := Duration(d); got != want {
			t.Errorf("Duration(%d) = %q, want %q", d, got, want)
		}
	}
}
