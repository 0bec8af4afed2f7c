"""A list of values with ticks, each with the number of its photos."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from photosearch.gui.platform.desktop import as_plain
from photosearch.gui.query.tick_delegate import CHECK, PHOTOS, TickDelegate, row_height
from photosearch.gui.text.numbers import plural

MOST_ROWS = 7
"""What is beyond is scrolled to."""
_VALUE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_Key = Qt.Key


class Tick(NamedTuple):
    """A row."""

    words: str
    value: object
    photos: int | None
    """None: that isn't known."""


class TickList(QListWidget):
    """Space, Enter or a click turn a row on and off."""

    toggled = Signal(object, bool)
    """A value, and whether it is chosen now."""
    typed = Signal(str)
    """Letters that search the list."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("ticks")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        delegate = TickDelegate(self)
        delegate.turned.connect(self.turn)
        self.setItemDelegate(delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def show_ticks(self, ticks: Sequence[Tick], chosen: Collection[object]) -> None:
        """The row with the focus and the place in the list stay."""
        values = [tick.value for tick in ticks]
        if values != self.values():
            current = self.currentItem().data(_VALUE) if self.currentItem() else None
            self._fill(ticks)
            self.setCurrentRow(values.index(current) if current in values else 0)
        for row, tick in enumerate(ticks):
            self._show(self.item(row), tick, is_chosen=tick.value in chosen)
        self.updateGeometry()

    def _fill(self, ticks: Sequence[Tick]) -> None:
        self.clear()
        for tick in ticks:
            item = QListWidgetItem(tick.words)
            item.setData(_VALUE, tick.value)
            self.addItem(item)

    def _show(self, item: QListWidgetItem, tick: Tick, *, is_chosen: bool) -> None:
        item.setData(PHOTOS, tick.photos)
        item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        item.setToolTip(as_plain(tick.words))
        photos = [] if tick.photos is None else [plural(tick.photos, "photo", "photos")]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join([tick.words, *photos]))

    def values(self) -> list[object]:
        return [self.item(row).data(_VALUE) for row in range(self.count())]

    def words(self) -> list[str]:
        return [self.item(row).text() for row in range(self.count())]

    def photos_of(self, words: str) -> int | None:
        photos: int | None = self._named(words).data(PHOTOS)
        return photos

    def is_ticked(self, words: str) -> bool:
        return self._named(words).checkState() == Qt.CheckState.Checked

    def _named(self, words: str) -> QListWidgetItem:
        return self.findItems(words, Qt.MatchFlag.MatchExactly)[0]

    def toggle(self, words: str) -> None:
        """The row of these words."""
        self.turn(self.indexFromItem(self._named(words)))

    def turn(self, index: _Index) -> None:
        turned_on = index.data(CHECK) != Qt.CheckState.Checked.value
        self.toggled.emit(index.data(_VALUE), turned_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space):
            if self.currentIndex().isValid():
                self.turn(self.currentIndex())
        elif event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        elif event.key() == _Key.Key_Up and self.currentRow() <= 0:
            self.focusPreviousChild()
        elif event.key() == _Key.Key_Down and self.currentRow() == self.count() - 1:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        rows = max(1, min(MOST_ROWS, self.count()))
        return QSize(160, rows * row_height(self.fontMetrics()) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
