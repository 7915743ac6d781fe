// Package libraries imports every package that the model describes and that is
// checked in this module, so that "go mod tidy" keeps their modules and the
// conformance test finds them.
package libraries

import (
	_ "github.com/gin-gonic/contrib/sessions"
)
