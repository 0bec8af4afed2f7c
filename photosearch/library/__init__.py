"""The facade: everything a front-end can ask of a library."""

from photosearch.catalogue import UNKNOWN_COLOUR, Counts, Listed, Noted, Placeholders
from photosearch.catalogue.folding import folded
from photosearch.images import Exposure
from photosearch.library.groups import translated
from photosearch.library.library import Library
from photosearch.library.photos import Details
from photosearch.library.rating_export import Exported

__all__ = [
    "UNKNOWN_COLOUR",
    "Counts",
    "Details",
    "Exported",
    "Exposure",
    "Library",
    "Listed",
    "Noted",
    "Placeholders",
    "folded",
    "translated",
]
