// Package libraries imports every package that the model describes and that is
// checked in this module, so that "go mod tidy" keeps their modules and the
// conformance test finds them.
package libraries

import (
	_ "github.com/antonlindstrom/pgstore"
	_ "github.com/boj/redistore"
	_ "github.com/boj/redistore/v2"
	_ "github.com/bradleypeabody/gorilla-sessions-memcache"
	_ "github.com/gin-contrib/sessions"
	_ "github.com/gin-contrib/sessions/gorm"
	_ "github.com/gin-contrib/sessions/memcached"
	_ "github.com/gin-contrib/sessions/mongo/mongodriver"
	_ "github.com/gin-contrib/sessions/mongo/mongomgo"
	_ "github.com/gin-contrib/sessions/postgres"
	_ "github.com/gorilla/sessions"
	_ "github.com/kidstuff/mongostore"
	_ "github.com/quasoft/memstore"
	_ "github.com/rbcervilla/redisstore/v8"
	_ "github.com/rbcervilla/redisstore/v9"
	_ "github.com/srinathgs/mysqlstore"
	_ "github.com/wader/gormstore"
	_ "github.com/wader/gormstore/v2"
	_ "gopkg.in/boj/redistore.v1"
)
