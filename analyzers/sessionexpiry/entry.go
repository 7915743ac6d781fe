package sessionexpiry

import (
	"go/types"
	"strconv"
	"strings"

	"github.com/cookielint/cookielint/internal/cookieflow"
	"github.com/cookielint/cookielint/internal/model"
)

// entry looks at what is kept in a store under a key, and at what decides anew when that
// ends.
func (c checker) entry(k *cookieflow.Cookie) {
	if c.Result.Ends(k) || c.Result.OneForAll(k) {
		return
	}
	key := c.Result.Key(k)
	if !key.Session() || !c.Elsewhere && !key.Credential() {
		return
	}
	why := "nothing gives it an expiration"
	if e := k.Attr(model.Lifetime).Written(); e != nil {
		why = "its expiration is " + types.ExprString(e)
	}
	c.report(k, model.Lifetime, entryName(key.Text)+" is kept for ever: "+why)
}

// entryName names an entry by its key, as far as that is known.
func entryName(key string) string {
	shown := strings.NewReplacer(cookieflow.Hole, "…", cookieflow.Number, "…").Replace(key)
	if strings.Trim(shown, "…") == "" {
		return "what is stored here like a session"
	}
	return "entry " + strconv.Quote(shown)
}
