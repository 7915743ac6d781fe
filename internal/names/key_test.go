package names

import "testing"

func TestAKeySaysWhetherItIsThatOfASession(t *testing.T) {
	const hole = "\x00"
	for name, test := range map[string]struct {
		key  Key
		want bool
	}{
		"a prefix":                           {Key{Text: "session:" + hole}, true},
		"a word in the middle":               {Key{Text: "app:user:" + hole + ":refresh_token"}, true},
		"a word that ends so":                {Key{Text: "usersession:" + hole}, true},
		"an identifier":                      {Key{Text: hole, Parts: []string{"sessionID"}}, true},
		"a constant with a short text":       {Key{Text: "s:" + hole, Made: []string{"sessionPrefix"}, Parts: []string{"id"}}, true},
		"a function":                         {Key{Text: hole, Made: []string{"refreshTokenKey"}}, true},
		"the state of an OAuth login":        {Key{Text: "oauth:state:" + hole}, true},
		"a state of another kind":            {Key{Text: "us-state:" + hole}, false},
		"a possession":                       {Key{Text: "possession:" + hole}, false},
		"a cart under a session's id":        {Key{Text: "cart:" + hole, Parts: []string{"sessionID"}}, false},
		"a counter":                          {Key{Text: "session_count:" + hole}, false},
		"a time":                             {Key{Text: "token_issued_at:" + hole}, false},
		"a list of revoked tokens":           {Key{Text: "revoked:token:" + hole}, false},
		"a list of revoked, by a constant":   {Key{Text: "blacklist:" + hole, Made: []string{"tokenPrefix"}}, false},
		"a link that ends a newsletter":      {Key{Text: "unsub_token:" + hole}, false},
		"the price of a token":               {Key{Text: "token:price:" + hole}, false},
		"a user":                             {Key{Text: "user:" + hole, Parts: []string{"token"}}, false},
		"nothing that is known":              {Key{Text: hole, Parts: []string{"key"}}, false},
		"a state in a package for OAuth":     {Key{Text: hole, Parts: []string{"state"}, Package: "example.com/web/oauth/github"}, true},
		"a state in another package":         {Key{Text: hole, Parts: []string{"state"}, Package: "example.com/geo"}, false},
		"anything in a store of sessions":    {Key{Text: hole, Parts: []string{"name"}, Store: "sessionCache"}, true},
		"anything in a table of tokens":      {Key{Text: hole, Parts: []string{"name"}, Store: "tokens"}, true},
		"the session of a database":          {Key{Text: hole, Parts: []string{"name"}, Store: "Session"}, false},
		"a cart in a store of sessions":      {Key{Text: "cart:" + hole, Store: "sessionCache"}, false},
		"where a stream goes on":             {Key{Text: hole, Made: []string{"resumeTokenKey"}}, false},
		"a function that revokes":            {Key{Text: "token:" + hole, Around: []string{"revokeToken"}}, false},
		"a type that keeps what is not good": {Key{Text: hole, Parts: []string{"token"}, Around: []string{"Add", "BlacklistStore"}}, false},
		"a value that says so":               {Key{Text: hole, Parts: []string{"token"}, Value: "revoked"}, false},
		"a function that stores":             {Key{Text: hole, Parts: []string{"token"}, Around: []string{"StoreToken"}, Value: "1"}, true},
		"the tokens of a provider":           {Key{Text: hole, Parts: []string{"user"}, Store: "tokenDB", Around: []string{"SaveToken", "(o OAuth)"}}, false},
		"whose session it is":                {Key{Text: hole, Made: []string{"GetSession"}, Parts: []string{"user"}}, false},
		"the key of a session":               {Key{Text: hole, Made: []string{"GetSessionKey"}}, true},
		"a tokenizer":                        {Key{Text: "tokenizer:" + hole}, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := test.key.Session(); got != test.want {
				t.Errorf("Session() of %q is %t", test.key.Text, got)
			}
		})
	}
}

func TestWhatAFunctionMakesMayBeAKeyForPrograms(t *testing.T) {
	for name, want := range map[string]bool{
		"GenerateAPIKey": true, "newAccessKey": true, "signLicense": true, "createApiToken": true,
		"apiLogin": false, "GenerateToken": false, "serviceToken": false, "keyFor": false,
	} {
		if got := Endless(name); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestAClaimMaySayWhenATokenEnds(t *testing.T) {
	for claim, want := range map[string]bool{
		"expires_at": true, "created": true, "Exp": true, "time": true, "iat": true, "exp": false, "user": false, "export": false,
	} {
		if got := TokenTime(claim); got != want {
			t.Errorf("%s: %t", claim, got)
		}
	}
}

func TestAClaimSaysWhenATokenEnds(t *testing.T) {
	for claim, want := range map[string]bool{
		"expires_at": true, "expiredAt": true, "valid_until": true, "ttl": true,
		"Exp": false, "EXP": false, "exp": false, "created": false, "iat": false, "export": false,
	} {
		if got := TokenEnd(claim); got != want {
			t.Errorf("%s: %t", claim, got)
		}
	}
}

func TestATokenMaySpeakForNobody(t *testing.T) {
	for claim, want := range map[string]bool{
		"iss": true, "Issuer": true, "aud": true, "Audience": true, "iat": true, "IssuedAt": true, "nbf": true, "NotBefore": true,
		"sub": false, "Subject": false, "jti": false, "ID": false, "role": false, "": false,
	} {
		if got := Envelope(claim); got != want {
			t.Errorf("%s: %t", claim, got)
		}
	}
	for name, want := range map[string]bool{
		"TeamID": true, "issuer": true, "clientID": true, "serviceName": true,
		"userID": false, "name": false, "ID": false,
	} {
		if got := Program(name); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestAFieldMayBeTheSecretOfAClient(t *testing.T) {
	for field, want := range map[string]bool{
		"Secret": true, "ClientSecret": true, "client_secret": true,
		"JWTSecret": false, "TokenSecret": false, "Key": false, "SigningKey": false,
	} {
		if got := ClientSecret(field); got != want {
			t.Errorf("%s: %t", field, got)
		}
	}
	for field, want := range map[string]bool{"ClientKey": true, "ClientID": true, "ConsumerKey": true, "AppID": true, "Client": false, "Key": false} {
		if got := ClientName(field); got != want {
			t.Errorf("%s: %t", field, got)
		}
	}
}

func TestATypeMayBeSettings(t *testing.T) {
	for typ, want := range map[string]bool{"Config": true, "JWTConfig": true, "Options": true, "AuthSettings": true, "JWT": false, "Manager": false, "Configurator": false} {
		if got := Settings(typ); got != want {
			t.Errorf("%s: %t", typ, got)
		}
	}
}

func TestATypeMayBeWhatIsKeptOfASession(t *testing.T) {
	for name, want := range map[string]bool{
		"Session": true, "UserSession": true, "SessionModel": true, "sess": true,
		"SessionResponse": false, "SessionManager": false, "User": false, "": false,
	} {
		if got := SessionRecord(name); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestAFunctionMayKeepASession(t *testing.T) {
	for _, test := range []struct {
		function, of string
		want         bool
	}{
		{"CreateSession", "", true},
		{"create", "SessionRepository", true},
		{"SetRedisSession", "UserService", true},
		{"SetToken", "cache", true},
		{"CacheToken", "", true},
		{"SetToken", "http", false},
		{"GetSession", "", false},
		{"Create", "UserRepository", false},
		{"DeleteToken", "redis", false},
		{"", "sessions", false},
	} {
		if got := KeepsSession(test.function, test.of); got != test.want {
			t.Errorf("%s of %s: %t", test.function, test.of, got)
		}
	}
}
