"""One of the photos that are compared, and what can be said of it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from photosearch.gui.platform import desktop
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.style import theme
from photosearch.gui.text import rating_text
from photosearch.gui.viewer.loading_canvas import LoadingCanvas
from photosearch.gui.viewer.star_row import StarRow
from photosearch.gui.viewer.viewer_bar import tool
from photosearch.gui.widgets.labels import ElidedLabel
from photosearch.library import Library
from photosearch.types import Hit

_ROOM_FOR_STARS, _ROOM_FOR_BOTH = 300, 380
"""Pixels of the width."""


class ComparePane(QFrame):
    """A canvas above its caption."""

    chosen = Signal()
    """It was clicked on."""

    def __init__(self, library: Library, queue: TaskQueue) -> None:
        super().__init__()
        self.setObjectName("comparePane")
        self.hit: Hit | None = None
        self.canvas, self.stars = LoadingCanvas(library, queue), StarRow()
        self.canvas.shift_moves_sideways = False
        self.canvas.setMinimumSize(QSize(80, 60))
        self.name = ElidedLabel(where=Qt.TextElideMode.ElideMiddle)
        self.favourite = tool("heart", "")
        self.away = tool("close", self.tr("Take it out of the comparison (Backspace)"))
        self._lay_out()
        self.canvas.installEventFilter(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.name, 1000)
        row.addStretch(1)
        row.addWidget(self.stars)
        row.addSpacing(theme.GAP)
        row.addWidget(self.favourite)
        row.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XS, theme.GAP_XS, theme.GAP_XS, theme.GAP_XS)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self.canvas, 1)
        column.addLayout(row)

    def show_hit(self, hit: Hit) -> None:
        """Another photo, or the same as it is now."""
        self.hit = hit
        self._tell(hit)
        self.canvas.show_photo(hit)

    def _tell(self, hit: Hit) -> None:
        name = desktop.display_name(hit.path.name)
        self.name.say(name)
        self.name.setToolTip(desktop.as_plain(desktop.display_name(hit.path)))
        self.canvas.setAccessibleName(name)
        self.stars.show_rating(hit.rating)
        words = self.tr("Remove from favourites") if hit.favourite else self.tr("Add to favourites")
        self.favourite.show_as("heart-full" if hit.favourite else "heart", words)

    def describe(self, number: int, count: int, *, current: bool) -> None:
        """For screen readers, and with a frame for eyes: which of them it is."""
        hit = self.hit
        if hit is None:
            return
        words = self.tr("{name}, photo {number} of {count}")
        told = words.format(name=self.name.words, number=number, count=count)
        marks = (rating_text.spoken(hit.rating), self.tr("favourite") if hit.favourite else "")
        self.setAccessibleName(", ".join(filter(None, (told, *marks))))
        if self.property("current") != current:
            self.setProperty("current", current)
            self.style().unpolish(self)
            self.style().polish(self)

    def forget(self) -> None:
        """Give back the memory."""
        self.hit = None
        self.canvas.show_photo(None)

    def make_room(self, width: int) -> None:
        """In so many pixels of the width."""
        starred = width >= _ROOM_FOR_STARS  # keys and the menu rate in any width
        self.stars.setVisible(starred)
        self.name.setVisible(not starred or width >= _ROOM_FOR_BOTH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.chosen.emit()
        return super().eventFilter(watched, event)
