"""Faces, whose they are, and what the person said of them."""
