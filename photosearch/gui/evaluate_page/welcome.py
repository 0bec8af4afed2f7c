"""What the page of evaluation shows before there is a query."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photosearch.gui.style import icons, theme
from photosearch.gui.widgets.labels import paragraph

_WIDEST = 460


class Welcome(QWidget):
    """What can be done here, and a button to begin with."""

    def __init__(self) -> None:
        super().__init__()
        title = paragraph(self.tr("Which model finds more of your photos?"), "")
        title.setFont(theme.scaled(self.font(), 1.5, QFont.Weight.DemiBold))
        self.words = paragraph(
            self.tr(
                "Add what you would search for, or have some queries suggested. Then say which"
                " photos are right: all models' hits are mixed, so that none is favoured. The"
                " results tell how many right photos each model finds. What you say stays on this"
                " computer, and is used for nothing else."
            )
        )
        self.suggest = QPushButton(self.tr("Suggest queries…"))
        self.suggest.setProperty("primary", True)
        mark = icons.Mark("evaluate", lambda colours: colours.muted, 56)
        centre = Qt.AlignmentFlag.AlignHCenter
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        column.addWidget(mark, 0, centre)
        for part in (title, self.words):
            part.setAlignment(centre)
            column.addWidget(part)
        column.addSpacing(theme.GAP)
        column.addWidget(self.suggest, 0, centre)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        row.addWidget(inside)
