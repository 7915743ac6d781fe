package unused

/* want `cookiesecure has no finding here$` */ //cookielint:file-ignore cookiesecure only used in development
