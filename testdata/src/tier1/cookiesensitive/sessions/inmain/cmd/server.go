package main

import (
	"github.com/gorilla/sessions"

	"tier1/cookiesensitive/sessions/inmain/handlers"
)

func server(store sessions.Store) *handlers.Server { return &handlers.Server{Store: store} }
