// Package gincontrib keeps sessions in the databases of gin-contrib/sessions.
package gincontrib

import (
	"database/sql"

	"github.com/gin-contrib/sessions"
	"github.com/gin-contrib/sessions/gorm"
	"github.com/gin-contrib/sessions/memcached"
	"github.com/gin-contrib/sessions/mongo/mongodriver"
	"github.com/gin-contrib/sessions/postgres"
	"github.com/gin-gonic/gin"
	"go.mongodb.org/mongo-driver/mongo"
	orm "gorm.io/gorm"

	gsm "github.com/bradleypeabody/gorilla-sessions-memcache"
)

func inPostgres(r *gin.Engine, db *sql.DB, key []byte) error {
	store, err := postgres.NewStore(db, key) // want `session cookie is sent without Secure`
	if err != nil {
		return err
	}
	r.Use(sessions.Sessions("app", store))
	return nil
}

func inGorm(r *gin.Engine, db *orm.DB, key []byte) {
	store := gorm.NewStore(db, true, key)
	store.Options(sessions.Options{Path: "/", HttpOnly: true}) // want `session cookie is sent without Secure`
	r.Use(sessions.Sessions("app", store))
}

func inMongo(r *gin.Engine, c *mongo.Collection, key []byte) {
	r.Use(sessions.Sessions("app", mongodriver.NewStore(c, 3600, true, key))) // want `session cookie is sent without Secure`
}

func inMemcached(r *gin.Engine, client gsm.Memcacher, key []byte) {
	r.Use(sessions.Sessions("app", memcached.NewMemcacheStore(client, "", key))) // want `session cookie is sent without Secure`
}

// Silent from here on.

func secured(r *gin.Engine, db *orm.DB, c *mongo.Collection, https bool, key []byte) {
	inTables := gorm.NewStore(db, true, key)
	inTables.Options(sessions.Options{Path: "/", HttpOnly: true, Secure: true})
	r.Use(sessions.Sessions("app", inTables))

	inDocuments := mongodriver.NewStore(c, 3600, true, key)
	inDocuments.Options(sessions.Options{Path: "/", HttpOnly: true, Secure: https})
	r.Use(sessions.Sessions("cart", inDocuments))
}
