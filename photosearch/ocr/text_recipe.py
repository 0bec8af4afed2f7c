"""What the catalogue keeps of the networks: which of them read a photo."""

RECIPE = 2
"""Grows when text comes out otherwise, so that photos are read again."""
