// Package connect writes into the header of a response of connect.
package connect

import (
	"crypto/rand"

	"connectrpc.com/connect"
)

type empty struct{}

func badly(res *connect.Response[empty]) {
	res.Header().Add("Set-Cookie", "sid="+rand.Text()+"; Path=/") // want `without Secure` `without HttpOnly` `without SameSite`
}

func well(res *connect.Response[empty]) {
	res.Header().Add("Set-Cookie", "sid="+rand.Text()+"; Path=/; Secure; HttpOnly; SameSite=Lax")
}

func dynamic(attributes string) func(res *connect.Response[empty]) {
	return func(res *connect.Response[empty]) {
		res.Header().Add("Set-Cookie", "sid="+rand.Text()+"; Path=/; "+attributes)
	}
}

func deletion(res *connect.Response[empty]) {
	res.Header().Add("Set-Cookie", "sid=gone; Path=/; Max-Age=0")
}

func partial(res *connect.Response[empty]) {
	line := "sid=" + rand.Text()
	line += "; HttpOnly"
	res.Header().Add("Set-Cookie", line) // want `without Secure` `without SameSite`
}
