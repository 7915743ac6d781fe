package model

import (
	"fmt"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/tools/go/packages"
)

// libraryModules are the test modules that import the libraries of the model. A
// library is checked in each that imports all of its packages.
var libraryModules = []string{"tier1", "tier2", "stores", "auth", "fast", "tier3", "api", "beego1", "caches", "ids", "gorilla122"}

func TestEveryEntryAgreesWithItsLibrary(t *testing.T) {
	checked := map[string]bool{} // by the first package
	for _, module := range libraryModules {
		c := realLibraries(t, module)
		for _, l := range Libraries() {
			if !c.has(l) {
				continue
			}
			checked[l.Packages[0]] = true
			t.Run(module+"/"+l.Module, func(t *testing.T) {
				t.Parallel()
				for _, err := range c.library(l) {
					t.Error(err)
				}
			})
		}
	}
	for _, l := range Libraries() {
		if !checked[l.Packages[0]] {
			t.Errorf("no test module imports all packages of %s: %v", l.Module, l.Packages)
		}
	}
}

// realLibraries is a checker that knows the types of all packages that the
// model describes and a test module imports. It ends the test where one of them
// cannot be loaded.
func realLibraries(t *testing.T, module string) *checker {
	t.Helper()
	c, err := loadLibraries(module)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// loaded are the checkers of the test modules, each made once.
var loaded sync.Map // of func() (*checker, error)

func loadLibraries(module string) (*checker, error) {
	load, _ := loaded.LoadOrStore(module, sync.OnceValues(func() (*checker, error) { return newChecker(module) }))
	return load.(func() (*checker, error))()
}

func newChecker(module string) (*checker, error) {
	table, err := NewTable(Libraries())
	if err != nil {
		return nil, err
	}
	imported, err := importedPackages(module)
	if err != nil {
		return nil, err
	}
	c := &checker{table: table, pkgs: map[string]*types.Package{}}
	var paths []string
	for _, l := range Libraries() {
		c.modules = append(c.modules, l.Module)
		for _, path := range l.Packages {
			if standard(path) || imported[path] {
				paths = append(paths, path)
			}
		}
	}
	loaded, err := packages.Load(&packages.Config{
		Mode: packages.LoadTypes,
		Dir:  moduleDir(module),
		Env:  offline(),
	}, paths...)
	if err != nil {
		return nil, advise(module, err)
	}
	for _, p := range loaded {
		if len(p.Errors) > 0 {
			return nil, advise(module, fmt.Errorf("package %s: %w", p.PkgPath, p.Errors[0]))
		}
		c.pkgs[p.PkgPath] = p.Types
	}
	for _, p := range loaded { // libraries hold types of each other
		for _, used := range p.Types.Imports() {
			if c.pkgs[used.Path()] == nil {
				c.pkgs[used.Path()] = used
				c.borrowed = append(c.borrowed, used.Path())
			}
		}
	}
	return c, nil
}

// has reports whether all packages of a library were loaded.
func (c *checker) has(l Library) bool {
	return !slices.ContainsFunc(l.Packages, func(path string) bool { return c.pkgs[path] == nil || slices.Contains(c.borrowed, path) })
}

// standard reports whether a package belongs to the standard library.
func standard(importPath string) bool { return !strings.Contains(importPath, ".") }

// importedPackages are the packages that a test module imports to have them
// checked. "go mod tidy" keeps what is imported, and only that can be loaded.
func importedPackages(module string) (map[string]bool, error) {
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(moduleDir(module), "libraries", "libraries.go"), nil, parser.ImportsOnly)
	if err != nil {
		return nil, err
	}
	imported := map[string]bool{}
	for _, spec := range file.Imports {
		imported[strings.Trim(spec.Path.Value, `"`)] = true
	}
	return imported, nil
}

// moduleDir is the folder of a test module.
func moduleDir(module string) string {
	return filepath.Join("..", "..", "testdata", "src", module)
}

// offline is the environment for go commands in a test module: they use what
// was downloaded, whatever workspace or proxy the user has.
func offline() []string {
	return append(os.Environ(), "GOPROXY=off", "GOWORK=off")
}

// advise says what to do about an error of the go command in a test module.
func advise(module string, err error) error {
	if strings.Contains(err.Error(), "GOPROXY=off") {
		return fmt.Errorf("run `go mod download` in testdata/src/%s: not all modules that it needs are there", module)
	}
	return fmt.Errorf("testdata/src/%s: %w", module, err)
}

// Each case is an entry that is wrong in one thing. The test shows that the
// test above would notice.
func TestAWrongEntryIsReported(t *testing.T) {
	c := realLibraries(t, "tier1")
	const (
		cookie      = "net/http.Cookie"
		setCookie   = "net/http.SetCookie"
		manager     = "github.com/alexedwards/scs/v2.SessionManager"
		cookieStore = gorillaModule + ".CookieStore"
		storeMaxAge = "(*" + cookieStore + ").MaxAge"
		newStore    = gorillaModule + ".NewCookieStore"
		ginCookie   = "(*github.com/gin-gonic/gin.Context).SetCookie"
		jwt         = "github.com/golang-jwt/jwt/v5"
	)
	makes := func(fields map[string]any) Func {
		return Func{Symbol: newStore, Make: &Make{Type: cookieStore, Variants: []Variant{{Fields: fields}}}}
	}
	cases := map[string]struct {
		record   Record
		function Func
		want     string
	}{
		"a type that is not there":                  {record: Record{Type: "net/http.Biscuit"}, want: "no type net/http.Biscuit"},
		"a package that is not there":               {record: Record{Type: "net/htpp.Cookie"}, want: `package "net/htpp" was not loaded`},
		"an alias":                                  {record: Record{Type: "github.com/alexedwards/scs/v2.Session"}, want: "is an alias of"},
		"a type without attributes":                 {record: Record{Type: "net/http.SameSite"}, want: "holds no attributes"},
		"a blank field that is not there":           {record: Record{Type: "net/http.Request", Kind: Response, Blank: []string{"URL.Schema"}}, want: "URL.Schema"},
		"a field that is not there":                 {record: Record{Type: cookie, Fields: map[Attribute]string{HTTPOnly: "HTTPOnly"}}, want: "has no field HTTPOnly"},
		"a field that is not exported":              {record: Record{Type: manager, Fields: map[Attribute]string{Name: "contextKey"}}, want: "has no field contextKey"},
		"a method in a field's place":               {record: Record{Type: cookie, Fields: map[Attribute]string{Name: "String"}}, want: "has no field String"},
		"a field of the wrong type":                 {record: Record{Type: cookie, Fields: map[Attribute]string{Secure: "MaxAge"}}, want: "Secure has to be bool, not integer"},
		"a duration that is a time":                 {record: Record{Type: cookie, Fields: map[Attribute]string{Lifetime: "Expires"}}, want: "Lifetime has to be time.Duration, not time.Time"},
		"a deeper field not there":                  {record: Record{Type: manager, Fields: map[Attribute]string{Secure: "Cookie.Safe"}}, want: "has no field Safe"},
		"a visible field of a map":                  {record: Record{Type: jwt + ".MapClaims", Fields: map[Attribute]string{Expiry: "exp"}}, want: "has no field exp"},
		"a map key of a struct":                     {record: Record{Type: cookie, Fields: map[Attribute]string{Expiry: `["exp"]`}}, want: "is not a map"},
		"a visible slot of nothing":                 {record: Record{Type: cookieStore, Slots: []Slot{{Path: "Opts", Type: gorillaOptions}}}, want: "has no field Opts"},
		"values of a session in no map":             {record: Record{Type: cookieStore, Kind: Session, Data: "Codecs"}, want: "is no map of values"},
		"a session that is no map":                  {record: Record{Type: cookieStore, Kind: Session, Data: Itself}, want: "is no map of values"},
		"a slot that holds another":                 {record: Record{Type: cookieStore, Slots: []Slot{{Path: "Options", Type: cookie}}}, want: "not a net/http.Cookie"},
		"a function that is not there":              {function: Func{Symbol: "net/http.SendCookie"}, want: "no function SendCookie"},
		"a type in a function's place":              {function: Func{Symbol: cookie}, want: "no function Cookie"},
		"a method that is not there":                {function: Func{Symbol: "(*net/http.Cookie).Bake"}, want: "declares no method Bake"},
		"a pointer receiver missed":                 {function: Func{Symbol: "(net/http.Cookie).String"}, want: "the receiver of String is *net/http.Cookie"},
		"a pointer receiver too many":               {function: Func{Symbol: "(*net/http.Header).Set"}, want: "the receiver of Set is net/http.Header"},
		"a pointer to an interface":                 {function: Func{Symbol: "(*net/http.ResponseWriter).Header"}, want: "the receiver of Header is net/http.ResponseWriter"},
		"a method that is promoted":                 {function: Func{Symbol: "(*github.com/gin-gonic/gin.Engine).GET"}, want: "declares no method GET"},
		"a parameter that is not there":             {function: Func{Symbol: setCookie, Sends: &Send{Record: Param(2)}}, want: "no parameter 2"},
		"an operand before the first":               {function: Func{Symbol: setCookie, Carries: &Carry{From: []Operand{Param(-3)}}}, want: "no parameter -3"},
		"a function with a receiver":                {function: Func{Symbol: setCookie, Sends: &Send{Record: Recv}}, want: "has no receiver"},
		"a send of another parameter":               {function: Func{Symbol: setCookie, Sends: &Send{Record: Param(0)}}, want: "net/http.ResponseWriter is not a record"},
		"a send of another kind":                    {function: Func{Symbol: "(*" + gorillaModule + ".Session).Save", Sends: &Send{Record: Recv}}, want: "Session is not a record of the kind"},
		"a send of nothing":                         {function: Func{Symbol: setCookie, Sends: &Send{}}, want: "sends neither"},
		"a flat send one off":                       {function: Func{Symbol: ginCookie, Sends: &Send{Params: map[Attribute]Operand{Secure: Param(4)}}}, want: "Secure has to be bool, not string"},
		"a setter of no field":                      {function: Func{Symbol: storeMaxAge, Sets: []Set{{Target: Recv, Path: "Options.Age", From: Param(0)}}}, want: "has no field Age"},
		"a setter from no parameter":                {function: Func{Symbol: storeMaxAge, Sets: []Set{{Target: Recv, Path: "Options.MaxAge", From: Param(1)}}}, want: "no parameter 1"},
		"a setter of no operand":                    {function: Func{Symbol: storeMaxAge, Sets: []Set{{Path: "Options.MaxAge", From: Param(0)}}}, want: "no parameter"},
		"a setter of the wrong type":                {function: Func{Symbol: storeMaxAge, Sets: []Set{{Target: Recv, Path: "Options.Secure", From: Param(0)}}}, want: "cannot be set to a int"},
		"hidden state not declared":                 {function: Func{Symbol: storeMaxAge, Sets: []Set{{Target: Recv, Path: "·age", From: Param(0)}}}, want: "declares no ·age"},
		"hidden state of no record":                 {function: Func{Symbol: "(*net/http.Server).SetKeepAlivesEnabled", Sets: []Set{{Target: Recv, Path: "·on", From: Param(0)}}}, want: "no record describes"},
		"something below an attribute":              {function: makes(map[string]any{codecAgePath + ".Seconds": 1}), want: "nothing is known of what is below"},
		"a constructor of another type":             {function: Func{Symbol: newStore, Make: &Make{Type: cookie}}, want: "not a net/http.Cookie"},
		"a constructor of nothing":                  {function: Func{Symbol: setCookie, Make: &Make{Type: cookie}}, want: "there is no result"},
		"sessions at two places":                    {function: Func{Symbol: newStore, Make: &Make{Type: cookieStore, Clear: true, InCookie: Param(0)}}, want: "its sessions are at two places"},
		"a default of no field":                     {function: makes(map[string]any{"Options.Age": 1}), want: "has no field Age"},
		"a default of the wrong type":               {function: makes(map[string]any{"Options.Secure": 1}), want: "a value of type int does not fit path Options.Secure"},
		"a hidden default of a type":                {function: makes(map[string]any{codecAgePath: "30 days"}), want: "codec age has to be integer"},
		"a default of another record":               {function: makes(map[string]any{"Options": New(cookie)}), want: "a net/http.Cookie does not fit path Options"},
		"variants out of order":                     {function: Func{Symbol: newStore, Make: &Make{Type: cookieStore, Variants: []Variant{{Since: "v1.3.0"}, {Since: "v1.2.0"}}}}, want: "v1.2.0 is out of order"},
		"a variant since no version":                {function: Func{Symbol: newStore, Make: &Make{Type: cookieStore, Variants: []Variant{{Since: "1.3.0"}}}}, want: "is no version"},
		"variants of no module":                     {function: Func{Symbol: newStore, Make: &Make{Type: cookieStore, Module: "example.com/x"}}, want: "module example.com/x"},
		"a part of the wrong type":                  {function: Func{Symbol: gorillaModule + ".NewCookie", Make: &Make{Type: cookie, From: map[string]Operand{"Name": Param(2)}}}, want: "path Name is a string"},
		"a result like no record":                   {function: Func{Symbol: gorillaModule + ".NewCookie", Make: &Make{Type: cookie, Like: Param(0)}}, want: "no record describes string"},
		"a result like a list of no records":        {function: Func{Symbol: newStore, Make: &Make{Type: cookieStore, Like: Param(0)}}, want: "no record describes []byte"},
		"a middleware that keeps no manager":        {function: Func{Symbol: "github.com/gin-contrib/sessions.Sessions", Make: &Make{Type: "github.com/gin-contrib/sessions.Options"}}, want: "not a github.com/gin-contrib/sessions.Options"},
		"a signature over no token":                 {function: Func{Symbol: "(*" + jwt + ".Token).SignedString", Signs: Param(0)}, want: "is not a record"},
		"a default that does not fit":               {record: Record{Type: cookie, Reading: Reading{Defaults: map[Attribute]any{Secure: "/"}}}, want: "Secure cannot be /"},
		"a slot's default does not fit":             {record: Record{Type: cookieStore, Slots: []Slot{{Path: "Options", Type: gorillaOptions, Reading: Reading{Defaults: map[Attribute]any{Path: 1}}}}}, want: "Path cannot be 1"},
		"what is always so does not fit":            {record: Record{Type: cookie, Reading: Reading{Fixed: map[Attribute]any{HTTPOnly: 1}}}, want: "HttpOnly cannot be 1"},
		"a force by what does not fit":              {record: Record{Type: cookie, Reading: Reading{Forces: []Force{{If: SameSite, Is: "None", Then: Secure}}}}, want: "SameSite cannot be None"},
		"a force to what does not fit":              {record: Record{Type: cookie, Reading: Reading{Forces: []Force{{If: SameSite, Is: SameSiteNone, Then: Path}}}}, want: "Path cannot be true"},
		"the opposite of a text":                    {record: Record{Type: cookie, Reading: Reading{Inverted: []Attribute{Path}}}, want: "Path cannot be true"},
		"a unit of a text":                          {record: Record{Type: cookie, Reading: Reading{Units: map[Attribute]time.Duration{Domain: time.Second}}}, want: "Domain cannot be 1"},
		"a unit of another type":                    {record: Record{Type: cookie, Fields: map[Attribute]string{MaxAge: "MaxAge"}, Reading: Reading{Units: map[Attribute]time.Duration{MaxAge: time.Nanosecond}}}, want: "MaxAge has to be time.Duration, not integer"},
		"a word for what is a number":               {record: Record{Type: cookie, Fields: map[Attribute]string{SameSite: "SameSite"}, Reading: Reading{Words: map[Attribute]Words{SameSite: {}}}}, want: "SameSite has to be string, not integer"},
		"a word that means another thing":           {record: Record{Type: cookie, Reading: Reading{Words: map[Attribute]Words{SameSite: {Else: "Lax"}}}}, want: "SameSite cannot be Lax"},
		"a setter of a constant":                    {function: Func{Symbol: storeMaxAge, Sets: []Set{{Target: Recv, Path: "Options.MaxAge", Is: true}}}, want: "a value of type bool does not fit"},
		"a setter's force does not fit":             {function: Func{Symbol: storeMaxAge, Sets: []Set{{Target: Recv, Path: "Options.MaxAge", From: Param(0), Forces: []Force{{If: MaxAge, Is: true, Then: Secure}}}}}, want: "MaxAge cannot be true"},
		"a name that is no string":                  {function: Func{Symbol: storeMaxAge, Sets: []Set{{Target: Recv, Path: "·", Key: Param(0), From: Param(0)}}}, want: "the key is a int"},
		"a clearing of nothing known":               {function: Func{Symbol: "(*net/http.Server).Close", Clears: Recv}, want: "no record describes"},
		"a copy of nothing known":                   {function: Func{Symbol: setCookie, Copies: Param(2)}, want: "no parameter 2"},
		"a default held by no variable":             {function: makes(map[string]any{"Options": Held("net/http.NoCookie")}), want: "has no variable NoCookie"},
		"a default held by another variable":        {function: makes(map[string]any{"Options": Held("net/http.ErrNoCookie")}), want: "does not fit path Options"},
		"claims that are none":                      {function: Func{Symbol: setCookie, SignsClaims: Param(1)}, want: "holds no claims"},
		"options that are not there":                {function: Func{Symbol: setCookie, Options: Param(2)}, want: "no parameter 2"},
		"a result that is not there":                {function: Func{Symbol: newStore, Make: &Make{Type: cookieStore, Result: 1}}, want: "no result 1"},
		"a send of parameters and a text":           {function: Func{Symbol: ginCookie, Sends: &Send{Record: Param(0), Params: map[Attribute]Operand{Value: Param(1)}}}, want: "no record describes string"},
		"a key that is no string":                   {function: Func{Symbol: "(*net/http.Request).FormValue", Key: Recv}, want: "the key is a *net/http.Request"},
		"a header that is none":                     {function: Func{Symbol: "net/http.SetCookie", Header: &HeaderWrite{On: Param(1), Key: Param(0), Value: Param(0)}}, want: "not a record"},
		"a header's value that is no string":        {function: Func{Symbol: "net/http.SetCookie", Header: &HeaderWrite{Key: Param(0), Value: Param(1)}}, want: "not a string"},
		"a method that renders no text":             {function: Func{Symbol: "(*net/http.Cookie).Valid", Renders: true}, want: "not a string"},
		"a text of nothing":                         {function: Func{Symbol: "(*net/http.Cookie).String", Text: &Text{}}, want: "not the text of one thing"},
		"a text that is none":                       {function: Func{Symbol: "(*net/http.Cookie).Valid", Text: &Text{Added: Recv}}, want: "the result is no text"},
		"a text of what is none":                    {function: Func{Symbol: setCookie, Text: &Text{Of: Param(1), To: Param(0)}}, want: "is no text"},
		"a list that is none":                       {function: Func{Symbol: setCookie, Text: &Text{List: Param(1), To: Param(0)}}, want: "is no list"},
		"an iterator that is none":                  {function: Func{Symbol: "(*net/http.Cookie).String", Iterates: Recv}, want: "is no iterator"},
		"a visitor that is none":                    {function: Func{Symbol: setCookie, Visits: &Visit{List: Param(0), With: Param(1)}}, want: "is no function to visit"},
		"a key of no result":                        {function: Func{Symbol: "(net/http.Header).Del", Key: Param(0)}, want: "there is no result"},
		"a result that is no operand":               {function: Func{Symbol: "(*net/http.Cookie).String", Returns: Recv}, want: "cannot be the operand"},
		"an answer to no response":                  {function: Func{Symbol: "(*net/http.Cookie).String", Commits: &Commit{On: Recv}}, want: "leads to no response"},
		"an answer with a status that is no number": {function: Func{Symbol: "net/http.Error", Commits: &Commit{On: Param(0), Status: Param(1)}}, want: "is no status"},
		"a session saved to no response":            {function: Func{Symbol: "(*net/http.Cookie).String", Session: &Use{Does: Saves, On: Recv}}, want: "leads to no response"},
		"a change of no session":                    {function: Func{Symbol: "(*net/http.Cookie).String", Session: &Use{Does: Rotates, Of: Recv}}, want: "leads to no session that can be rotated"},
		"a change of nothing":                       {function: Func{Symbol: "(*net/http.Cookie).String", Session: &Use{Does: Changes}}, want: "there is no parameter -1"},
		"a cookie sent to what is none":             {function: Func{Symbol: setCookie, Sends: &Send{On: Param(1), Record: Param(1)}}, want: "leads to no response"},
		"a field deleted without a name":            {function: Func{Symbol: "(net/http.Header).Del", Header: &HeaderWrite{On: Recv, Deletes: true}}, want: "no parameter -1"},
		"a result inside nothing":                   {function: Func{Symbol: "(*net/http.Cookie).String", Returns: Recv, Inside: "Names"}, want: "has no field Names"},
		"a carrier without a result":                {function: Func{Symbol: setCookie, Carries: &Carry{From: []Operand{Param(1)}}}, want: "there is no result"},
		"a carrier of nothing":                      {function: Func{Symbol: "(*net/http.Cookie).String", Carries: &Carry{}}, want: "carries no operand"},
		"a carrier by what signs nothing":           {function: Func{Symbol: "(*net/http.Cookie).String", Carries: &Carry{From: []Operand{Recv}, By: Recv}}, want: "is not a record of the kind"},
		"a length of what is none":                  {function: Func{Symbol: "(*net/http.Cookie).String", Timing: &Timing{Of: Recv, Counts: 1}}, want: "is no length of time"},
		"a moment of what is none":                  {function: Func{Symbol: "(*net/http.Cookie).String", Timing: &Timing{Of: Recv, Epoch: true, Counts: 1}}, want: "is no moment"},
		"a present that is none":                    {function: Func{Symbol: "(*net/http.Cookie).String", Timing: &Timing{Now: true}}, want: "the result is no moment"},
		"a number that is none":                     {function: Func{Symbol: "(*net/http.Cookie).String", Timing: &Timing{Of: Recv, Counts: 1}}, want: "the result is no number"},
		"a command that is no text":                 {function: Func{Symbol: setCookie, Command: Param(1)}, want: "the command is a *net/http.Cookie"},
		"a command in small letters":                {function: Func{Symbol: ginCookie, Command: Param(0), Commands: map[string]Send{"set": {Params: map[Attribute]Operand{Name: Param(0)}}}}, want: "not in capital letters"},
		"an entry that is a cookie":                 {function: Func{Symbol: setCookie, Sends: &Send{Kind: Entry, Record: Param(1)}}, want: "is not a record of the kind"},
		"a carrier into nothing":                    {function: Func{Symbol: setCookie, Carries: &Carry{From: []Operand{Param(1)}, Into: Param(7)}}, want: "no parameter 7"},
		"a gatherer without a result":               {function: Func{Symbol: setCookie, Gathers: &Carry{}}, want: "there is no result"},
		"a gatherer into two":                       {function: Func{Symbol: "net/http.MaxBytesReader", Gathers: &Carry{From: []Operand{Param(0), Param(1)}}}, want: "one operand"},
	}
	for name, test := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var errs []error
			if test.record.Type != "" {
				errs = c.record(test.record)
			} else {
				errs = c.function(test.function)
			}
			wantError(t, errs, test.want)
		})
	}
}

func TestAWrongLibraryIsReported(t *testing.T) {
	c := realLibraries(t, "tier1")
	for name, test := range map[string]struct {
		library Library
		want    string
	}{
		"a package that was not loaded": {Library{Packages: []string{"net/htpp"}}, "net/htpp: the package was not loaded"},
		"a response that is not there":  {Library{Responses: []string{"net/http.Answer"}}, "there is no type net/http.Answer"},
		"a length that is not there":    {Library{Lengths: []string{"net/http.Time"}}, "there is no type net/http.Time"},
		"a length that is no number":    {Library{Lengths: []string{"net/http.Cookie"}}, "is no length of time"},
		"a variable that is not there":  {Library{Vars: []Var{{Symbol: "net/http.NoCookie", Type: "net/http.Cookie"}}}, "has no variable NoCookie"},
		"a variable of another type":    {Library{Vars: []Var{{Symbol: "net/http.ErrNoCookie", Type: "net/http.Cookie"}}}, "the variable holds a error"},
		"a constant that is not there":  {Library{Constants: []Constant{{Symbol: "net/http.NoCookie", Is: 1}}}, "has no variable NoCookie"},
		"a constant of another type":    {Library{Constants: []Constant{{Symbol: "net/http.ErrNoCookie", Is: Past}}}, "does not fit a error"},
		"an option of nothing":          {Library{Packages: []string{"net/http"}, Funcs: []Func{{Symbol: "net/http.SetCookie", Option: []Set{{Path: "Secure"}}}}}, "no call of the library has options"},
		"an option that changes no field": {
			Library{Packages: []string{"net/http"}, Funcs: []Func{
				{Symbol: "(net/http.Header).Set", Sends: &Send{Params: map[Attribute]Operand{Name: Param(0)}}, Options: Param(1)},
				{Symbol: "net/http.SetCookie", Option: []Set{{Path: "Safe"}}},
			}},
			"has no field Safe",
		},
		"an answer that is not there":      {Library{Answers: []Answer{{Type: "net/http.Answer"}}}, "no type net/http.Answer"},
		"an answer without such a field":   {Library{Answers: []Answer{{Type: "net/http.Response", Fields: []string{"Head"}}}}, "has no field Head"},
		"an answer with another field":     {Library{Answers: []Answer{{Type: "net/http.Response", Fields: []string{"StatusCode"}}}}, "not lines of a header"},
		"a hook that is not there":         {Library{Hooks: []Hook{{Type: "net/http.Server", Field: "Hook"}}}, "has no field Hook"},
		"a hook that is no function":       {Library{Hooks: []Hook{{Type: "net/http.Server", Field: "Addr"}}}, "is no function"},
		"a hook without a header":          {Library{Hooks: []Hook{{Type: "net/http/httputil.ReverseProxy", Field: "ModifyResponse", Header: "Body"}}}, "is no header"},
		"a record of a package not listed": {Library{Records: []Record{{Type: "net/http.Cookie"}}}, `"net/http" is not among`},
		"a func of a package not listed":   {Library{Funcs: []Func{{Symbol: "net/http.SetCookie"}}}, `"net/http" is not among`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			wantError(t, c.library(test.library), test.want)
		})
	}
}

func wantError(t *testing.T, errs []error, want string) {
	t.Helper()
	for _, err := range errs {
		if err != nil && strings.Contains(err.Error(), want) {
			return
		}
	}
	t.Errorf("got %v, want an error with %q", errs, want)
}
