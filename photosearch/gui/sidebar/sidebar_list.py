"""A list of the sidebar whose highlight follows what the grid shows, not the last click."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QMenu, QWidget

_Why = Qt.FocusReason
_STAYS = (_Why.PopupFocusReason, _Why.ActiveWindowFocusReason, _Why.MenuBarFocusReason)


class SidebarList(QListWidget):
    """While keys go through it, a menu is open or a name is edited, that row is highlighted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folderList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # rows give way to a scroll bar
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._shown = -1

    @property
    def editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def show_row(self, row: int) -> None:
        """What this row stands for is shown now; -1 if none does."""
        self._shown = row
        self.match()

    def match(self) -> None:
        if not self.editing:
            self.setCurrentRow(self._shown)

    def open_menu(self, menu: QMenu, place: QPoint) -> None:
        """At a place in the viewport; the row there is highlighted as long as it is open."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self.match)
        menu.popup(self.viewport().mapToGlobal(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.match()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.match()
