"""The directories of a folder that hold photos, as a tree."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SubFolder:
    """A directory, or a whole folder. Neither compared nor shown: a tree may be a thousand deep."""

    name: str
    """Of a folder the whole path."""
    photos: int
    """In it and below; one with several copies counts once."""
    waiting: int
    """Files in it and below that are not read yet."""
    below: "tuple[SubFolder, ...]" = ()
    """As a person orders names: 2 before 10, upper and lower case alike."""
