package model

// msgpack are the libraries that write structs as MessagePack:
// github.com/vmihailenco/msgpack encode.go, and github.com/hashicorp/go-msgpack and
// github.com/ugorji/go/codec encode.go, which also know other formats. Their tags are
// "msgpack" and "codec".
func msgpack() []Library {
	const how = "MessagePack-encoded"
	encode := func(recv, tag, how string) []Func {
		carry := &Carry{From: []Operand{Param(0)}, Into: Recv, How: how, Serializes: tag}
		return []Func{{Symbol: recv + ".Encode", Carries: carry}}
	}
	vmihailenco := func(mod string) Library {
		return Library{Module: mod, Packages: []string{mod}, Propagator: true, Funcs: append(encode("(*"+mod+".Encoder)", "msgpack", how),
			Func{Symbol: mod + ".Marshal", Carries: &Carry{From: []Operand{Param(0)}, How: how, Serializes: "msgpack"}},
			Func{Symbol: mod + ".NewEncoder", Gathers: &Carry{From: []Operand{Param(0)}}},
			Func{Symbol: mod + ".Unmarshal", Opaque: true},
		)}
	}
	codec := func(mod, pkg, recv string) Library {
		return Library{Module: mod, Packages: []string{pkg}, Propagator: true, Funcs: append(encode(recv, "codec", "encoded"),
			Func{Symbol: pkg + ".NewEncoder", Gathers: &Carry{From: []Operand{Param(0)}}},
			Func{Symbol: pkg + ".NewEncoderBytes", Gathers: &Carry{From: []Operand{Param(0)}}},
		)}
	}
	const (
		hashicorp = "github.com/hashicorp/go-msgpack"
		ugorji    = "github.com/ugorji/go/codec"
	)
	return []Library{
		vmihailenco("github.com/vmihailenco/msgpack/v5"),
		codec(hashicorp, hashicorp+"/codec", "(*"+hashicorp+"/codec.Encoder)"),
		codec(hashicorp+"/v2", hashicorp+"/v2/codec", "(*"+hashicorp+"/v2/codec.Encoder)"),
		codec(ugorji, ugorji, "("+ugorji+".encoderI)"),
	}
}
