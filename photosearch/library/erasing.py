"""Forgetting something for good."""

from collections.abc import Callable
from contextlib import suppress

from photosearch.catalogue import Catalogue
from photosearch.library.writer import only_writer
from photosearch.paths import LibraryPaths


def erase_from(where: LibraryPaths, catalogue: Catalogue, erase: Callable[[], None]) -> None:
    """No byte is left in the catalogue, its log, the word index, or a damaged former catalogue.

    Raises KnownError while something is indexing, or another Photosearch reads the catalogue.
    """
    with only_writer(where):
        try:
            erase()
        finally:
            catalogue.word_index.forget()
        catalogue.seal()
        for path in where.directory.glob(f"{where.catalogue.name}.damaged*"):
            with suppress(FileNotFoundError):
                path.unlink()
