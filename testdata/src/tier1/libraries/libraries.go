// Package libraries imports every package that the model describes, so that
// "go mod tidy" keeps their modules and the conformance test finds them.
package libraries

import (
	_ "crypto/pbkdf2"

	_ "github.com/alexedwards/scs/v2"
	_ "github.com/gin-contrib/sessions"
	_ "github.com/gin-contrib/sessions/cookie"
	_ "github.com/gin-contrib/sessions/filesystem"
	_ "github.com/gin-contrib/sessions/memstore"
	_ "github.com/gin-contrib/sessions/redis"
	_ "github.com/gin-gonic/gin"
	_ "github.com/golang-jwt/jwt/v4"
	_ "github.com/golang-jwt/jwt/v4/request"
	_ "github.com/golang-jwt/jwt/v5"
	_ "github.com/golang-jwt/jwt/v5/request"
	_ "github.com/gorilla/securecookie"
	_ "github.com/gorilla/sessions"
	_ "github.com/utrack/gin-csrf"
	_ "golang.org/x/crypto/argon2"
	_ "golang.org/x/crypto/bcrypt"
	_ "golang.org/x/crypto/pbkdf2"
	_ "golang.org/x/crypto/scrypt"
)
