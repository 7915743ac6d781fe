package cookienil_test

import (
	"testing"

	"github.com/cookielint/cookielint/analyzers/cookienil"
	"github.com/cookielint/cookielint/internal/ruletest"
)

func TestCookienil(t *testing.T) {
	ruletest.Run(t, cookienil.New)
}
