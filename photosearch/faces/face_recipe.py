"""What the catalogue keeps of the networks: which of them saw a photo."""

RECIPE = 1
"""Grows when faces or their vectors come out otherwise, so that photos are looked at again."""
