package names

var deletes = []string{
	"logout", "log out", "signout", "sign out", "clear", "delete", "remove", "expire", "revoke", "destroy",
}

// Deletes reports whether a function's name says that it ends or deletes
// something.
func Deletes(function string) bool { return has(Words(function), deletes...) }
