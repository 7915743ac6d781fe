// Package pass has code through which data pass.
package pass

type sealer interface{ Seal(string) string }

var s sealer

// Wrap makes a text of another.
func Wrap(text string) string { return s.Seal(text) }

// Hide is not in the model.
func Hide(text string) string { return s.Seal(text) }
