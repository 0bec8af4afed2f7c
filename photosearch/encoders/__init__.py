"""Models that turn pictures and texts into vectors; the only package that imports torch."""
