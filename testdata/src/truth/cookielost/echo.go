package cookielost

import (
	"net/http"

	echov4 "github.com/labstack/echo/v4"
	echov5 "github.com/labstack/echo/v5"
)

func EchoV4AfterJSON(c echov4.Context) error {
	if err := c.JSON(http.StatusOK, "welcome"); err != nil {
		return err
	}
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
	return nil
}

func EchoV4BeforeJSON(c echov4.Context) error {
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	return c.JSON(http.StatusOK, "welcome")
}

func EchoV4AfterNoContent(c echov4.Context) error {
	err := c.NoContent(http.StatusNoContent)
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
	return err
}

func EchoV4AfterRedirect(c echov4.Context) error {
	err := c.Redirect(http.StatusSeeOther, "/account")
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
	return err
}

func EchoV4BeforeRedirect(c echov4.Context) error {
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	return c.Redirect(http.StatusSeeOther, "/account")
}

// EchoV4Before uses the hook that echo has for this.
func EchoV4Before(c echov4.Context) error {
	c.Response().Before(func() {
		c.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	})
	return c.String(http.StatusOK, "welcome")
}

func EchoV5AfterJSON(c *echov5.Context) error {
	if err := c.JSON(http.StatusOK, "welcome"); err != nil {
		return err
	}
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
	return nil
}

func EchoV5BeforeJSON(c *echov5.Context) error {
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	return c.JSON(http.StatusOK, "welcome")
}

func EchoV5AfterNoContent(c *echov5.Context) error {
	err := c.NoContent(http.StatusNoContent)
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
	return err
}

func EchoV5AfterRedirect(c *echov5.Context) error {
	err := c.Redirect(http.StatusSeeOther, "/account")
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"}) // want `cookie "a"`
	return err
}

func EchoV5BeforeRedirect(c *echov5.Context) error {
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	return c.Redirect(http.StatusSeeOther, "/account")
}

func EchoV4Header(c echov4.Context) error {
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	c.Response().Header().Set("Set-Cookie", "b=2") // want `cookie "b" replaces the one that`
	return nil
}

func EchoV5Header(c *echov5.Context) error {
	c.SetCookie(&http.Cookie{Name: "a", Value: "1"})
	c.Response().Header().Set("Set-Cookie", "b=2") // want `cookie "b" replaces the one that`
	return nil
}
