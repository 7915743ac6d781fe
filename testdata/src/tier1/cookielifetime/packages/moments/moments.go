// Package moments has nothing to do with cookies.
package moments

import "time"

// InDays is the moment in some days.
func InDays(n int) time.Time { return time.Now().Add(time.Duration(n) * 24 * time.Hour) }
