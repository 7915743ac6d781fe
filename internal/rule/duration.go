package rule

import (
	"flag"
	"fmt"
	"time"
)

// DurationVar defines a flag that is a length of time, in the format of
// [time.ParseDuration]. Zero is refused unless the flag holds it already and so says
// what it stands for.
func DurationVar(fs *flag.FlagSet, p *time.Duration, name, usage string) {
	fs.Var(duration{p, name, *p == 0}, name, usage)
}

type duration struct {
	value *time.Duration
	name  string
	zero  bool // whether it may be zero
}

func (d duration) String() string {
	if d.value == nil {
		return ""
	}
	return d.value.String()
}

func (d duration) Set(text string) error {
	v, err := time.ParseDuration(text)
	switch {
	case err == nil && (v > 0 || v == 0 && d.zero):
		*d.value = v
		return nil
	case d.zero:
		return fmt.Errorf("%s is %q, but must be 0s or a duration such as 720h", d.name, text)
	}
	return fmt.Errorf("%s is %q, but must be a duration above zero such as 720h", d.name, text)
}
