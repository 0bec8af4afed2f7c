"""Walks folders and says what pictures and videos lie there. Only reads; remembers nothing."""

from photosearch.scan.excludes import Excludes, leads_nowhere
from photosearch.scan.found import (
    Found,
    Linked,
    Mount,
    Seen,
    Sniffed,
    Unlistable,
    Unseen,
    Why,
    numbers,
    wrapped,
)
from photosearch.scan.places import check_new_folder, device, reachable
from photosearch.scan.sniffing import Recall
from photosearch.scan.walking import walk

__all__ = [
    "Excludes",
    "Found",
    "Linked",
    "Mount",
    "Recall",
    "Seen",
    "Sniffed",
    "Unlistable",
    "Unseen",
    "Why",
    "check_new_folder",
    "device",
    "leads_nowhere",
    "numbers",
    "reachable",
    "walk",
    "wrapped",
]
