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
// pass on their way into a cookie.
func propagators() []Library {
	libs := slices.Concat(stdText(), stdWriters(), stdEncodings(), stdHashes(), stdValues(), generators())
	for i := range libs {
		libs[i].Packages = []string{libs[i].Module}
		libs[i].Propagator = true
	}
	return libs
}

// stdText is what makes text and takes it apart.
func stdText() []Library {
	return []Library{
		{Module: "fmt", Funcs: []Func{
			answering(makesText("fmt.Fprintf", Text{Format: Param(1), Args: Param(2), To: Param(0)})),
			answering(makesText("fmt.Fprint", Text{List: Param(1), To: Param(0)})), answering(makesText("fmt.Fprintln", Text{List: Param(1), To: Param(0)})),
			{Symbol: "fmt.Sscanf", Opaque: true}, {Symbol: "fmt.Sscan", Opaque: true}, {Symbol: "fmt.Sscanln", Opaque: true},
			prints("Sprint", Param(0)), prints("Sprintln", Param(0)),
			{Symbol: "fmt.Sprintf", Carries: &Carry{From: []Operand{Param(0), Param(1)}, Serializes: "-"}, Text: &Text{Format: Param(0), Args: Param(1)}},
			prints("Appendf", Param(0), Param(1), Param(2)), prints("Append", Param(0), Param(1)),
		}},
		{Module: "strings", Funcs: slices.Concat(carriers("strings", "",
			"Clone", "Repeat", "Replace", "ReplaceAll", "Title", "ToLower", "ToTitle", "ToUpper", "ToValidUTF8",
			"Trim", "TrimFunc", "TrimLeft", "TrimPrefix", "TrimRight", "TrimSpace", "TrimSuffix", "Split", "SplitAfter", "SplitN", "Fields", "NewReader"),
			builderOf("(*strings.Builder)"), []Func{
				{Symbol: "(*strings.Builder).Reset", Opaque: true}, {Symbol: "(*strings.Replacer).WriteString", Opaque: true},
				makesText("strings.Join", Text{List: Param(0), Between: Param(1)}, Param(0)), parsesText("strings.Cut"),
				comparer("strings.EqualFold"), comparer("strings.Contains"), comparer("strings.HasPrefix"), comparer("strings.HasSuffix"), comparer("strings.Compare")})},
		{Module: "bytes", Funcs: append(carriers("bytes", "", "Clone", "Join", "TrimSpace", "ToLower", "ToUpper", "NewBuffer", "NewBufferString", "NewReader"),
			append(builderOf("(*bytes.Buffer)"), readsBack("(*bytes.Buffer).Bytes"), Func{Symbol: "(*bytes.Buffer).ReadFrom", Opaque: true}, Func{Symbol: "(*bytes.Buffer).Reset", Opaque: true}, comparer("bytes.Equal"), comparer("bytes.EqualFold"))...)},
		{Module: "strconv", Funcs: append(carriers("strconv", "quoted", "Quote", "QuoteToASCII"),
			Func{Symbol: "strconv.AppendQuote", Carries: &Carry{From: []Operand{Param(0), Param(1)}, How: "quoted"}},
			parsesText("strconv.Atoi"), parsesText("strconv.ParseInt"), parsesText("strconv.ParseUint"), parsesText("strconv.ParseFloat"), parsesText("strconv.ParseBool"),
			makesText("strconv.Itoa", Text{Of: Param(0), Digits: true}, Param(0)),
			makesText("strconv.FormatInt", Text{Of: Param(0), Digits: true}, Param(0)),
			makesText("strconv.FormatUint", Text{Of: Param(0), Digits: true}, Param(0)))},
		{Module: "net/url", Funcs: append(carriers("net/url", "URL-escaped", "QueryEscape", "PathEscape"),
			append(carriers("net/url", "", "QueryUnescape", "PathUnescape"), Func{Symbol: "(net/url.Values).Get", Key: Param(0), Parses: &Parsing{Of: Recv}}, parsesText("net/url.ParseQuery"),
				Func{Symbol: "(net/url.Values).Set", Carries: &Carry{From: []Operand{Param(1)}, Into: Recv}},
				Func{Symbol: "(net/url.Values).Add", Carries: &Carry{From: []Operand{Param(1)}, Into: Recv}},
				Func{Symbol: "(net/url.Values).Encode", Carries: &Carry{From: []Operand{Recv}, How: "URL-escaped"}})...)},
		{Module: "html", Funcs: carriers("html", "HTML-escaped", "EscapeString")},
	}
}

// stdWriters is what writes on.
func stdWriters() []Library {
	return []Library{
		{Module: "io", Records: []Record{{Type: "io.Writer", Kind: Response, Fields: responseFields("")}}, Funcs: []Func{
			answering(makesText("io.WriteString", Text{Of: Param(1), To: Param(0)})),
			answering(Func{Symbol: "io.Copy", Opaque: true}), answering(Func{Symbol: "io.CopyN", Opaque: true}), answering(Func{Symbol: "io.CopyBuffer", Opaque: true}),
			{Symbol: "io.ReadFull", Origin: &Origin{From: Param(0), Into: Param(1)}},
			flushes(putsInto("(io.Writer).Write", Carry{})), putsInto("(io.StringWriter).WriteString", Carry{}),
			{Symbol: "io.ReadAll", Carries: &Carry{From: []Operand{Param(0)}}},
		}},
		{Module: "bufio", Records: writing("bufio.Writer"), Funcs: []Func{
			opens("bufio.NewWriter", "bufio.Writer"), opens("bufio.NewWriterSize", "bufio.Writer"),
			putsInto("(*bufio.Writer).Write", Carry{}), putsInto("(*bufio.Writer).WriteString", Carry{}), flushes(Func{Symbol: "(*bufio.Writer).Flush"}),
		}},
		{Module: "compress/gzip", Funcs: []Func{writesOn("compress/gzip.NewWriter", Param(0), "compressed"), putsInto("(*compress/gzip.Writer).Write", Carry{})}},
		{Module: "compress/zlib", Funcs: []Func{writesOn("compress/zlib.NewWriter", Param(0), "compressed"), putsInto("(*compress/zlib.Writer).Write", Carry{})}},
		{Module: "html/template", Funcs: executes("html/template")},
		{Module: "text/template", Funcs: executes("text/template")},
		{Module: "log"}, {Module: "log/slog"}, {Module: "errors", Funcs: []Func{{Symbol: "errors.As", Opaque: true}}},
	}
}

// stdEncodings is encodings, which do not protect.
func stdEncodings() []Library {
	return []Library{
		{Module: "encoding/gob", Funcs: []Func{
			parsesText("encoding/gob.NewDecoder"), unpacks("(*encoding/gob.Decoder).Decode", Recv, Param(0)),
			writesOn("encoding/gob.NewEncoder", Param(0), ""), putsInto("(*encoding/gob.Encoder).Encode", Carry{How: "gob-encoded", Serializes: "gob"}),
		}},
		{Module: "encoding/base64", Funcs: []Func{
			{Symbol: "(*encoding/base64.Encoding).EncodeToString", Carries: &Carry{From: []Operand{Param(0)}, How: "base64-encoded"}},
			{Symbol: "(*encoding/base64.Encoding).DecodeString", Carries: &Carry{From: []Operand{Param(0)}}, Decodes: &Decoding{Of: Param(0), By: Base64}},
			{Symbol: "(*encoding/base64.Encoding).AppendEncode", Carries: &Carry{From: []Operand{Param(0), Param(1)}, How: "base64-encoded"}},
			{Symbol: "(*encoding/base64.Encoding).Encode", Carries: &Carry{From: []Operand{Param(1)}, Into: Param(0), How: "base64-encoded"}},
			writesOn("encoding/base64.NewEncoder", Param(1), "base64-encoded"),
		}},
		{Module: "encoding/base32", Funcs: []Func{
			{Symbol: "(*encoding/base32.Encoding).EncodeToString", Carries: &Carry{From: []Operand{Param(0)}, How: "base32-encoded"}},
		}},
		{Module: "encoding/hex", Funcs: append(carriers("encoding/hex", "hex-encoded", "EncodeToString"),
			Func{Symbol: "encoding/hex.DecodeString", Carries: &Carry{From: []Operand{Param(0)}}, Decodes: &Decoding{Of: Param(0), By: Hex}},
			Func{Symbol: "encoding/hex.Encode", Carries: &Carry{From: []Operand{Param(1)}, Into: Param(0), How: "hex-encoded"}})},
		{Module: "encoding/json", Records: writing("encoding/json.Encoder"), Funcs: []Func{
			unpacks("encoding/json.Unmarshal", Param(0), Param(1)),
			parsesText("encoding/json.NewDecoder"), unpacks("(*encoding/json.Decoder).Decode", Recv, Param(0)),
			marshals("encoding/json.Marshal", "json", "as JSON"), marshals("encoding/json.MarshalIndent", "json", "as JSON"),
			opens("encoding/json.NewEncoder", "encoding/json.Encoder"), flushes(putsInto("(*encoding/json.Encoder).Encode", Carry{How: "as JSON", Serializes: "json"})),
		}},
		{Module: "encoding/xml", Records: writing("encoding/xml.Encoder"), Funcs: []Func{
			unpacks("encoding/xml.Unmarshal", Param(0), Param(1)),
			parsesText("encoding/xml.NewDecoder"), unpacks("(*encoding/xml.Decoder).Decode", Recv, Param(0)),
			marshals("encoding/xml.Marshal", "xml", "as XML"),
			opens("encoding/xml.NewEncoder", "encoding/xml.Encoder"), flushes(putsInto("(*encoding/xml.Encoder).Encode", Carry{How: "as XML", Serializes: "xml"})),
		}},
	}
}

// stdHashes is hashes, and what verifies by them.
func stdHashes() []Library {
	return []Library{
		{Module: "hash", Funcs: []Func{{Symbol: "(hash.Hash).Sum", Carries: &Carry{From: []Operand{Recv, Param(0)}}}}},
		{Module: "crypto/hmac", Funcs: []Func{{Symbol: "crypto/hmac.New", Gathers: &Carry{Hides: true, Secret: Param(1)}}, verifier("crypto/hmac.Equal")}},
		{Module: "crypto/subtle", Funcs: []Func{verifier("crypto/subtle.ConstantTimeCompare")}},
		{Module: "crypto/cipher", Funcs: verifying(Param(2), "(crypto/cipher.AEAD).Open")},
		{Module: "crypto/md5", Funcs: append(hashes("crypto/md5", "MD5", "Sum"), makesHash("crypto/md5.New", "MD5"))},
		{Module: "crypto/sha1", Funcs: append(hashes("crypto/sha1", "SHA-1", "Sum"), makesHash("crypto/sha1.New", "SHA-1"))},
		{Module: "crypto/sha256", Funcs: append(hashes("crypto/sha256", "SHA-256", "Sum256", "Sum224"), makesHash("crypto/sha256.New", "SHA-256"))},
		{Module: "crypto/sha512", Funcs: append(hashes("crypto/sha512", "SHA-512", "Sum512", "Sum384", "Sum512_256"), makesHash("crypto/sha512.New", "SHA-512"))},
		{Module: "golang.org/x/crypto/bcrypt", Funcs: append(hashes("golang.org/x/crypto/bcrypt", "bcrypt", "GenerateFromPassword"),
			Func{Symbol: "golang.org/x/crypto/bcrypt.CompareHashAndPassword", Checks: true, Verifies: []Operand{Param(0), Param(1)}})},
		{Module: "golang.org/x/crypto/argon2", Funcs: []Func{slowHash("golang.org/x/crypto/argon2.IDKey", "argon2", Param(0)), slowHash("golang.org/x/crypto/argon2.Key", "argon2", Param(0))}},
		{Module: "golang.org/x/crypto/scrypt", Funcs: []Func{slowHash("golang.org/x/crypto/scrypt.Key", "scrypt", Param(0))}},
		{Module: "golang.org/x/crypto/pbkdf2", Funcs: []Func{slowHash("golang.org/x/crypto/pbkdf2.Key", "PBKDF2", Param(0))}},
		{Module: "crypto/pbkdf2", Funcs: []Func{slowHash("crypto/pbkdf2.Key", "PBKDF2", Param(1))}},
	}
}

// stdValues is what hands on values of all kinds.
func stdValues() []Library {
	return []Library{
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
		times(), {Module: "math", Funcs: []Func{
			{Symbol: "math.Round", Returns: Param(0)}, {Symbol: "math.Ceil", Returns: Param(0)},
			{Symbol: "math.Floor", Returns: Param(0)}, {Symbol: "math.Trunc", Returns: Param(0)},
		}},
	}
}
