package names

import (
	"regexp"
	"strconv"
	"strings"
)

var inserts = regexp.MustCompile(`(?i)^\s*(?:insert|replace)\b`)

var insertion = regexp.MustCompile(`(?is)^[^()]*?\binto\s+([\w.]+)\s*\(([^()]*)\)\s*values\s*\((.*)`)

// SessionRow returns the table that a statement of SQL inserts a row into, if its name
// says that it keeps sessions, and which of the arguments of the statement, counted from
// 0, are identifiers of a session there, by the names of the columns.
func SessionRow(statement string) (table string, arguments []int) {
	table, columns, values := insertInto(statement)
	n := 0
	for i, value := range values {
		argument, ok := placeholder(value, &n)
		if ok && i < len(columns) && RowIdentifier(columns[i]) {
			arguments = append(arguments, argument)
		}
	}
	return table, arguments
}

// NamedSessionRow is [SessionRow] of a statement whose arguments have names, as :name.
func NamedSessionRow(statement string) (table string, arguments []string) {
	table, columns, values := insertInto(statement)
	for i, value := range values {
		name, ok := strings.CutPrefix(value, ":")
		if ok && i < len(columns) && RowIdentifier(columns[i]) {
			arguments = append(arguments, name)
		}
	}
	return table, arguments
}

// insertInto returns the table of sessions that a statement inserts a row into, the
// columns and their values.
func insertInto(statement string) (table string, columns, values []string) {
	if !inserts.MatchString(statement) { // as nearly all texts of a program
		return "", nil, nil
	}
	m := insertion.FindStringSubmatch(strings.NewReplacer("`", "", `"`, "", "[", "", "]", "").Replace(statement))
	if m == nil || !SessionStore(m[1][strings.LastIndexByte(m[1], '.')+1:], "") {
		return "", nil, nil
	}
	columns = strings.Split(m[2], ",")
	for i := range columns {
		columns[i] = strings.TrimSpace(columns[i])
	}
	return m[1], columns, list(m[3])
}

// list splits what is between parentheses, up to the one that closes them.
func list(text string) []string {
	depth, start := 0, 0
	var out []string
	for i, r := range text {
		switch {
		case r == '(':
			depth++
		case r == ')' && depth == 0:
			return append(out, strings.TrimSpace(text[start:i]))
		case r == ')':
			depth--
		case r == ',' && depth == 0:
			out, start = append(out, strings.TrimSpace(text[start:i])), i+1
		}
	}
	return out
}

// placeholder is which argument a value in a statement stands for: the next (?), or that
// of a number ($1, @p1). What has a name is none.
func placeholder(value string, next *int) (int, bool) {
	*next += strings.Count(value, "?")
	if value == "?" {
		return *next - 1, true
	}
	digits := strings.TrimPrefix(strings.TrimPrefix(value, "$"), "@p")
	n, err := strconv.Atoi(digits)
	return n - 1, err == nil && digits != value && n > 0
}

// RowIdentifier reports whether the name of a column, or of a field, of sessions says
// that it has the identifier of the row, or a token.
func RowIdentifier(column string) bool {
	words := Words(column)
	last := words[max(0, len(words)-1):]
	if len(words) == 1 {
		return has(last, "id", "sid", "uuid", "token", "key", "session")
	}
	return has(last, "id", "key", "token") && has(words, "session", "sess", "access", "refresh", "auth", "login")
}
