// Package gin sets cookies when gin has answered.
package gin

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func json(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"ok": true})
	c.SetCookie("sid", "x", 3600, "/", "", true, true) // want `cookie "sid" is set after c.JSON has sent the header on line 12`
}

func abort(c *gin.Context) {
	c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"ok": false})
	c.SetCookie("sid", "", -1, "/", "", true, true) // want `cookie "sid" is set after c.AbortWithStatusJSON has`
}

func plain(c *gin.Context) {
	c.String(http.StatusOK, "hello")
	http.SetCookie(c.Writer, &http.Cookie{Name: "a", Value: "x"}) // want `cookie "a" is set after c.String has`
}

func writer(c *gin.Context) {
	c.Writer.Write([]byte("hello"))
	c.SetCookie("sid", "x", 3600, "/", "", true, true) // want `cookie "sid" is set after c.Writer.Write has`
}

func status(c *gin.Context) {
	c.Status(http.StatusCreated)
	c.SetCookie("sid", "x", 3600, "/", "", true, true)
}

func lazy(c *gin.Context) {
	c.Writer.WriteHeader(http.StatusCreated)
	c.SetCookie("sid", "x", 3600, "/", "", true, true)
}

func now(c *gin.Context) {
	c.Writer.WriteHeader(http.StatusCreated)
	c.Writer.WriteHeaderNow()
	c.SetCookie("sid", "x", 3600, "/", "", true, true) // want `after c.Writer.WriteHeaderNow has`
}

func redirect(c *gin.Context) {
	c.Redirect(http.StatusFound, "/")
	c.SetCookie("sid", "x", 3600, "/", "", true, true) // a POST is not answered yet
}

func aborts(c *gin.Context) {
	c.Abort()
	c.SetCookie("sid", "x", 3600, "/", "", true, true)
}

func middleware(c *gin.Context) {
	c.Next()
	c.SetCookie("sid", "x", 3600, "/", "", true, true) // want `cookie "sid" is set after c.Next has called the next handler`
}

func saves(c *gin.Context) {
	s := sessions.Default(c)
	s.Set("user", 1)
	c.JSON(http.StatusOK, gin.H{"ok": true})
	s.Save() // want `^the session is saved after c.JSON has sent the header on line 65, so the browser never gets the cookie$`
}

func savesInTime(c *gin.Context) {
	s := sessions.Default(c)
	s.Set("user", 1)
	s.Save()
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func sameSite(c *gin.Context) {
	c.SetCookie("sid", "x", 3600, "/", "", true, true)
	c.SetSameSite(http.SameSiteLaxMode) // want `cookie "sid" is given SameSite after it was sent on line 77`
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func sameSiteThenStatus(c *gin.Context) {
	c.SetCookie("sid", "x", 3600, "/", "", true, true)
	c.SetSameSite(http.SameSiteLaxMode) // want `cookie "sid" is given SameSite after it was sent`
	c.Status(http.StatusNoContent)
}

func sameSiteInTime(c *gin.Context) {
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("sid", "x", 3600, "/", "", true, true)
}

func sameSiteForTheNext(c *gin.Context) {
	c.SetCookie("a", "x", 3600, "/", "", true, true)
	c.SetSameSite(http.SameSiteLaxMode)
	c.SetCookie("b", "x", 3600, "/", "", true, true)
}

func sameSiteForOthers(c *gin.Context) {
	c.SetCookie("a", "x", 3600, "/", "", true, true)
	c.SetSameSite(http.SameSiteLaxMode)
	c.Next()
}

func replaces(c *gin.Context) {
	c.SetCookie("a", "x", 3600, "/", "", true, true)
	c.Header("Set-Cookie", "b=x; Path=/") // want `cookie "b" replaces the one that c.SetCookie has set on line 106`
}

func respond(c *gin.Context, v any) { c.JSON(http.StatusOK, v) }

func helper(c *gin.Context) {
	respond(c, gin.H{"ok": true})
	c.SetCookie("sid", "x", 3600, "/", "", true, true) // want `cookie "sid" is set after c.JSON has`
}

// What callers pass keeps the cookies of these from being set, or does not.

func setIf(c *gin.Context, name string, set bool) {
	if set {
		c.SetCookie(name, "x", 3600, "/", "", true, true)
	}
}

func setUnless(c *gin.Context, name string, not bool) {
	if !not && name != "" {
		c.SetCookie(name, "x", 3600, "/", "", true, true)
	}
}

func setsAfter(c *gin.Context) {
	c.Next()
	setIf(c, "kept", true) // want `cookie "kept" is set after c.Next has called the next handler on line 132`
	setIf(c, "dropped", false)
	setUnless(c, "unless", false) // want `cookie "unless" is set after c.Next has called the next handler`
	setUnless(c, "less", true)
}

func defersNothing(c *gin.Context) {
	defer setIf(c, "deferred", false)
	c.Next()
}
