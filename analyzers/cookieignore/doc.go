/*
Package cookieignore defines an analyzer that reports comments that are to silence
other rules and do not.

# Analyzer cookieignore

cookieignore: report ignore comments that have no effect

A finding is silenced where it is, by a comment that names the rule and says why:

	//cookielint:ignore cookiesecure the proxy in front adds Secure
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: lang, HttpOnly: true})

Such a comment is about the line in which it stands, behind code, or about the one
below it, and about all of the statement, declaration or element that begins there,
but for blocks of statements in it. It may name several rules, with commas between
them. What also works:

  - //lint:ignore RULE reason, the same as staticcheck has it;
  - //cookielint:file-ignore RULE reason, anywhere in a file and about all of it;
    //lint:file-ignore is the same;
  - //nolint:cookielint // reason, also //nolint:RULE and //nolint, which cover what
    golangci-lint lets them cover: their line, or from the line above a function, a
    statement or the package clause all of it.

A finding that is silenced is not reported again in packages that use what the
comment is about.

What is reported:

  - a comment of the first two forms without a reason. It ignores nothing: who reads
    it later cannot know whether it is still right;
  - a //cookielint: comment that names no rule, one that does not exist, or that is
    misspelled or has a space in front of its name. Of //lint: and //nolint only
    what names a rule of cookielint is looked at, the rest is for other tools;
  - with -cookieignore.unused, a rule in a comment that has no finding there (any
    more).

It is silent about rules that do not run, in generated files, in files of packages
that do not compile and, but for -cookieflow.tests, in tests. Naming the rule
(-cookieignore) makes the others run for its sake, but does not have them report.

There is no fix: a reason is for you to give, and a comment that is of no use may
tell that the code has changed in a way that was not meant.

CWE-1116.
*/
package cookieignore
