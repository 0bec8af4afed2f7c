"""What people and their programs wrote about a photo, and why a photo was found."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Words:
    """What a file or its sidecar says in words. Each text is on one line."""

    title: str = ""
    caption: str = ""
    """In several languages, one after the other."""
    keywords: tuple[str, ...] = ()
    """With their hierarchy, if it is told: Places|Italy|Rome."""
    people: tuple[str, ...] = ()
    place: str = ""
    """Where it was taken, from the part of a town to the country."""
    lens: str = ""
    label: str = ""
    """A colour, as a rule, in the language of the program that wrote it."""
    rating: int | None = None
    """1 to 5 stars; -1: rejected; None: not rated. While files are read, 0 is what says that there
    are none, whatever was said before."""
    flag: int | None = None
    """1: picked, -1: rejected, in programs that tell it from stars; None: neither."""


NO_WORDS = Words()


class Why(StrEnum):
    """Why a photo is among the hits."""

    NAME = "name"
    FOLDER = "folder"
    CAPTION = "caption"
    KEYWORD = "keyword"
    PERSON = "person"
    PLACE = "place"
    CAMERA = "camera"
    TEXT = "text in the photo"
    LOOKS = "looks like it"
