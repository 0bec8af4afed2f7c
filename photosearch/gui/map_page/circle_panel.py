"""The photos of a circle, beside the map."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photosearch.gui.grid.grid import Grid
from photosearch.gui.map_page.located import Gathered
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style import icons, theme
from photosearch.gui.text import place_text
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.labels import ElidedLabel

_SIDE = 120


class CirclePanel(QWidget):
    """Where they were taken, their grid, and the way to the page of photos."""

    closed = Signal()
    all_wanted = Signal(object)
    """The `Area` of these photos."""

    def __init__(self, thumbnails: ThumbnailLoader) -> None:
        super().__init__()
        self.place, self.count = ElidedLabel("heading"), ElidedLabel("muted")
        self.place.setFont(theme.scaled(self.font(), 1.0, QFont.Weight.DemiBold))
        self.to_photos = QPushButton(self.tr("Show in Photos"))
        self.close_button = icons.IconButton("close", self.tr("Close (Esc)"))
        self.grid = Grid(thumbnails)
        self.grid.setAccessibleName(self.tr("Photos of this circle"))
        self.grid.set_side(_SIDE)
        self._area: object = None
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        self.to_photos.clicked.connect(lambda: self.all_wanted.emit(self._area))
        self.grid.open_wanted.connect(self._view)

    def _lay_out(self) -> None:
        names, head = QVBoxLayout(), QHBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.place)
        names.addWidget(self.count)
        head.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP_S, 0)
        head.addLayout(names, 1)
        head.addWidget(self.to_photos)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(head)
        column.addWidget(self.grid, 1)

    def show_photos(self, gathered: Gathered, *, again: bool) -> None:
        """`again`: of the same circle, to which photos may have come."""
        words = plural(len(gathered.hits), "photo", "photos")
        there = place_text.long(gathered.place) if gathered.place else ""
        self.place.say(there or words)
        self.count.say(words if there else place_text.area(gathered.area))
        self._area = gathered.area
        self.grid.headings_by = gathered.headings
        self.grid.show_hits(gathered.hits, keep_place=again)

    def _view(self) -> None:
        """Enter looks at the photo, as Space does."""
        if self.grid.currentIndex().isValid():
            self.grid.viewer_wanted.emit(self.grid.currentIndex().row())
