package cookieignore

// Defaults are the rules that the default instance is about.
var Defaults = defaults
