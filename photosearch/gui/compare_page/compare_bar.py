"""Above the photos that are compared: the way back, and what is done with all of them."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from photosearch.gui.style import theme
from photosearch.gui.text.numbers import plural
from photosearch.gui.viewer.viewer_bar import NOT_A_PHONE, ROOMY, WayButton, tool
from photosearch.gui.widgets.labels import ElidedLabel, label


class CompareBar(QWidget):
    """Buttons; the page connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compareBar")
        self.back = WayButton("back", self.tr("Back (Esc)"))
        self.title, self.zoom = ElidedLabel(), label("muted")
        self.before = WayButton("previous", self.tr("The photo before in its place (Page Up)"))
        self.behind = WayButton("next", self.tr("The next photo in its place (Page Down)"))
        self.more = tool("compare-more", self.tr("One more photo (C)"))
        self.join = tool("link", "")
        self.join.setCheckable(True)
        self.join.setChecked(True)
        self.keep = QPushButton()
        self.keep.setToolTip(self.tr("Pick the current photo and reject the others (K)"))
        self.show_joined(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_S, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        for widget in (self.zoom, self.before, self.behind, self.more, self.join, self.keep):
            row.addWidget(widget)

    def show_count(self, count: int) -> None:
        self.title.say(self.tr("Compare {0}").format(plural(count, "photo", "photos")))

    def show_joined(self, joined: bool) -> None:
        words = (
            self.tr("Zoomed and moved together (L); with Shift one alone")
            if joined
            else self.tr("Each zoomed and moved by itself (L)")
        )
        self.join.show_as("link" if joined else "unlink", words)

    def make_room(self, width: int) -> None:
        """In a window as wide as this."""
        roomy = width >= ROOMY
        self.zoom.setVisible(roomy)
        for widget in (self.more, self.join):  # their keys do in any width
            widget.setVisible(width >= NOT_A_PHONE)
        words = self.tr("Keep this, reject the others") if roomy else self.tr("Keep this")
        self.keep.setText(words)
