package names

import (
	"slices"
	"testing"
)

func TestSessionRow(t *testing.T) {
	for _, test := range []struct {
		statement, table string
		arguments        []int
	}{
		{"INSERT INTO sessions (id, user_id) VALUES (?, ?)", "sessions", []int{0}},
		{"insert into user_sessions(user_id, token, created) values ($2, $1, now())", "user_sessions", []int{0}},
		{"INSERT OR REPLACE INTO `sessions` (`data`, `session_id`) VALUES (?, ?)", "sessions", []int{1}},
		{"INSERT INTO web.\"session\" (created, session_key) VALUES (coalesce(?, now()), ?)", "web.session", []int{1}},
		{"INSERT INTO sessions (expires, token) VALUES (@p1, @p2) ON CONFLICT (token) DO NOTHING", "sessions", []int{1}},
		{"INSERT INTO sessions (user_id, expires) VALUES (?, ?)", "sessions", nil},
		{"INSERT INTO sessions (id) VALUES (:id)", "sessions", nil},
		{"INSERT INTO users (id, token) VALUES (?, ?)", "", nil},
		{"SELECT token FROM sessions WHERE id = ?", "", nil},
		{"UPDATE sessions SET token = ?", "", nil},
		{"INSERT INTO sessions (id) VALUES (?", "sessions", nil},
		{"INSERT INTO sessions () VALUES ()", "sessions", nil},
		{"", "", nil},
	} {
		table, arguments := SessionRow(test.statement)
		if table != test.table || !slices.Equal(arguments, test.arguments) {
			t.Errorf("%s: %q, %v, want %q, %v", test.statement, table, arguments, test.table, test.arguments)
		}
	}
}

func TestNamedSessionRow(t *testing.T) {
	for _, test := range []struct {
		statement, table string
		arguments        []string
	}{
		{"INSERT INTO sessions (id, user_id) VALUES (:id, :user)", "sessions", []string{"id"}},
		{"insert into user_sessions(user_id, token, created) values (:user, :tok, now())", "user_sessions", []string{"tok"}},
		{"INSERT INTO sessions (id, token) VALUES (?, :token)", "sessions", []string{"token"}},
		{"INSERT INTO sessions (user_id) VALUES (:id)", "sessions", nil},
		{"INSERT INTO users (id, token) VALUES (:id, :token)", "", nil},
		{"", "", nil},
	} {
		table, arguments := NamedSessionRow(test.statement)
		if table != test.table || !slices.Equal(arguments, test.arguments) {
			t.Errorf("%s: %q, %v, want %q, %v", test.statement, table, arguments, test.table, test.arguments)
		}
	}
}
