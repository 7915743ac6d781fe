package model

// memcacheStore: github.com/bradleypeabody/gorilla-sessions-memcache gsm.go.
func memcacheStore() Library {
	return gorillaStore{
		module: "github.com/bradleypeabody/gorilla-sessions-memcache", typ: "MemcacheStore",
		news: map[string]Operand{
			"NewMemcacheStore": Param(2), "NewMemcacheStoreWithValueStorer": Param(3),
			"NewMemcacherStore": Param(2), "NewMemcacherStoreWithValueStorer": Param(3),
		},
	}.library()
}
