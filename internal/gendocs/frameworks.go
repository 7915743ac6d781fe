package gendocs

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/words"
)

// Checks say how the model is compared with real libraries.
type Checks struct {
	// Versions are those that entries are compared with, by module. A module that
	// is not there is only known from its source.
	Versions map[string]string
	// NotRun are the functions that no test runs to see what is sent, with the
	// reason.
	NotRun map[string]string
}

// Frameworks returns the page about what cookielint knows of libraries, in
// Markdown.
func Frameworks(libs []model.Library, checks Checks) ([]byte, error) {
	table, err := model.NewTable(libs)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString(frameworksIntro)
	var through []string
	byModule := map[string][]model.Library{}
	for _, l := range libs {
		if l.Propagator {
			through = append(through, "`"+l.Module+"`")
			continue
		}
		byModule[l.Module] = append(byModule[l.Module], l)
	}
	for _, module := range slices.Sorted(maps.Keys(byModule)) {
		writeModule(&b, table, module, byModule[module], checks)
	}
	slices.Sort(through)
	fmt.Fprintf(&b, "\n## Other packages\n\nData are followed through functions of %s.\n", strings.Join(through, ", "))
	return b.Bytes(), nil
}

const frameworksIntro = `<!-- Written by go generate ./internal/gendocs from the model. -->

# What cookielint knows of libraries

For each module: what its functions and types mean, what a constructor or a call sets
by itself (nothing else is set), and what the library makes of what a program writes,
where that is not sent as it is. Your own code can be described [as well](models.md).

Every entry is compared with the types of the real module in the version given. What
is set by itself is compared with what the real library sends, unless the module's
section says that a function is not run.
`

func writeModule(b *bytes.Buffer, table *model.Table, module string, libs []model.Library, checks Checks) {
	fmt.Fprintf(b, "\n## %s\n\n", module)
	var packages []string
	rows := map[row][]string{}
	notRun := map[string][]string{}
	for _, l := range libs {
		packages = append(packages, l.Packages...)
		for _, r := range l.Records {
			if r.Telling() || !reflectsNothing(r.Reading) {
				row := row{what: recordWord(r), reads: readings(r)}
				rows[row] = append(rows[row], shortName(r.Type))
			}
		}
		for _, a := range l.Answers {
			if a.Type != "" {
				row := row{what: "answers a request where a function returns it"}
				rows[row] = append(rows[row], shortName(a.Type))
			}
		}
		for _, o := range l.Outputs {
			row := row{what: "answers a request with the struct that it holds, whose fields with the tag `" + o.Tag + "` are cookies"}
			rows[row] = append(rows[row], shortName(o.Type)+"."+o.Field)
		}
		for _, f := range l.Funcs {
			row := funcRow(table, f)
			if row.what != "" {
				rows[row] = append(rows[row], shortName(f.Symbol))
			}
			if why := checks.NotRun[f.Symbol]; why != "" {
				notRun[why] = append(notRun[why], shortName(f.Symbol))
			}
		}
	}
	slices.Sort(packages)
	if len(packages) > 1 || packages[0] != module {
		fmt.Fprintf(b, "Packages `%s`. ", strings.Join(packages, "`, `"))
	}
	switch version := checks.Versions[module]; {
	case !strings.Contains(module, "."):
		fmt.Fprintf(b, "Compared with the Go release in use.\n")
	case version == "":
		fmt.Fprintf(b, "Known from its source only.\n")
	default:
		fmt.Fprintf(b, "Compared with %s.\n", version)
	}
	for _, l := range libs {
		for _, a := range l.Answers {
			if a.Tag != "" {
				fmt.Fprintf(b, "Fields with the tag `%s` of the structs that handlers return are lines of the header.\n", a.Tag)
			}
		}
	}
	for _, why := range slices.Sorted(maps.Keys(notRun)) {
		fmt.Fprintf(b, "Not run, because it %s: %s.\n", why, code(notRun[why]))
	}
	writeRows(b, rows)
}

// A row is what functions or types have in common.
type row struct{ what, sets, reads string }

func writeRows(b *bytes.Buffer, rows map[row][]string) {
	if len(rows) == 0 {
		return
	}
	fmt.Fprintf(b, "\n| functions and types | meaning | sets by itself | reads differently |\n| --- | --- | --- | --- |\n")
	sorted := slices.SortedFunc(maps.Keys(rows), func(x, y row) int {
		return cmp.Or(cmp.Compare(rank(x.what), rank(y.what)), strings.Compare(x.what, y.what), strings.Compare(x.sets, y.sets), strings.Compare(x.reads, y.reads))
	})
	for _, r := range sorted {
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", code(rows[r]), r.what, r.sets, r.reads)
	}
}

// meanings are what meanings begin with, in the order of the page.
var meanings = []string{
	"sends", "deletes", "makes", "finds", "signs", "keeps", "gives", "a cookie", "sessions", "options of", "a codec", "a token", "claims",
	"a response", "a header", "an entry", "the end", "a parser", "answers", "changes", "option", "writes", "puts", "saves", "ends", "takes", "text", "reads", "may send",
}

func rank(what string) int {
	return slices.IndexFunc(meanings, func(begin string) bool { return strings.HasPrefix(what, begin) })
}

// code lists names as code.
func code(names []string) string {
	names = slices.Compact(slices.Sorted(slices.Values(names)))
	return "`" + strings.Join(names, "`, `") + "`"
}

var majorVersion = regexp.MustCompile(`^v\d+$`)

// shortName is a symbol with the name of its package in place of the path.
func shortName(symbol string) string {
	k, err := model.ParseFunc(symbol)
	if err != nil {
		return symbol
	}
	pkg := path.Base(k.Pkg)
	if majorVersion.MatchString(pkg) {
		pkg = path.Base(path.Dir(k.Pkg))
	}
	if k.Recv != "" {
		return pkg + "." + k.Recv + "." + k.Name
	}
	return pkg + "." + k.Name
}

var kindWords = []string{
	model.Cookie: "a cookie", model.Session: "sessions", model.Token: "a token", model.Claim: "claims of a token",
	model.Response: "a response", model.Codec: "a codec of cookie values", model.Header: "a header",
	model.Entry: "an entry of a store", model.Renewal: "the end of an entry", model.Parser: "a parser of tokens",
}

func recordWord(r model.Record) string {
	switch {
	case r.Kind == model.Cookie && r.Managed:
		return "a cookie that is sent by itself"
	case r.Kind == model.Session && !r.Managed:
		return "options of session cookies"
	}
	return kindWords[r.Kind]
}

func reflectsNothing(r model.Reading) bool { return len(readingWords(r)) == 0 }

// readings are what a library makes of a record and of those that it holds.
func readings(r model.Record) string {
	all := readingWords(r.Reading)
	for _, s := range r.Slots {
		all = append(all, readingWords(s.Reading)...)
	}
	return strings.Join(all, "; ")
}

// funcRow is what an entry for a function means; one without meaning is no row.
func funcRow(table *model.Table, f model.Func) row {
	var r row
	switch {
	case f.Sends != nil:
		r = sendRow(f.Sends)
	case f.Describes:
		r.what = "is given what describes an answer"
	case f.Answers != nil:
		r.what = "answers a request with a struct, whose fields with the tag `" + f.Answers.Tag + "` are cookies"
	case f.Make != nil:
		r = makeRow(table, f.Make)
	case f.Signs != 0, f.SignsClaims != 0:
		r.what = "signs a token"
	case len(f.Option) > 0:
		r.what = "option"
	case f.Option != nil:
		r.what = "option that changes no attribute"
	case len(f.Sets) > 0, f.Clears != 0, f.Copies != 0:
		r.what = "changes settings of what it is given"
	case f.Header != nil:
		r.what = "writes a header"
	case f.Renders:
		r.what = "text of a cookie"
	case f.Keeps != nil:
		r.what = "puts a value into a session"
	case f.Session != nil:
		r.what = sessionWords[f.Session.Does] + " a session"
	case f.Key != 0:
		r.what = "reads data that are named by its argument"
	case f.Carries != nil && f.Carries.By != 0:
		r.what = "signs a value, which can be read without a key to encrypt with"
	case f.Keys != nil:
		r.what = "takes keys for " + f.Keys.For
	case f.Commits != nil && f.Commits.Perhaps:
		r.what = "may send the header of the response, after which cookies are lost"
	case f.Commits != nil:
		r.what = "sends the header of the response, after which cookies are lost"
	}
	if f.Options != 0 {
		r.what += ", with options"
	}
	return r
}

var sessionWords = []string{
	model.Changes: "changes", model.Saves: "saves", model.Rotates: "gives a new identifier to", model.Destroys: "ends", model.Empties: "takes something out of",
	model.Configures: "configures",
}

func sendRow(s *model.Send) row {
	r := row{what: "sends a cookie", sets: settings(s.Initial), reads: strings.Join(readingWords(s.Reading), "; ")}
	age, ok := s.Fixed[model.MaxAge].(int)
	switch {
	case s.Kind == model.Entry:
		r.what = "keeps an entry"
	case s.Kind == model.Renewal:
		r.what = "gives an entry an end"
	case ok && age < 0:
		r.what = "deletes a cookie"
	}
	if s.Encodes != "" {
		r.reads = strings.Join(slices.DeleteFunc([]string{r.reads, "Value is " + s.Encodes}, func(s string) bool { return s == "" }), "; ")
	}
	return r
}

func makeRow(table *model.Table, m *model.Make) row {
	k, err := model.ParseType(m.Type)
	rec := table.Record(k)
	if err != nil || rec == nil {
		return row{}
	}
	r := row{what: "makes " + recordWord(*rec)}
	switch {
	case m.Found:
		r.what = "finds the session of a request"
	case m.ServerSide:
		r.what += ", data on the server"
	case m.Clear:
		r.what += ", data in the cookie, where they can be read"
	case m.InCookie != 0:
		r.what += ", data in the cookie, where they can be read without a key to encrypt with"
	}
	of := ""
	if !strings.HasPrefix(m.Type, m.Module) {
		of = " of " + m.Module
	}
	var variants []string
	for _, v := range m.Variants {
		text := settings(attributesAt(table, rec, v.Fields))
		if v.Since != "" {
			text = "since " + v.Since + of + ": " + text
		}
		variants = append(variants, text)
	}
	r.sets = strings.Join(variants, "; ")
	return r
}

// attributesAt are the attributes at paths of a record.
func attributesAt(table *model.Table, rec *model.Record, at map[string]any) map[model.Attribute]any {
	out := map[model.Attribute]any{}
	add := func(prefix string, fields map[model.Attribute]string) {
		for a, p := range fields {
			v, ok := at[prefix+p]
			if n, number := v.(int); number && a == model.MaxAge && rec.Reading.Units[a] != 0 {
				v = int(time.Duration(n) * rec.Reading.Units[a] / time.Second)
			}
			if ok {
				out[a] = v
			}
		}
	}
	add("", rec.Fields)
	for _, s := range rec.Slots {
		if k, err := model.ParseType(s.Type); err == nil && table.Record(k) != nil {
			add(s.Path+".", table.Record(k).Fields)
		}
	}
	return out
}

// settings lists attributes that are set to a value; one that is off is not set.
func settings(as map[model.Attribute]any) string {
	var parts []string
	for _, a := range slices.Sorted(maps.Keys(as)) {
		if v := as[a]; v != false && v != "" && v != 0 {
			parts = append(parts, setting(a, v))
		}
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}

// setting is an attribute with a value.
func setting(a model.Attribute, v any) string {
	switch v := v.(type) {
	case bool:
		if v {
			return a.String()
		}
		return "no " + a.String()
	case string:
		return fmt.Sprintf("%s `%s`", a, v)
	case int:
		return a.String() + " " + number(a, v)
	}
	return "" // a record of its own
}

// number is a number as an attribute means it.
func number(a model.Attribute, n int) string {
	switch {
	case a == model.SameSite && n < len(sameSites) && n >= 0:
		return sameSites[n]
	case n < 0:
		return fmt.Sprint(n)
	case a == model.MaxAge || a == model.CodecAge:
		return words.Duration(time.Duration(n) * time.Second)
	case a == model.Lifetime || a == model.IdleTimeout:
		return words.Duration(time.Duration(n))
	}
	return fmt.Sprint(n)
}

var sameSites = []string{"not sent", "not sent", model.SameSiteLax: "Lax", model.SameSiteStrict: "Strict", model.SameSiteNone: "None"}

// readingWords say what a library makes of what is written.
func readingWords(r model.Reading) []string {
	var out []string
	for _, a := range slices.Sorted(maps.Keys(r.Untouched)) {
		out = append(out, "where nothing is set: "+setting(a, r.Untouched[a]))
	}
	for _, a := range r.Inverted {
		out = append(out, fmt.Sprintf("%s is on where its field is off", a))
	}
	for _, a := range slices.Sorted(maps.Keys(r.Behind)) {
		out = append(out, fmt.Sprintf("%s is what is behind `%s`", a, r.Behind[a]))
	}
	for _, a := range slices.Sorted(maps.Keys(r.Words)) {
		out = append(out, wordsOf(a, r.Words[a]))
	}
	for _, a := range slices.Sorted(maps.Keys(r.Units)) {
		out = append(out, fmt.Sprintf("%s is %s", a, unit(r.Units[a])))
	}
	for _, a := range slices.Sorted(maps.Keys(r.Defaults)) {
		out = append(out, fmt.Sprintf("without %s: %s", a, setting(a, r.Defaults[a])))
	}
	for _, a := range slices.Sorted(maps.Keys(r.Least)) {
		out = append(out, fmt.Sprintf("%s below %s: none", a, words.Duration(r.Least[a])))
	}
	for _, a := range r.Elsewhere {
		out = append(out, fmt.Sprintf("without %s: decided elsewhere", a))
	}
	for _, a := range slices.Sorted(maps.Keys(r.Fixed)) {
		if n, ok := r.Fixed[a].(int); a != model.MaxAge || !ok || n >= 0 {
			out = append(out, "always "+fixed(a, r.Fixed[a]))
		}
	}
	for _, f := range r.Forces {
		then := setting(f.Then, true)
		switch {
		case f.As == 0 || f.As == model.Never:
			then = "no " + f.Then.String()
		case f.As != nil:
			then = setting(f.Then, f.As)
		}
		out = append(out, fmt.Sprintf("%s: also %s", setting(f.If, f.Is), then))
	}
	return out
}

// unit is how a field counts.
func unit(d time.Duration) string {
	if d == time.Nanosecond {
		return "a time.Duration"
	}
	return "in units of " + words.Duration(d)
}

// fixed is an attribute that always has a value.
func fixed(a model.Attribute, v any) string {
	if v == "" {
		return "no " + a.String()
	}
	return setting(a, v)
}

// wordsOf says what texts mean.
func wordsOf(a model.Attribute, w model.Words) string {
	var parts []string
	for _, text := range slices.Sorted(maps.Keys(w.Means)) {
		begins := ""
		if w.Begins {
			begins = "…"
		}
		parts = append(parts, fmt.Sprintf("`%s%s` %s", text, begins, meaning(a, w.Means[text])))
	}
	if w.Empty != nil {
		parts = append(parts, "none "+meaning(a, w.Empty))
	}
	parts = append(parts, "any other "+meaning(a, w.Else))
	return fmt.Sprintf("%s is a text: %s", a, strings.Join(parts, ", "))
}

func meaning(a model.Attribute, v any) string {
	switch v := v.(type) {
	case nil:
		return "off"
	case bool:
		if v {
			return "on"
		}
		return "off"
	case int:
		return number(a, v)
	}
	return fmt.Sprint(v)
}
