"""The controls of the filter popup, one for each filter.

Each emits `changed` when the person has used it. `chosen` tells the values of its fields, given the
filters of before, and raises KnownError for what makes no sense; `clear` emits nothing.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from photosearch.gui.query.date_bins import Months
from photosearch.gui.query.date_histogram import DateHistogram
from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import label
from photosearch.gui.widgets.laid_out import in_column
from photosearch.query_text.dates import parse_period
from photosearch.types import Filters

Pairs = Sequence[tuple[str, object]]
"""Texts of choices with their values."""


class ChoiceEditor(QComboBox):
    """One value of a field, or any."""

    changed = Signal()

    def __init__(self, name: str, field: str, filters: Filters, choices: Pairs) -> None:
        super().__init__()
        self.name, self._field = name, field
        self._values: list[object] = []
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for words, value in ((self.tr("Any"), None), *choices):
            self.addItem(words)
            self._values.append(value)
        present = _first(getattr(filters, field))
        self.setCurrentIndex(self._values.index(present) if present in self._values else 0)
        self.activated.connect(self.changed)

    def chosen(self, present: Filters) -> dict[str, object]:
        """Several typed values stay until another choice is made."""
        value, before = self._values[self.currentIndex()], getattr(present, self._field)
        if value != _first(before):
            before = value if not isinstance(before, tuple) else () if value is None else (value,)
        return {self._field: before}

    def clear(self) -> None:
        self.setCurrentIndex(0)


class PlaceEditor(ChoiceEditor):
    """Whether the place is known, or one of the places."""

    def __init__(self, name: str, filters: Filters, places: Pairs) -> None:
        known = (self.tr("Known"), True), (self.tr("Not known"), False)
        super().__init__(name, "places", filters, (*known, *places))
        if filters.located is not None and not filters.places:
            self.setCurrentIndex(self._values.index(filters.located))

    def chosen(self, present: Filters) -> dict[str, object]:
        value = self._values[self.currentIndex()]
        if value == (_first(present.places) or present.located):
            return {}
        is_place = isinstance(value, str)
        return {"located": None if is_place else value, "places": (value,) if is_place else ()}


class StarsEditor(ChoiceEditor):
    """From how many stars to how many."""

    def __init__(self, name: str, filters: Filters, choices: Pairs) -> None:
        """The values are pairs of the least and the most; None: any."""
        super().__init__(name, "min_stars", filters, choices)
        present = filters.min_stars, filters.max_stars
        self.setCurrentIndex(self._values.index(present) if present in self._values else 0)

    def chosen(self, present: Filters) -> dict[str, object]:  # noqa: ARG002
        value = self._values[self.currentIndex()]
        least, most = value if isinstance(value, tuple) else (None, None)
        return {"min_stars": least, "max_stars": most}


class FlagEditor(QCheckBox):
    """Yes, or any."""

    changed = Signal()

    def __init__(self, words: str, field: str, filters: Filters) -> None:
        super().__init__(words)
        self._field = field
        self.setChecked(getattr(filters, field) is True)
        self.clicked.connect(self.changed)

    def chosen(self, present: Filters) -> dict[str, object]:
        """A "no", which can only be typed, stays."""
        before = getattr(present, self._field)
        return {self._field: self.isChecked() or (None if before else before)}

    def clear(self) -> None:
        self.setChecked(False)


class DatesEditor(QWidget):
    """The first and the last date, typed or chosen in a histogram."""

    changed = Signal()

    def __init__(self, filters: Filters, months: Months) -> None:
        super().__init__()
        self.histogram = DateHistogram(months)
        self.histogram.chosen.connect(self._take_range)
        self.after = self._field(self.tr("From"), filters.after, last=False)
        self.before = self._field(self.tr("Until"), filters.before, last=True)
        self.histogram.show_range(filters.after, filters.before)
        fields = QHBoxLayout()
        fields.setSpacing(theme.GAP_S)
        for part in (self.after, label("muted", "–"), self.before):
            fields.addWidget(part)
        in_column(self, self.histogram, margin=0, gap=theme.GAP_S).addLayout(fields)

    def _field(self, words: str, moment: datetime | None, *, last: bool) -> QLineEdit:
        field = QLineEdit(moment_words(moment, last=last) if moment else "")
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setToolTip(self.tr("A year, a month or a day: 2019, 2019-06 or 2019-06-15"))
        field.setMinimumWidth(80)
        field.editingFinished.connect(self.changed)
        return field

    @Slot(object, object)
    def _take_range(self, after: datetime | None, before: datetime | None) -> None:
        self.after.setText(moment_words(after) if after else "")
        self.before.setText(moment_words(before, last=True) if before else "")
        self.changed.emit()

    def chosen(self, present: Filters) -> dict[str, object]:
        """The histogram shows them, too."""
        after = _moment(self.after, present.after, last=False)
        before = _moment(self.before, present.before, last=True)
        self.histogram.show_range(after, before)
        return {"after": after, "before": before}

    def clear(self) -> None:
        self.after.clear()
        self.before.clear()
        self.histogram.leave()
        self.histogram.show_range(None, None)


Editor = ChoiceEditor | FlagEditor | DatesEditor


def _first(value: object) -> object:
    return next(iter(value), None) if isinstance(value, tuple) else value


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
