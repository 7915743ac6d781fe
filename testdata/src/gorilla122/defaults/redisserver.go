package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"sync"
)

// startRedis starts as much of a Redis server as a store needs, and returns its
// address.
func startRedis() (addr string, err error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	var values sync.Map
	go func() {
		for {
			conn, err := listener.Accept()
			check(err)
			go answer(conn, &values)
		}
	}()
	return listener.Addr().String(), nil
}

// answer replies to the commands of one client.
func answer(conn net.Conn, values *sync.Map) {
	defer conn.Close()
	r := bufio.NewReader(conn)
	for {
		command, err := readCommand(r)
		if err != nil {
			return // the client is gone
		}
		switch strings.ToUpper(command[0]) {
		case "PING":
			fmt.Fprint(conn, "+PONG\r\n")
		case "SET":
			values.Store(command[1], command[2])
			fmt.Fprint(conn, "+OK\r\n")
		case "SETEX":
			values.Store(command[1], command[3])
			fmt.Fprint(conn, "+OK\r\n")
		case "GET":
			value, ok := values.Load(command[1])
			if !ok {
				fmt.Fprint(conn, "$-1\r\n")
				continue
			}
			fmt.Fprintf(conn, "$%d\r\n%s\r\n", len(value.(string)), value)
		case "DEL":
			values.Delete(command[1])
			fmt.Fprint(conn, ":1\r\n")
		case "SELECT":
			fmt.Fprint(conn, "+OK\r\n")
		default:
			fmt.Fprintf(conn, "-ERR unknown command '%s'\r\n", command[0])
		}
	}
}

// readCommand reads an array of strings in the protocol of Redis.
func readCommand(r *bufio.Reader) ([]string, error) {
	n, err := readLength(r, '*')
	if err != nil {
		return nil, err
	}
	parts := make([]string, n)
	for i := range parts {
		size, err := readLength(r, '$')
		if err != nil {
			return nil, err
		}
		data := make([]byte, size+len("\r\n"))
		if _, err := io.ReadFull(r, data); err != nil {
			return nil, err
		}
		parts[i] = string(data[:size])
	}
	return parts, nil
}

func readLength(r *bufio.Reader, kind byte) (int, error) {
	line, err := r.ReadString('\n')
	if err != nil {
		return 0, err
	}
	if line[0] != kind {
		return 0, fmt.Errorf("want %q, got %q", kind, line)
	}
	return strconv.Atoi(strings.TrimSpace(line[1:]))
}
