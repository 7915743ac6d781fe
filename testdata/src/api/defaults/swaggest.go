package main

import (
	"context"
	"net/http"

	"github.com/swaggest/rest/nethttp"
	"github.com/swaggest/rest/request"
	"github.com/swaggest/rest/response"
	"github.com/swaggest/usecase"
)

const inPackage = "github.com/swaggest/usecase."

func observeSwaggest() {
	type bare struct {
		Session string `cookie:"sid"`
	}
	type full struct {
		Session string `cookie:"sid,path=/app,domain=example.com,max-age=60,secure,httponly,samesite=strict,partitioned"`
	}
	type embedding struct{ full }
	run("sid", "NewInteractor", usecase.NewInteractor(func(_ context.Context, _ struct{}, out *bare) error {
		out.Session = "abc"
		return nil
	}))
	run("sid,path=/app,domain=example.com,max-age=60,secure,httponly,samesite=strict,partitioned", "NewInteractor", usecase.NewInteractor(func(_ context.Context, _ struct{}, out *embedding) error {
		out.Session = "abc"
		return nil
	}))
	run("sid", "NewIOI", usecase.NewIOI(nil, new(bare), func(_ context.Context, _, out any) error {
		out.(*bare).Session = "abc"
		return nil
	}))
}

// run has a use case answer a request.
func run(tag, symbol string, u usecase.Interactor) {
	h := nethttp.NewHandler(u)
	handler := nethttp.WrapHandler(h, request.DecoderMiddleware(request.NewDecoderFactory()), response.EncoderMiddleware)
	observation{
		Symbol: inPackage + symbol, Args: []any{tag},
		SetCookie: serve(func(w http.ResponseWriter, r *http.Request) { handler.ServeHTTP(w, r) }),
	}.print()
}
