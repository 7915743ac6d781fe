package model

import (
	"errors"
	"fmt"
	"go/types"
)

// length fails where a type is no length of time.
func (c *checker) length(typ string) error {
	t, err := c.named(typ)
	if err == nil && kindOf(t) != duration {
		err = fmt.Errorf("a %s is no length of time", t)
	}
	return err
}

// timing fails where a call cannot make a length of time or a moment of its
// operands.
func (c *checker) timing(sig *types.Signature, m *Timing) []error {
	var errs []error
	needs := func(o Operand, what string, ok func(types.Type) bool) {
		if o == 0 {
			return
		}
		t, err := operand(sig, o)
		if err == nil && !ok(t) {
			err = fmt.Errorf("%s is no %s", t, what)
		}
		errs = append(errs, err)
	}
	made, err := result(sig)
	switch {
	case err != nil:
		errs = append(errs, err)
	case m.Counts != 0 && kindOf(made) != integer && !isFloat(made):
		errs = append(errs, errors.New("the result is no number"))
	case (m.Now || len(m.Later) > 0 || m.Moment != 0) && !isMoment(made):
		errs = append(errs, errors.New("the result is no moment"))
	case (m.From != 0 || m.FromNow) && !isLength(made):
		errs = append(errs, errors.New("the result is no length of time"))
	}
	switch {
	case m.Moment != 0:
		needs(m.Of, "number", func(t types.Type) bool { return kindOf(t) == integer })
	case m.Counts != 0 && !m.Epoch:
		needs(m.Of, "length of time", isLength)
	default:
		needs(m.Of, "moment", isMoment)
	}
	needs(m.From, "moment", isMoment)
	for _, lapse := range m.Later {
		needs(lapse.By, "number", func(t types.Type) bool { return kindOf(t) == integer || isLength(t) })
	}
	if (m.Of == 0) != m.Now {
		errs = append(errs, errors.New("it is not made of one thing"))
	}
	return errs
}

func isLength(t types.Type) bool { return kindOf(t) == duration }

func isMoment(t types.Type) bool { return t.String() == "time.Time" }

func isFloat(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsFloat != 0
}
