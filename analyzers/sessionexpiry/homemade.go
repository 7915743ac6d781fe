package sessionexpiry

import "strconv"

// homeMade looks at the maps in which the program keeps sessions.
func (c checker) homeMade() {
	for _, s := range c.Result.EndlessStores() {
		c.Report(s.Site, "sessions in "+strconv.Quote(s.Name)+" never end: nothing in this package removes them, or turns them down, after a time", nil)
	}
}
