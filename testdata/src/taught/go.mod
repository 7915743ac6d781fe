module taught

go 1.26
