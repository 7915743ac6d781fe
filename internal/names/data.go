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
	Token            // what another service gives access for, for a while
	Personal         // how to reach somebody, who somebody is
	Identifier       // what a program calls somebody, or takes somebody for
)

// A Meaning is what a name says of the data that it stands for.
type Meaning struct {
	Class Class
	// Guessable says that a hash of the data does not help, because there are few
	// enough of them to try.
	Guessable bool
	// Hashed says that the name is that of a hash of such data.
	Hashed bool
}

const guess = true

type phrase struct {
	class     Class
	guessable bool
	// beside: only together with one of these words.
	beside []string
	// not: not together with one of these words.
	not []string
}

// phrases tells what words stand for. Plurals count, and so do the words of one
// written without a border: apikey.
var phrases = withJoined(map[string]phrase{
	"password":               {class: Credential, guessable: guess},
	"pass word":              {class: Credential, guessable: guess},
	"passwd":                 {class: Credential, guessable: guess},
	"passphrase":             {class: Credential, guessable: guess},
	"pass phrase":            {class: Credential, guessable: guess},
	"passcode":               {class: Credential, guessable: guess},
	"pwd":                    {class: Credential, guessable: guess, not: []string{"dir", "cwd", "path", "work", "working"}},
	"pin":                    {class: Credential, guessable: guess, not: []string{"gpio", "map", "board", "led", "digital", "analog", "input", "output", "signal", "version", "cert", "pins"}},
	"pin code":               {class: Credential, guessable: guess},
	"pin number":             {class: Credential, guessable: guess},
	"otp":                    {class: Credential, guessable: guess},
	"otp code":               {class: Credential, guessable: guess},
	"totp":                   {class: Credential, guessable: guess},
	"totp code":              {class: Credential, guessable: guess},
	"security answer":        {class: Credential, guessable: guess},
	"secret":                 {class: Credential, not: csrf}, // that of CSRF protection is meant to be in a cookie
	"client secret":          {class: Credential},
	"secret key":             {class: Credential},
	"secret access key":      {class: Credential},
	"access key secret":      {class: Credential},
	"private key":            {class: Credential},
	"api key":                {class: Credential},
	"signing key":            {class: Credential},
	"master key":             {class: Credential},
	"encryption key":         {class: Credential},
	"recovery code":          {class: Credential},
	"backup code":            {class: Credential},
	"mnemonic":               {class: Credential},
	"seed phrase":            {class: Credential},
	"recovery phrase":        {class: Credential},
	"ssn":                    {class: Identity, guessable: guess},
	"social security":        {class: Identity, guessable: guess},
	"social security number": {class: Identity, guessable: guess},
	"tax id":                 {class: Identity, guessable: guess},
	"tax number":             {class: Identity, guessable: guess},
	"national id":            {class: Identity, guessable: guess},
	"id card number":         {class: Identity, guessable: guess},
	"passport":               {class: Identity, guessable: guess},
	"passport number":        {class: Identity, guessable: guess},
	"iban":                   {class: Financial, guessable: guess},
	"account number":         {class: Financial, guessable: guess},
	"bank account":           {class: Financial, guessable: guess},
	"routing number":         {class: Financial, guessable: guess},
	"credit card":            {class: Financial, guessable: guess},
	"credit card number":     {class: Financial, guessable: guess},
	"bank card":              {class: Financial, guessable: guess},
	"card number":            {class: Financial, guessable: guess},
	"pan":                    {class: Financial, guessable: guess, beside: []string{"card"}},
	"cvv":                    {class: Financial, guessable: guess},
	"cvc":                    {class: Financial, guessable: guess},
	"diagnosis":              {class: Health},
	"medical record":         {class: Health},
	"medical history":        {class: Health},
	"blood type":             {class: Health},

	"access token":   {class: Token},
	"refresh token":  {class: Token},
	"id token":       {class: Token},
	"bearer token":   {class: Token},
	"oauth token":    {class: Token},
	"request secret": {class: Token}, // of OAuth 1, for the time of a login
	"token secret":   {class: Token},
	"code verifier":  {class: Token},

	"email":            {class: Personal, guessable: guess, not: business},
	"e mail":           {class: Personal, guessable: guess, not: business},
	"mail":             {class: Personal, guessable: guess, not: business},
	"email address":    {class: Personal, guessable: guess, not: business},
	"mail address":     {class: Personal, guessable: guess, not: business},
	"phone":            {class: Personal, guessable: guess, not: []string{"model", "os", "brand"}},
	"phone number":     {class: Personal, guessable: guess},
	"telephone":        {class: Personal, guessable: guess},
	"telephone number": {class: Personal, guessable: guess},
	"mobile":           {class: Personal, guessable: guess, not: []string{"os", "app", "platform"}},
	"mobile phone":     {class: Personal, guessable: guess},
	"mobile number":    {class: Personal, guessable: guess},
	"home address":     {class: Personal},
	"street address":   {class: Personal},
	"postal address":   {class: Personal},
	"mailing address":  {class: Personal},
	"billing address":  {class: Personal},
	"shipping address": {class: Personal},
	"delivery address": {class: Personal},
	"birthday":         {class: Personal, guessable: guess},
	"birth date":       {class: Personal, guessable: guess},
	"birthdate":        {class: Personal, guessable: guess},
	"date of birth":    {class: Personal, guessable: guess},
	"dob":              {class: Personal, guessable: guess},
	"full name":        {class: Personal, not: things},
	"first name":       {class: Personal, not: things},
	"last name":        {class: Personal, not: things},
	"surname":          {class: Personal},

	"user name":  {class: Identifier},
	"login":      {class: Identifier, not: []string{"last", "auto", "first", "social"}},
	"login name": {class: Identifier},
	"user id":    {class: Identifier},
	"uid":        {class: Identifier},
	"role":       {class: Identifier},
	"is admin":   {class: Identifier},
	"gender":     {class: Identifier},
	"ip":         {class: Identifier},
	"ip address": {class: Identifier},
})

var (
	// business are the words of addresses that anybody may know.
	business = []string{"support", "contact", "noreply", "reply", "site", "company", "sender", "bot", "html", "txt", "body", "welcome"}
	// things have names as well as people.
	things = []string{"repo", "repository", "file", "host", "path", "image", "package", "module", "method", "function", "class", "table", "branch", "group"}
)

// withJoined adds the words of each phrase written without borders.
func withJoined(m map[string]phrase) map[string]phrase {
	for _, words := range sortedKeys(m) {
		if joined := strings.ReplaceAll(words, " ", ""); joined != words && len(joined) > 4 {
			m[joined] = m[words]
		}
	}
	return m
}

var (
	// acts begin the names of what is done with a thing, or may be.
	acts = wordSet(`
		has is was had have are need needs must can may should will allow allows allowed enable enables enabled disable disables
		disabled require requires required use uses using skip check checks verify validate reset change update delete remove
		set send create generate regenerate gen find lookup list show hide hidden forgot forget lost clear insert invite notify
		rotate revoke renew reissue no without min max num count missing invalid unset force enforced save store add load edit
		compare match contains include includes ignore omit prefer trust mask masked redacted obfuscated anonymized encrypt
		encrypted enc cipher ciphertext sealed public register authenticate do on with limit unique by expire configure complete
		expose serialize deserialize override reuse link unlink resend submit toggle queue build compose perform begin finish
		resign restore rename unverify assert keep detach err`)

	// hashes say that a name is that of a hash.
	hashes = wordSet(`hash hashed hashes digest md5 sha sha1 sha256 bcrypt bcrypted salted argon2`)

	// forms say in what form a thing is there, or which of several it is.
	forms = wordSet(`
		bytes byte str string text raw plain plaintext clear value val data pem rsa hex b64 base encoded escaped json
		ptr pointer param arg confirm confirmation repeat again new old current temp tmp copy
		no num`)

	// prepositions end the name of a thing: what follows says more about it.
	prepositions = wordSet(`for of from by to with without via in on as per at`)

	// joinable are words that names begin with that have no borders: userpassword.
	joinable = []string{"user", "new", "old", "admin", "db", "my"}
)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
