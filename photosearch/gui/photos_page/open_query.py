"""Runs a query from its text form; its photo terms get the names of their files."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from photosearch import query_text
from photosearch.errors import KnownError
from photosearch.gui.platform import desktop
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.text.translation import translate
from photosearch.library import Library
from photosearch.types import PhotoTerm, Query

Names = dict[int, str]
"""What photos are called, by their ids."""


def photos_in(query: Query) -> set[int]:
    terms = {term.photo_id for term in query.terms if isinstance(term, PhotoTerm)}
    return terms | set(query.liked) | set(query.disliked)


def names_of(library: Library, photo_ids: Iterable[int]) -> Names:
    """Photos that are gone have none. Looks them up: call it in a queue."""
    found = {}
    for photo_id in photo_ids:
        try:
            found[photo_id] = desktop.display_name(library.photos.get(photo_id).paths[0].name)
        except KnownError:
            continue
    return found


class OpenQuery(QObject):
    """Shows a search in the search bar, and asks it."""

    failed = Signal(str)
    """Why it can't be read."""

    def __init__(self, engine: Engine, state: QueryState) -> None:
        super().__init__(state)
        self._engine, self._state = engine, state

    def ask(self, text: str) -> None:
        try:
            query = query_text.parse_kept(text)
        except KnownError as error:
            self.failed.emit(translate(str(error)))
            return
        photo_ids = photos_in(query)
        if photo_ids:
            library = self._engine.library
            self._engine.do(
                lambda: names_of(library, photo_ids), lambda names: self._show(query, names)
            )
        else:
            self._show(query, {})

    def _show(self, query: Query, names: Names) -> None:
        self._state.names.update(names)
        self._state.set(query)
