"""What may be meant by words that are being typed."""

from dataclasses import dataclass
from enum import StrEnum

from photosearch.types.query import Filters


class SuggestionKind(StrEnum):
    """What sort of thing is suggested."""

    DATE = "date"
    PERSON = "person"
    PLACE = "place"
    CAMERA = "camera"
    LENS = "lens"
    KIND = "kind"
    KEYWORD = "keyword"
    FOLDER = "folder"
    ALBUM = "album"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A filter that some of the typed words may mean."""

    kind: SuggestionKind
    label: str
    """A name as the library has it, a place or a kind in the language that was asked for, or a
    date as `date:` takes it."""
    filters: Filters
    """These alone."""
    photos: int
    """How many of the library's photos pass them, at least one."""
    begin: int
    """Where its words begin in the text, in characters."""
    end: int
