package sessionkey_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/sessionkey"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestSessionkey(t *testing.T) {
	ruletest.Run(t, sessionkey.New)
}
