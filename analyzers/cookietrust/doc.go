/*
Package cookietrust defines an analyzer that reports decisions about what somebody may do
that are made by a cookie which nothing has verified.

# Analyzer cookietrust

cookietrust: report access decisions that trust an unverified cookie

A cookie comes back from the browser as the browser has it. Whoever sits in front of it
can have changed "role=user" into "role=admin", or the number of their account into that
of another one: HttpOnly and Secure keep scripts and networks away from a cookie, not
its owner.

	c, err := r.Cookie("role")
	if err == nil && c.Value == "admin" { // reported
		deleteEverything()
	}

	role, err := roles.Verify(c.Value) // such as by securecookie, an HMAC or a JWT
	if err == nil && role == "admin" {
		deleteEverything()
	}

The value of a cookie is followed from where a library reads it, through variables,
functions, also of other packages, conversions, encodings and what JSON, gob and XML make
of it, to where the program decides something by it. Reported are

  - comparisons, also in a switch or by strings.EqualFold and the like, with a constant
    that says what somebody may do ("admin", "root", "staff", "authenticated"); with
    "true", "1", "yes" and the like where the cookie, or the field or variable that the
    value is in, has a name that says so ("is_admin", "logged_in"); with any constant
    where it is called a role;
  - conditions by what strconv.ParseBool makes of such a cookie, or by such a field of what
    was unpacked from one;
  - lookups of a user, an account or an owner by a cookie whose name says that it holds
    who somebody is ("user_id", "username", "email"), or that is made a number: by a map
    of such a name, by a function of such a name (GetUserByID, Find of a UserStore), by a
    query of SQL that selects from such a table, by a method that fills in such a struct.

What a function decides more than once by a cookie is one finding, and so is what several
decide by what one call reads for them: it is mended there.

It is silent where the value, or a part of it, is verified as well: handed to
securecookie, to the parser of a JWT, to an HMAC or a cipher, to a function whose name says
that it verifies, decrypts or validates, or compared with a secret, also in a function of
another package which returns it; and where such a function was given the request before. A
session's identifier or a token that is looked up is what a cookie is for. It is silent
about cookies whose names say that they are about how pages look or what somebody was shown (theme, banner,
consent, language, tab, remember), about those of which no name is known unless the
constant is clear by itself, where middleware of the package decrypts all cookies (fiber's
encryptcookie), in generated files and, but for -cookieflow.tests, in tests. That
middleware of another package does so is not seen; this is why the rule is opt-in.

There is no fix: the state has to be moved to the server, or to be signed.

CWE-565, CWE-784.
*/
package cookietrust
