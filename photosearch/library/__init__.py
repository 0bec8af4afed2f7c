"""The facade: everything a front-end can ask of a library."""

from photosearch.catalogue import UNKNOWN_COLOUR, Listed, Placeholders
from photosearch.library.library import Library
from photosearch.search import picture_of

__all__ = ["UNKNOWN_COLOUR", "Library", "Listed", "Placeholders", "picture_of"]
