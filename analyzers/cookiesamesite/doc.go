/*
Package cookiesamesite defines an analyzer that reports session cookies that
leave it to the browser whether other sites can make it send them.

# Analyzer cookiesamesite

cookiesamesite: report session cookies that are sent without SameSite

A form or an image on somebody else's page makes the browser send a request to
this site. SameSite tells whether a cookie goes with it: never with Strict, only
when the user follows a link with Lax, always with None. Where it is left out
browsers differ: some take Lax, but let requests that change something through
for two minutes after the cookie was set; others take None. A request that
carries the session of a user who did not mean it is request forgery (RFC
6265bis, sections 5.6.7 and 8.8).

	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id}) // reported

	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, SameSite: http.SameSiteLaxMode})

http.SameSiteDefaultMode is the same as nothing: net/http does not send it.

A cookie is judged where it is sent to a client, as cookiesecure does, if its
name says that it carries a session or a credential. Session stores and
managers are judged whatever the name, with the defaults of the library.

It also reports cookies that keep the state, the nonce or the PKCE verifier of a
login at an OAuth, OpenID Connect or SAML provider, by their name, and are sent
with Strict. The user comes back from the provider's site, so the browser does
not send the cookie, and the login fails:

	http.SetCookie(w, &http.Cookie{Name: "oauth_state", Value: state, SameSite: http.SameSiteStrictMode}) // reported

SetSameSite of gin counts for the cookies that the handler sends after it, and not
for those of other handlers, unless a middleware of the package calls it.

It is silent where SameSite is decided at run time; where None is the default of
a store; for deletions and cookies whose value is written to be empty, or says no more
than true or false; for cookies of clients, generated files and, but for
-cookieflow.tests, tests.

With -cookiesamesite.scope=all it speaks of cookies of every name. With
-cookiesamesite.none it also reports SameSite=None on sensitive cookies that are
not Partitioned, where the program asks for it: that is for sites that others
embed, and needs other means against forgery.

The fix sets SameSite to http.SameSiteLaxMode, in files that import net/http.

CWE-1275, OWASP ASVS 5 V3.3.2.
*/
package cookiesamesite
