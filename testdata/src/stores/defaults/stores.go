package main

import (
	"database/sql"
	"database/sql/driver"
	"net/http"

	"github.com/antonlindstrom/pgstore"
	gsm "github.com/bradleypeabody/gorilla-sessions-memcache"
	ginsessions "github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/memcached"
	"github.com/gin-contrib/sessions/postgres"
	"github.com/gorilla/sessions"
	"github.com/quasoft/memstore"
	"github.com/srinathgs/mysqlstore"
)

// saved saves a session and returns the cookie that was sent.
func saved(store sessions.Store) string {
	return serve(func(w http.ResponseWriter, r *http.Request) {
		session, err := store.Get(r, "sid")
		check(err)
		session.Values["user"] = "gopher"
		check(session.Save(r, w))
	})
}

func observeMemstore() {
	const (
		symbol = "github.com/quasoft/memstore.NewMemStore"
		maxAge = "(*github.com/quasoft/memstore.MemStore).MaxAge"
	)
	observeStore(symbol, memstore.NewMemStore(hashKey))

	store := memstore.NewMemStore(hashKey)
	store.Options = &sessions.Options{MaxAge: 60, HttpOnly: true}
	observeStore(symbol, store, change{Path: "Options", Arg: store.Options})

	store = memstore.NewMemStore(hashKey)
	store.MaxAge(60)
	observeStore(symbol, store, change{Symbol: maxAge, Arg: 60})
}

// A database takes every statement and holds nothing.
type database struct{}

func (d database) Open(string) (driver.Conn, error)         { return d, nil }
func (d database) Prepare(string) (driver.Stmt, error)      { return d, nil }
func (d database) Begin() (driver.Tx, error)                { return d, nil }
func (database) Commit() error                              { return nil }
func (database) Rollback() error                            { return nil }
func (database) Close() error                               { return nil }
func (database) NumInput() int                              { return -1 }
func (database) Exec([]driver.Value) (driver.Result, error) { return inserted{}, nil }
func (database) Query([]driver.Value) (driver.Rows, error)  { return nil, sql.ErrNoRows }

// inserted is what the database says that it has done.
type inserted struct{}

func (inserted) LastInsertId() (int64, error) { return 1, nil }
func (inserted) RowsAffected() (int64, error) { return 1, nil }

func observePostgres() {
	const (
		symbol    = "github.com/antonlindstrom/pgstore.NewPGStoreFromPool"
		maxAge    = "(*github.com/antonlindstrom/pgstore.PGStore).MaxAge"
		ginSymbol = ginSessions + "/postgres.NewStore"
	)
	sql.Register("none", database{})
	db, err := sql.Open("none", "")
	check(err)

	observation{Symbol: symbol, SetCookie: saved(must(pgstore.NewPGStoreFromPool(db, hashKey)))}.print()

	store := must(pgstore.NewPGStoreFromPool(db, hashKey))
	store.MaxAge(60)
	observation{Symbol: symbol, Changes: []change{{Symbol: maxAge, Arg: 60}}, SetCookie: saved(store)}.print()

	observation{Symbol: ginSymbol, SetCookie: saved(must(postgres.NewStore(db, hashKey)))}.print()

	options := ginsessions.Options{MaxAge: 60, HttpOnly: true}
	ginStore := must(postgres.NewStore(db, hashKey))
	ginStore.Options(options)
	observation{
		Symbol:    ginSymbol,
		Changes:   []change{{Symbol: "(" + ginSessions + ".Store).Options", Arg: options}},
		SetCookie: saved(ginStore),
	}.print()
}

// A cache forgets nothing.
type cache map[string]string

func (c cache) Get(key string) (string, uint32, uint64, error) { return c[key], 0, 0, nil }

func (c cache) Set(key, value string, _, _ uint32, _ uint64) (uint64, error) {
	c[key] = value
	return 0, nil
}

func observeMySQL() {
	const symbol = "github.com/srinathgs/mysqlstore.NewMySQLStoreFromConnection"
	db := must(sql.Open("none", ""))
	open := func() *mysqlstore.MySQLStore {
		return must(mysqlstore.NewMySQLStoreFromConnection(db, "sessions", "/app", 60, hashKey))
	}
	args := []any{nil, nil, "/app", 60}
	observation{Symbol: symbol, Args: args, SetCookie: saved(open())}.print()

	store := open()
	store.Options = &sessions.Options{MaxAge: 60, Secure: true, HttpOnly: true}
	observation{
		Symbol: symbol, Args: args, Changes: []change{{Path: "Options", Arg: store.Options}}, SetCookie: saved(store),
	}.print()
}

func observeMemcached() {
	const symbol = "github.com/bradleypeabody/gorilla-sessions-memcache.NewMemcacherStore"
	observeStore(symbol, gsm.NewMemcacherStore(cache{}, "", hashKey))
	store := gsm.NewMemcacherStore(cache{}, "", hashKey)
	store.Options = &sessions.Options{MaxAge: 60, HttpOnly: true}
	observeStore(symbol, store, change{Path: "Options", Arg: store.Options})
	observeStore(symbol+"WithValueStorer", gsm.NewMemcacherStoreWithValueStorer(cache{}, &gsm.CookieStorer{}, "", hashKey))

	observeGinStore(ginSessions+"/memcached.NewMemcacheStore", func() ginsessions.Store {
		return memcached.NewMemcacheStore(cache{}, "", hashKey)
	})
}
