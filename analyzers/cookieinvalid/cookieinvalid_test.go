package cookieinvalid_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/cookieinvalid"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestCookieinvalid(t *testing.T) {
	ruletest.Run(t, cookieinvalid.New)
}
