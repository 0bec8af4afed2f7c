"""One thing that a check of the index found, and a button with what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from photosearch.gui.style import icons, theme
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.labels import paragraph
from photosearch.types import Finding, Remedy


class FindingRow(QFrame):
    """What is well is a line; a warning is a card with a button below."""

    wanted = Signal(object)
    """The Finding, about which something is to be done."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        self.words = paragraph(translate(finding.words), "muted" if finding.is_well else "")
        self.button = QPushButton(self._deed(finding.remedy))
        self.button.clicked.connect(lambda: self.wanted.emit(self.finding))
        self.button.setAutoDefault(False)
        self.button.setVisible(finding.remedy is not Remedy.NOTHING)
        if not finding.is_well:
            self.setObjectName("card")
        self.setAccessibleName(self.words.text())
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        margin = 0 if self.finding.is_well else theme.GAP
        grid.setContentsMargins(margin, margin // 2, margin, margin // 2)
        grid.setHorizontalSpacing(theme.GAP_S)
        grid.setColumnStretch(1, 1)
        mark = (
            icons.Mark("check", lambda colours: colours.muted)
            if self.finding.is_well
            else icons.Mark("warning", lambda colours: colours.warning)
        )
        grid.addWidget(mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(self.button, 1, 1, Qt.AlignmentFlag.AlignLeft)

    def _deed(self, remedy: Remedy) -> str:
        return {
            Remedy.NOTHING: "",
            Remedy.INDEX: self.tr("Index now"),
            Remedy.REBUILD: self.tr("Rebuild the search index"),
            Remedy.RENEW: self.tr("Look at them again"),
            Remedy.LOOK: self.tr("Show these photos"),
        }[remedy]
