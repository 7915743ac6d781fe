// Package unrelated has nothing to do with cookies.
package unrelated

func f() {} /* want `cookiesecure has no finding here$` */ //cookielint:ignore cookiesecure the proxy adds it
