// Package libraries imports every package that the model describes and that is
// checked in this module, so that "go mod tidy" keeps their modules and the
// conformance test finds them.
package libraries

import (
	_ "github.com/bradfitz/gomemcache/memcache"
	_ "github.com/coocood/freecache"
	_ "github.com/dgraph-io/ristretto"
	_ "github.com/dgraph-io/ristretto/v2"
	_ "github.com/go-redis/redis"
	_ "github.com/go-redis/redis/v7"
	_ "github.com/go-redis/redis/v8"
	_ "github.com/gomodule/redigo/redis"
	_ "github.com/patrickmn/go-cache"
	_ "github.com/redis/go-redis/v9"
)
