package nethttp

import (
	"errors"
	"net/http"
)

func joinedErrors(r *http.Request) (string, error) {
	a, err1 := r.Cookie("a")
	b, err2 := r.Cookie("b")
	if err := errors.Join(err1, err2); err != nil {
		return "", err
	}
	return a.Value + b.Value, nil
}

func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func firstError(r *http.Request) (string, error) {
	a, err1 := r.Cookie("a")
	b, err2 := r.Cookie("b")
	if err := first(err1, err2); err != nil {
		return "", err
	}
	return a.Value + b.Value, nil
}

func otherErrors(r *http.Request, err1, err2 error) (string, error) {
	a, _ := r.Cookie("a")
	if err := errors.Join(err1, err2); err != nil {
		return "", err
	}
	return a.Value, nil // want `a is nil in a request without cookie "a"`
}
