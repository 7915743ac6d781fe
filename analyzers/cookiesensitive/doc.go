/*
Package cookiesensitive defines an analyzer that reports sensitive data in
cookies.

# Analyzer cookiesensitive

cookiesensitive: report sensitive data that are put into cookies

A cookie lives in clear text on the user's device and travels with every
request. Whoever can read the device, a backup of it or a log of requests has
what is in it: a password, the number of a card, an e-mail address. Such data
belong on the server, under an identifier that means nothing by itself.

	http.SetCookie(w, &http.Cookie{Name: "remember", Value: u.Password}) // reported

	http.SetCookie(w, &http.Cookie{Name: "remember", Value: newRandomToken()})

Data are sensitive by the name of where they are read from: a field or the keys
of its tags, a variable, a parameter, a form value, a getter. Words count as a
whole: Password, apiKey, card_number and otp do, Secretary and pinned do not,
nor does PasswordChangedAt. They are followed through conversions,
concatenation, fmt, strings, escaping, base64, hex and JSON, none of which
protects them, into the value of a cookie that is sent. A struct that is written
out as a whole counts with the fields that are written.

Personal data (e-mail addresses, phone numbers, birthdays, names) are reported
as well, unless -cookiesensitive.pii=false.

It is silent where data went through encryption or a keyed hash. A hash without
a key does not protect what can be guessed, so a hashed password is reported. It
is silent about identifiers of sessions, tokens and OAuth state, which are what
cookies are for, about lengths and comparisons, and about deletions.

There is no fix.

CWE-312, CWE-315, CWE-359, CWE-539.
*/
package cookiesensitive
