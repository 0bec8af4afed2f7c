"""The contents of the search bar, to restore them."""

from dataclasses import dataclass

from photosearch.types import Query, Term


@dataclass(frozen=True, slots=True)
class QuerySnapshot:
    """An immutable copy of text, chips and filters."""

    text: str
    chips: tuple[tuple[Term, str], ...]
    """Each with its name."""
    settings: Query

    @property
    def says_something(self) -> bool:
        return bool(self.text or self.chips) or self.settings != Query()
