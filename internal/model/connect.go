package model

// connect: connectrpc.com/connect connect.go, error.go, handler_stream.go and
// context.go. What is in these headers becomes part of the response.
func connect() Library {
	const mod = "connectrpc.com/connect"
	l := Library{Module: mod, Packages: []string{mod}}
	for _, method := range []string{
		"(*" + mod + ".Response).Header", "(*" + mod + ".Error).Meta", "(*" + mod + ".ServerStream).ResponseHeader",
		"(*" + mod + ".BidiStream).ResponseHeader", "(" + mod + ".CallInfo).ResponseHeader",
	} {
		l.Funcs = append(l.Funcs, Func{Symbol: method, Make: &Make{Type: "net/http.Header"}, Common: true})
	}
	return l
}
