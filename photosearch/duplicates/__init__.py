"""Near-duplicates: same pictures, bursts and similar photos."""

from photosearch.duplicates.finder import Finder, OnProgress, Verdicts
from photosearch.duplicates.pictures import picture_of_difference

__all__ = ["Finder", "OnProgress", "Verdicts", "picture_of_difference"]
