"""The places one has been at, like a browser's."""

from photosearch.gui.main_window.place import Place

_MOST = 100


class History:
    """A list of places, of which one is where the person is; there is always one."""

    def __init__(self, first: Place) -> None:
        self._places, self._at = [first], 0

    @property
    def here(self) -> Place:
        return self._places[self._at]

    @property
    def behind(self) -> list[Place]:
        """Where Back leads, the nearest first."""
        return self._places[: self._at][::-1]

    @property
    def ahead(self) -> list[Place]:
        """Where Forward leads, the nearest first."""
        return self._places[self._at + 1 :]

    def push(self, place: Place) -> None:
        """One goes on to it; what was ahead is forgotten, and what lies too far behind."""
        self._places = [*self._places[: self._at + 1], place][-_MOST:]
        self._at = len(self._places) - 1

    def replace(self, place: Place) -> None:
        """The present one is this now."""
        self._places[self._at] = place

    def step(self, by: int) -> bool:
        """Back, if it is below zero, or forward; False if there are not so many."""
        if not 0 <= self._at + by < len(self._places):
            return False
        self._at += by
        return True
