"""The library's work in threads of its own, reported by signals."""
