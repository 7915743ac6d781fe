// Package redigo writes the commands of Redis.
package redigo

import "github.com/gomodule/redigo/redis"

func save(pool *redis.Pool, id string, command string) error {
	conn := pool.Get()
	defer conn.Close()
	conn.Do("SET", "session:"+id, 1)            // want `entry "session:…" is kept for ever: nothing gives it an expiration`
	conn.Do("set", "otp:"+id, 1)                // want `entry "otp:…" is kept for ever`
	conn.Send("HSET", "refresh:"+id, "user", 1) // want `entry "refresh:…" is kept for ever`
	conn.Do("SET", "session:"+id, 1, "EX", 60)
	conn.Do("SETEX", "session:"+id, 60, 1)
	conn.Do("SETNX", "lock:session:"+id, 1)
	conn.Do("HSET", "nonce:"+id, "a", 1)
	conn.Do("EXPIRE", "nonce:"+id, 60)
	conn.Do(command, "token:"+id, 1)
	conn.Do("SET", redis.Args{}.Add("token:"+id).Add(1).Add("EX").Add(60)...)
	_, err := conn.Do("SET", "counter:"+id, 1)
	return err
}
