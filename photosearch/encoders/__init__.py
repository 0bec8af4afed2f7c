"""Models that turn pictures and texts into vectors; the only room that imports torch."""
