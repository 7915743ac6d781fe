package cookieflow

import (
	"testing"
	"time"

	"github.com/cookielint/cookielint/internal/model"
)

const day = 24 * time.Hour

// aging is a program that sends a cookie whose MaxAge is an expression.
func aging(expr string) string {
	return `package p
		import ("math"; "net/http"; "time")
		var _ = math.Pi
		type config struct { TTL time.Duration; Expires time.Time; N int }
		type seconds int
		const short, long time.Duration = 3600, 24*time.Hour
		var kept = 2 * time.Hour
		func whole(d time.Duration) int { return int(d.Seconds()) }
		func raw(d time.Duration) int { return int(d) }
		func stamp(d time.Duration) int64 { return time.Now().Add(d).Unix() }
		func unix(t time.Time) int { return int(t.Unix()) }
		func either(d time.Duration, b bool) int { if b { return int(d) }; return int(d / time.Second) }
		func F(w http.ResponseWriter, d time.Duration, c *config, n int, t time.Time, b bool, s seconds) {
			http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: ` + expr + `})
		}`
}

func spansOf(t *testing.T, src string, a model.Attribute) []Span {
	t.Helper()
	r := newLibrary().analyze(t, "p", src)
	if len(r.Cookies) != 1 {
		t.Fatalf("%d cookies in %s", len(r.Cookies), src)
	}
	spans := r.Cookies[0].Attr(a).Spans()
	for i := range spans {
		spans[i].Site = nil
	}
	return spans
}

func TestNumbersKnowTheirUnits(t *testing.T) {
	for expr, want := range map[string]Span{
		"60 * 60":                   {Known: true, N: 3600},
		"int(24 * time.Hour)":       {Known: true, N: int64(day)},
		"int(long)":                 {Known: true, N: int64(day)},
		"int(long.Seconds())":       {Known: true, N: 24 * 3600, One: time.Second},
		"int(long / time.Second)":   {Known: true, N: 24 * 3600},
		"int(long.Hours()) * 3600":  {Known: true, N: 24 * 3600},
		"int(kept.Minutes() * 60)":  {Known: true, N: 2 * 3600},
		"int(kept.Milliseconds())":  {Known: true, N: 2 * 3600_000, One: time.Millisecond},
		"int(short)":                {Known: true, N: 3600},
		"whole(long)":               {Known: true, N: 24 * 3600, One: time.Second},
		"whole(90*time.Second) + 1": {Known: true, N: 91},
		"raw(long)":                 {Known: true, N: int64(day), One: 1},
		"int(time.Until(time.Now().Add(long)).Seconds())": {Known: true, N: 24 * 3600, One: time.Second},

		"int(d)":                                 {One: 1},
		"int(int64(d))":                          {One: 1},
		"raw(c.TTL)":                             {One: 1},
		"int(c.TTL * 2)":                         {One: 1},
		"int(d / 2)":                             {One: 1},
		"int(d + time.Minute)":                   {One: 1},
		"int(d + c.TTL)":                         {One: 1},
		"int(time.Duration(n) * time.Second)":    {One: 1},
		"int(time.Duration(n) * c.TTL)":          {One: 1},
		"int(24 * time.Duration(n) * time.Hour)": {One: 1},
		"int(time.Until(t))":                     {One: 1},
		"int(t.Sub(time.Now()))":                 {One: 1},
		"int(d.Nanoseconds())":                   {One: 1},
		"int(d / 1000)":                          {One: time.Microsecond},
		"int(d.Milliseconds())":                  {One: time.Millisecond},
		"int(d / time.Millisecond)":              {One: time.Millisecond},

		"int(d.Seconds())":                                {One: time.Second},
		"int(math.Ceil(d.Seconds()))":                     {One: time.Second},
		"int(d.Round(time.Second) / time.Second)":         {One: time.Second},
		"int(d) / 1e9":                                    {One: time.Second},
		"int(int64(d) / int64(time.Second))":              {One: time.Second},
		"int(float64(d) / float64(time.Second))":          {One: time.Second},
		"int(d.Nanoseconds() / 1e9)":                      {One: time.Second},
		"int(d.Milliseconds() / 1000)":                    {One: time.Second},
		"int(d.Hours()) * 3600":                           {One: time.Second},
		"int(d.Hours() * 60 * 60)":                        {One: time.Second},
		"60 * int(d.Minutes())":                           {One: time.Second},
		"int(d / 1000 / 1000 / 1000)":                     {One: time.Second},
		"int(t.Unix() - time.Now().Unix())":               {One: time.Second},
		"whole(c.TTL)":                                    {One: time.Second},
		"int(time.Duration(n) * time.Hour / time.Second)": {One: time.Second},
		"int(d / time.Minute)":                            {One: time.Minute},
		"n":                                               {},
		"int(s)":                                          {},
		"c.N * 60":                                        {},
		"int(time.Duration(n))":                           {},
		"int(time.Duration(n) * 2)":                       {},
		"int(d / c.TTL)":                                  {},
		"int(d) / n":                                      {},
		"int(d) * n":                                      {},
		"n / int(d)":                                      {},
		"int(time.Duration(c.N).Seconds())":               {},
		"int(int64(n) - time.Now().Unix())":               {},
		"int(time.Now().Unix()) - n":                      {},
		"int(-d)":                                         {},
		"int(t.Unix())":                                   {One: time.Second, Epoch: true},
		"unix(c.Expires)":                                 {One: time.Second, Epoch: true},
		"int(time.Now().Add(d).Unix())":                   {One: time.Second, Epoch: true},
		"int(time.Now().Unix()) + n":                      {One: time.Second, Epoch: true},
		"int(t.UnixMilli())":                              {One: time.Millisecond, Epoch: true},
		"int(t.UnixMilli() / 1000)":                       {One: time.Second, Epoch: true},
		"int(time.Now().Add(time.Hour).Unix())":           {One: time.Second, Epoch: true, Now: true, After: time.Hour},
		"int(time.Now().Unix() + 3600)":                   {One: time.Second, Epoch: true, Now: true, After: time.Hour},
		"int(stamp(time.Hour))":                           {One: time.Second, Epoch: true, Now: true, After: time.Hour},
		"int(stamp(d))":                                   {One: time.Second, Epoch: true},
		"int(time.Unix(time.Now().Unix()+60, 0).UTC().Unix())":     {One: time.Second, Epoch: true, Now: true, After: time.Minute},
		"int(time.Now().Add(time.Minute).UnixNano() / int64(1e9))": {One: time.Second, Epoch: true, Now: true, After: time.Minute},
	} {
		if got := spansOf(t, aging(expr), model.MaxAge); len(got) != 1 || got[0] != want {
			t.Errorf("%s is %+v, not %+v", expr, got, want)
		}
	}
	if got := spansOf(t, aging("either(d, b)"), model.MaxAge); len(got) != 2 || got[0].One != 1 || got[1].One != time.Second {
		t.Errorf("what may be in two units is %+v", got)
	}
}

// moments is a program that sends a cookie whose Expires is an expression.
func moments(expr string) string {
	return `package p
		import ("net/http"; "time")
		func soon() time.Time { return time.Now().Add(time.Hour) }
		func in(d time.Duration) time.Time { return time.Now().Add(d) }
		func F(w http.ResponseWriter, d time.Duration, n int, t time.Time) {
			http.SetCookie(w, &http.Cookie{Name: "a", Expires: ` + expr + `})
		}`
}

func TestMomentsKnowHowFarAheadTheyAre(t *testing.T) {
	for expr, want := range map[string]Span{
		"time.Now().Add(24 * time.Hour)":               {Now: true, After: day},
		"time.Now().Add(3600)":                         {Now: true, After: 3600},
		"time.Now().UTC().Add(time.Hour).Local()":      {Now: true, After: time.Hour},
		"time.Now().AddDate(10, 0, 1)":                 {Now: true, After: 3651 * day},
		"time.Now().AddDate(0, 12, 0)":                 {Now: true, After: 365 * day},
		"soon()":                                       {Now: true, After: time.Hour},
		"soon().Add(time.Hour)":                        {Now: true, After: 2 * time.Hour},
		"in(48 * time.Hour)":                           {Now: true, After: 2 * day},
		"time.Unix(time.Now().Unix()+60, 0)":           {Now: true, After: time.Minute},
		"time.UnixMilli(time.Now().UnixMilli() + 500)": {Now: true, After: 500 * time.Millisecond},
		"in(d)":             {},
		"time.Now().Add(d)": {},
		"time.Now().Add(time.Duration(n) * time.Hour)": {},
		"time.Now().AddDate(0, 0, n)":                  {},
		"t.Add(time.Hour)":                             {},
		"time.Unix(1893456000, 0)":                     {},
		"time.Unix(int64(n), 0)":                       {},
	} {
		if got := spansOf(t, moments(expr), model.Expires); len(got) != 1 || got[0] != want {
			t.Errorf("%s is %+v, not %+v", expr, got, want)
		}
	}
}

// What a helper returns is over as much as what is written in place.
func TestMomentsThatAreOver(t *testing.T) {
	for expr, want := range map[string]bool{"in(-time.Hour)": true, "in(0)": true, "soon()": false, "in(d)": false} {
		if got := newLibrary().analyze(t, "p", moments(expr)).Cookies[0].Deletes(); got != want {
			t.Errorf("%s deletes: %v", expr, got)
		}
	}
}

func TestMeasuresCrossPackages(t *testing.T) {
	l := newLibrary()
	l.analyze(t, "q", `package q
		import ("net/http"; "time")
		func Clear(w http.ResponseWriter) { http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: -1}) }
		func Raw(d time.Duration) int { return int(d) }
		func Whole(d time.Duration) int { return int(d.Seconds()) }
		func Soon() time.Time { return time.Now().Add(time.Hour) }
		func Stamp(t time.Time) int { return int(t.Unix()) }
		func Year() int { return int(365 * 24 * time.Hour / time.Second) }`)
	for expr, want := range map[string]Span{
		"q.Raw(d)":            {One: 1},
		"q.Raw(time.Hour)":    {Known: true, N: int64(time.Hour), One: 1},
		"q.Whole(time.Hour)":  {Known: true, N: 3600, One: time.Second},
		"q.Whole(d)":          {One: time.Second},
		"q.Stamp(q.Soon())":   {One: time.Second, Epoch: true, Now: true, After: time.Hour},
		"q.Stamp(time.Now())": {One: time.Second, Epoch: true, Now: true},
		"q.Year()":            {Known: true, N: 365 * 24 * 3600},
	} {
		r := l.analyze(t, "p", `package p
			import ("net/http"; "time"; "q")
			func F(w http.ResponseWriter, d time.Duration) {
				http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: `+expr+`})
			}
			var _ = time.Now`)
		spans := r.Cookies[0].Attr(model.MaxAge).Spans()
		if len(spans) != 1 {
			t.Fatalf("%s: %d spans", expr, len(spans))
		}
		if spans[0].Site = nil; spans[0] != want {
			t.Errorf("%s is %+v, not %+v", expr, spans[0], want)
		}
	}
}

// A loop that puts off a moment ends for the engine, too.
func TestMomentsInLoops(t *testing.T) {
	r := newLibrary().analyze(t, "p", `package p
		import ("net/http"; "time")
		func F(w http.ResponseWriter, n int) {
			at := time.Now()
			put := func() { at = at.Add(time.Hour) }
			for range n { put(); at = at.AddDate(0, 1, 0) }
			http.SetCookie(w, &http.Cookie{Name: "a", Expires: at, MaxAge: int(time.Until(at).Seconds())})
		}`)
	if len(r.Cookies) != 1 {
		t.Fatalf("%d cookies", len(r.Cookies))
	}
	for _, a := range []model.Attribute{model.Expires, model.MaxAge} {
		if r.Cookies[0].Attr(a).State() != Dynamic {
			t.Errorf("%s is %s", a, r.Cookies[0].Attr(a).State())
		}
	}
}
