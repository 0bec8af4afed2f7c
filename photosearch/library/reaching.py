"""What is connected now, which the last scan needn't know of."""

from collections.abc import Iterable

from photosearch.catalogue import Mounted
from photosearch.folders import reachable
from photosearch.library.shared import Shared
from photosearch.patience import NoAnswer, answer
from photosearch.types import Hit


class Reaching(Shared):
    """The part of Library that asks drives."""

    def note_unplugged(self, hits: Iterable[Hit]) -> bool:
        """Whether a folder or drive in which some of these lie has gone since the last scan.

        The library knows it from then on; so ask again. Blocks.
        """
        directories = {hit.path.parent for hit in hits if hit.reachable}
        places = {place for path in directories if (place := self._catalogue.place_of(path / "x"))}
        gone = [place for place in places if place.reachable and not self._is_there(place)]
        for place in gone:
            self._catalogue.set_unreachable(place.id)
        return bool(gone)

    def _is_there(self, place: Mounted) -> bool:
        known = self._catalogue.device(place.id)
        try:
            return answer(place.path, lambda: reachable(place.path, *known))
        except NoAnswer:
            return False
