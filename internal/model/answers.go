package model

// What the model says of responses, compared with the real libraries.

import (
	"errors"
	"fmt"
	"go/types"
)

// handler fails for what is no function, or is given no response.
func (c *checker) handler(h Handler) error {
	t, err := c.named(h.Type)
	if err != nil {
		return err
	}
	sig, ok := t.Underlying().(*types.Signature)
	if !ok {
		return fmt.Errorf("%s is no function", t)
	}
	return c.answers(sig, h.On)
}

// answers fails for an operand that leads to no response whose header is sent.
func (c *checker) answers(sig *types.Signature, on Operand) error {
	t, err := operand(sig, on)
	if err != nil {
		return err
	}
	if r := c.recordOf(t); r == nil || r.Fields[Committed] == "" {
		return fmt.Errorf("%s leads to no response", t)
	}
	return nil
}

// responds returns what is wrong with what a call does to a response.
func (c *checker) responds(sig *types.Signature, f Func) []error {
	var errs []error
	if f.Sends != nil && f.Sends.On != 0 && f.Sends.On != Around {
		errs = append(errs, c.answers(sig, f.Sends.On))
	}
	if f.Session != nil {
		errs = append(errs, c.uses(sig, *f.Session)...)
	}
	if f.Commits == nil {
		return errs
	}
	errs = append(errs, c.answers(sig, f.Commits.On))
	if f.Commits.Status != 0 {
		t, err := operand(sig, f.Commits.Status)
		if err == nil && kindOf(t) != integer {
			err = fmt.Errorf("a %s is no status", t)
		}
		errs = append(errs, err)
	}
	return errs
}

// uses returns what is wrong with what a call does to a session.
func (c *checker) uses(sig *types.Signature, u Use) []error {
	var errs []error
	if u.On != 0 {
		errs = append(errs, c.answers(sig, u.On))
	}
	if u.Of == 0 && (u.Does != Changes || u.InHandler) {
		return errs
	}
	t, err := operand(sig, u.Of)
	if err != nil {
		return append(errs, err)
	}
	needs := map[Operation]Attribute{Changes: Changed, Configures: Changed, Saves: Changed, Rotates: Rotated, Destroys: Destroyed}[u.Does]
	if r := c.recordOf(t); r == nil || r.Fields[needs] == "" {
		errs = append(errs, fmt.Errorf("%s leads to no session that can be %s", t, needs))
	}
	return errs
}

// replies fails for an operand that shows no struct.
func replies(sig *types.Signature, r *Reply) error {
	t, err := operand(sig, r.With)
	switch {
	case err != nil:
		return err
	case r.Tag == "":
		return errors.New("the fields that are cookies have no tag")
	case r.Fills == 0:
		if _, isStruct := deref(t).Underlying().(*types.Struct); !isStruct && !isAny(t) {
			err = fmt.Errorf("%s is no struct", t)
		}
		return err
	}
	fn, ok := t.Underlying().(*types.Signature)
	if !ok {
		return fmt.Errorf("%s is no function", t)
	}
	filled, err := operand(fn, r.Fills)
	if err == nil && types.Identical(deref(filled), filled) {
		err = fmt.Errorf("%s is no address", filled)
	}
	return err
}
