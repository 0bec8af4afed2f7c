"""The folders of photos: walks them and watches them. Only reads; remembers nothing.

Import `folders.watcher` where watching begins: it loads watchdog.
"""

from photosearch.folders.excludes import Excludes, leads_nowhere
from photosearch.folders.found import (
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
from photosearch.folders.root import check_new_folder, device_of, reachable
from photosearch.folders.sniffing import Recall
from photosearch.folders.walker import walk

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
    "device_of",
    "leads_nowhere",
    "numbers",
    "reachable",
    "walk",
    "wrapped",
]
