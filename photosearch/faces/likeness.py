"""How near the faces of one person are to each other, by each recogniser."""

from photosearch.types import Likeness

DLIB = Likeness(recipe=1, sure=0.45, perhaps=0.6, together=0.53)
"""Measured by tests/benchmarks/faces.py: at 0.5, one in twenty faces of people nobody named was
given to others, at 0.45 none; of faces of two people 1.9 % are below 0.6. From 0.56 on, groups of
two people become one."""

SFACE = Likeness(recipe=2, sure=0.846, perhaps=1.128, together=0.996)
"""Of unit vectors. `perhaps` is the limit of its authors, as 0.6 is that of dlib's; the others are
the same shares of it as there, and not measured."""
