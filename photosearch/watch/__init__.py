"""Notices what changes in the folders, and tells once it has settled."""

from photosearch.watch.watcher import LOOK_FOR_DRIVES, QUIET, OnChange, OnShort, Watcher

__all__ = ["LOOK_FOR_DRIVES", "QUIET", "OnChange", "OnShort", "Watcher"]
