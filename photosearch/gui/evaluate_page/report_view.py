"""The results: a card for each model, who finds what another one misses, what to look at."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.evaluate_page import words
from photosearch.gui.evaluate_page.model_card import ModelCard
from photosearch.gui.style import theme
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.labels import label, paragraph
from photosearch.types import Comparison, EvaluationReport, Failure

_WIDEST = 760
_FAILURES = 50


class _Row(QPushButton):
    """As wide as its words; those that have no room end in dots."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text_of_all = text
        self.setProperty("link", True)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text_of_all) + 3 * theme.GAP
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, side = self.width() - 2 * theme.GAP, Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self.text_of_all, side, room))


class ReportView(QScrollArea):
    """Made anew with each report; what was unfolded stays so."""

    query_wanted = Signal(object)
    """A Failure: show its query, and what is missed."""
    export_wanted = Signal()
    models_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cards")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("Verdicts and what the models found, as TREC's files"))
        self.export.clicked.connect(self.export_wanted)
        self.models = QPushButton(self.tr("Get another model…"))
        self.models.clicked.connect(self.models_wanted)
        self.cards: list[ModelCard] = []
        self.rows: list[_Row] = []
        self.report: EvaluationReport | None = None
        waiting = paragraph(self.tr("Asking the models…"))
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(waiting)

    def show_report(self, report: EvaluationReport) -> None:
        if report == self.report:
            return
        unfolded = {card.model for card in self.cards if card.details.isChecked()}
        place = self.verticalScrollBar().value()
        self.report = report
        for kept in (self.export, self.models):
            kept.setParent(None)
        self.setWidget(self._made(report, unfolded))
        self.verticalScrollBar().setValue(place)

    def lines(self) -> list[str]:
        """All that it says, from the top."""
        inner = self.widget()
        found = inner.findChildren(type(label())) if inner else []
        return [each.text() for each in found if each.text()]

    def _made(self, report: EvaluationReport, unfolded: set[str]) -> QWidget:
        inner = QWidget()
        inner.setObjectName("cards")
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, theme.GAP, theme.GAP, theme.GAP)
        self.column.setSpacing(theme.GAP)
        self.column.addWidget(paragraph(words.trust(report), ""))
        self._add_words(filter(None, [words.without_right(report)]))
        self.cards, self.rows = [], []
        if report.counted:
            self._add_models(report, unfolded)
            self._add_failures(report)
        self._add_words(words.left_out(n, translate(why)) for n, why in report.left_out.items())
        self._add_buttons(report)
        self.column.addStretch(1)
        self._within(inner)
        return inner

    def _within(self, inner: QWidget) -> None:
        """Lines no longer than one reads well."""
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        middle.setLayout(self.column)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(middle, 1000)
        row.addStretch(1)

    def _add_models(self, report: EvaluationReport, unfolded: set[str]) -> None:
        for figures in report.models:
            card = ModelCard(report, figures, unfolded=figures.model in unfolded)
            self.cards.append(card)
            self.column.addWidget(card)
        names = {figures.model: figures.name for figures in report.models}
        if len(report.models) > 1:
            self._add_heading(self.tr("Side by side"))
        for pair in report.comparisons:
            self._add_words(_said(pair, names))
        if len(report.models) == 1:
            self._add_words(
                [self.tr("There is one model to ask. Get another one, and they are compared.")]
            )

    def _add_failures(self, report: EvaluationReport) -> None:
        if not report.failures:
            return
        self._add_heading(self.tr("Worth a look: right photos that are missed"))
        names = {figures.model: figures.name for figures in report.models}
        for failure in report.failures[:_FAILURES]:
            self._add_row(failure, words.missed(failure, names))

    def _add_row(self, failure: Failure, told: str) -> None:
        row = _Row(f"{failure.query.text}: {told}")
        row.clicked.connect(lambda: self.query_wanted.emit(failure))
        self.rows.append(row)
        self.column.addWidget(row, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_heading(self, text: str) -> None:
        made = paragraph(text, "heading")
        made.setFont(theme.scaled(self.font(), 1.15, QFont.Weight.DemiBold))
        self.column.addWidget(made)

    def _add_words(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.column.addWidget(paragraph(line))

    def _add_buttons(self, report: EvaluationReport) -> None:
        row = QHBoxLayout()
        row.addWidget(self.export)
        row.addWidget(self.models)
        row.addStretch(1)
        self.models.setVisible(len(report.models) < 2)
        self.export.setEnabled(bool(report.queries))
        self.column.addLayout(row)


def _said(pair: Comparison, names: dict[str, str]) -> list[str]:
    """Which is better is said once for both directions."""
    one, other = names[pair.one], names[pair.other]
    first = list(names).index(pair.one) < list(names).index(pair.other)
    told = words.compared(pair, one, other)
    return [told, words.better(pair, one, other)] if first else [told]
