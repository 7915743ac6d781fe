package cookieflow

import (
	"cmp"
	"slices"

	"github.com/cookielint/cookielint/internal/model"
)

// This file knows for how long the server accepts the sessions that handlers configure.

// A storeAge is for how long, in seconds, a store of a family accepts sessions that are in
// the cookie; chosen, where the program has decided that, or it is not known.
type storeAge struct {
	Family  string
	Seconds int64
}

// chosen is an age that is not that which the library chooses.
const chosen = -1

// AcceptedFor is for how many seconds the server accepts the session that k configures,
// as the library has it: where it is known that all stores keep sessions in the cookie,
// and that the program leaves the age to their codecs.
func (r *Result) AcceptedFor(k *Cookie) (seconds int64, ok bool) {
	if r.program == nil || !k.session || k.obj == nil {
		return 0, false
	}
	rec, _ := r.program.describe(k.obj)
	if rec == nil {
		return 0, false
	}
	family, s := cmp.Or(r.program.family(rec), rec.Type), r.program.sessionsHere()
	if slices.Contains(s.Server, family) {
		return 0, false
	}
	for _, a := range s.Ages {
		switch {
		case a.Family != family:
		case a.Seconds == chosen, ok && a.Seconds != seconds:
			return 0, false
		default:
			seconds, ok = a.Seconds, true
		}
	}
	return seconds, ok
}

// noteAge notes the age up to which a store accepts sessions, if it says.
func (s *sessionStores) noteAge(p *program, o *object) {
	rec, _ := p.describe(o)
	if age := p.heldIn(o, model.CodecAge); !age.Absent() {
		s.Ages = append(s.Ages, storeAge{p.family(rec), p.acceptedUpTo(age)})
	}
}

// acceptedUpTo is the age that the codecs of a store have.
func (p *program) acceptedUpTo(age Setting) int64 {
	if n, ok := age.Int(); ok && n > 0 && !age.Explicit() && !p.setsCodecs() {
		return n
	}
	return chosen
}

// setsCodecs reports whether the package sets the age of codecs that it has from a store.
func (p *program) setsCodecs() bool {
	for _, o := range p.objects {
		rec, _ := p.describe(o)
		if rec != nil && rec.Kind == model.Codec && o.opaque && p.heldIn(o, model.CodecAge).Explicit() {
			return true
		}
	}
	return false
}
