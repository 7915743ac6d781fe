package cookieflow

import (
	"slices"

	"honnef.co/go/tools/go/ir"
)

// A flow is the analysis of one function: what its registers and the memory
// that it reaches hold at each point.
//
// dfa/dense of honnef.co/go/tools does not fit: its facts belong to edges and
// must not change, while registers here hold one value for the whole function
// and a block's events are wanted once, from its final state. The loop below
// is what is left.
type flow struct {
	*program
	fn            *ir.Function
	env           map[ir.Value]value
	tuples        map[ir.Value][]value
	in            []memory       // by block
	loops         []*loop        // found on first use
	again         []memory       // of that, what comes from the end of a loop's body; by block
	entered       []bool         // by block: a loop whose body is run at least once
	mem           memory         // at the instruction that is looked at
	cur           *ir.BasicBlock // that is looked at
	final         bool           // the last pass, over states that no longer change
	changes       map[*ir.Phi]int
	steps         int
	gaveUp        bool
	imported      bool  // from a fact: there are no places in the source
	asks          []int // of that, the inputs that it compares with something
	extended      bool  // for functions that it was given: see special
	callsBack     bool  // calls a function that it was given
	savesAll      bool  // all sessions of a request, on some path
	savesOwn      bool  // of that, some that it has changed itself
	summary       *summary
	events        []*event
	headerChanges []*headerChange
	touches       map[*object][]touch       // of cookies and responses, in the last pass
	exits         []exit                    // the ways out, but for those that end the process
	at            ir.Instruction            // that is looked at
	ticks         int                       // how many were, in the last pass
	reach         map[*ir.BasicBlock][]bool // where control can go from a block, by number; found on first use
	describers    []describer               // that send what is described around them
	replaced      []ir.Instruction          // what writes the Set-Cookie field of a header anew
	sent          map[*object][]*event      // the same, by the object that theirs come from
}

// maxVisits bounds how often a block is gone through, maxSteps how many
// instructions a function may take in all, maxObjects how many objects it may
// reach. maxWork bounds what goes through the summaries of a package: libraries with
// large structures that refer to each other had taken more than 100 seconds. Beyond it
// calls are not followed any more, and functions are looked at by themselves.
const (
	maxVisits  = 20
	maxSteps   = 200_000
	maxObjects = 3_000
	maxWork    = 150_000
)

// spent reports whether no more goes through the summaries of the package.
func (p *program) spent() bool { return p.work > maxWork }

func newFlow(p *program, fn *ir.Function) *flow {
	f := &flow{
		program: p, fn: fn,
		env: map[ir.Value]value{}, tuples: map[ir.Value][]value{},
		in: make([]memory, len(fn.Blocks)), again: make([]memory, len(fn.Blocks)), entered: make([]bool, len(fn.Blocks)),
		sent: map[*object][]*event{}, changes: map[*ir.Phi]int{}, touches: map[*object][]touch{}, reach: map[*ir.BasicBlock][]bool{},
	}
	for i, v := range f.inputs() {
		f.env[v] = one(atom{kind: input, in: i, reg: v})
	}
	f.answer()
	return f
}

// inputs are the registers that the caller fills: parameters, receiver first,
// then captured variables.
func (f *flow) inputs() []ir.Value {
	vs := make([]ir.Value, 0, len(f.fn.Params)+len(f.fn.FreeVars))
	for _, p := range f.fn.Params {
		vs = append(vs, p)
	}
	for _, v := range f.fn.FreeVars {
		vs = append(vs, v)
	}
	return vs
}

func (f *flow) analyze() {
	f.summary = &summary{}
	if len(f.fn.Blocks) == 0 {
		return
	}
	f.enterLists()
	order := reversePostorder(f.fn)
	place := make([]int, len(f.fn.Blocks))
	for i, b := range order {
		place[b.Index] = i
	}
	visits, dirty := make([]int, len(f.fn.Blocks)), make([]bool, len(f.fn.Blocks))
	f.in[order[0].Index], dirty[order[0].Index] = memory{reached: true}, true
	for i := 0; i < len(order); {
		b := order[i]
		i++
		if !dirty[b.Index] {
			continue
		}
		dirty[b.Index] = false
		if visits[b.Index]++; !f.through(b, visits[b.Index]) {
			return
		}
		for _, succ := range f.successors(b) {
			changed := f.flowInto(succ, f.leaving(b, succ))
			if place[succ.Index] <= place[b.Index] {
				changed = f.turnsBack(succ) || changed
				if f.counters(succ) {
					changed = true
					for again := range f.around(succ).blocks {
						dirty[again.Index] = dirty[again.Index] || f.in[again.Index].reached
					}
				}
			}
			if changed {
				dirty[succ.Index] = true
				i = min(i, place[succ.Index]) // a loop is done before what is behind it
			}
		}
	}
	f.finish(order)
}

// through goes through a block for the nth time. It returns false where the
// function is given up.
func (f *flow) through(b *ir.BasicBlock, n int) bool {
	if n > maxVisits {
		f.gaveUp = true
		f.debugf("%s: no fixpoint after %d visits of a block", f.fn, maxVisits)
		return false
	}
	f.block(b)
	if f.steps += len(b.Instrs); f.steps > maxSteps || f.mem.len() > maxObjects {
		f.gaveUp = true
		f.debugf("%s: too large to be followed", f.fn)
	}
	return !f.gaveUp
}

// turnsBack notes with what a loop's body goes back to the beginning, and reports
// whether the way out of the loop has changed by that.
func (f *flow) turnsBack(header *ir.BasicBlock) bool {
	old := f.again[header.Index]
	f.again[header.Index] = joinMemory(old, f.mem)
	return f.entered[header.Index] && !f.again[header.Index].equal(old)
}

// counters reports whether registers have other values when a loop begins its
// next turn.
func (f *flow) counters(header *ir.BasicBlock) bool {
	return slices.ContainsFunc(header.Instrs, func(instr ir.Instruction) bool {
		phi, ok := instr.(*ir.Phi)
		return ok && !f.endless(phi) && !f.atPhi(phi).equal(f.env[phi])
	})
}

// leaving is the memory with which control goes from a block to a successor.
// Out of a loop that is run at least once it has what the body did.
func (f *flow) leaving(b, succ *ir.BasicBlock) memory {
	back := f.again[b.Index]
	if !back.reached || !f.entered[b.Index] || len(b.Succs) != 2 || succ != b.Succs[1] {
		return f.mem
	}
	return back
}

// flowInto joins memory into a block and reports a change.
func (f *flow) flowInto(b *ir.BasicBlock, mem memory) bool {
	old := f.in[b.Index]
	if !old.reached {
		f.in[b.Index] = mem
		return true
	}
	joined := joinMemory(old, mem)
	if joined.equal(old) {
		return false
	}
	f.in[b.Index] = joined
	return true
}

// successors are the blocks that b can go on to. A constant condition leaves
// one of them.
func (f *flow) successors(b *ir.BasicBlock) []*ir.BasicBlock {
	branch, ok := b.Control().(*ir.If)
	if !ok {
		return b.Succs
	}
	if f.entered[b.Index] && !f.again[b.Index].reached {
		return b.Succs[:1]
	}
	switch (Setting{f.value(branch.Cond)}).State() {
	case On:
		if l := f.around(b); l != nil && l.header == b && !f.again[b.Index].reached && onlyCounts(b) {
			f.entered[b.Index] = true
		}
		return b.Succs[:1]
	case Off:
		return b.Succs[1:]
	}
	return b.Succs
}

// onlyCounts reports whether a block does nothing but to decide whether a loop
// goes on.
func onlyCounts(b *ir.BasicBlock) bool {
	return !slices.ContainsFunc(b.Instrs, func(i ir.Instruction) bool {
		switch i := i.(type) {
		case *ir.Phi, *ir.BinOp, *ir.If:
			return false
		case *ir.Call:
			_, builtin := i.Call.Value.(*ir.Builtin)
			return !builtin
		}
		return true
	})
}

func (f *flow) block(b *ir.BasicBlock) {
	f.cur, f.mem = b, f.in[b.Index]
	for _, instr := range b.Instrs {
		f.execute(instr)
	}
}

// finish goes once more through every block that is reached, now collecting
// events and what the function leaves behind.
func (f *flow) finish(order []*ir.BasicBlock) {
	f.final = true
	var exits []exit
	for _, b := range order {
		if !f.in[b.Index].reached {
			continue
		}
		f.block(b)
		if len(b.Succs) == 0 {
			exits = append(exits, exit{block: b, mem: f.mem})
		}
	}
	f.leave(exits)
}

// reversePostorder orders the blocks so that one comes before those that it
// goes on to, but for the way back in a loop, and the body of a loop before what
// is behind it.
func reversePostorder(fn *ir.Function) []*ir.BasicBlock {
	seen := make([]bool, len(fn.Blocks))
	var post []*ir.BasicBlock
	var visit func(*ir.BasicBlock)
	visit = func(b *ir.BasicBlock) {
		seen[b.Index] = true
		for _, s := range slices.Backward(b.Succs) {
			if !seen[s.Index] {
				visit(s)
			}
		}
		post = append(post, b)
	}
	visit(fn.Blocks[0])
	slices.Reverse(post)
	return post
}

// value is what a register holds.
func (f *flow) value(v ir.Value) value {
	switch v := v.(type) {
	case nil:
		return value{}
	case *ir.Const:
		if v.Value == nil {
			return one(atom{kind: zero})
		}
		return constValue(v.Value)
	case *ir.AggregateConst:
		return one(atom{kind: zero, site: f.sites.birth(v.Source())})
	case *ir.Global:
		return one(atom{kind: pointer, obj: f.global(v)})
	case *ir.Function:
		return f.function(v)
	case *ir.Builtin:
		return unknownValue(nil, v)
	}
	return f.env[v]
}

// execute lets an instruction change registers and memory.
func (f *flow) execute(instr ir.Instruction) {
	if f.at = instr; f.final {
		f.ticks++
	}
	switch instr := instr.(type) {
	case *ir.Store:
		f.store(instr)
	case *ir.MapUpdate:
		f.mapUpdate(instr)
	case *ir.Send:
		f.sendTo(instr)
	case *ir.Call:
		f.call(instr, &instr.Call)
		f.deleteData(instr)
	case *ir.Go:
		f.call(instr, &instr.Call)
	case *ir.RunDefers:
		f.runDefers(instr)
	case *ir.Return:
		if f.final {
			f.answerWith(instr)
		}
	case ir.Value:
		f.env[instr] = f.eval(instr)
	}
}
