// Package libraries imports every package that the model describes and that is
// checked in this module, so that "go mod tidy" keeps their modules and the
// conformance test finds them.
package libraries

import (
	_ "connectrpc.com/connect"
	_ "encore.dev"
	_ "encore.dev/beta/auth"
	_ "encore.dev/beta/errs"
	_ "encore.dev/rlog"
	_ "encore.dev/storage/sqldb"
	_ "github.com/aws/aws-lambda-go/events"
	_ "github.com/danielgtaylor/huma/v2"
	_ "github.com/pocketbase/pocketbase/core"
	_ "github.com/pocketbase/pocketbase/tools/router"
	_ "github.com/swaggest/usecase"
	_ "goa.design/goa/v3/dsl"
)
