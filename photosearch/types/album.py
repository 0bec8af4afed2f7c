"""Albums: photos that the person put together by hand."""

from dataclasses import dataclass

AlbumRow = tuple[bytes, int]
"""The hash of a photo's content, and its place in the order, from 0; gaps don't matter."""


@dataclass(frozen=True, slots=True)
class Album:
    id: int
    name: str
    photos: int
    """Those of which a file is there."""
    cover: int | None = None
    """The photo id of the first of them."""


@dataclass(frozen=True, slots=True)
class KeptAlbum:
    """An album that was deleted, as it is put back."""

    id: int
    name: str
    position: int
    rows: tuple[AlbumRow, ...]
