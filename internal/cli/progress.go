package cli

// This file tells on a terminal that the command is still at work.

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// patience is how long work may take before anything is said of it.
const patience = 2 * time.Second

// A progress is a line on a terminal that says what the command does, from when
// that takes long until it is done. The zero value says nothing.
type progress struct {
	w    io.Writer
	name string

	mu    sync.Mutex
	doing string
	shown bool
	done  chan struct{}
	ended chan struct{}
}

// progress begins the line if standard error is a terminal.
func (c *command) progress() *progress {
	p := &progress{w: c.err, name: c.Name}
	if _, is := terminal(c.err); is {
		p.begin(patience, time.Second)
	}
	return p
}

// begin has the line shown after some time and then again and again.
func (p *progress) begin(after, every time.Duration) {
	start := time.Now()
	p.done, p.ended = make(chan struct{}), make(chan struct{})
	go func() {
		defer close(p.ended)
		for wait := after; ; wait = every {
			select {
			case <-p.done:
				return
			case <-time.After(wait):
				p.show(time.Since(start))
			}
		}
	}()
}

func (p *progress) show(since time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.shown = true
	fmt.Fprintf(p.w, "\r\x1b[K%s: %s (%ds)", p.name, p.doing, int(since.Seconds()))
}

// say tells what the command does now.
func (p *progress) say(doing string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.doing = doing
}

// end takes the line away. Nothing is printed afterwards.
func (p *progress) end() {
	if p.done == nil {
		return
	}
	close(p.done)
	<-p.ended
	p.done = nil
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
