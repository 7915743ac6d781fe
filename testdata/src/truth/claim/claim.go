// Package claim is how the programs of this module say what they have seen.
//
// A claim is a sentence that a rule is based on. For each there are handlers
// that the rule reports and handlers that it does not, in the folder of the
// rule: the rule's fixtures, and run here by real servers and real clients.
package claim

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
)

// A Claim is printed as one line of JSON. The tests in internal/truth read it.
type Claim struct {
	Rule string `json:"rule"`
	Says string `json:"says"`
	Runs []Run  `json:"runs"`
}

// A Run is what became of one handler's cookie.
type Run struct {
	Place           // of the handler
	With     string `json:"with"`     // the library that served it
	Reported bool   `json:"reported"` // whether the rule reports the handler
	Want     string `json:"want"`     // what the claim says that is seen
	Got      string `json:"got"`      // what was seen
}

// A Place is where a function is.
type Place struct {
	Func string `json:"func"` // its name
	File string `json:"file"` // in this module
}

// PlaceOf finds where a function is declared.
func PlaceOf(fn any) Place {
	f := runtime.FuncForPC(reflect.ValueOf(fn).Pointer())
	file, _ := f.FileLine(f.Entry())
	name := f.Name()[strings.LastIndex(f.Name(), ".")+1:]
	return Place{Func: name, File: filepath.ToSlash(filepath.Join(filepath.Base(filepath.Dir(file)), filepath.Base(file)))}
}

// Print writes a claim to the standard output.
func Print(c Claim) error {
	return json.NewEncoder(os.Stdout).Encode(c)
}
