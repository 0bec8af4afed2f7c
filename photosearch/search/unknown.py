"""What filters ask for that the library has nothing of: rather a mistake than an answer."""

from collections.abc import Iterator
from pathlib import Path

from photosearch.catalogue import Catalogue
from photosearch.messages import Message
from photosearch.types import Filters


class Unknown:
    """Looks each up once, as long as nothing changes."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._last: tuple[object, str | None] | None = None

    def note(self, filters: Filters) -> str | None:
        """A sentence for the person on the first of them; None if there are photos of each."""
        if filters == Filters():
            return None
        key = (filters, self._catalogue.written, self._catalogue.changes())
        if self._last is None or self._last[0] != key:
            unknown = self._catalogue.listing.unknown(filters)
            self._last = key, next(_sentences(unknown), None)
        return self._last[1]


def no_folder(folder: Path) -> str:
    if folder.is_absolute():
        return Message(
            "The library has no photos in {folder}. See which folders it has.", folder=folder
        )
    return Message("The library has no photos in a folder called “{folder}”.", folder=folder)


def _sentences(unknown: Filters) -> Iterator[str]:
    yield from map(no_folder, unknown.folders)
    for camera in unknown.cameras:
        yield Message("The library has no photos of a camera called “{camera}”.", camera=camera)
    for lens in unknown.lenses:
        yield Message("The library has no photos of a lens called “{lens}”.", lens=lens)
    for place in unknown.places:
        yield Message("The library has no photos of a place called “{place}”.", place=place)
    for kind in unknown.kinds:
        yield Message("The library has no photos of the kind “{kind}”.", kind=kind)
    for name in unknown.people:
        yield Message("Nobody called “{name}” is known. See the people there are.", name=name)
    for name in unknown.albums:
        yield Message("There is no album called “{name}”. See the albums there are.", name=name)
