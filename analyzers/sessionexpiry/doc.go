/*
Package sessionexpiry defines an analyzer that reports sessions, and tokens that
act as sessions, that do not end when they should.

# Analyzer sessionexpiry

sessionexpiry: report sessions and tokens that never end

Whoever holds a session that does not end can use it for ever: from a backup, a
log, a shared computer. An end has to be set where the server checks it; what
the browser is told does not bind a thief.

gorilla/sessions and securecookie check the age of a signed value themselves:
30 days, unless the MaxAge method of the store or codec says otherwise.
Options.MaxAge only tells the browser.

	store := sessions.NewCookieStore(key)
	store.Options.MaxAge = 3600 // reported: the server goes on accepting it for 30 days

	store := sessions.NewCookieStore(key)
	store.MaxAge(3600)

What a handler gives one session (session.Options) only tells the browser as well. It is
reported where all stores that the package and its imports make keep sessions in the
cookie, and leave the age as it is; and at the store where that is made by a package, such
as main, which imports that of the handler.

It is silent where the package puts into such sessions what ends by itself or may be ended:
a token that is over some time, or the identifier of a session that the server keeps.

Reported are also store.MaxAge(0), csrf.MaxAge(0) and
(*securecookie.SecureCookie).MaxAge(0), with which a value is good for ever;
options that are replaced without MaxAge; and session managers whose lifetime, or
how long they keep a session that nobody uses, is longer than -sessionexpiry.max
(30 days, or a month of 31; -sessionexpiry.max-refresh, 400 days, for names of refresh
and remember-me cookies), by what the program says or, with iris, by default. A
Lifetime of alexedwards/scs that is 0 ends every session at once.

# Stores of keys and values

What is kept in Redis, memcached or a cache in memory without an expiration stays
until somebody deletes it:

	rdb.Set(ctx, "session:"+id, user, 0) // reported
	rdb.HSet(ctx, "refresh:"+id, "user", user) // reported, unless Expire is called for such a key
	rdb.SetArgs(ctx, "otp:"+id, code, redis.SetArgs{Mode: "NX"}) // reported
	rdb.GetEx(ctx, "session:"+id, 0) // reported: takes its end away

	rdb.Set(ctx, "session:"+id, user, 12*time.Hour)

What is written out of the key has to say that it is a session's, or one of something that
lets somebody in: a token, a nonce, a one-time password, the state of an OAuth login;
"cart:"+sessionID is a cart. What else the key is made of must not say who somebody is, as
in "session:"+username: that lets nobody in. It is silent about KeepTTL, about
what the program has one of, with a key that is all written out (a token for another
service), about a hash of which session somebody has, by the name or number of him, about
tokens of a provider, by the names around (OAuth, OIDC), about
keys that the package gives an end elsewhere, or that a function gives one which it calls
and tells for how long, about lists of what is revoked, by the key, by what is kept or by
the names of the functions that keep it, and where what is kept has a field for when it ends:
of a struct, of a map, or of a hash.

# Tokens

A JWT that is signed without exp is accepted by parsers for ever. It is reported where the
package, or one of the same module or workspace that it imports, has the library check
tokens, and where no claim says when it may end (valid_until, a time in a struct) or which
token or session it is (jti, session_id), by which the program may end it itself. One whose exp counts
milliseconds is accepted for thousands of years, and one whose exp is a time.Time in
MapClaims by none, or by jwt-go 3 for ever. Nor is one whose exp is a length of time in
seconds, which is a moment of 1970, while time.Hour counts nanoseconds, and as the seconds
since 1970 ends in the year 116,000. One that is good for longer than the limits above is
reported, too, unless a name of a function that makes it, or returns what such a one makes, or
of what it is assigned to, speaks of a license, a device, a key for programs or a link in an
e-mail.

A token without exp is also let pass where such a name says that it is a key for programs or
a link in an e-mail (api key, access key, license, bot, webhook, unsubscribe), or it has
a claim for the identifier of a session (session_id, sid). It is let pass, and so is one
that is good for too long, where it stands for a session that may end before: its text
is put into a session, or a struct that is called one, goes to a function that keeps one
(CreateSession, Sessions.Create, CacheToken), or is kept in a store with an expiration,
or under it. One that an exported function returns, which its own package does not call,
is judged in the packages that do, by what becomes of it there, once in each; where
nobody calls it there is no finding. It is judged where it is signed if a name there
says that it is a refresh token or the like, with -cookieflow.constructors, and if a
method signs it.

	token, err := tokens.For(user) // reported: parsers accept the token of tokens.For for ever

A struct that embeds the claims of the library, and has a field of its own for exp beside
them, takes exp from these: the parser finds none, and accepts tokens that are over. That is
reported where such a struct is parsed into, unless something reads the field, or the struct
has methods of its own by which it checks itself.

	type claims struct {
		Exp int64 `json:"exp"`
		jwt.RegisteredClaims
	}

	jwt.ParseWithClaims(text, &claims{}, key) // reported

# What else can be asked for

Where something ends is often in another place than where it is made. With
-sessionexpiry.elsewhere, which the group strict has, is reported what ends nowhere that
cookielint looks, although it may do so elsewhere:

  - a token without exp that is not seen to be checked, or that has a claim by which the
    program may end it
  - an entry of which only the names of the constants, functions and variables that its key
    is made of say that it is a session's, and one with the name or number of somebody in
    its key
  - a codec that a program makes itself for a cookie that is named like a session's, and that
    accepts values for longer than the cookie lasts which lasts longest among those that it
    signs; unless what is signed is a text that no name calls that of somebody, or one that
    is called the identifier of a session
  - a parser that does not check claims (WithoutClaimsValidation, SkipClaimsValidation,
    WithValidate(false)) in a package that never asks a token when it ends, unless the
    function's name says that it is about tokens that are over: refresh, logout

For example:

	codec := securecookie.New(hashKey, blockKey)
	value, err := codec.Encode("session", user)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, MaxAge: 3600}) // the codec goes on accepting it for 30 days

With -sessionexpiry.homemade maps of the program's own are reported that keep
sessions of somebody for ever: variables and fields whose name or type says
session, in a package that neither compares times nor removes anything after a
time. With -sessionexpiry.absolute sessions are reported that last as long as they
are used.

# Where it is silent

It is silent where the end is decided at run time, where one path sets it, about stores
that keep the data on the server and end them there, about claims that it cannot see,
about tokens that only go into requests that the program makes itself, in a header, a
form or a body, those included that it keeps for the next one, about tokens that say no
more than which program has made them, when and for which other one, and about those
that end by a claim of the program's own ("expires_at", "created", a field Exp) which
the package reads, or by one that says when they end where the package parses no token:
another may read it.

The fix, where Options.MaxAge = n is a statement of its own, is store.MaxAge(n),
which sets both; where exp is a time or counts something smaller, it is the number
of seconds; where it is a time.Duration or what a method of one counts, it is
time.Now().Add of that.

CWE-613, OWASP ASVS 5 V7.3.
*/
package sessionexpiry
