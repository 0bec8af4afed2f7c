"""What the verdicts say of one model: in words first, measures among the details."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from photosearch.gui.evaluate_page import words
from photosearch.gui.evaluate_page.interval_bar import IntervalBar
from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import ElidedLabel, paragraph
from photosearch.types import EvaluationReport, ModelFigures


class ModelCard(QFrame):
    """Folded until its details are asked for."""

    def __init__(self, report: EvaluationReport, figures: ModelFigures, *, unfolded: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        self.model = figures.model
        name = ElidedLabel("cardName", figures.name)
        name.setFont(theme.scaled(self.font(), 1.15, QFont.Weight.DemiBold))
        between = words.between(figures.recall, report.counted)
        self.lines = [
            paragraph(words.finds(figures, report.k), ""),
            paragraph(between),
            paragraph(words.not_judged(figures)),
        ]
        self.details = QPushButton(self.tr("Details"))
        self.details.setAccessibleName(self.tr("Details of {0}").format(figures.name))
        self.details.setProperty("link", True)
        self.details.setCheckable(True)
        self.more = [paragraph(line) for line in words.measures(figures, report.k)]
        self.more.append(paragraph(words.cost(figures.cost)))
        self.bar = IntervalBar(figures.recall, between)
        self._lay_out(name)
        self.details.toggled.connect(self._unfold)
        self.details.setChecked(unfolded)
        self._unfold(unfolded)
        self.setAccessibleName(f"{figures.name}. {' '.join(line.text() for line in self.lines)}")

    def _lay_out(self, name: ElidedLabel) -> None:
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(head)
        column.addWidget(self.lines[0])
        column.addWidget(self.bar)
        for line in (*self.lines[1:], *self.more):
            line.setVisible(bool(line.text()))
            column.addWidget(line)

    @Slot(bool)
    def _unfold(self, wanted: bool) -> None:
        for line in self.more:
            line.setVisible(wanted)
