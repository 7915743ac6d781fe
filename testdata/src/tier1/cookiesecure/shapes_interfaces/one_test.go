package shapes_interfaces

import "net/http"

type fakeTested struct{ got []*http.Cookie }

func (f *fakeTested) putTested(c *http.Cookie) { f.got = append(f.got, c) }

type fakeHardener struct{}

func (fakeHardener) hardenTested(*http.Cookie) {}
