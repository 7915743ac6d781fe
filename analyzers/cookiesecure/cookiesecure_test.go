package cookiesecure_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/cookiesecure"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestCookiesecure(t *testing.T) {
	ruletest.Run(t, cookiesecure.New)
}
