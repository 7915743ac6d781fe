package cookieflow

// This file has the engine learn what a user teaches it.

import (
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/cookielint/cookielint/internal/model"
	"github.com/cookielint/cookielint/internal/modelfile"
)

// A modelFlag is the flag for what a user teaches. Its value is the text itself:
// the go command keeps results by the values of flags, not by what is in files.
type modelFlag struct{ e *engine }

// modelFlagName is how users know the flag.
const modelFlagName = "-cookieflow.model"

func (f modelFlag) String() string {
	if f.e == nil || f.e.opts.Model == nil {
		return ""
	}
	return f.e.opts.Model.Text
}

// Set keeps the text. What is wrong with it is told when it is needed: package
// flag would put the whole text before that.
func (f modelFlag) Set(text string) error {
	f.SetFrom(modelFlagName, text)
	return nil
}

// SetFrom is Set for a text that comes from elsewhere, which errors name.
func (f modelFlag) SetFrom(name, text string) {
	f.e.opts.Model, f.e.wrong = modelfile.Parse(name, text)
}

// Table is what an engine knows of libraries, once its flags are set. It fails if
// what a user teaches is no model.
func Table(a *analysis.Analyzer) (*model.Table, error) {
	return a.Flags.Lookup("model").Value.(modelFlag).e.table()
}

// newTable is what is known of libraries, made once: a run does not change it.
func (e *engine) newTable() func() (*model.Table, error) {
	return sync.OnceValues(func() (*model.Table, error) {
		if e.wrong != nil {
			return nil, e.wrong
		}
		libs := model.Libraries()
		if e.opts.Model != nil {
			libs = append(libs, e.opts.Model.Library)
		}
		t, err := model.NewTable(libs)
		return t, e.opts.Model.Locate(err)
	})
}

// checkTaught fails where what a user teaches is not like what a package, or one
// that it imports, declares. Of one that does not compile that is not known.
func (e *engine) checkTaught(table *model.Table, pass *analysis.Pass) error {
	if e.opts.Model == nil || len(pass.TypeErrors) > 0 {
		return nil
	}
	concerned := table.Taught(pass.Pkg.Path())
	for _, imp := range pass.Pkg.Imports() {
		concerned = concerned || table.Taught(imp.Path())
	}
	if !concerned {
		return nil
	}
	if wrong := table.Check(&e.opts.Model.Library, pass.Pkg, len(pass.Files) > 0); wrong != nil {
		return e.opts.Model.Locate(wrong)
	}
	return nil
}
