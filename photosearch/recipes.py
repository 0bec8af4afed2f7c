"""By which recipe files are read, so that what an older one read wrongly is read again.

When a decoder, or a rule for facts, gets better, append a line to RECIPES: files of its kinds that
were read before are read again in the background. What was refused is tried again after each.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Recipe:
    """What has become better."""

    about: str
    kinds: frozenset[str] = frozenset()
    """The kinds of photos (`Facts.kind`) that may come out otherwise; none: all."""
    pictures: bool = True
    """Whether their pictures do, so that thumbnails and vectors are made anew; else only facts."""

    def concerns(self, kind: str) -> bool:
        return not self.kinds or kind in self.kinds


RECIPES: tuple[Recipe, ...] = (
    Recipe("colours, dates and places as their makers meant them (November 2026)"),
)
"""The n-th is number n; what was read before there were any has number 0."""


def latest() -> int:
    return len(RECIPES)


def is_outdated(kind: str | None, recipe: int) -> bool:
    """Whether a file read by this recipe is to be read again; None: it was refused."""
    return any(kind is None or later.concerns(kind) for later in RECIPES[recipe:])


def shows_otherwise(kind: str, recipe: int) -> bool:
    """Whether the picture of a file that was read by this recipe comes out otherwise by now."""
    return any(later.pictures and later.concerns(kind) for later in RECIPES[recipe:])
