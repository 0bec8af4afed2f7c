"""Albums in the side bar: opened, made, renamed, reordered and deleted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidgetItem, QMenu

from photosearch.errors import KnownError
from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import Run, context_menu
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.qimages import rounded
from photosearch.gui.sidebar.album_list import COVER, AlbumList
from photosearch.gui.sidebar.named_list import THING
from photosearch.gui.sidebar.section import Section
from photosearch.gui.style import icons
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.undo_bar import UndoBar
from photosearch.library import Library
from photosearch.types import Album, Filters, KeptAlbum, Query

_PATIENCE_MS = 2000
"""While photos are indexed they come many times a second."""


def opened(query: Query) -> str:
    """The name of the one album whose photos are asked for; empty if it isn't just one."""
    albums = query.filters.albums
    return albums[0] if len(albums) == 1 else ""


def _cover(library: Library, photo_id: int, ratio: float) -> QImage | None:
    """In a queue."""
    picture, side = library.photos.thumbnail(photo_id), round(COVER * ratio)
    if picture is None:
        return None
    made = rounded(picture, side, side, side / 4)
    made.setDevicePixelRatio(ratio)
    return made


class Albums(Section):
    """A heading and the list; a click shows the photos of an album."""

    listed = Signal()
    """Others than before, or in another order."""
    new_wanted = Signal()
    export_wanted = Signal(object)
    """An Album."""
    failed = Signal(str)

    def __init__(self, engine: Engine, state: QueryState, undo: UndoBar) -> None:
        make = icons.IconButton("more", _tr("New album (Ctrl+Shift+N)"), size=16)
        super().__init__("albums", _tr("Albums"), (make,))
        self._engine, self._state, self._undo = engine, state, undo
        self._known = engine.library.albums
        self.list, self.make = AlbumList(), make
        self._asked = set[int]()
        """Photos whose pictures are on their way, or were."""
        self.make.clicked.connect(self.new_wanted)
        self.column.addWidget(self.list)
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._soon.timeout.connect(self.load)
        engine.overview_changed.connect(self._look_soon)
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.list.itemChanged.connect(self._rename)
        self.list.moved.connect(self._reorder)
        self.list.edited.connect(self.load)
        self.list.removal_wanted.connect(self._delete_current)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.load()

    # the list

    @Slot()
    def _look_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def load(self) -> None:
        self.change(lambda: None)

    def change(self, work: Callable[[], object], done: Callable[[], None] = lambda: None) -> None:
        """Do something in the queue, then show what there is; `done` only if it could be done."""

        def change() -> tuple[list[Album], str]:
            problem = ""
            try:
                work()
            except KnownError as error:
                problem = str(error)
            return self._known.all(), problem

        self._engine.do(change, lambda there: self._show(*there, done))

    def _show(self, albums: Sequence[Album], problem: str, done: Callable[[], None]) -> None:
        """Not while a name is typed, which would be lost with its row; it is read again then."""
        if not self.list.editing:
            self.list.show_albums(albums)
            self.listed.emit()
            self._want_covers()
        if problem:
            self.failed.emit(translate(problem))
        else:
            done()

    def _want_covers(self) -> None:
        ratio = self.devicePixelRatioF()
        for photo_id in self.list.lacking():
            if photo_id not in self._asked:
                self._asked.add(photo_id)
                self._engine.drive_queue.run(
                    partial(_cover, self._engine.library, photo_id, ratio),
                    partial(self._show_cover, photo_id),
                )

    def _show_cover(self, photo_id: int, picture: QImage | None) -> None:
        if picture is not None:
            self.list.show_cover(photo_id, picture)

    def row_of(self, query: Query) -> int:
        """Of the album whose photos are shown; -1 if none is."""
        name = opened(query).casefold()
        rows = [n for n, album in enumerate(self.list.albums) if album.name.casefold() == name]
        return rows[0] if rows else -1

    # what the person does

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.show_photos(item.data(THING))

    def show_photos(self, album: Album) -> None:
        self._state.set(Query(filters=Filters(albums=(album.name,))))

    @Slot(QListWidgetItem)
    def _rename(self, item: QListWidgetItem) -> None:
        """A name that can't be leaves the one before."""
        album, name = item.data(THING), item.text()
        if name == album.name:
            return
        self.list.forget_names()
        self.change(
            lambda: self._known.rename(album.id, name),
            lambda: self._renamed(album, name),
        )

    def _renamed(self, album: Album, name: str) -> None:
        self._follow(album, name)

        def undo() -> None:
            self.change(
                lambda: self._known.rename(album.id, album.name), lambda: self._follow_back(album)
            )

        words = self.tr("Renamed to “{0}”.").format(" ".join(name.split()))
        self._undo.offer(words, undo)

    def _follow_back(self, album: Album) -> None:
        """Whatever it was called meanwhile."""
        names = {one.name.casefold() for one in self.list.albums}
        if (shown := opened(self._state.query)) and shown.casefold() not in names:
            self._ask_for(album.name)

    def _follow(self, album: Album, name: str) -> None:
        if opened(self._state.query).casefold() == album.name.casefold():
            self._ask_for(" ".join(name.split()))

    def _ask_for(self, *names: str) -> None:
        settings = self._state.settings
        filters = replace(settings.filters, albums=names)
        self._state.update(settings=replace(settings, filters=filters))

    @Slot()
    def _reorder(self) -> None:
        ids = [album.id for album in self.list.albums]
        self.change(lambda: self._known.reorder(ids))

    @Slot()
    def _delete_current(self) -> None:
        if (album := self.list.current()) is not None:
            self.delete(album)

    def delete(self, album: Album) -> None:
        """It can be taken back, to where it was."""
        kept: list[KeptAlbum] = []
        self.change(
            lambda: kept.append(self._known.delete(album.id)), lambda: self._deleted(album, kept[0])
        )

    def _deleted(self, album: Album, kept: KeptAlbum) -> None:
        before = self._state.snapshot()
        was_shown = opened(self._state.query).casefold() == album.name.casefold()
        if was_shown:
            self._ask_for()

        def undo() -> None:
            again = (lambda: self._state.restore(before)) if was_shown else (lambda: None)
            self.change(lambda: self._known.restore(kept), again)

        words = self.tr("Deleted the album “{0}”. Its photos stay.").format(album.name)
        self._undo.offer(words, undo)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        item = self.list.itemAt(place)
        if item is None:
            return
        self.list.setCurrentItem(item)
        self.list.open_menu(self.menu(self.list.row(item)), place)

    def menu(self, row: int) -> QMenu:
        album = self.list.albums[row]
        runs: dict[str, Run] = {
            "open-album": lambda: self.show_photos(album),
            "rename-album": lambda: self.list.editItem(self.list.item(row)),
            "album-up": lambda: self.list.move_row(row, -1),
            "album-down": lambda: self.list.move_row(row, 1),
            "export-album": lambda: self.export_wanted.emit(album),
            "delete-album": lambda: self.delete(album),
        }
        return context_menu(Place.ALBUM, self, runs)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Albums", words)
