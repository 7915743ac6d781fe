// Package config keeps keys for others, and has nothing to do with sessions itself.
package config

import (
	"encoding/json"
	"flag"
	"os"
)

// Keys that are texts of the program.
var (
	JWTKey    = []byte("kept in another package")
	AppSecret = "a text that is kept in another"
	Helped    = Struct{Secret: help()}
)

func help() string { return "what a function of its returns" }

// Keys of which the program's text tells nothing.
var (
	LateSecret     string
	ReplacedSecret = "until it is replaced"
	FlagSecret     = "a default of the command line"
	FilledKey      = []byte("0123456789abcdef0123456789abcdef")
	Overwritten    = Struct{Secret: "until another package replaces it"}
	OverSecret     = "until another package replaces it, too"
	TakenSecret    = "until whoever has its address does"
)

func init() {
	flag.StringVar(&FlagSecret, "secret", FlagSecret, "")
	copy(FilledKey, os.Getenv("FILLED"))
}

// Replace replaces a key.
func Replace(s string) { ReplacedSecret, LateSecret = s, s }

// Keys of the environment.
var (
	EnvSecret     = os.Getenv("ENV_SECRET")
	EnvKey        = Struct{Secret: os.Getenv("ENV_KEY")}
	CheckedSecret = os.Getenv("CHECKED_SECRET")
	AskedSecret   = os.Getenv("ASKED_SECRET")
)

// Check asks for one of them.
func Check() bool { return CheckedSecret != "" }

// Struct has a key among other things.
type Struct struct {
	Name   string
	Secret string
}

// Nested has one further in.
type Nested struct {
	Debug bool
	JWT   Struct
	Store *Struct
}

// Configurations with keys in them.
var (
	Config    = struct{ Name, Secret string }{"app", "a secret of an unnamed type"}
	Settings  = Nested{JWT: Struct{Secret: "a secret further in"}, Store: &Struct{Secret: "behind an address"}}
	Pointer   = &Nested{JWT: Struct{Secret: "a secret in what is pointed to"}}
	Made      = Default()
	Loaded    = &Assigned{JWTSecret: "before a file is read"}
	Decoded   = Assigned{JWTSecret: "before another is"}
	Unlabeled = Struct{Name: "no secret at all"}
)

// Assigned is read from a file.
type Assigned struct{ JWTSecret string }

// Load reads configurations.
func Load(text []byte) error {
	if err := json.Unmarshal(text, Loaded); err != nil {
		return err
	}
	return json.Unmarshal(text, &Decoded)
}

// Default is a configuration.
func Default() *Nested { return &Nested{JWT: Struct{Secret: "a default of a function"}} }

// Read is a default that is read over.
func Read(text []byte) (*Assigned, error) {
	a := &Assigned{JWTSecret: "what a file may replace"}
	return a, json.Unmarshal(text, a)
}

// SigningSecret returns a constant.
func (n *Nested) SigningSecret() string { return "what a method returns" }

// GetSecret returns one of two.
func GetSecret() string {
	if s := os.Getenv("GET_SECRET"); s != "" {
		return s
	}
	return "a constant on one of two ways"
}
