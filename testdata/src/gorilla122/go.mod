module gorilla122

go 1.26.0

require (
	github.com/boj/redistore v0.0.0-20180917114910-cd5dcc76aeff
	github.com/gorilla/securecookie v1.1.2
	github.com/gorilla/sessions v1.2.2
)

require (
	github.com/gin-gonic/contrib v0.0.0-20221130124618-7e01895a63f2 // indirect
	github.com/gomodule/redigo v2.0.0+incompatible // indirect
)
