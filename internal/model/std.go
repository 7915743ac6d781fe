package model

import "slices"

// jsonText is the text that an encoder of structs makes by a tag.
func jsonText(tag string) *Text {
	if tag != "json" {
		return nil
	}
	return &Text{Of: Param(0), JSON: true}
}

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
	// slow is an entry for a function that makes a hash of a password, or a key of one.
	slow := func(symbol, name string, password Operand) Func {
		return Func{Symbol: symbol, Carries: &Carry{From: []Operand{password}, How: "hashed with " + name, Hash: true, Slow: true}}
	}
	// into is an entry for a function that puts the data of parameter 0 into its
	// receiver.
	into := func(symbol string, c Carry) Func {
		c.From, c.Into = []Operand{Param(0)}, Recv
		return Func{Symbol: symbol, Carries: &c}
	}
	// writer is an entry for what makes a writer that writes on to an operand.
	writer := func(symbol string, to Operand, how string) Func {
		return Func{Symbol: symbol, Gathers: &Carry{From: []Operand{to}, How: how}}
	}
	// hasher is an entry for what makes a hash without a key.
	hasher := func(symbol, name string) Func {
		return Func{Symbol: symbol, Gathers: &Carry{How: "hashed with " + name, Hash: true}}
	}
	read := func(symbol string) Func { return Func{Symbol: symbol, Carries: &Carry{From: []Operand{Recv}}} }
	printer := func(name string, params ...Operand) Func {
		return Func{Symbol: "fmt." + name, Carries: &Carry{From: params, Serializes: "-"}}
	}
	marshal := func(symbol, tag, how string) Func {
		return Func{Text: jsonText(tag), Symbol: symbol, Carries: &Carry{From: []Operand{Param(0)}, How: how, Serializes: tag}}
	}
	// text is an entry for a function that makes text.
	text := func(symbol string, t Text, from ...Operand) Func {
		f := Func{Symbol: symbol, Text: &t}
		if len(from) > 0 {
			f.Carries = &Carry{From: from}
		}
		return f
	}
	// builder has the entries for a type that text is added to.
	builder := func(t string) []Func {
		return []Func{
			text(t+".WriteString", Text{Of: Param(0), To: Recv}),
			text(t+".Write", Text{Of: Param(0), To: Recv}),
			text(t+".WriteByte", Text{Of: Param(0), To: Recv}),
			text(t+".WriteRune", Text{Of: Param(0), To: Recv}),
			text(t+".String", Text{Added: Recv}),
		}
	}
	// parse is an entry for a function whose results are made of text, unpacks for one
	// that fills something in with what is in text.
	parse := func(symbol string) Func { return Func{Symbol: symbol, Parses: &Parsing{Of: Param(0)}} }
	unpacks := func(symbol string, of, into Operand) Func {
		return Func{Symbol: symbol, Opaque: true, Parses: &Parsing{Of: of, Into: into}}
	}
	compares := func(symbol string) Func { return Func{Symbol: symbol, Compares: []Operand{Param(0), Param(1)}} }
	// equal is an entry for a function that compares secrets.
	equal := func(symbol string) Func { return Func{Symbol: symbol, Verifies: []Operand{Param(0), Param(1)}} }
	visitor := func(name string, returns Operand) Func {
		return Func{Symbol: "slices." + name, Returns: returns, Visits: &Visit{List: Param(0), With: Param(1)}}
	}
	shuffler := func(symbol string) Func { return Func{Symbol: symbol, Shuffles: Param(0)} }
	sorter := func(name string) Func {
		f := visitor(name, 0)
		f.Shuffles = Param(0)
		return f
	}
	// answering is a function that also writes to its first parameter.
	answering := func(f Func) Func {
		f.Commits = &Commit{On: Param(0)}
		return f
	}
	// writing is the record of a writer that may write on to a response, opens an
	// entry for what makes one, flushes an entry for what then is written.
	writing := func(typ string) []Record {
		return []Record{{Type: typ, Kind: Response, Fields: responseFields(answer), Slots: answers("io.Writer")}}
	}
	opens := func(symbol, typ string) Func {
		f := writer(symbol, Param(0), "")
		f.Make, f.Common = &Make{Type: typ, From: map[string]Operand{inAnswer: Param(0)}}, true
		return f
	}
	flushes := func(f Func) Func {
		f.Commits = &Commit{On: Recv}
		return f
	}
	executes := func(pkg string) []Func {
		return []Func{
			answering(Func{Symbol: "(*" + pkg + ".Template).Execute"}),
			answering(Func{Symbol: "(*" + pkg + ".Template).ExecuteTemplate"}),
		}
	}
	libs := []Library{
		{Module: "fmt", Funcs: []Func{
			answering(text("fmt.Fprintf", Text{Format: Param(1), Args: Param(2), To: Param(0)})),
			answering(text("fmt.Fprint", Text{List: Param(1), To: Param(0)})), answering(text("fmt.Fprintln", Text{List: Param(1), To: Param(0)})),
			{Symbol: "fmt.Sscanf", Opaque: true}, {Symbol: "fmt.Sscan", Opaque: true}, {Symbol: "fmt.Sscanln", Opaque: true},
			printer("Sprint", Param(0)), printer("Sprintln", Param(0)),
			{Symbol: "fmt.Sprintf", Carries: &Carry{From: []Operand{Param(0), Param(1)}, Serializes: "-"}, Text: &Text{Format: Param(0), Args: Param(1)}},
			printer("Appendf", Param(0), Param(1), Param(2)), printer("Append", Param(0), Param(1)),
		}},
		{Module: "strings", Funcs: slices.Concat(carry("strings", "",
			"Clone", "Repeat", "Replace", "ReplaceAll", "Title", "ToLower", "ToTitle", "ToUpper", "ToValidUTF8",
			"Trim", "TrimFunc", "TrimLeft", "TrimPrefix", "TrimRight", "TrimSpace", "TrimSuffix", "Split", "SplitAfter", "SplitN", "Fields", "NewReader"),
			builder("(*strings.Builder)"), []Func{
				{Symbol: "(*strings.Builder).Reset", Opaque: true}, {Symbol: "(*strings.Replacer).WriteString", Opaque: true},
				text("strings.Join", Text{List: Param(0), Between: Param(1)}, Param(0)), parse("strings.Cut"),
				compares("strings.EqualFold"), compares("strings.Contains"), compares("strings.HasPrefix"), compares("strings.HasSuffix"), compares("strings.Compare")})},
		{Module: "bytes", Funcs: append(carry("bytes", "", "Clone", "Join", "TrimSpace", "ToLower", "ToUpper", "NewBuffer", "NewBufferString", "NewReader"),
			append(builder("(*bytes.Buffer)"), read("(*bytes.Buffer).Bytes"), Func{Symbol: "(*bytes.Buffer).ReadFrom", Opaque: true}, Func{Symbol: "(*bytes.Buffer).Reset", Opaque: true}, compares("bytes.Equal"), compares("bytes.EqualFold"))...)},
		{Module: "io", Records: []Record{{Type: "io.Writer", Kind: Response, Fields: responseFields("")}}, Funcs: []Func{
			answering(text("io.WriteString", Text{Of: Param(1), To: Param(0)})),
			answering(Func{Symbol: "io.Copy", Opaque: true}), answering(Func{Symbol: "io.CopyN", Opaque: true}), answering(Func{Symbol: "io.CopyBuffer", Opaque: true}),
			{Symbol: "io.ReadFull", Origin: &Origin{From: Param(0), Into: Param(1)}},
			flushes(into("(io.Writer).Write", Carry{})), into("(io.StringWriter).WriteString", Carry{}),
			{Symbol: "io.ReadAll", Carries: &Carry{From: []Operand{Param(0)}}},
		}},
		{Module: "bufio", Records: writing("bufio.Writer"), Funcs: []Func{
			opens("bufio.NewWriter", "bufio.Writer"), opens("bufio.NewWriterSize", "bufio.Writer"),
			into("(*bufio.Writer).Write", Carry{}), into("(*bufio.Writer).WriteString", Carry{}), flushes(Func{Symbol: "(*bufio.Writer).Flush"}),
		}},
		{Module: "compress/gzip", Funcs: []Func{writer("compress/gzip.NewWriter", Param(0), "compressed"), into("(*compress/gzip.Writer).Write", Carry{})}},
		{Module: "compress/zlib", Funcs: []Func{writer("compress/zlib.NewWriter", Param(0), "compressed"), into("(*compress/zlib.Writer).Write", Carry{})}},
		{Module: "encoding/gob", Funcs: []Func{
			parse("encoding/gob.NewDecoder"), unpacks("(*encoding/gob.Decoder).Decode", Recv, Param(0)),
			writer("encoding/gob.NewEncoder", Param(0), ""), into("(*encoding/gob.Encoder).Encode", Carry{How: "gob-encoded", Serializes: "gob"}),
		}},
		{Module: "hash", Funcs: []Func{{Symbol: "(hash.Hash).Sum", Carries: &Carry{From: []Operand{Recv, Param(0)}}}}},
		{Module: "crypto/hmac", Funcs: []Func{{Symbol: "crypto/hmac.New", Gathers: &Carry{Hides: true, Secret: Param(1)}}, equal("crypto/hmac.Equal")}},
		{Module: "crypto/subtle", Funcs: []Func{equal("crypto/subtle.ConstantTimeCompare")}},
		{Module: "crypto/cipher", Funcs: verifying(Param(2), "(crypto/cipher.AEAD).Open")},
		{Module: "strconv", Funcs: append(carry("strconv", "quoted", "Quote", "QuoteToASCII"),
			Func{Symbol: "strconv.AppendQuote", Carries: &Carry{From: []Operand{Param(0), Param(1)}, How: "quoted"}},
			parse("strconv.Atoi"), parse("strconv.ParseInt"), parse("strconv.ParseUint"), parse("strconv.ParseFloat"), parse("strconv.ParseBool"),
			text("strconv.Itoa", Text{Of: Param(0), Digits: true}, Param(0)),
			text("strconv.FormatInt", Text{Of: Param(0), Digits: true}, Param(0)),
			text("strconv.FormatUint", Text{Of: Param(0), Digits: true}, Param(0)))},
		{Module: "net/url", Funcs: append(carry("net/url", "URL-escaped", "QueryEscape", "PathEscape"),
			append(carry("net/url", "", "QueryUnescape", "PathUnescape"), Func{Symbol: "(net/url.Values).Get", Key: Param(0), Parses: &Parsing{Of: Recv}}, parse("net/url.ParseQuery"),
				Func{Symbol: "(net/url.Values).Set", Carries: &Carry{From: []Operand{Param(1)}, Into: Recv}},
				Func{Symbol: "(net/url.Values).Add", Carries: &Carry{From: []Operand{Param(1)}, Into: Recv}},
				Func{Symbol: "(net/url.Values).Encode", Carries: &Carry{From: []Operand{Recv}, How: "URL-escaped"}})...)},
		{Module: "encoding/base64", Funcs: []Func{
			{Symbol: "(*encoding/base64.Encoding).EncodeToString", Carries: &Carry{From: []Operand{Param(0)}, How: "base64-encoded"}},
			{Symbol: "(*encoding/base64.Encoding).DecodeString", Carries: &Carry{From: []Operand{Param(0)}}, Decodes: &Decoding{Of: Param(0), By: Base64}},
			{Symbol: "(*encoding/base64.Encoding).AppendEncode", Carries: &Carry{From: []Operand{Param(0), Param(1)}, How: "base64-encoded"}},
			{Symbol: "(*encoding/base64.Encoding).Encode", Carries: &Carry{From: []Operand{Param(1)}, Into: Param(0), How: "base64-encoded"}},
			writer("encoding/base64.NewEncoder", Param(1), "base64-encoded"),
		}},
		{Module: "encoding/base32", Funcs: []Func{
			{Symbol: "(*encoding/base32.Encoding).EncodeToString", Carries: &Carry{From: []Operand{Param(0)}, How: "base32-encoded"}},
		}},
		{Module: "encoding/hex", Funcs: append(carry("encoding/hex", "hex-encoded", "EncodeToString"),
			Func{Symbol: "encoding/hex.DecodeString", Carries: &Carry{From: []Operand{Param(0)}}, Decodes: &Decoding{Of: Param(0), By: Hex}},
			Func{Symbol: "encoding/hex.Encode", Carries: &Carry{From: []Operand{Param(1)}, Into: Param(0), How: "hex-encoded"}})},
		{Module: "encoding/json", Records: writing("encoding/json.Encoder"), Funcs: []Func{
			unpacks("encoding/json.Unmarshal", Param(0), Param(1)),
			parse("encoding/json.NewDecoder"), unpacks("(*encoding/json.Decoder).Decode", Recv, Param(0)),
			marshal("encoding/json.Marshal", "json", "as JSON"), marshal("encoding/json.MarshalIndent", "json", "as JSON"),
			opens("encoding/json.NewEncoder", "encoding/json.Encoder"), flushes(into("(*encoding/json.Encoder).Encode", Carry{How: "as JSON", Serializes: "json"})),
		}},
		{Module: "encoding/xml", Records: writing("encoding/xml.Encoder"), Funcs: []Func{
			unpacks("encoding/xml.Unmarshal", Param(0), Param(1)),
			parse("encoding/xml.NewDecoder"), unpacks("(*encoding/xml.Decoder).Decode", Recv, Param(0)),
			marshal("encoding/xml.Marshal", "xml", "as XML"),
			opens("encoding/xml.NewEncoder", "encoding/xml.Encoder"), flushes(into("(*encoding/xml.Encoder).Encode", Carry{How: "as XML", Serializes: "xml"})),
		}},
		{Module: "crypto/md5", Funcs: append(hash("crypto/md5", "MD5", "Sum"), hasher("crypto/md5.New", "MD5"))},
		{Module: "crypto/sha1", Funcs: append(hash("crypto/sha1", "SHA-1", "Sum"), hasher("crypto/sha1.New", "SHA-1"))},
		{Module: "crypto/sha256", Funcs: append(hash("crypto/sha256", "SHA-256", "Sum256", "Sum224"), hasher("crypto/sha256.New", "SHA-256"))},
		{Module: "crypto/sha512", Funcs: append(hash("crypto/sha512", "SHA-512", "Sum512", "Sum384", "Sum512_256"), hasher("crypto/sha512.New", "SHA-512"))},
		{Module: "golang.org/x/crypto/bcrypt", Funcs: append(hash("golang.org/x/crypto/bcrypt", "bcrypt", "GenerateFromPassword"),
			Func{Symbol: "golang.org/x/crypto/bcrypt.CompareHashAndPassword", Checks: true, Verifies: []Operand{Param(0), Param(1)}})},
		{Module: "golang.org/x/crypto/argon2", Funcs: []Func{slow("golang.org/x/crypto/argon2.IDKey", "argon2", Param(0)), slow("golang.org/x/crypto/argon2.Key", "argon2", Param(0))}},
		{Module: "golang.org/x/crypto/scrypt", Funcs: []Func{slow("golang.org/x/crypto/scrypt.Key", "scrypt", Param(0))}},
		{Module: "golang.org/x/crypto/pbkdf2", Funcs: []Func{slow("golang.org/x/crypto/pbkdf2.Key", "PBKDF2", Param(0))}},
		{Module: "crypto/pbkdf2", Funcs: []Func{slow("crypto/pbkdf2.Key", "PBKDF2", Param(1))}},
		{Module: "html", Funcs: carry("html", "HTML-escaped", "EscapeString")},
		// What is kept for others may be changed by them.
		{Module: "sync", Funcs: []Func{
			{Symbol: "sync.OnceValue", Returns: Param(0)},
			{Symbol: "(*sync.Map).Store", Opaque: true}, {Symbol: "(*sync.Map).LoadOrStore", Opaque: true},
			{Symbol: "(*sync.Map).Swap", Opaque: true}, {Symbol: "(*sync.Pool).Put", Opaque: true},
		}},
		{Module: "sort", Funcs: []Func{shuffler("sort.Slice"), shuffler("sort.SliceStable"), shuffler("sort.Sort"), shuffler("sort.Stable"), shuffler("sort.Strings")}},
		{Module: "slices", Funcs: []Func{
			{Symbol: "slices.Values", Iterates: Param(0)}, {Symbol: "slices.All", Iterates: Param(0)}, {Symbol: "slices.Backward", Iterates: Param(0)},
			{Symbol: "slices.Clone", Returns: Param(0)}, {Symbol: "slices.Clip", Returns: Param(0)}, {Symbol: "slices.Grow", Returns: Param(0)},
			visitor("DeleteFunc", 0), visitor("CompactFunc", 0),
			sorter("SortFunc"), sorter("SortStableFunc"), shuffler("slices.Sort"), shuffler("slices.Reverse"), visitor("IndexFunc", 0), visitor("ContainsFunc", 0),
		}},
		{Module: "maps", Funcs: []Func{
			{Symbol: "maps.Values", Iterates: Param(0)}, {Symbol: "maps.All", Iterates: Param(0)}, {Symbol: "maps.Clone", Returns: Param(0)},
		}},
		{Module: "html/template", Funcs: executes("html/template")},
		{Module: "text/template", Funcs: executes("text/template")},
		{Module: "log"}, {Module: "log/slog"}, {Module: "errors", Funcs: []Func{{Symbol: "errors.As", Opaque: true}}},
		times(), {Module: "math", Funcs: []Func{
			{Symbol: "math.Round", Returns: Param(0)}, {Symbol: "math.Ceil", Returns: Param(0)},
			{Symbol: "math.Floor", Returns: Param(0)}, {Symbol: "math.Trunc", Returns: Param(0)},
		}},
	}
	libs = append(libs, generators()...)
	for i := range libs {
		libs[i].Packages = []string{libs[i].Module}
		libs[i].Propagator = true
	}
	return libs
}
