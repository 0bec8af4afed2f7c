"""What all editors of filters are, and the one of dates."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from photosearch.gui.query.date_histogram import DateHistogram
from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import label
from photosearch.gui.widgets.laid_out import in_column
from photosearch.library import Counts
from photosearch.query_text.dates import parse_period
from photosearch.types import Filters


class Editor(QWidget):
    """Has the focus where its work begins."""

    changed = Signal()
    """The person has used it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def show_filters(self, filters: Filters) -> None:
        """Emits nothing."""
        raise NotImplementedError

    def show_counts(self, counts: Counts) -> None:
        """Of the facet of its first field."""

    def chosen(self, present: Filters) -> dict[str, object]:
        """Its fields, given the filters of before. Raises KnownError for what makes no sense."""
        raise NotImplementedError


class DatesEditor(Editor):
    """The first and the last date, typed or chosen in a histogram."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.histogram = DateHistogram()
        self.histogram.chosen.connect(self._take_range)
        self.after, self.before = self._field(self.tr("From")), self._field(self.tr("Until"))
        self.setFocusProxy(self.histogram)
        fields = QHBoxLayout()
        fields.setSpacing(theme.GAP_S)
        for part in (self.after, label("muted", "–"), self.before):
            fields.addWidget(part)
        in_column(self, self.histogram, margin=0, gap=theme.GAP_S).addLayout(fields)

    def _field(self, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setToolTip(self.tr("A year, a month or a day: 2019, 2019-06 or 2019-06-15"))
        field.setMinimumWidth(80)
        field.editingFinished.connect(self.changed)
        return field

    @Slot(object, object)
    def _take_range(self, after: datetime | None, before: datetime | None) -> None:
        self._write(after, before)
        self.changed.emit()

    def _write(self, after: datetime | None, before: datetime | None) -> None:
        self.after.setText(moment_words(after) if after else "")
        self.before.setText(moment_words(before, last=True) if before else "")

    def show_filters(self, filters: Filters) -> None:
        self._write(filters.after, filters.before)
        self.histogram.show_range(filters.after, filters.before)
        if filters.after is None and filters.before is None:
            self.histogram.leave()

    def show_counts(self, counts: Counts) -> None:
        self.histogram.show_months(sorted(counts))

    def chosen(self, present: Filters) -> dict[str, object]:
        """The histogram shows them, too."""
        after = _moment(self.after, present.after, last=False)
        before = _moment(self.before, present.before, last=True)
        self.histogram.show_range(after, before)
        return {"after": after, "before": before}


def _moment(field: QLineEdit, present: datetime | None, *, last: bool) -> datetime | None:
    """The last day is included. Raises KnownError."""
    text = field.text().strip()
    if present and text == moment_words(present, last=last):
        return present
    return parse_period(text)[last] if text else None


def moment_words(moment: datetime, *, last: bool = False) -> str:
    """As short as `parse_period` understands it: 2019, 2019-06, 2019-06-15, or with the time.

    `last`: of the end of a period, the last year, month or day in it.
    """
    if moment.time() != moment.min.time():
        return moment.isoformat(" ", "minutes")
    inside = moment - timedelta(days=1) if last else moment
    if (moment.month, moment.day) == (1, 1):
        return f"{inside.year:04}"
    if moment.day == 1:
        return f"{inside.year:04}-{inside.month:02}"
    return inside.date().isoformat()
