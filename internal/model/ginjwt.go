package model

// ginJWT: github.com/appleboy/gin-jwt v2 and v3 auth_jwt.go. Tokens live for
// Timeout, one hour where that is zero. The cookie is sent only where
// SendCookie is on, so that nothing is said of it.
func ginJWT(version string) Library {
	mod := "github.com/appleboy/gin-jwt/" + version
	return Library{
		Module:   mod,
		Packages: []string{mod},
		Records: []Record{{Type: mod + ".GinJWTMiddleware", Kind: Session, Managed: true, Fields: map[Attribute]string{
			Lifetime: "Timeout",
		}}},
	}
}
