/*
Package cookiesensitive defines an analyzer that reports sensitive data in
cookies.

# Analyzer cookiesensitive

cookiesensitive: report sensitive data in cookies

A cookie lives in clear text on the user's device and travels with every
request. Whoever can read the device, a backup of it or a log of requests has
what is in it: a password, the number of a card, an e-mail address. Such data
belong on the server, under an identifier that means nothing by itself.

	http.SetCookie(w, &http.Cookie{Name: "remember", Value: u.Password}) // reported

	http.SetCookie(w, &http.Cookie{Name: "remember", Value: newRandomToken()})

Data are sensitive by the name of where they are read from: a field or the keys
of its tags, a variable, a parameter, a form value, a getter. A name is read by
its words, of which the last ones say what it is: Password, apiKey, card_number
and otp are sensitive; Secretary, pinned, passwordResetURL, maxPasswordLength and
hasPassword are not. A field with the tag sensitive:"true" is.

Data are followed through conversions, concatenation, fmt, strings, builders and
buffers, escaping, base64, hex, JSON, XML, gob, compression, lists, maps,
channels, function literals and functions, of other packages too. None of that
protects them. A struct that is written out as a whole counts with the fields that
are written: not those with json:"-", nor where a type writes itself. A function
that encodes what it is given and sends it is silent; who passes a password to it
is reported:

	func set(w http.ResponseWriter, v string) {
		http.SetCookie(w, &http.Cookie{Name: "data", Value: base64.StdEncoding.EncodeToString([]byte(v))})
	}

	set(w, u.Password) // reported

Values of sessions count like those of cookies where the session lives in the
cookie and is not encrypted, as with gorilla's NewCookieStore or gin-contrib's
cookie.NewStore, hertz-contrib's and dghubble's without a second key, the sessions of buffalo whose options have no
SessionStore, and those of revel. Which store that is must be seen: all that
the package makes, and those that it imports make.

	session.Values["pw"] = r.FormValue("password") // reported

Where the store is made in a package that imports the handlers, mostly in main, the
report is where it is made or comes from, once for each store, and names the function
that puts the value into its sessions.

Access, refresh and ID tokens of other services are reported in a cookie that is
sent without Secure or HttpOnly, and in such sessions.

Personal data (e-mail addresses, phone numbers, birthdays, names) are reported in
cookies as well, unless -cookiesensitive.pii=false; with
-cookiesensitive.pii=sessions in sessions, too. Names of users, their ids and
roles are reported with -cookiesensitive.identifiers. The regular expressions
-cookiesensitive.sources and -cookiesensitive.ignore add names, and take some
away. What is called id or name and nothing else is what the name of the cookie says: a
user id in user_id, a first name in first_name.

It is silent where data went through encryption or a keyed hash. A hash without
a key does not protect what can be guessed, so a hashed password is reported. It
is silent about identifiers of sessions and a secret beside them, tokens that the
program makes for its own users and OAuth state, which are what cookies are for, about
lengths and comparisons, and about deletions.

There is no fix.

CWE-312, CWE-315, CWE-359, CWE-539.
*/
package cookiesensitive
