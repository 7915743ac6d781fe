package model

// ginSameSite is where a context keeps what SetSameSite was given.
const ginSameSite = "·sameSite"

// gin: github.com/gin-gonic/gin context.go. SetCookie escapes the value with
// url.QueryEscape and takes "/" for an empty path; SetCookieData (since
// v1.11.0) passes the cookie on to net/http, with what SetSameSite was given where
// it has SameSiteDefaultMode.
func gin() Library {
	const ctx = "(*github.com/gin-gonic/gin.Context)."
	return Library{
		Module:    "github.com/gin-gonic/gin",
		Packages:  []string{"github.com/gin-gonic/gin"},
		Responses: []string{"github.com/gin-gonic/gin.Context", "github.com/gin-gonic/gin.ResponseWriter"},
		Handlers:  []Handler{{Type: "github.com/gin-gonic/gin.HandlerFunc", On: Param(0)}},
		Records: []Record{
			{Type: "github.com/gin-gonic/gin.Context", Kind: Response, Fields: map[Attribute]string{
				SameSite: ginSameSite, Committed: "Writer." + committed, Queued: "Writer." + queued, Changed: changed,
			}},
			{Type: "github.com/gin-gonic/gin.ResponseWriter", Kind: Response, Slow: true, Fields: responseFields("")},
		},
		Funcs: append(ginAnswers(ctx), []Func{
			{Symbol: ctx + "SetSameSite", Sets: []Set{{Target: Recv, Path: ginSameSite, From: Param(0)}}},
			{Symbol: ctx + "SetCookie", Sends: &Send{
				Ambient: map[Attribute]string{SameSite: ginSameSite},
				Reading: Reading{Defaults: map[Attribute]any{Path: "/"}, Writer: NetHTTP},
				Params:  map[Attribute]Operand{Name: Param(0), Value: Param(1), MaxAge: Param(2), Path: Param(3), Domain: Param(4), Secure: Param(5), HTTPOnly: Param(6)},
				Encodes: "URL-escaped",
			}},
			{Symbol: ctx + "SetCookieData", Sends: &Send{
				Record: Param(0), Reading: rootPath(),
				Ambient: map[Attribute]string{SameSite: ginSameSite}, Instead: map[Attribute]any{SameSite: SameSiteDefault},
			}},
			reads(ctx + "Cookie"),
			{Symbol: ctx + "Header", Header: &HeaderWrite{Key: Param(0), Value: Param(1), Replaces: true}},
			{Symbol: ctx + "PostForm", Key: Param(0)},
			{Symbol: ctx + "DefaultPostForm", Key: Param(0)},
			{Symbol: ctx + "GetPostForm", Key: Param(0)},
			{Symbol: ctx + "Query", Key: Param(0)},
			{Symbol: ctx + "DefaultQuery", Key: Param(0)},
			{Symbol: ctx + "GetQuery", Key: Param(0)},
			{Symbol: ctx + "Param", Key: Param(0)},
		}...),
	}
}

// ginAnswers: render/*.go and context.go. Status and the writer's WriteHeader
// only note the status code (response_writer.go); Redirect writes nothing where
// the method is not GET or HEAD (net/http).
func ginAnswers(ctx string) []Func {
	const writer = "(github.com/gin-gonic/gin.ResponseWriter)."
	fs := []Func{
		{Symbol: ctx + "Next", Commits: &Commit{On: Recv, Perhaps: true}},
		{Symbol: writer + "WriteHeader"},
		{Symbol: writer + "WriteHeaderNow", Commits: &Commit{On: Recv}},
		{Symbol: writer + "WriteString", Commits: &Commit{On: Recv}},
	}
	for _, name := range []string{
		"JSON", "IndentedJSON", "SecureJSON", "JSONP", "AsciiJSON", "PureJSON", "XML", "YAML", "TOML", "ProtoBuf",
		"String", "HTML", "Data", "DataFromReader", "File", "FileFromFS", "FileAttachment", "Stream", "SSEvent",
		"AbortWithStatus", "AbortWithStatusJSON", "AbortWithError",
	} {
		fs = append(fs, Func{Symbol: ctx + name, Commits: &Commit{On: Recv}})
	}
	return fs
}

const (
	ginSessionsModule = "github.com/gin-contrib/sessions"
	ginStore          = ginSessionsModule + ".Store"
)

// ginSessions: github.com/gin-contrib/sessions. What a constructor sets by itself is
// what the gorilla store below it sets.
func ginSessions() Library {
	const (
		mod   = ginSessionsModule
		store = ginStore
	)
	l := ginSession(mod, cookieFields(nil))
	l.Module = mod
	l.Packages = []string{mod, mod + "/cookie", mod + "/memstore", mod + "/redis", mod + "/filesystem"}
	return with(l,
		Func{Symbol: mod + "/cookie.NewStore", Keys: sessionKeys(Param(0)), Make: &Make{Type: store, InCookie: Param(0), Module: gorillaModule, Variants: cookieStoreDefaults("·options.")}},
		Func{Symbol: mod + "/memstore.NewStore", Keys: sessionKeys(Param(0)), Make: &Make{Type: store, ServerSide: true, Variants: serverStoreDefaults("·options.")}},
		Func{Symbol: mod + "/redis.NewStore", Keys: sessionKeys(Rest), Make: &Make{Type: store, ServerSide: true, Variants: serverStoreDefaults("·options.")}},
		Func{Symbol: mod + "/redis.NewStoreWithDB", Keys: sessionKeys(Rest), Make: &Make{Type: store, ServerSide: true, Variants: serverStoreDefaults("·options.")}},
		Func{Symbol: mod + "/redis.NewStoreWithPool", Keys: sessionKeys(Param(1)), Make: &Make{Type: store, ServerSide: true, Variants: serverStoreDefaults("·options.")}},
		Func{Symbol: mod + "/filesystem.NewStore", Keys: sessionKeys(Param(1)), Make: &Make{Type: store, ServerSide: true, Variants: serverStoreDefaults("·options.")}},
	)
}

// ginGonicSessions: github.com/gin-gonic/contrib/sessions, which gin-contrib/sessions was
// before and old programs still import. Its options have no SameSite, which is then that
// of options of gorilla/sessions without one; only what NewCookieStore sets has it.
func ginGonicSessions() Library {
	const (
		module   = "github.com/gin-gonic/contrib"
		mod      = module + "/sessions"
		sameSite = "·sameSite"
	)
	defaults := cookieStoreDefaults("·options.")
	for _, v := range defaults {
		if mode, ok := v.Fields["·options.SameSite"]; ok {
			delete(v.Fields, "·options.SameSite")
			v.Fields["·options."+sameSite] = mode
		}
	}
	l := ginSession(mod, cookieFields(map[Attribute]string{SameSite: sameSite}))
	l.Module = module
	l.Packages = []string{mod}
	// The stores are returned as interfaces of their own.
	for _, store := range []string{mod + ".CookieStore", mod + ".RedisStore"} {
		l.Records = append(l.Records, ginStoreRecord(store, mod))
		l.Funcs = append(l.Funcs, ginStoreOptions(store))
	}
	return with(l,
		Func{Symbol: mod + ".NewCookieStore", Keys: sessionKeys(Param(0)), Make: &Make{Type: mod + ".CookieStore", InCookie: Param(0), Module: gorillaModule, Variants: defaults}},
		Func{Symbol: mod + ".NewRedisStore", Keys: sessionKeys(Rest), Make: &Make{Type: mod + ".RedisStore", ServerSide: true, Variants: serverStoreDefaults("·options.")}},
	)
}

// ginSession is what both have in a package for sessions. Options replaces all options at
// once (gin-contrib/sessions/cookie/cookie.go, gin-gonic/contrib/sessions/cookie.go).
func ginSession(mod string, fields map[Attribute]string) Library {
	var (
		store   = mod + ".Store"
		session = mod + ".Session"
		options = mod + ".Options"
	)
	return Library{
		Records: []Record{
			{Type: options, Kind: Session, Fields: fields, Reading: Reading{Writer: NetHTTP}},
			ginStoreRecord(store, mod),
			{Type: session, Kind: Session, Managed: true,
				Slots:  []Slot{{Path: "·options", Type: options}, {Path: inAnswer, Type: "github.com/gin-gonic/gin.Context"}},
				Fields: map[Attribute]string{Committed: answer + "Writer." + committed, Changed: answer + changed}},
		},
		Funcs: []Func{
			ginStoreOptions(store),
			{Symbol: mod + ".Sessions", Names: Param(0)},
			{Symbol: mod + ".Default", Make: &Make{Type: session, Found: true, From: map[string]Operand{inAnswer: Param(0)}}, Common: true},
			{Symbol: "(" + session + ").Save", Session: &Use{Does: Saves, Of: Recv, On: Recv}},
			{Symbol: "(" + session + ").Set", Session: &Use{Does: Changes, Of: Recv}, Keeps: &Keep{Key: Param(0), Value: Param(1)}},
			{Symbol: "(" + session + ").Delete", Session: &Use{Does: Changes, Of: Recv}},
			{Symbol: "(" + session + ").Clear", Session: &Use{Does: Changes, Of: Recv}},
			{Symbol: "(" + session + ").AddFlash", Session: &Use{Does: Changes, Of: Recv}, Keeps: &Keep{Value: Param(0)}},
			{Symbol: "(" + session + ").Options", Sets: []Set{{Target: Recv, Path: "·options", From: Param(0)}}, Session: &Use{Does: Configures, Of: Recv}},
		},
	}
}

func ginStoreRecord(store, mod string) Record {
	return Record{Type: store, Kind: Session, Slots: []Slot{{Path: "·options", Type: mod + ".Options"}}, Managed: true, Fields: map[Attribute]string{CodecAge: codecAgePath}}
}

func ginStoreOptions(store string) Func {
	return Func{Symbol: "(" + store + ").Options", Sets: []Set{{Target: Recv, Path: "·options", From: Param(0)}}}
}

// ginDatabases: the packages of github.com/gin-contrib/sessions that keep
// sessions in a database, whose drivers few programs need. The stores below
// are of pgstore, wader/gormstore, bradleypeabody/gorilla-sessions-memcache,
// laziness-coders/mongostore and kidstuff/mongostore. The keys of gormstore do not matter.
func ginDatabases() Library {
	const mod = ginSessionsModule
	makes := &Make{Type: ginStore, ServerSide: true, Variants: serverStoreDefaults("·options.")}
	opens := func(symbol string, keys Operand) Func {
		return Func{Symbol: mod + symbol, Keys: sessionKeys(keys), Make: makes}
	}
	mongo := func(symbol string) Func {
		return Func{Symbol: mod + symbol, Keys: sessionKeys(Param(3)), Make: &Make{
			Type: ginStore, ServerSide: true, Variants: []Variant{{Fields: map[string]any{"·options.Path": "/"}}},
			From: map[string]Operand{"·options.MaxAge": Param(1), codecAgePath: Param(1)},
		}}
	}
	return Library{
		Module:   mod,
		Packages: []string{mod + "/gorm", mod + "/memcached", mod + "/mongo/mongodriver", mod + "/mongo/mongomgo", mod + "/postgres"},
		Funcs: []Func{
			{Symbol: mod + "/gorm.NewStore", Make: makes},
			opens("/memcached.NewStore", Param(2)),
			opens("/memcached.NewMemcacheStore", Param(2)),
			opens("/postgres.NewStore", Param(1)),
			mongo("/mongo/mongodriver.NewStore"),
			mongo("/mongo/mongomgo.NewStore"),
		},
	}
}
