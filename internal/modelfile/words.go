package modelfile

import (
	"strconv"
	"strings"
	"time"

	"github.com/cookielint/cookielint/internal/model"
)

// omitted are the fields of package model that a file cannot have, with the
// reason.
var omitted = map[string]string{
	"Library.Module":        "the module that has versions is that of a make",
	"Library.Packages":      "they are those of the entries; nobody is asked whether the rest of a package matters",
	"Library.Propagator":    "the entries tell",
	"Library.SessionCookie": "of which package it is the file does not say",
	"Library.Taught":        "all of a file is",
	"Library.Adopts":        "a file is about several libraries",
}

// required are the fields that have to be there.
var required = map[string]bool{
	"Record.Type": true, "Slot.Path": true, "Slot.Type": true,
	"Func.Symbol": true, "Make.Type": true, "Variant.Fields": true, "Set.Path": true,
	"HeaderWrite.Key": true, "Carry.From": true, "Visit.List": true, "Visit.With": true,
	"Handler.Type": true, "Handler.On": true, "Commit.On": true, "Reply.With": true, "Reply.Tag": true,
	"Absence.Result": true, "Absence.Error": true, "Keyed.For": true, "Decoding.Of": true, "Decoding.By": true,
	"Insertion.Of": true, "Lapse.By": true, "Lapse.Each": true, "Use.Does": true, "Hook.Type": true, "Hook.Field": true, "Hook.Header": true,
	"Output.Type": true, "Output.Field": true, "Output.Tag": true,
	"Var.Symbol": true, "Var.Type": true, "Constant.Symbol": true, "Constant.Is": true,
	"Parsing.Of": true, "Words.Means": true, "Force.If": true, "Force.Is": true, "Force.Then": true,
}

// symbols are the fields that hold the name of a function or of a type.
var symbols = map[string]func(string) error{
	"Library.Responses": isType, "Record.Type": isType, "Slot.Type": isType, "Make.Type": isType, "Hook.Type": isType, "Output.Type": isType, "Handler.Type": isType, "Keep.In": isType,
	"Var.Symbol": isType, "Var.Type": isType, "Constant.Symbol": isType,
	"Func.Symbol": isFunc, "Send.Unless": isFunc, "Read.Unless": isFunc,
}

func isType(s string) error {
	_, err := model.ParseType(s)
	return err
}

func isFunc(s string) error {
	_, err := model.ParseFunc(s)
	return err
}

// attributes are the names of attributes: those that messages have, but one word
// each.
var attributes = [model.NumAttributes]string{
	model.Name: "Name", model.Value: "Value", model.Path: "Path", model.Domain: "Domain", model.MaxAge: "MaxAge",
	model.Expires: "Expires", model.Secure: "Secure", model.HTTPOnly: "HttpOnly", model.SameSite: "SameSite",
	model.Partitioned: "Partitioned", model.Lifetime: "Lifetime", model.IdleTimeout: "IdleTimeout",
	model.CodecAge: "CodecAge", model.Expiry: "Expiry", model.Claims: "Claims", model.Sent: "Sent",
	model.Committed: "Committed", model.Queued: "Queued", model.Changed: "Changed", model.Rotated: "Rotated", model.Destroyed: "Destroyed",
	model.Unchecked: "Unchecked", model.Saved: "Saved", model.SigningKey: "SigningKey", model.EncryptionKey: "EncryptionKey", model.SessionOnly: "SessionOnly", model.KeepsEnd: "KeepsEnd", model.Fields: "Fields",
}

var kinds = []string{
	model.Cookie: "cookie", model.Session: "session", model.Token: "token", model.Claim: "claim",
	model.Response: "response", model.Codec: "codec", model.Header: "header",
	model.Entry: "entry", model.Renewal: "renewal", model.Parser: "parser", model.Keying: "keying",
}

var writers = []string{model.UnknownWriter: "unknown", model.NetHTTP: "netHTTP", model.Strict: "strict", model.Plain: "plain"}

var operations = []string{
	model.Changes: "changes", model.Saves: "saves", model.Rotates: "rotates", model.Destroys: "destroys", model.Empties: "empties",
	model.Configures: "configures",
}

var codes = []string{model.Hex: "hex", model.Base64: "base64"}

var moments = []string{model.Never: "never", model.Past: "past"}

var sameSites = []string{model.SameSiteLax: "Lax", model.SameSiteStrict: "Strict", model.SameSiteNone: "None"}

// maxParam is the highest index of a parameter that a file may name.
const maxParam = 99

// operand reads "recv", "around", "rest" and "param 0".
func operand(s string) (model.Operand, bool) {
	switch s {
	case "recv":
		return model.Recv, true
	case "around":
		return model.Around, true
	case "rest":
		return model.Rest, true
	}
	digits, ok := strings.CutPrefix(s, "param ")
	n, err := strconv.ParseUint(digits, 10, 16)
	if !ok || err != nil || n > maxParam || strconv.FormatUint(n, 10) != digits {
		return 0, false
	}
	return model.Param(int(n)), true
}

// special are values that YAML has no word for: {duration: 24h}.
var special = map[string]func(string) (any, bool){
	"new":      func(s string) (any, bool) { return model.New(s), isType(s) == nil },
	"function": func(s string) (any, bool) { return model.Function(s), isFunc(s) == nil },
	"held":     func(s string) (any, bool) { return model.Held(s), isType(s) == nil },
	"moment":   func(s string) (any, bool) { i := index(moments, s); return model.Moment(max(i, 0)), i >= 0 },
	"sameSite": func(s string) (any, bool) { i := index(sameSites, s); return i, i >= 0 },
	"duration": func(s string) (any, bool) { d, err := time.ParseDuration(s); return int(d), err == nil },
}

// index is where a word is in a list; -1: nowhere.
func index(list []string, word string) int {
	for i, w := range list {
		if w == word && word != "" {
			return i
		}
	}
	return -1
}
