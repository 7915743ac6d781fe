// Browser has a browser visit handlers of this module, and prints what it has
// sent back. The browser is a Chromium without a window; its path is the
// argument.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"time"

	"truth/claim"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: browser path/to/chromium")
		os.Exit(2)
	}
	log.SetOutput(io.Discard) // net/http tells what it drops
	if err := run(os.Args[1], claims()); err != nil {
		fmt.Fprintln(os.Stderr, "browser:", err)
		os.Exit(1)
	}
}

// patience is for how long the browser may take for everything.
const patience = 2 * time.Minute

// run lets the browser go through all claims, and prints them.
func run(browser string, all []*told) error {
	tour := newTour(all)
	defer tour.close()

	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	profile, err := os.MkdirTemp("", "truth")
	if err != nil {
		return err
	}
	defer os.RemoveAll(profile)
	cmd := command(ctx, browser, profile, tour)
	if err := cmd.Start(); err != nil {
		return err
	}
	exited := make(chan error, 1)
	go func() { exited <- cmd.Wait() }()
	select {
	case <-tour.over:
		cancel()
		<-exited
	case err := <-exited:
		return fmt.Errorf("%s ended early, at %s: %v", browser, tour.where(), err)
	}
	for _, t := range all {
		if err := claim.Print(t.claim()); err != nil {
			return err
		}
	}
	return nil
}

// command is the browser on its way to the first page. All hosts are the
// servers of the tour.
func command(ctx context.Context, browser, profile string, t *tour) *exec.Cmd {
	cmd := exec.CommandContext(ctx, browser,
		"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
		"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--disable-features=HttpsUpgrades,SpareRendererForSitePerProcess", "--disable-site-isolation-trials", "--renderer-process-limit=1",
		"--ignore-certificate-errors",
		fmt.Sprintf("--host-resolver-rules=MAP *:80 %s, MAP *:443 %s", t.plain.Listener.Addr(), t.secure.Listener.Addr()),
		"--user-data-dir="+profile,
		t.where(),
	)
	cmd.Env = append(os.Environ(), "HOME="+profile)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 5 * time.Second
	return cmd
}
