"""Folders that lie elsewhere by now."""

import os
from pathlib import Path

from photosearch import drives
from photosearch.errors import KnownError
from photosearch.folders import check_new_folder, device_of
from photosearch.library.keeping import Keeping
from photosearch.patience import answer

_SAMPLE = 500
"""So many files are looked for in the new place."""


class Moving(Keeping):
    """The part of Library that is told where folders are."""

    def move_folder(self, old: Path, new: Path) -> None:
        """A folder, or a drive mounted below one, lies at `new` by now; nothing is read again.

        What is known there already becomes part of it, and it becomes part of a folder around it.
        Raises KnownError if `old` isn't known, `new` can't be read or holds other files, or while
        something is indexing.
        """
        old = Path(os.path.abspath(old.expanduser()))  # noqa: PTH100 - as add_folder keeps it
        folder_id = self._catalogue.place_id(old)
        if folder_id is None:
            raise KnownError(f"{old} isn't one of the folders. See: photosearch folders")
        new = check_new_folder(new)
        with self._only_writer():
            self._compare(folder_id, old, new)
            device, volume = answer(new, lambda: (device_of(new), drives.volume(new)))
            self._catalogue.move_folder(folder_id, new, device, volume)

    def _compare(self, folder_id: int, old: Path, new: Path) -> None:
        """Raises KnownError unless half of the files, by a sample, are there in the same size."""
        known = self._catalogue.file_paths(folder_id)
        sample = known[:: len(known) // _SAMPLE + 1]
        missing = answer(new, lambda: [p for p, size in sample if _size(new / p) != size])
        if len(missing) > len(sample) / 2:
            raise KnownError(
                f"{new} isn't what {old} was: “{missing[0]}” isn't there, or is another file. "
                "Choose the folder that holds it."
            )


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
