// Package libraries imports every package that the model describes and that
// this module provides, so that "go mod tidy" keeps their modules and the
// conformance test finds them.
package libraries

import (
	_ "github.com/gofrs/uuid/v5"
	_ "github.com/google/uuid"
	_ "github.com/hashicorp/go-msgpack/codec"
	_ "github.com/hashicorp/go-msgpack/v2/codec"
	_ "github.com/jinzhu/gorm"
	_ "github.com/jmoiron/sqlx"
	_ "github.com/oklog/ulid/v2"
	_ "github.com/rs/xid"
	_ "github.com/satori/go.uuid"
	_ "github.com/segmentio/ksuid"
	_ "github.com/ugorji/go/codec"
	_ "github.com/vmihailenco/msgpack/v5"
	_ "gorm.io/gorm"
)
