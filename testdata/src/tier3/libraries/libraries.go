// Package libraries imports every package that the model describes and that
// this module provides, so that "go mod tidy" keeps their modules and the
// conformance test finds them.
package libraries

import (
	_ "github.com/beego/beego/v2/server/web"
	_ "github.com/beego/beego/v2/server/web/context"
	_ "github.com/beego/beego/v2/server/web/session"
	_ "github.com/go-macaron/session"
	_ "github.com/gobuffalo/buffalo"
	_ "github.com/gogf/gf/v2/container/gvar"
	_ "github.com/gogf/gf/v2/frame/g"
	_ "github.com/gogf/gf/v2/net/ghttp"
	_ "github.com/gogf/gf/v2/os/gsession"
	_ "github.com/kataras/iris/v12"
	_ "github.com/kataras/iris/v12/context"
	_ "github.com/kataras/iris/v12/sessions"
	_ "github.com/revel/revel"
	_ "github.com/revel/revel/session"
	_ "gopkg.in/macaron.v1"
)
