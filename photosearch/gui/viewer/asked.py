"""What was searched for, for those who tell why the photo is there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from photosearch.types import Query, Term


@dataclass(frozen=True, slots=True)
class Asked:
    """The query whose hits the viewer shows; an empty one if they are no hits of a query."""

    query: Query
    name_of: Callable[[Term], str]
    """What the person knows a term as."""
    filters: Sequence[str] = ()
    """In words, one each."""
