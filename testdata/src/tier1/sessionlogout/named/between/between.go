// Package between has nothing to do with cookies.
package between

import "tier1/sessionlogout/named/auth"

// Ready tells whether there are sessions.
func Ready() bool { return auth.Sessions != nil }
