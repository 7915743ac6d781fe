package model

import "fmt"

// caches are the stores of keys and values in which programs keep sessions and
// tokens.
func caches() []Library {
	return []Library{
		goRedis("github.com/redis/go-redis/v9"),
		goRedis("github.com/go-redis/redis/v8"),
		goRedis("github.com/go-redis/redis/v7"),
		goRedis("github.com/go-redis/redis"),
		redigo(),
		gomemcache(),
		goCache(),
		ristretto("github.com/dgraph-io/ristretto"),
		ristretto("github.com/dgraph-io/ristretto/v2"),
		freecache(),
	}
}

// keeps is the sending of an entry. No lifetime: it has none.
func keeps(key, value, lifetime Operand) *Send {
	s := &Send{Kind: Entry, Params: map[Attribute]Operand{Name: key}}
	if value != 0 {
		s.Params[Value] = value
	}
	if lifetime == 0 {
		s.Initial = map[Attribute]any{Lifetime: 0}
		return s
	}
	s.Params[Lifetime] = lifetime
	return s
}

// keepsFields is the sending of an entry of several values under names.
func keepsFields(key, fields Operand) *Send {
	s := keeps(key, 0, 0)
	s.Params[Fields] = fields
	return s
}

// ends is the sending of an entry that has an end, whatever it is.
func ends(key, value Operand) *Send {
	return &Send{Kind: Entry, Params: map[Attribute]Operand{Name: key, Value: value}}
}

// renews is the sending of a later end for an entry.
func renews(key Operand) *Send {
	return &Send{Kind: Renewal, Params: map[Attribute]Operand{Name: key}}
}

// renewsUntil is the sending of another end for an entry, or of none.
func renewsUntil(key, lifetime Operand) *Send {
	s := renews(key)
	s.Params[Lifetime] = lifetime
	return s
}

// goRedis: github.com/go-redis/redis v6 to v8 and github.com/redis/go-redis/v9
// commands.go, since v9 string_commands.go, hash_commands.go and
// generic_commands.go. An expiration of 0 is none; -1, KeepTTL, keeps the one
// that is there. Clients, pipelines and transactions embed cmdable; what they are
// as interfaces is declared by these.
func goRedis(mod string) Library {
	l := Library{Module: mod, Packages: []string{mod}}
	var (
		ctx                       = 1 // the place of what follows the context
		recv                      = "(" + mod + ".cmdable)."
		texts, hashes, everything = mod + ".Cmdable", mod + ".Cmdable", mod + ".Cmdable"
	)
	switch mod {
	case "github.com/redis/go-redis/v9":
		texts, hashes, everything = mod+".StringCmdable", mod+".HashCmdable", mod+".GenericCmdable"
	case "github.com/go-redis/redis/v7":
		ctx = 0
	case "github.com/go-redis/redis":
		ctx, recv = 0, "(*"+mod+".cmdable)."
	}
	key, value := Param(ctx), Param(ctx+1)
	add := func(iface string, s *Send, names ...string) {
		for _, name := range names {
			l.Funcs = append(l.Funcs, Func{Symbol: recv + name, Sends: s}, Func{Symbol: "(" + iface + ")." + name, Sends: s})
		}
	}
	add(texts, keeps(key, value, Param(ctx+2)), "Set", "SetNX", "SetXX")
	add(texts, keeps(key, value, 0), "GetSet", "MSet", "MSetNX")
	add(hashes, keepsFields(key, value), "HSet", "HMSet", "HSetNX")
	add(everything, renews(key), "Expire", "ExpireAt", "PExpire", "PExpireAt")
	if ctx == 1 { // since v8
		l.Records = []Record{setArgs(mod)}
		add(texts, &Send{Kind: Entry, Record: Param(3), Params: map[Attribute]Operand{Name: key, Value: value}}, "SetArgs")
		add(texts, renewsUntil(key, value), "GetEx")
		add(everything, renews(key), "ExpireNX", "ExpireXX", "ExpireGT", "ExpireLT")
	}
	switch mod {
	case "github.com/redis/go-redis/v9":
		add(texts, ends(key, value), "SetEx")
		add(texts, keeps(key, value, Param(ctx+3)), "SetIFEQ", "SetIFEQGet", "SetIFNE", "SetIFNEGet", "SetIFDEQ", "SetIFDEQGet", "SetIFDNE", "SetIFDNEGet")
		add(hashes, keeps(key, 0, 0), "HSetEX")
		add(hashes, renews(key),
			"HExpire", "HExpireAt", "HPExpire", "HPExpireAt", "HExpireWithArgs", "HExpireAtWithArgs", "HPExpireWithArgs", "HPExpireAtWithArgs",
			"HSetEXWithArgs", "HGetEXWithArgs")
	case "github.com/go-redis/redis/v8":
		add(texts, ends(key, value), "SetEX")
	}
	return with(l, redisDo(mod, ctx)...)
}

// setArgs are the arguments of SET (string_commands.go, SetArgs), of which each that
// is given says when the entry ends.
func setArgs(mod string) Record {
	return Record{
		Type: mod + ".SetArgs", Kind: Entry,
		Fields:  map[Attribute]string{Lifetime: "TTL", Expires: "ExpireAt", KeepsEnd: "KeepTTL"},
		Reading: Reading{Forces: []Force{{If: KeepsEnd, Is: true, Then: Lifetime, As: -1}}},
	}
}

// redisDo are the methods by which commands go to the server as they are written.
func redisDo(mod string, ctx int) []Func {
	types := []string{"(*%s.Client)", "(*%s.ClusterClient)", "(*%s.Ring)", "(*%s.Pipeline)", "(%s.Pipeliner)", "(%s.UniversalClient)"}
	switch mod {
	case "github.com/redis/go-redis/v9": // since v9.18; before, clients have methods of their own
		types = []string{"(%s.cmdable)", "(*%s.Pipeline)", "(%s.Pipeliner)", "(%s.UniversalClient)"}
	case "github.com/go-redis/redis":
		types[0] = "(*%s.baseClient)"
		types = types[:5] // a UniversalClient has none
	}
	var fs []Func
	commands := redisCommands(ctx)
	for _, typ := range types {
		fs = append(fs, Func{Symbol: fmt.Sprintf(typ, mod) + ".Do", Command: Param(ctx), Commands: commands})
	}
	return fs
}

// redigo: github.com/gomodule/redigo redis/redis.go. Commands go to the server
// as they are written.
func redigo() Library {
	const (
		mod  = "github.com/gomodule/redigo"
		conn = "(" + mod + "/redis.Conn)."
	)
	l := Library{Module: mod, Packages: []string{mod + "/redis"}}
	for _, name := range []string{"Do", "Send"} {
		l.Funcs = append(l.Funcs, Func{Symbol: conn + name, Command: Param(0), Commands: redisCommands(0)})
	}
	return l
}

// redisCommands are the commands of Redis that keep something, as the parameters
// after the one that is the command. SET has what ends an entry behind the value.
func redisCommands(command int) map[string]Send {
	key, second, third := Param(command+1), Param(command+2), Param(command+3)
	hash := *keepsFields(key, second)
	expire := *renews(key)
	return map[string]Send{
		"SET": *keeps(key, second, third), "SETNX": *keeps(key, second, 0), "GETSET": *keeps(key, second, 0), "MSET": *keeps(key, second, 0),
		"SETEX": *ends(key, third), "PSETEX": *ends(key, third),
		"HSET": hash, "HMSET": hash, "HSETNX": hash,
		"EXPIRE": expire, "EXPIREAT": expire, "PEXPIRE": expire, "PEXPIREAT": expire, "HEXPIRE": expire,
	}
}

// gomemcache: github.com/bradfitz/gomemcache memcache/memcache.go. Expiration
// counts seconds; 0 is none.
func gomemcache() Library {
	const (
		mod    = "github.com/bradfitz/gomemcache"
		item   = mod + "/memcache.Item"
		client = "(*" + mod + "/memcache.Client)."
	)
	l := Library{
		Module:   mod,
		Packages: []string{mod + "/memcache"},
		Records: []Record{{
			Type: item, Kind: Entry, Fields: map[Attribute]string{Name: "Key", Value: "Value", Lifetime: "Expiration"},
			Reading: Reading{Units: seconds(Lifetime)},
		}},
		Funcs: []Func{{Symbol: client + "Touch", Sends: renews(Param(0))}},
	}
	for _, name := range []string{"Set", "Add", "Replace", "CompareAndSwap"} {
		l.Funcs = append(l.Funcs, Func{Symbol: client + name, Sends: &Send{Kind: Entry, Record: Param(0)}})
	}
	return l
}

// goCache: github.com/patrickmn/go-cache cache.go. A lifetime of 0 is that of the
// cache, one of -1, NoExpiration, is none.
func goCache() Library {
	const (
		mod  = "github.com/patrickmn/go-cache"
		recv = "(*" + mod + ".cache)."
	)
	l := Library{Module: mod, Packages: []string{mod}}
	for _, name := range []string{"Set", "Add", "Replace"} {
		s := keeps(Param(0), Param(1), Param(2))
		s.Elsewhere = []Attribute{Lifetime}
		s.Forces = []Force{{If: Lifetime, Is: -1, Then: Lifetime, As: 0}}
		l.Funcs = append(l.Funcs, Func{Symbol: recv + name, Sends: s})
	}
	return l
}

// ristretto: github.com/dgraph-io/ristretto cache.go, with and without type
// parameters. Set and a lifetime of 0 keep an entry as long as there is room.
func ristretto(mod string) Library {
	recv := "(*" + mod + ".Cache)."
	return Library{Module: mod, Packages: []string{mod}, Funcs: []Func{
		{Symbol: recv + "Set", Sends: keeps(Param(0), Param(1), 0)},
		{Symbol: recv + "SetWithTTL", Sends: keeps(Param(0), Param(1), Param(3))},
	}}
}

// freecache: github.com/coocood/freecache cache.go. Lifetimes count seconds; 0 is
// none.
func freecache() Library {
	const (
		mod  = "github.com/coocood/freecache"
		recv = "(*" + mod + ".Cache)."
	)
	l := Library{Module: mod, Packages: []string{mod}, Funcs: []Func{{Symbol: recv + "Touch", Sends: renews(Param(0))}}}
	for _, name := range []string{"Set", "GetOrSet", "SetAndGet"} {
		s := keeps(Param(0), Param(1), Param(2))
		s.Units = seconds(Lifetime)
		l.Funcs = append(l.Funcs, Func{Symbol: recv + name, Sends: s})
	}
	return l
}
