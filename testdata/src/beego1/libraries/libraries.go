// Package libraries imports every package that the model describes and that
// this module provides, so that "go mod tidy" keeps their modules and the
// conformance test finds them.
package libraries

import (
	_ "github.com/astaxie/beego"
	_ "github.com/astaxie/beego/context"
	_ "github.com/astaxie/beego/session"
)
