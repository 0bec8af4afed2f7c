"""Above the photo in the viewer: the way back, its name, where it stands, and the tools."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import number
from photosearch.gui.viewer.star_row import StarRow
from photosearch.gui.widgets.labels import ElidedLabel, label

ROOMY = 560
"""Pixels of the window's width from which on everything is shown."""
NOT_A_PHONE = 400
_MIRRORED = {"back": "forward", "previous": "next", "next": "previous"}
_FOR_ZOOM = 720
_WIDE = 840


def tool(name: str, words: str) -> icons.IconButton:
    """A button of the viewer, on its dark ground."""
    return icons.IconButton(name, words, size=20, colour=theme.INK_ON_DARK)


class WayButton(icons.IconButton):
    """Points where it leads, whichever way the window runs."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(name, words, size=20, colour=theme.INK_ON_DARK)
        self._way, self._words = name, words

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            name = _MIRRORED[self._way] if self.isRightToLeft() else self._way
            self.show_as(name, self._words)


class ViewerBar(QWidget):
    """Others add tools to it."""

    menu_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = WayButton("back", self.tr("Back to the photos (Esc)"))
        self.favourite, self.stars = tool("heart", ""), StarRow()
        self.similar = tool("similar", self.tr("Find similar photos"))
        self.turn = tool("rotate", self.tr("Rotate (view only) (R)"))
        self.about = tool("info", self.tr("About this photo (I)"))
        self.slideshow = tool("slideshow", self.tr("Slideshow (S)"))
        self.full = tool("full-screen", self.tr("Full screen (F)"))
        self.open = tool("open", self.tr("Open in another app (Enter)"))
        self.more = tool("dots", self.tr("All that can be done (Menu)"))
        self.name = ElidedLabel(where=Qt.TextElideMode.ElideMiddle)
        self.zoom, self.position = label("muted"), label()
        self.zoom.setToolTip(self.tr("Pixels of the screen for each pixel of the photo"))
        self.incomplete = label("incomplete", self.tr("Incomplete"))
        self.incomplete.setToolTip(
            self.tr("The end of this file is missing; this is what is there.")
        )
        self.incomplete.hide()
        self._least: dict[icons.IconButton, int] = {}
        self.about.setCheckable(True)
        self.more.clicked.connect(self.menu_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        self._tools = QHBoxLayout()
        self._tools.setSpacing(2)
        tools = (self.similar, self.turn, self.about, self.slideshow, self.full, self.open)
        for button in (self.favourite, *tools, self.more):
            self._tools.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_S, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.back)
        row.addWidget(self.name, 1)
        for told in (self.incomplete, self.zoom, self.position):
            row.addWidget(told)
        row.addWidget(self.stars)
        row.addLayout(self._tools)

    def add_tool(self, name: str, words: str, least: int = 0) -> icons.IconButton:
        """A further button, first in the row of tools; in a window less wide than `least` the menu
        has it."""
        made = tool(name, words)
        self._tools.insertWidget(0, made)
        self._least[made] = least
        return made

    def make_room(self, width: int) -> None:
        """In a window as wide as this."""
        roomy = width >= ROOMY
        for widget in (self.open, self.slideshow, self.full, self.position):
            widget.setVisible(roomy)
        self.zoom.setVisible(width >= _FOR_ZOOM)  # a change is told over the photo in any width
        self.stars.setVisible(width >= _WIDE)  # 0 to 5, P, X and the menu rate in any width
        for widget, least in self._least.items():
            widget.setVisible(width >= least)
        for widget in (self.turn, self.similar):  # a phone's width holds few, the menu has all
            widget.setVisible(width >= NOT_A_PHONE)

    def show_favourite(self, favourite: bool) -> None:
        words = self.tr("Remove from favourites") if favourite else self.tr("Add to favourites")
        self.favourite.show_as("heart-full" if favourite else "heart", words)

    def show_place(self, row: int | None, count: int) -> None:
        """None: it isn't in the list any more."""
        words = self.tr("{row} of {count}")
        told = "" if row is None else words.format(row=number(row + 1), count=number(count))
        self.position.setText(told)
