module vendored

go 1.26.0

require example.com/wrap v1.0.0
