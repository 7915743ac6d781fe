/*
Package sessionid defines an analyzer that reports session identifiers and CSRF
tokens that can be guessed.

# Analyzer sessionid

sessionid: report session identifiers and CSRF tokens that can be guessed

Who guesses the identifier of a session has the session. It has to be random, from
crypto/rand or what is built on that, and long enough that nobody can try them all.

	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: strconv.Itoa(rand.Int())}) // reported, of math/rand

	id := make([]byte, 32)
	rand.Read(id) // of crypto/rand
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: hex.EncodeToString(id)})

It looks at the values of cookies whose names say that they carry a session, a
credential or a token against forgery (-cookieflow.sensitive-names), at the keys of
maps in which the program keeps sessions of people, at the keys under which it keeps
sessions and tokens in Redis and other stores, at texts that a constant statement of SQL
inserts into the columns for identifiers and tokens of a table of sessions, at such
fields of structs that gorm or a statement of sqlx keeps as rows (Create, Save,
FirstOrCreate, NamedExec), and at the functions that fiber and iris are given to make
identifiers (KeyGenerator, SessionIDGenerator). Reported is one that is made of

  - math/rand and math/rand/v2, however they are seeded
  - the time, a counter, the number of the process
  - UUIDs of versions 1, 2 and 6, xid, and ulid.Make, which takes math/rand
  - fewer than 16 random bytes

or of a hash of these, or of a MAC whose key is made of these, and of nothing else that
may be random. It follows values through functions of the package, and of other packages
that have to do with cookies themselves or whose names say that they make an identifier
(GenerateToken, RandomString).

It is silent about values that have 16 random bytes besides, such as UUIDs of versions
4 and 7; that end in a MAC or are a signed token; that have anything in them whose
making it does not see, but for what is named as a user or an e-mail address; about keys
of what people type (otp, code); about rows that another package fills than the one that
hands them to a database; about names that end in a time or a note (last_login); in tests
and generated files.

There is no fix: how an identifier is written is a judgement.

CWE-330, CWE-331, CWE-338.
*/
package sessionid
