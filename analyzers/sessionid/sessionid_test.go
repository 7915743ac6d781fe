package sessionid_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/sessionid"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestSessionid(t *testing.T) {
	ruletest.Run(t, sessionid.New)
}
