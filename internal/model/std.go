package model

// propagators are the packages of the standard library through which data
// pass on their way into a cookie. Encodings do not protect.
func propagators() []Library {
	carry := func(pkg, how string, names ...string) []Func {
		fs := make([]Func, len(names))
		for i, n := range names {
			fs[i] = Func{Symbol: pkg + "." + n, Carries: &Carry{From: []Operand{Param(0)}, How: how}}
		}
		return fs
	}
	hash := func(pkg, name string, funcs ...string) []Func {
		fs := make([]Func, len(funcs))
		for i, n := range funcs {
			fs[i] = Func{Symbol: pkg + "." + n, Carries: &Carry{From: []Operand{Param(0)}, How: "hashed with " + name, Hash: true}}
		}
		return fs
	}
	printer := func(name string, params ...Operand) Func {
		return Func{Symbol: "fmt." + name, Carries: &Carry{From: params, Serializes: "-"}}
	}
	marshal := func(symbol, tag, how string) Func {
		return Func{Symbol: symbol, Carries: &Carry{From: []Operand{Param(0)}, How: how, Serializes: tag}}
	}
	libs := []Library{
		{Module: "fmt", Funcs: []Func{
			{Symbol: "fmt.Sscanf", Opaque: true}, {Symbol: "fmt.Sscan", Opaque: true}, {Symbol: "fmt.Sscanln", Opaque: true},
			printer("Sprint", Param(0)), printer("Sprintln", Param(0)), printer("Sprintf", Param(0), Param(1)),
			printer("Appendf", Param(0), Param(1), Param(2)), printer("Append", Param(0), Param(1)),
		}},
		{Module: "strings", Funcs: carry("strings", "",
			"Clone", "Join", "Repeat", "Replace", "ReplaceAll", "Title", "ToLower", "ToTitle", "ToUpper", "ToValidUTF8",
			"Trim", "TrimLeft", "TrimPrefix", "TrimRight", "TrimSpace", "TrimSuffix", "Split", "SplitN", "Fields")},
		{Module: "bytes", Funcs: carry("bytes", "", "Clone", "Join", "TrimSpace", "ToLower", "ToUpper")},
		{Module: "strconv", Funcs: append(carry("strconv", "", "Itoa", "FormatInt", "FormatUint"),
			carry("strconv", "quoted", "Quote", "QuoteToASCII")...)},
		{Module: "net/url", Funcs: append(carry("net/url", "URL-escaped", "QueryEscape", "PathEscape"),
			append(carry("net/url", "", "QueryUnescape", "PathUnescape"), Func{Symbol: "(net/url.Values).Get", Key: Param(0)})...)},
		{Module: "encoding/base64", Funcs: []Func{
			{Symbol: "(*encoding/base64.Encoding).EncodeToString", Carries: &Carry{From: []Operand{Param(0)}, How: "base64-encoded"}},
			{Symbol: "(*encoding/base64.Encoding).DecodeString", Carries: &Carry{From: []Operand{Param(0)}}},
		}},
		{Module: "encoding/base32", Funcs: []Func{
			{Symbol: "(*encoding/base32.Encoding).EncodeToString", Carries: &Carry{From: []Operand{Param(0)}, How: "base32-encoded"}},
		}},
		{Module: "encoding/hex", Funcs: carry("encoding/hex", "hex-encoded", "EncodeToString")},
		{Module: "encoding/json", Funcs: []Func{
			{Symbol: "encoding/json.Unmarshal", Opaque: true},
			{Symbol: "(*encoding/json.Decoder).Decode", Opaque: true},
			marshal("encoding/json.Marshal", "json", "as JSON"), marshal("encoding/json.MarshalIndent", "json", "as JSON"),
		}},
		{Module: "encoding/xml", Funcs: []Func{
			{Symbol: "encoding/xml.Unmarshal", Opaque: true},
			{Symbol: "(*encoding/xml.Decoder).Decode", Opaque: true},
			marshal("encoding/xml.Marshal", "xml", "as XML"),
		}},
		{Module: "crypto/md5", Funcs: hash("crypto/md5", "MD5", "Sum")},
		{Module: "crypto/sha1", Funcs: hash("crypto/sha1", "SHA-1", "Sum")},
		{Module: "crypto/sha256", Funcs: hash("crypto/sha256", "SHA-256", "Sum256", "Sum224")},
		{Module: "crypto/sha512", Funcs: hash("crypto/sha512", "SHA-512", "Sum512", "Sum384", "Sum512_256")},
		{Module: "golang.org/x/crypto/bcrypt", Funcs: hash("golang.org/x/crypto/bcrypt", "bcrypt", "GenerateFromPassword")},
		{Module: "html", Funcs: carry("html", "HTML-escaped", "EscapeString")},
		{Module: "log"}, {Module: "log/slog"}, {Module: "errors"}, {Module: "time"},
	}
	for i := range libs {
		libs[i].Packages = []string{libs[i].Module}
		libs[i].Propagator = true
	}
	return libs
}
