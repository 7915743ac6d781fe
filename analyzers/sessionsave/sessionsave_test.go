package sessionsave_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/sessionsave"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestSessionsave(t *testing.T) {
	ruletest.Run(t, sessionsave.New)
}
