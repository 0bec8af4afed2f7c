"""What the page says while there is nobody to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photosearch.gui.people_page.head import Head
from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.labels import label
from photosearch.types import PeopleCounts


class Welcome(QWidget):
    """Off: what would be computed, and a button. On: how far it is."""

    on_wanted = Signal()
    left = Signal()
    """Back to the photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self._title, self._words = label(), label("muted")
        self._title.setFont(theme.scaled(self.font(), 1.5, QFont.Weight.DemiBold))
        for part in (self._title, self._words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setWordWrap(True)
        self.button = QPushButton(self.tr("Find people"))
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.on_wanted)
        self.head = Head("photos", self.tr("Back to the photos (Esc)"))
        self.head.heading.say(self.tr("People"))
        self.head.up.clicked.connect(self.left)
        middle = QWidget()
        middle.setMaximumWidth(460)
        column = QVBoxLayout(middle)
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        mark = icons.Mark("people", lambda colours: colours.muted, 56)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(theme.GAP)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        row = QHBoxLayout()
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_L, theme.GAP_L)
        row.addStretch(1)
        row.addWidget(middle, 1000)  # up to its width, then both sides grow
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.head)
        whole.addLayout(row, 1)

    def tell(self, wanted: bool, counts: PeopleCounts) -> None:
        self.button.setHidden(wanted)
        title, words = self._sentences(wanted, counts)
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{title} {words}")

    def _sentences(self, wanted: bool, counts: PeopleCounts) -> tuple[str, str]:
        if not wanted:
            return self.tr("Find the people in your photos"), self.tr(
                "For each face in your photos, numbers are computed by which faces can be "
                "compared. They stay in this library on this computer, nothing is computed until "
                "you say so, and all of it can be erased at any time."
            )
        if counts.waiting:
            left = plural(counts.waiting, "photo", "photos")
            return self.tr("Looking for faces"), self.tr("{0} to look at.").format(left)
        return self.tr("Nobody found yet"), self.tr(
            "Somebody is shown here who is seen in two photos at least."
        )
