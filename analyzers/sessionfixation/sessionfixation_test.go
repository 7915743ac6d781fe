package sessionfixation_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/sessionfixation"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestSessionfixation(t *testing.T) {
	ruletest.Run(t, sessionfixation.New)
}
