// Package msgpack puts what MessagePack makes of structs into cookies.
package msgpack

import (
	"bytes"
	"encoding/base64"
	"net/http"

	hashicorp1 "github.com/hashicorp/go-msgpack/codec"
	hashicorp "github.com/hashicorp/go-msgpack/v2/codec"
	ugorji "github.com/ugorji/go/codec"
	"github.com/vmihailenco/msgpack/v5"
)

type account struct {
	Name     string
	Password string
}

type profile struct {
	Name     string
	Password string `msgpack:"-" codec:"-"`
}

func set(w http.ResponseWriter, name string, b []byte) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: base64.RawURLEncoding.EncodeToString(b), Secure: true, HttpOnly: true})
}

func marshalled(w http.ResponseWriter, a account, p profile) {
	b, _ := msgpack.Marshal(&a)
	set(w, "a", b) // want `carries a \(field Password, MessagePack-encoded, base64-encoded, not encrypted\)`
	q, _ := msgpack.Marshal(p)
	set(w, "p", q)
}

func streamed(w http.ResponseWriter, a account, p profile) {
	var b, q bytes.Buffer
	_ = msgpack.NewEncoder(&b).Encode(a)
	set(w, "a", b.Bytes()) // want `carries a \(field Password, MessagePack-encoded, base64-encoded, not encrypted\)`
	_ = msgpack.NewEncoder(&q).Encode(p)
	set(w, "p", q.Bytes())
}

func byHashicorp(w http.ResponseWriter, a account, p profile) {
	var b, q bytes.Buffer
	_ = hashicorp.NewEncoder(&b, &hashicorp.MsgpackHandle{}).Encode(a)
	set(w, "a", b.Bytes()) // want `carries a \(field Password, encoded, base64-encoded, not encrypted\)`
	_ = hashicorp.NewEncoder(&q, &hashicorp.MsgpackHandle{}).Encode(p)
	set(w, "p", q.Bytes())
}

func byHashicorp1(w http.ResponseWriter, a account) {
	var b []byte
	_ = hashicorp1.NewEncoderBytes(&b, &hashicorp1.MsgpackHandle{}).Encode(a)
	set(w, "a", b) // want `carries a \(field Password, encoded, base64-encoded, not encrypted\)`
}

func byUgorji(w http.ResponseWriter, a account, p profile) {
	var b, q []byte
	_ = ugorji.NewEncoderBytes(&b, new(ugorji.MsgpackHandle)).Encode(a)
	set(w, "a", b) // want `carries a \(field Password, encoded, base64-encoded, not encrypted\)`
	_ = ugorji.NewEncoderBytes(&q, new(ugorji.MsgpackHandle)).Encode(p)
	set(w, "p", q)
}
