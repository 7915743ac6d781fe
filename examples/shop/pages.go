package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

const year = 365 * 24 * 60 * 60

// theme remembers how the customer likes the pages.
func (s *shop) theme(c *gin.Context) {
	theme := "light"
	if c.PostForm("theme") == "dark" {
		theme = "dark"
	}
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("theme", theme, year, "/", "", false, false)
	c.Redirect(http.StatusSeeOther, "/")
}

// addToCart puts an item into the cart, which lives in a signed cookie.
func (s *shop) addToCart(c *gin.Context) {
	cart, err := s.carts.Get(c.Request, "cart")
	if err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	items, _ := cart.Values["items"].([]string)
	cart.Values["items"] = append(items, c.Param("item"))
	if err := cart.Save(c.Request, c.Writer); err != nil {
		c.Status(http.StatusInternalServerError)
		return
	}
	c.SetCookie("last_item", c.Param("item"), 0, "/", "", s.secure, true)
	c.Redirect(http.StatusSeeOther, "/")
}
