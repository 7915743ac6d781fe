package cookielost_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/cookielost"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestCookielost(t *testing.T) {
	ruletest.Run(t, cookielost.New)
}
