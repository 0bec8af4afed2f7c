"""The hits as rows of a Qt model, in the order they are handed over."""

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import chain

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from photosearch.gui.grid.tile_badges import TileBadges
from photosearch.gui.platform import desktop
from photosearch.gui.services.placeholder_cache import PlaceholderCache
from photosearch.gui.text import date_text, rating_text
from photosearch.gui.text.numbers import number
from photosearch.gui.text.reason_text import found_by, looks_count
from photosearch.gui.text.score_text import explained, percent
from photosearch.gui.text.verdict_text import verdict_words
from photosearch.library import Listed
from photosearch.query_text import clock
from photosearch.types import Hit

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

_NOWHERE = QModelIndex()
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


def spoken(hit: Hit, taken: datetime | None = None, *, weak: bool = False) -> str:
    """What a screen reader says of a hit."""
    parts = [desktop.display_name(hit.path.name), date_text.long(taken) if taken else ""]
    if hit.at is not None:
        parts.append(_tr("video at {0}").format(clock(hit.at)))
    if words := found_by(hit):
        parts.append(words)
    elif hit.score is not None:
        words = _tr("score {0}") if hit.match is None else _tr("match {0}")
        parts.append(words.format(percent(hit)))
    parts.append(_tr("less certain") if weak else "")
    if hit.stack:
        parts.append(_burst(hit))
    parts.append(_tr("favourite") if hit.favourite else "")
    parts.append(rating_text.spoken(hit.rating))
    if not hit.reachable:
        parts.append(_tr("its folder can't be reached now"))
    return ", ".join(filter(None, parts))


def hint(hit: Hit, date: datetime | None = None) -> str:
    """A tooltip: name, date, folder, and how well it fits."""
    lines = [desktop.display_name(hit.path.name)]
    if date is not None:
        lines.append(date_text.long(date))
    lines.append(desktop.display_name(hit.path.parent))
    if hit.at is not None:
        lines.append(_tr("Video at {0}").format(clock(hit.at)))
    if words := found_by(hit):
        lines.append(words)
    if looks_count(hit):
        lines.append(explained(hit))
    if hit.stack:
        lines.append(_tr("The first of {0}; + opens it").format(_burst(hit)))
    if hit.favourite:
        lines.append(_tr("One of your favourites"))
    lines.append(rating_text.spoken(hit.rating))
    if not hit.reachable:
        lines.append(_tr("Its folder can't be reached now."))
    return desktop.as_plain("\n".join(filter(None, lines)))


def _burst(hit: Hit) -> str:
    return _tr("a burst of {0} photos").format(number(len(hit.stack) + 1))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Tiles", words)


def photo_ids(hits: Sequence[Hit]) -> list[int]:
    """Without building hits that haven't been visible yet."""
    return hits.photo_ids if isinstance(hits, Listed) else [hit.photo_id for hit in hits]


def without(hits: Sequence[Hit], ids: Collection[int]) -> Sequence[Hit]:
    """All but these photos."""
    if isinstance(hits, Listed):
        return hits.without(ids)
    return [hit for hit in hits if hit.photo_id not in ids]


def name_at(hits: Sequence[Hit], row: int) -> str:
    """The file's name, without building the hit if it wasn't visible yet."""
    return hits.name(row) if isinstance(hits, Listed) else hits[row].path.name


def next_named(hits: Sequence[Hit], start: str, begin: int) -> int | None:
    """The first row from `begin` on, then from the top, whose name starts so in any case, and
    however its accents are written: macOS and its shares take them apart."""
    start = _folded(start)
    for row in chain(range(begin, len(hits)), range(min(begin, len(hits)))):
        if _folded(name_at(hits, row)).startswith(start):
            return row
    return None


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


class GridModel(QAbstractListModel):
    """List model of hits and their thumbnails."""

    def __init__(self, looks: PlaceholderCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._placeholders = looks
        self.marks = TileBadges()
        self.hits: Sequence[Hit] = ()
        self.ids: Sequence[int] = ()
        """The photo ids of the hits."""
        self._rows: dict[int, int] = {}

    def set_hits(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self.hits, self.ids = hits, photo_ids(hits)
        self._rows = {}
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def replace(self, hits: Sequence[Hit]) -> None:
        """The same photos in the same order, with fresh scores or reachability."""
        self.hits = hits
        if hits:
            self.dataChanged.emit(self.index(0), self.index(len(hits) - 1))

    def row_of(self, photo_id: int) -> int | None:
        if len(self._rows) != len(self.hits):
            self._rows = {i: row for row, i in enumerate(self.ids)}
        return self._rows.get(photo_id)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == _Role.DisplayRole:
            return desktop.display_name(hit.path.name)
        if role == _Role.ToolTipRole:
            return hint(hit, self._placeholders.date(hit.photo_id))
        if role != _Role.AccessibleTextRole:
            return None
        taken = self._placeholders.taken(hit.photo_id)
        words = spoken(hit, taken, weak=self.marks.is_weak(hit))
        if self.marks.verdicts is None:
            return words
        return f"{words}, {verdict_words(self.marks.verdicts.get(hit.photo_id))}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        return desktop.as_mime(self.hits[index.row()].path for index in indexes)

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]
