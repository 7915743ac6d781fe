package names

import "strings"

// A Class is a kind of data that do not belong in clear text on a user's
// device.
type Class uint8

// The classes, the worst first. The zero value is none.
const (
	None       Class = iota
	Credential       // what somebody proves an identity or opens something with
	Identity         // numbers that a state gives to a person
	Financial        // numbers of accounts and cards
	Health           // what a doctor knows
	Personal         // how to reach somebody, who somebody is
)

// guess says of a phrase that a hash of the data does not help, because there
// are few enough of them to try.
const guess = true

type phrase struct {
	class     Class
	guessable bool
	// beside: only together with one of these words.
	beside []string
	// not: not together with one of these words.
	not []string
	// last: only at the end of a name.
	last bool
}

// phrases tells what words stand for. Plurals count.
var phrases = map[string]phrase{
	"password":        {class: Credential, guessable: guess},
	"passwd":          {class: Credential, guessable: guess},
	"passphrase":      {class: Credential, guessable: guess},
	"pass phrase":     {class: Credential, guessable: guess},
	"pwd":             {class: Credential, guessable: guess, not: []string{"dir", "cwd", "path", "work", "working", "current"}},
	"pin":             {class: Credential, guessable: guess, last: true, not: []string{"gpio", "map", "board", "led", "digital", "analog"}},
	"pin code":        {class: Credential, guessable: guess},
	"secret":          {class: Credential},
	"client secret":   {class: Credential},
	"private key":     {class: Credential},
	"api key":         {class: Credential},
	"apikey":          {class: Credential},
	"signing key":     {class: Credential},
	"master key":      {class: Credential},
	"encryption key":  {class: Credential},
	"otp":             {class: Credential, guessable: guess},
	"recovery code":   {class: Credential},
	"backup code":     {class: Credential},
	"security answer": {class: Credential, guessable: guess},
	"mnemonic":        {class: Credential, last: true},
	"seed phrase":     {class: Credential},

	"ssn":              {class: Identity, guessable: guess},
	"social security":  {class: Identity, guessable: guess},
	"tax id":           {class: Identity, guessable: guess},
	"national id":      {class: Identity, guessable: guess},
	"passport":         {class: Identity, guessable: guess, last: true},
	"passport number":  {class: Identity, guessable: guess},
	"iban":             {class: Financial, guessable: guess},
	"account number":   {class: Financial, guessable: guess},
	"routing number":   {class: Financial, guessable: guess},
	"credit card":      {class: Financial, guessable: guess},
	"creditcard":       {class: Financial, guessable: guess},
	"card number":      {class: Financial, guessable: guess},
	"pan":              {class: Financial, guessable: guess, beside: []string{"card"}},
	"cvv":              {class: Financial, guessable: guess},
	"cvc":              {class: Financial, guessable: guess},
	"diagnosis":        {class: Health},
	"medical record":   {class: Health},
	"email":            {class: Personal, guessable: guess, last: true},
	"e mail":           {class: Personal, guessable: guess, last: true},
	"mail":             {class: Personal, guessable: guess, last: true},
	"email address":    {class: Personal, guessable: guess, last: true},
	"mail address":     {class: Personal, guessable: guess, last: true},
	"phone":            {class: Personal, guessable: guess, last: true},
	"phone number":     {class: Personal, guessable: guess, last: true},
	"mobile":           {class: Personal, guessable: guess, last: true},
	"mobile number":    {class: Personal, guessable: guess, last: true},
	"home address":     {class: Personal, last: true},
	"street address":   {class: Personal, last: true},
	"postal address":   {class: Personal, last: true},
	"billing address":  {class: Personal, last: true},
	"shipping address": {class: Personal, last: true},
	"birthday":         {class: Personal, guessable: guess, last: true},
	"birth date":       {class: Personal, guessable: guess, last: true},
	"date of birth":    {class: Personal, guessable: guess, last: true},
	"dob":              {class: Personal, guessable: guess, last: true},
	"full name":        {class: Personal, last: true},
	"fullname":         {class: Personal, last: true},
	"first name":       {class: Personal, last: true},
	"firstname":        {class: Personal, last: true},
	"last name":        {class: Personal, last: true},
	"lastname":         {class: Personal, last: true},
	"surname":          {class: Personal, last: true},
}

// about are last words of names that speak about a thing rather than name it.
var about = wordSet(`
	at policy enabled disabled count length len name names hint url uri link reset field label placeholder strength
	changed required verified valid invalid sent set exists error err message msg form page type kind format rule rules
	input prompt title text template service client server provider manager store handler config option options
	expiry expires status state mode flag visible hidden icon file path dir column regex pattern min max attempts`)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// Classify tells what data the name of a variable, field, parameter or form
// key stands for, and whether a hash of them can be undone by guessing.
func Classify(name string) (class Class, guessable bool) {
	words := Words(name)
	if len(words) == 0 || words[0] == "has" || words[0] == "is" {
		return None, false
	}
	speaksAbout := about[words[len(words)-1]]
	for length := 3; length >= 1; length-- {
		for i := 0; i+length <= len(words); i++ {
			p, ok := lookUp(words[i : i+length])
			atEnd := i+length == len(words)
			if ok && p.fits(words, atEnd) && (atEnd || !speaksAbout) {
				return p.class, p.guessable
			}
		}
	}
	return None, false
}

// lookUp finds words in the table, as they are or without the s of a plural.
func lookUp(words []string) (phrase, bool) {
	text := strings.Join(words, " ")
	if p, ok := phrases[text]; ok {
		return p, true
	}
	p, ok := phrases[strings.TrimSuffix(text, "s")]
	return p, ok
}

// fits reports whether a phrase means in a name what it means alone.
func (p phrase) fits(words []string, atEnd bool) bool {
	if p.last && !atEnd {
		return false
	}
	if p.not != nil && has(words, p.not...) {
		return false
	}
	return p.beside == nil || has(words, p.beside...)
}
