// Package pool keeps values for as long as it is told.
package pool

import "github.com/gomodule/redigo/redis"

// A Pool keeps values.
type Pool struct{ Conn redis.Conn }

// SetString keeps a value for a number of seconds, or for ever.
func (p *Pool) SetString(key, value string, seconds int) error {
	if seconds > 0 {
		_, err := p.Conn.Do("SETEX", key, seconds, value)
		return err
	}
	_, err := p.Conn.Do("SET", key, value)
	return err
}

// Keep keeps a value for ever.
func (p *Pool) Keep(key, value string) error {
	_, err := p.Conn.Do("SET", key, value)
	return err
}
