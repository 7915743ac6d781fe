package web

import "tier1/cookiesecure_constructors/stores"

var (
	reported = stores.New(nil)
	decided  = stores.Decided(nil, false) // want `session cookie is sent without Secure`
	secure   = stores.Secure(nil)
)
