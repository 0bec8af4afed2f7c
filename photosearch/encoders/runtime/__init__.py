"""Where and when towers are loaded: the child process, threads, imports, the network."""
