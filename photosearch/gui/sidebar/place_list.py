"""The list of places: countries, and below each its towns, with how many photos each has."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from photosearch.gui.platform import desktop
from photosearch.gui.sidebar.folder_panel import FolderRow
from photosearch.gui.sidebar.sidebar_list import SidebarList
from photosearch.gui.style import theme
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.text.place_text import Choice

_CHOICE = Qt.ItemDataRole.UserRole
_ROWS, _FEWEST = 7, 2
"""Seen at once where there is room, and where there is little; more can be scrolled to."""
_MOST = 500
"""Each row is a widget; rarer places can be typed."""


class PlaceList(SidebarList):
    """Rows of choices; each stands for a filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places"))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """In this order."""
        self.clear()
        for choice in choices[:_MOST]:
            self.addItem(self._item(choice))
            self.setItemWidget(self.item(self.count() - 1), _row(choice))
        self.setMinimumHeight(self._height(_FEWEST))
        self.setMaximumHeight(self._height(_ROWS))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(_ROWS))

    def _height(self, rows: int) -> int:
        return min(self.count(), rows) * (self.fontMetrics().height() + 14) + 4

    def _item(self, choice: Choice) -> QListWidgetItem:
        item = QListWidgetItem()
        item.setData(_CHOICE, choice)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 14))
        words = f"{choice.filter}, {plural(choice.photos, 'photo', 'photos')}"
        item.setToolTip(desktop.as_plain(words))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        return item

    def choice_at(self, row: int) -> Choice | None:
        item = self.item(row)
        choice = item.data(_CHOICE) if item else None
        return choice if isinstance(choice, Choice) else None

    def show_chosen(self, places: Sequence[str]) -> bool:
        """Highlight the place that is searched; whether it has a row."""
        every = [self.choice_at(row) for row in range(self.count())]
        rows = [row for row, one in enumerate(every) if one and (one.filter,) == tuple(places)]
        self.show_row(rows[0] if rows else -1)
        return bool(rows)


def _row(choice: Choice) -> QWidget:
    row = FolderRow("place", choice.name, number(choice.photos), not choice.is_country)
    layout = row.layout()
    if layout is not None and not choice.is_country:
        layout.setContentsMargins(theme.GAP_L + theme.GAP_S, 0, theme.GAP_S, 0)
    return row
