"""What a place names may be gone by the time one comes back: it is left out then."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from photosearch.gui.main_window.place import Place
from photosearch.gui.photos_page.open_query import names_of, photos_in
from photosearch.gui.query.query_state import QuerySnapshot
from photosearch.gui.services.engine import Engine
from photosearch.types import PhotoTerm, Term


class StillThere(QObject):
    """Looks up photos of a query in the background; folders are known."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._engine = engine

    def look(self, place: Place, done: Callable[[Place], None]) -> None:
        """`done` gets the place without what is gone, at once if it names no photo."""
        place = replace(place, query=self._in_folders(place.query))
        asked = photos_in(place.query.query)
        if not asked:
            done(place)
            return
        library = self._engine.library
        self._engine.do(
            lambda: set(names_of(library, asked)),
            lambda found: done(replace(place, query=_with_photos(place.query, found))),
        )

    def _in_folders(self, query: QuerySnapshot) -> QuerySnapshot:
        known = [folder.path for folder in self._engine.overview.folders]
        filters = query.settings.filters
        left = tuple(
            path for path in filters.folders if any(path.is_relative_to(one) for one in known)
        )
        if not known or left == filters.folders:
            return query
        return replace(
            query, settings=replace(query.settings, filters=replace(filters, folders=left))
        )


def _with_photos(query: QuerySnapshot, there: set[int]) -> QuerySnapshot:
    settings = query.settings

    def is_there(term: Term) -> bool:
        return not isinstance(term, PhotoTerm) or term.photo_id in there

    return replace(
        query,
        terms=tuple(filter(is_there, query.terms)),
        settings=replace(
            settings,
            liked=tuple(photo for photo in settings.liked if photo in there),
            disliked=tuple(photo for photo in settings.disliked if photo in there),
        ),
    )
