"""Albums: photos that the person put together by hand, in an order of their own."""

from collections.abc import Sequence
from pathlib import Path

from photosearch.catalogue import Catalogue, Listed
from photosearch.errors import KnownError
from photosearch.types import Album, AlbumRow, Filters


class Albums:
    """They are kept in the catalogue alone, by the contents of photos; files are left alone."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        table = catalogue.albums
        self.all = table.all
        """In the person's order."""
        self.get = table.get
        """One album, by its id. Raises KnownError."""
        self.called = table.called
        """One album, by its name in any case. Raises KnownError."""
        self.photo_ids = table.photo_ids
        """In the album's order; takes its id."""
        self.rename = table.rename
        """Takes an id and a name. Raises KnownError if that is taken, or no name."""
        self.delete = table.delete
        """Takes an id; what it returns is for `restore`. The photos stay."""
        self.restore = table.restore
        self.reorder = table.reorder
        """Takes the ids of albums."""
        self.add = table.add
        """Takes an id and photo ids; what it returns is for `take_out`. Raises KnownError."""
        self.take_out = table.take_out
        self.remove = table.remove
        """Takes an id and photo ids; what it returns is for `put_back`. The photos stay."""
        self.put_back = table.put_back
        self.move = table.move
        """Takes an id, photo ids, and the photo before which they go; for `place`."""
        self.place = table.place

    def create(self, name: str, photo_ids: Sequence[int] = ()) -> Album:
        """A new album of these photos. Raises KnownError if the name is taken, or no name."""
        return self.get(self._catalogue.albums.create(name, photo_ids))

    def photos(self, album: Album) -> Listed:
        """As hits, in the album's order."""
        return self._catalogue.listing.listed(Filters(albums=(album.name,)))

    def add_files(self, album_id: int, paths: Sequence[Path]) -> tuple[AlbumRow, ...]:
        """As `add`. Raises KnownError, too, for a file that isn't a photo of the library."""
        return self.add(album_id, self.photos_at(paths))

    def remove_files(self, album_id: int, paths: Sequence[Path]) -> tuple[AlbumRow, ...]:
        """As `remove`. Raises KnownError for a file that isn't a photo of the library."""
        return self.remove(album_id, self.photos_at(paths))

    def photos_at(self, paths: Sequence[Path]) -> list[int]:
        """The photo of each file. Raises KnownError for one that isn't of the library."""
        known = self._catalogue.photos_at(paths)
        for path in paths:
            if path not in known:
                raise KnownError("{path} isn't a photo of this library.", path=path)
        return [known[path] for path in paths]
