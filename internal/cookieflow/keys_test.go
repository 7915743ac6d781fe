package cookieflow

import "testing"

// A later version of this function has a parameter more before the keys.
func TestKeysAreTheVariadicParameter(t *testing.T) {
	for params, args := range map[string]string{
		"size int, network, address, password string":           `10, "tcp", ":6379", ""`,
		"size int, network, address, username, password string": `10, "tcp", ":6379", "", ""`,
	} {
		lib := newLibrary()
		lib.analyze(t, "github.com/gin-contrib/sessions/redis", `package redis
			type Store interface{ Options() }
			func NewStore(`+params+`, keyPairs ...[]byte) (Store, error) { return nil, nil }`)
		r := lib.analyze(t, "p", `package p
			import "github.com/gin-contrib/sessions/redis"
			func store() { _, _ = redis.NewStore(`+args+`, []byte("secret")) }`)
		if len(r.Keys) != 1 {
			t.Fatalf("%s: %d uses of keys", params, len(r.Keys))
		}
		if ms := r.Materials(r.Keys[0].Sign); len(ms) != 1 || ms[0].Making != Constant {
			t.Errorf("%s: the key is %+v", params, ms)
		}
	}
}
