package cli

// This file prints scripts that have shells complete commands, flags and names of
// rules.

import (
	"flag"
	"fmt"
	"strings"
)

// shells are what completion is there for.
var shells = []string{"bash", "zsh", "fish"}

// completion prints the script for a shell.
func (c *command) completion(args []string) int {
	if len(args) == 1 {
		switch args[0] {
		case "bash":
			return c.completeBash()
		case "zsh":
			return c.completeZsh()
		case "fish":
			return c.completeFish()
		}
	}
	return c.fail(fmt.Errorf("%s completion takes the name of a shell: %s", c.Name, strings.Join(shells, ", ")))
}

// allFlags visits the flags of the command and of all analyzers, in order.
func (c *command) allFlags(visit func(f *flag.Flag)) {
	fs := new(options).flagSet(c.Name)
	for _, a := range c.Analyzers {
		fs.Var(new(triState), a.Name, title(a))
		a.Flags.VisitAll(func(f *flag.Flag) { fs.Var(f.Value, a.Name+"."+f.Name, f.Usage) })
	}
	fs.VisitAll(visit)
}

func commands() (names []string) {
	for _, s := range subcommands {
		names = append(names, s.name)
	}
	return names
}

func (c *command) completeBash() int {
	var flags []string
	c.allFlags(func(f *flag.Flag) {
		name := "-" + f.Name
		if !isBool(f) {
			name += "="
		}
		flags = append(flags, name)
	})
	fmt.Fprintf(c.out, `# Completion of %[1]s for bash: source <(%[1]s completion bash)
_%[1]s() {
	local word=${COMP_WORDS[COMP_CWORD]} words=
	if ((COMP_CWORD > 1)) && [[ ${COMP_WORDS[1]} == help ]]; then
		words='%[2]s'
	elif ((COMP_CWORD > 1)) && [[ ${COMP_WORDS[1]} == completion ]]; then
		words='%[3]s'
	elif [[ $word == -* ]]; then
		words='%[4]s'
	elif ((COMP_CWORD == 1)); then
		words='%[5]s'
	fi
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"; [[ $word == -* ]] || compgen -d -- "$word")
	if [[ ${COMPREPLY[0]-} == *= ]]; then
		compopt -o nospace 2>/dev/null || true
	fi
}
complete -F _%[1]s %[1]s
`, c.Name, strings.Join(c.ruleNames(), " "), strings.Join(shells, " "), strings.Join(flags, " "), strings.Join(commands(), " "))
	return Clean
}

func (c *command) completeZsh() int {
	fmt.Fprintf(c.out, `#compdef %[1]s
# Completion of %[1]s for zsh: %[1]s completion zsh > a directory of $fpath/_%[1]s
_%[1]s() {
	case ${words[2]} in
	help) _values rule %[2]s; return ;;
	completion) _values shell %[3]s; return ;;
	esac
	_arguments \
`, c.Name, strings.Join(c.ruleNames(), " "), strings.Join(shells, " "))
	c.allFlags(func(f *flag.Flag) {
		kind, usage := flag.UnquoteUsage(f)
		what := zshText(oneLine(usage))
		switch {
		case isBool(f):
			fmt.Fprintf(c.out, "\t\t'-%s[%s]' \\\n", f.Name, what)
		case kind == "file" || kind == "dir":
			fmt.Fprintf(c.out, "\t\t'-%s=-[%s]:%s:_files' \\\n", f.Name, what, kind)
		default:
			fmt.Fprintf(c.out, "\t\t'-%s=-[%s]:%s: ' \\\n", f.Name, what, kind)
		}
	})
	fmt.Fprintf(c.out, "\t\t'*: :->rest'\n\tif [[ $state == rest ]]; then\n\t\t((CURRENT == 2)) && _values command %s\n\t\t_files -/\n\tfi\n}\n",
		strings.Join(commands(), " "))
	fmt.Fprintf(c.out, "if [[ ${funcstack[1]} == _%[1]s ]]; then _%[1]s; else compdef _%[1]s %[1]s; fi\n", c.Name)
	return Clean
}

// zshText is a text as it may stand in brackets in single quotes.
func zshText(s string) string {
	return strings.NewReplacer(`'`, `'\''`, `[`, `\[`, `]`, `\]`, `:`, `\:`).Replace(s)
}

func (c *command) completeFish() int {
	fmt.Fprintf(c.out, "# Completion of %[1]s for fish: %[1]s completion fish | source\n", c.Name)
	for _, s := range subcommands {
		fmt.Fprintf(c.out, "complete -c %s -n __fish_use_subcommand -a %s -d %s\n", c.Name, s.name, fishText(s.summary))
	}
	fmt.Fprintf(c.out, "complete -c %s -f -n '__fish_seen_subcommand_from help' -a %s\n", c.Name, fishText(strings.Join(c.ruleNames(), " ")))
	fmt.Fprintf(c.out, "complete -c %s -f -n '__fish_seen_subcommand_from completion' -a %s\n", c.Name, fishText(strings.Join(shells, " ")))
	c.allFlags(func(f *flag.Flag) {
		_, usage := flag.UnquoteUsage(f)
		takes := ""
		if !isBool(f) {
			takes = " -r"
		}
		fmt.Fprintf(c.out, "complete -c %s -o %s%s -d %s\n", c.Name, f.Name, takes, fishText(oneLine(usage)))
	})
	return Clean
}

// fishText quotes a text.
func fishText(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
}
