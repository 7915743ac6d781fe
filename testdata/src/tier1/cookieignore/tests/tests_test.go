package tests

//cookielint:ignore

func f() {}
