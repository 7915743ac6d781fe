module example.com/lib

go 1.26.0

require example.com/third v0.0.0
