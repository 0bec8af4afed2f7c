"""Puts photos into albums, and takes them out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from photosearch.gui.actions.action_registry import ActionRegistry, Choice
from photosearch.gui.photos_page.album_dialog import AlbumDialog
from photosearch.gui.photos_page.albums import Albums, opened
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.query.query_title import heading
from photosearch.gui.services.engine import Engine
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.undo_bar import UndoBar
from photosearch.types import Album, AlbumRow, Hit, Query

_IN_MENU = 10
"""So many albums stand in the menu itself."""


class AlbumActions(QObject):
    """Acts on the chosen photos, or on the one in the viewer."""

    said = Signal(str)
    """A sentence for the person."""
    gone = Signal(object)
    """Hits that were taken out of the album that is shown."""

    def __init__(
        self,
        engine: Engine,
        state: QueryState,
        undo: UndoBar,
        albums: Albums,
        actions: ActionRegistry,
        photos: PhotoMenu,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._engine, self._state, self._undo, self._albums = engine, state, undo, albums
        self._known, self._window, self._chosen = engine.library.albums, window, photos.chosen
        self._actions, self._recent = actions, list[int]()
        actions.bind(
            {
                "add-to-album": lambda: self.ask(self._chosen()),
                "new-album": lambda: self.ask(self._chosen()),
                "remove-from-album": lambda: self.remove(self._chosen()),
            }
        )
        actions.offer("add-to-album", self._choices, window)
        albums.new_wanted.connect(self.ask_for_new)
        albums.list.dropped.connect(self.add)
        state.changed.connect(self._look)
        self._look(Query())

    @Slot(object)
    def _look(self, query: Query) -> None:
        self._actions["remove-from-album"].setVisible(bool(opened(query)))

    # which album

    def _choices(self) -> list[Choice]:
        """Those that were used last come first."""
        hits, known = self._chosen(), self._albums.list.albums
        order = {album_id: place for place, album_id in enumerate(self._recent)}
        first = sorted(known, key=lambda one: order.get(one.id, len(order)))[:_IN_MENU]
        words = self.tr("Another album…") if len(known) > _IN_MENU else self.tr("New album…")
        return [
            *(("album", album.name, partial(self.add, album, hits)) for album in first),
            ("more", words, lambda: self.ask(hits)),
        ]

    def ask(self, hits: Sequence[Hit]) -> AlbumDialog | None:
        """Which album they go to."""
        if not hits:
            return None
        words = self.tr("Add {0} to an album").format(plural(len(hits), "photo", "photos"))
        return self._open(words, self._albums.list.albums, hits)

    @Slot()
    def ask_for_new(self) -> AlbumDialog:
        """Of the chosen photos, or without any."""
        hits = self._chosen()
        photos = plural(len(hits), "photo", "photos")
        words = self.tr("New album of {0}").format(photos) if hits else self.tr("New album")
        return self._open(words, (), hits)

    def _open(self, words: str, albums: Sequence[Album], hits: Sequence[Hit]) -> AlbumDialog:
        dialog = AlbumDialog(words, albums, "" if albums else self._proposal(), self._window)
        dialog.chosen.connect(lambda choice: self._take(choice, hits))
        dialog.open()
        return dialog

    def _proposal(self) -> str:
        """What is searched for is what the photos are about."""
        query = self._state.query
        return heading(query, self._state.name_of) if query.terms else ""

    def _take(self, choice: Album | str, hits: Sequence[Hit]) -> None:
        if isinstance(choice, Album):
            self.add(choice, hits)
        else:
            self.create(choice, hits)

    # what is done

    def create(self, name: str, hits: Sequence[Hit]) -> None:
        ids, made = [hit.photo_id for hit in hits], list[Album]()
        self._albums.change(
            lambda: made.append(self._known.create(name, ids)), lambda: self._created(made[0])
        )

    def _created(self, album: Album) -> None:
        self._note(album)
        photos = plural(album.photos, "photo", "photos")
        self._undo.offer(
            self.tr("New album “{0}”, {1}.").format(album.name, photos),
            lambda: self._albums.change(lambda: self._known.delete(album.id), self._refresh),
        )

    @Slot(object, object)
    def add(self, album: Album, hits: Sequence[Hit]) -> None:
        ids, new = [hit.photo_id for hit in hits], list[Sequence[AlbumRow]]()
        self._albums.change(
            lambda: new.append(self._known.add(album.id, ids)), lambda: self._added(album, new[0])
        )

    def _added(self, album: Album, rows: Sequence[AlbumRow]) -> None:
        self._note(album)
        self._refresh()
        if not rows:
            self.said.emit(self.tr("“{0}” has them already.").format(album.name))
            return
        words = self.tr("{0} added to “{1}”.")
        self._undo.offer(
            words.format(plural(len(rows), "photo", "photos"), album.name),
            lambda: self._albums.change(
                lambda: self._known.take_out(album.id, rows), self._refresh
            ),
        )

    def remove(self, hits: Sequence[Hit]) -> None:
        """Out of the album that is shown; the files stay."""
        row = self._albums.row_of(self._state.query)
        if row < 0 or not hits:
            return
        album, ids = self._albums.list.albums[row], [hit.photo_id for hit in hits]
        rows = list[Sequence[AlbumRow]]()
        self._albums.change(
            lambda: rows.append(self._known.remove(album.id, ids)),
            lambda: self._removed(album, hits, rows[0]),
        )

    def _removed(self, album: Album, hits: Sequence[Hit], rows: Sequence[AlbumRow]) -> None:
        self.gone.emit(hits)
        self._refresh()
        words = self.tr("{0} taken out of “{1}”.")
        self._undo.offer(
            words.format(plural(len(rows), "photo", "photos"), album.name),
            lambda: self._albums.change(
                lambda: self._known.put_back(album.id, rows), self._refresh
            ),
        )

    def _note(self, album: Album) -> None:
        """As the one that was used last."""
        self._recent = [album.id, *(other for other in self._recent if other != album.id)]

    def _refresh(self) -> None:
        """What is shown may ask for albums, in words of a minus, too."""
        self._engine.searcher.refresh()
