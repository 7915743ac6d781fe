// Package cookieflow has the engine of cookielint, for drivers that take analyzers one
// by one and set flags only of those that they were given, such as Bazel's nogo. It
// reports nothing; the rules require it.
package cookieflow

import "github.com/cookielint/cookielint/internal/cookieflow"

// Analyzer is the engine with its default settings, which the default instances of
// all rules share.
var Analyzer = cookieflow.Analyzer
