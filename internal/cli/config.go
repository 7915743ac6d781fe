package cli

// This file reads the configuration file, in which every key is a flag.

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/cookielint/cookielint/internal/nearest"
	"github.com/cookielint/cookielint/internal/yamldoc"
)

// A configKey is a flag of the command that the configuration file may set. Flags of
// rules are keys below the name of the rule, those that rules share are keys by
// their own names.
type configKey struct {
	name string // of the flag and of the key
	kind keyKind
}

type keyKind uint8

const (
	scalar keyKind = iota // what the flag takes
	list                  // a list, or what the flag takes: a text with commas
	pairs                 // a mapping, or what the flag takes: a text of a=b with commas
	file                  // the name of a file, relative to that of the configuration
)

// configKeys are those flags, in the order in which they are printed.
var configKeys = []configKey{
	{"rules", list},
	{"severity", pairs},
	{"tests", scalar},
	{"tags", list},
	{"model", file},
	{"unused-ignores", scalar},
	{"explain", scalar},
	{"format", list},
	{"color", scalar},
	{"baseline", file},
	{"new-from-rev", scalar},
}

// sharedElsewhere are the flags that rules share which the command has by itself, or
// which are of no use in a file.
var sharedElsewhere = []string{"tests", "model", "explain", "debug", groupFlag}

// A source is where a setting comes from, if not from the command line.
type source struct {
	file string
	node *yaml.Node
}

// fail is an error about a setting.
func (s source) fail(format string, args ...any) error {
	return &yamldoc.Error{Name: s.file, Line: s.node.Line, Column: s.node.Column, Message: fmt.Sprintf(format, args...)}
}

// configure sets the flags that the configuration file sets and the command line
// does not. It returns where they are set, by the name of the flag.
func (c *command) configure(opts *options, flags *flag.FlagSet, given map[string]bool) (map[string]source, error) {
	name, err := c.configFile(opts, given["config"])
	if name == "" || err != nil {
		return nil, err
	}
	opts.configured = c.show(opts, name)
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("the configuration file cannot be read: %w", err)
	}
	root, err := yamldoc.Parse(opts.configured, string(text), "a configuration")
	if err != nil || root == nil {
		return nil, err
	}
	r := &configReader{command: c, flags: flags, name: opts.configured, dir: filepath.Dir(name), given: given, from: map[string]source{}}
	return r.from, r.mapping(root, "the configuration", r.key)
}

// configFile is the configuration file to read, if any: the one that -config names,
// or the first upward from the directory, no further than its repository.
func (c *command) configFile(opts *options, given bool) (string, error) {
	dir, err := filepath.Abs(opts.dir)
	if err != nil {
		return "", err
	}
	if given {
		if opts.config == "" || filepath.IsAbs(opts.config) {
			return opts.config, nil
		}
		return filepath.Join(dir, opts.config), nil
	}
	for {
		name := filepath.Join(dir, c.configName())
		if info, err := os.Stat(name); err == nil && !info.IsDir() {
			return name, nil
		} else if err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission) {
			return "", nil // below what is no directory, which is told elsewhere
		}
		_, err := os.Stat(filepath.Join(dir, ".git"))
		if up := filepath.Dir(dir); err == nil || up == dir {
			return "", nil
		}
		dir = filepath.Dir(dir)
	}
}

func (c *command) configName() string { return "." + c.Name + ".yml" }

// show is the name of a file as people want to see it: relative to the directory
// where the command runs if it is below.
func (c *command) show(opts *options, name string) string {
	dir, err := filepath.Abs(opts.dir)
	if err != nil {
		return name
	}
	if rel, err := filepath.Rel(dir, name); err == nil && filepath.IsLocal(rel) {
		return rel
	}
	return name
}

// A configReader sets flags.
type configReader struct {
	*command
	flags *flag.FlagSet
	name  string // of the file, in errors
	dir   string
	given map[string]bool
	from  map[string]source
}

// mapping visits the keys of what has to be a mapping.
func (r *configReader) mapping(n *yaml.Node, what string, visit func(key, value *yaml.Node) error) error {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		return source{r.name, n}.fail("%s is %s, but must be a mapping", what, yamldoc.Show(n))
	}
	return yamldoc.Pairs(r.name, n, visit)
}

// key reads a key of the file: a flag of the command, one that rules share, or a
// rule.
func (r *configReader) key(key, value *yaml.Node) error {
	if i := slices.IndexFunc(configKeys, func(k configKey) bool { return k.name == key.Value }); i >= 0 {
		return r.set(key.Value, key.Value, configKeys[i].kind, value)
	}
	if name := r.sharedFlag(key.Value); name != "" {
		return r.set(name, key.Value, scalar, value)
	}
	if rule := key.Value; slices.Contains(r.ruleNames(), rule) {
		known := r.settingsOf(rule)
		return r.mapping(value, rule, func(key, value *yaml.Node) error {
			if !slices.Contains(known, key.Value) {
				return r.unknown(key, "setting of "+rule, known)
			}
			return r.set(rule+"."+key.Value, rule+"."+key.Value, scalar, value)
		})
	}
	return r.unknown(key, "setting", r.topLevel())
}

func (r *configReader) unknown(key *yaml.Node, what string, known []string) error {
	text := fmt.Sprintf("there is no %s %q", what, key.Value)
	switch near := nearest.Of(key.Value, known); {
	case near != "":
		text += fmt.Sprintf("; did you mean %s?", near)
	case len(known) > 0:
		text += "; those that are: " + strings.Join(known, ", ")
	}
	return source{r.name, key}.fail("%s", text)
}

// set sets a flag to what a node says.
func (r *configReader) set(name, shown string, kind keyKind, n *yaml.Node) error {
	at := source{r.name, n}
	r.from[name] = at
	text, err := r.text(shown, kind, n)
	if err != nil || r.given[name] || name == "format" && (r.given["json"] || r.given["diff"]) {
		return err
	}
	f := r.flags.Lookup(name)
	if err := f.Value.Set(text); err != nil {
		return at.fail("%s", refusal(shown, text, f, err))
	}
	return nil
}

// refusal says why a flag does not take a text.
func refusal(shown, text string, f *flag.Flag, err error) string {
	kind, _ := flag.UnquoteUsage(f)
	switch before, short, _ := strings.Cut(shown, "."); {
	case err.Error() == "parse error" && kind == "":
		return fmt.Sprintf("%s is %q, but must be true or false", shown, text)
	case short != "" && strings.HasPrefix(err.Error(), short+" is "):
		return before + "." + err.Error()
	}
	return fmt.Sprintf("%s is %q: %v", shown, text, err)
}

// text is what a node says, as the flag takes it.
func (r *configReader) text(shown string, kind keyKind, n *yaml.Node) (string, error) {
	at := source{r.name, n}
	switch {
	case n.Kind == yaml.ScalarNode && n.Tag == "!!null":
		return "", at.fail("%s has no value", shown)
	case n.Kind == yaml.ScalarNode && kind == file && !filepath.IsAbs(n.Value) && n.Value != "":
		return filepath.Join(r.dir, n.Value), nil
	case n.Kind == yaml.ScalarNode:
		return n.Value, r.check(shown, n.Value, n)
	case n.Kind == yaml.SequenceNode && kind == list:
		return r.join(shown, n.Content, func(item *yaml.Node) (string, error) { return item.Value, nil })
	case n.Kind == yaml.MappingNode && kind == pairs:
		var keys []*yaml.Node
		values := map[*yaml.Node]*yaml.Node{}
		err := yamldoc.Pairs(r.name, n, func(key, value *yaml.Node) error {
			keys, values[key] = append(keys, key), value
			return nil
		})
		if err != nil {
			return "", err
		}
		return r.join(shown, keys, func(key *yaml.Node) (string, error) {
			if value := values[key]; value.Kind != yaml.ScalarNode || value.Tag == "!!null" {
				return "", source{r.name, value}.fail("%s.%s is %s, but must be a text", shown, key.Value, yamldoc.Show(value))
			}
			return key.Value + "=" + values[key].Value, nil
		})
	}
	want := map[keyKind]string{scalar: "a single value", list: "a list", pairs: "a mapping", file: "the name of a file"}[kind]
	return "", at.fail("%s is %s, but must be %s", shown, yamldoc.Show(n), want)
}

// join reads the items of a list.
func (r *configReader) join(shown string, nodes []*yaml.Node, text func(*yaml.Node) (string, error)) (string, error) {
	var items []string
	for _, n := range nodes {
		if n.Kind != yaml.ScalarNode || n.Tag == "!!null" || strings.Contains(n.Value, ",") {
			return "", source{r.name, n}.fail("%s has %s, but must have single values", shown, yamldoc.Show(n))
		}
		item, err := text(n)
		if err == nil {
			err = r.check(shown, item, n)
		}
		if err != nil {
			return "", err
		}
		items = append(items, item)
	}
	return strings.Join(items, ","), nil
}

// check looks at what names rules, so that errors are told where they are.
func (r *configReader) check(shown, text string, n *yaml.Node) (err error) {
	switch shown {
	case "rules":
		_, err = r.parseSelection(text)
	case "severity":
		_, err = r.parseSeverities(text)
	}
	if err != nil {
		return source{r.name, n}.fail("%v", err)
	}
	return nil
}

// sharedFlag is the flag that rules share whose key this is; empty: there is none.
func (c *command) sharedFlag(key string) string {
	shared := required(c.Analyzers)
	for _, a := range c.Analyzers {
		if shared[a] && a.Flags.Lookup(key) != nil && !slices.Contains(sharedElsewhere, key) {
			return a.Name + "." + key
		}
	}
	return ""
}

// settingsOf are the keys below the name of a rule.
func (c *command) settingsOf(rule string) (keys []string) {
	for _, a := range c.Analyzers {
		if a.Name == rule {
			a.Flags.VisitAll(func(f *flag.Flag) { keys = append(keys, f.Name) })
		}
	}
	return keys
}

// topLevel are the keys of the file.
func (c *command) topLevel() (keys []string) {
	for _, k := range configKeys {
		keys = append(keys, k.name)
	}
	shared := required(c.Analyzers)
	for _, a := range c.Analyzers {
		a.Flags.VisitAll(func(f *flag.Flag) {
			if shared[a] && c.sharedFlag(f.Name) != "" {
				keys = append(keys, f.Name)
			}
		})
	}
	for _, rule := range c.ruleNames() {
		if len(c.settingsOf(rule)) > 0 {
			keys = append(keys, rule)
		}
	}
	return keys
}
