package cookielost

import (
	"net/http"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func GinAfterJSON(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"hello": "world"})
	c.SetCookie("a", "1", 0, "/", "", false, false) // want `cookie "a"`
}

func GinAfterString(c *gin.Context) {
	c.String(http.StatusOK, "welcome")
	c.SetCookie("a", "1", 0, "/", "", false, false) // want `cookie "a"`
}

func GinBeforeJSON(c *gin.Context) {
	c.SetCookie("a", "1", 0, "/", "", false, false)
	c.JSON(http.StatusOK, gin.H{"hello": "world"})
}

func GinAfterNoContent(c *gin.Context) {
	c.JSON(http.StatusNoContent, nil)
	c.SetCookie("a", "1", 0, "/", "", false, false) // want `cookie "a"`
}

func GinAfterAbortWithStatus(c *gin.Context) {
	c.AbortWithStatus(http.StatusForbidden)
	c.SetCookie("a", "1", 0, "/", "", false, false) // want `cookie "a"`
}

func GinAfterAbortWithError(c *gin.Context) {
	c.AbortWithError(http.StatusForbidden, http.ErrNoCookie)
	c.SetCookie("a", "1", 0, "/", "", false, false) // want `cookie "a"`
}

func GinAfterAbort(c *gin.Context) {
	c.Abort()
	c.SetCookie("a", "1", 0, "/", "", false, false)
}

func GinAfterStatus(c *gin.Context) {
	c.Status(http.StatusCreated)
	c.SetCookie("a", "1", 0, "/", "", false, false)
}

func GinAfterWriteHeader(c *gin.Context) {
	c.Writer.WriteHeader(http.StatusCreated)
	c.SetCookie("a", "1", 0, "/", "", false, false)
}

func GinAfterWriteHeaderNow(c *gin.Context) {
	c.Writer.WriteHeaderNow()
	c.SetCookie("a", "1", 0, "/", "", false, false) // want `cookie "a"`
}

// GinAfterRedirect is lost for GET only, which its code does not say.
func GinAfterRedirect(c *gin.Context) {
	c.Redirect(http.StatusSeeOther, "/account")
	c.SetCookie("a", "1", 0, "/", "", false, false)
}

func GinAfterHTTPRedirect(c *gin.Context) {
	http.Redirect(c.Writer, c.Request, "/account", http.StatusSeeOther)
	c.SetCookie("a", "1", 0, "/", "", false, false)
}

func GinSameSiteAfter(c *gin.Context) {
	c.SetCookie("a", "1", 0, "/", "", false, false)
	c.SetSameSite(http.SameSiteStrictMode) // want `SameSite`
}

func GinSameSiteBefore(c *gin.Context) {
	c.SetSameSite(http.SameSiteStrictMode)
	c.SetCookie("a", "1", 0, "/", "", false, false)
}

func GinHeader(c *gin.Context) {
	c.SetCookie("a", "1", 0, "/", "", false, false)
	c.Header("Set-Cookie", "b=2") // want `cookie "b" replaces the one that`
}

func GinHeaderAdd(c *gin.Context) {
	c.SetCookie("a", "1", 0, "/", "", false, false)
	c.Writer.Header().Add("Set-Cookie", "b=2")
}

func GinSaveAfter(c *gin.Context) {
	session := sessions.Default(c)
	session.Set("user", "alice")
	c.JSON(http.StatusOK, gin.H{"hello": "alice"})
	session.Save() // want `session`
}

func GinSaveBefore(c *gin.Context) {
	session := sessions.Default(c)
	session.Set("user", "alice")
	session.Save()
	c.JSON(http.StatusOK, gin.H{"hello": "alice"})
}
