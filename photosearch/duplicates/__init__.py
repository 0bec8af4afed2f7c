"""Near-duplicates: same pictures, bursts and similar photos."""

from photosearch.duplicates.same_picture import picture_of_difference
from photosearch.duplicates.set_finder import Finder, OnProgress

__all__ = ["Finder", "OnProgress", "picture_of_difference"]
