"""The small window behind the filter button."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photosearch.errors import KnownError
from photosearch.gui.query.date_bins import Months
from photosearch.gui.query.date_histogram import DateHistogram
from photosearch.gui.query.filter_chips import moment_words, shape_words
from photosearch.gui.query.query_bar import QueryBar
from photosearch.gui.style import theme
from photosearch.gui.text.translation import said
from photosearch.gui.widgets.labels import field_label, label, only_when_focused
from photosearch.library import Library
from photosearch.query_text.dates import parse_period
from photosearch.types import Filters

_MEGA = 1_000_000
_SIZES = (1, 2, 4, 8, 12, 24)
"""Megapixels to choose from."""


@dataclass(frozen=True, slots=True)
class Choices:
    cameras: tuple[str, ...]
    kinds: tuple[str, ...]
    months: Months


def look_up(library: Library, filters: Filters) -> Choices:
    """`filters` are those of now: the months are those of photos that pass the others."""
    listing = library.listing
    return Choices(
        tuple(name for name, _ in listing.cameras()),
        tuple(name for name, _ in listing.kinds()),
        listing.months(replace(filters, after=None, before=None)),
    )


class FilterPopup(QDialog):
    """Acts at once; what it sets appears as chips, and goes with their crosses."""

    def __init__(self, bar: QueryBar, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Filter"))
        self._bar = bar
        filters = bar.settings.filters
        self.histogram = DateHistogram(choices.months)
        self.histogram.chosen.connect(self._take_range)
        self.after = self._date_field(filters.after, last=False)
        self.before = self._date_field(filters.before, last=True)
        self.histogram.show_range(filters.after, filters.before)
        self.camera = self._choice([(name, name) for name in choices.cameras], filters.cameras)
        self.kind = self._choice([(name, name) for name in choices.kinds], filters.kinds)
        shapes = [(words, shape) for shape, words in shape_words().items()]
        self.shape = self._choice(shapes, (filters.shape,) if filters.shape else ())
        self.size_box = self._choice(*self._sizes(filters))
        self.place = self._choice(*self._places(filters))
        self.favourite = QCheckBox(self.tr("Only favourites"))
        self.favourite.setChecked(filters.favourite is True)
        self.favourite.toggled.connect(self._apply)
        self.problem = label("problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.reset = QPushButton(self.tr("Clear all filters"))
        self.reset.setProperty("link", True)
        self.reset.clicked.connect(self._clear)
        self._lay_out()
        only_when_focused(self)

    def _lay_out(self) -> None:
        dates = QHBoxLayout()
        dates.setSpacing(theme.GAP_S)
        dates.addWidget(self.after)
        dates.addWidget(label("muted", "–"))
        dates.addWidget(self.before)
        form = QFormLayout()
        form.setSpacing(theme.GAP_S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, box in (
            (self.tr("Camera"), self.camera),
            (self.tr("Kind"), self.kind),
            (self.tr("Orientation"), self.shape),
            (self.tr("Size"), self.size_box),
            (self.tr("Place"), self.place),
        ):
            form.addRow(field_label(words, box), box)
        last = QHBoxLayout()
        last.addWidget(self.favourite, 1)
        last.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.histogram)
        column.addLayout(dates)
        column.addWidget(self.problem)
        column.addSpacing(theme.GAP_XS)
        column.addLayout(form)
        column.addSpacing(theme.GAP_XS)
        column.addLayout(last)

    def _date_field(self, moment: datetime | None, *, last: bool) -> QLineEdit:
        words = self.tr("Until") if last else self.tr("From")
        field = QLineEdit(moment_words(moment, last=last) if moment else "")
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setToolTip(self.tr("A year, a month or a day: 2019, 2019-06 or 2019-06-15"))
        field.setMinimumWidth(80)
        field.editingFinished.connect(self._apply)
        return field

    def _choice(self, choices: Sequence[tuple[str, str]], present: Sequence[str]) -> QComboBox:
        box = QComboBox()
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(self.tr("Any"), "")
        for words, value in choices:
            box.addItem(words, str(value))
        if present:
            box.setCurrentIndex(max(0, box.findData(str(present[0]))))
        box.activated.connect(self._apply)
        return box

    def _sizes(self, filters: Filters) -> tuple[list[tuple[str, str]], Sequence[str]]:
        """What the query has of its own is among the choices, so that it can stay."""
        present = filters.min_pixels
        pixels = {size * _MEGA for size in _SIZES} | ({present} if present else set())
        words = self.tr("At least {0} megapixels")
        choices = [(words.format(f"{size / _MEGA:g}"), str(size)) for size in sorted(pixels)]
        return choices, (str(present),) if present else ()

    def _places(self, filters: Filters) -> tuple[list[tuple[str, str]], Sequence[str]]:
        choices = [(self.tr("Known"), "True"), (self.tr("Not known"), "False")]
        return choices, () if filters.located is None else (str(filters.located),)

    # what it does

    @Slot()
    def _apply(self) -> None:
        settings = self._bar.settings
        try:
            filters = self._chosen(settings.filters)
        except KnownError as error:
            self._say(said(str(error)))
            return
        self._say(self._contradiction(filters))
        self.histogram.show_range(filters.after, filters.before)
        if filters != settings.filters:
            self._bar.set_settings(replace(settings, filters=filters))

    @Slot(object, object)
    def _take_range(self, after: datetime | None, before: datetime | None) -> None:
        self.after.setText(moment_words(after) if after else "")
        self.before.setText(moment_words(before, last=True) if before else "")
        self._apply()

    @Slot()
    def _clear(self) -> None:
        self._bar.tell_loss(self.tr("Filters cleared."))
        for box in (self.camera, self.kind, self.shape, self.size_box, self.place):
            box.setCurrentIndex(0)
        self.after.clear()
        self.before.clear()
        self.favourite.setChecked(False)
        self.histogram.leave()
        self._say("")
        self.histogram.show_range(None, None)
        self._bar.set_settings(replace(self._bar.settings, filters=Filters()))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _contradiction(self, filters: Filters) -> str:
        if filters.after and filters.before and filters.after >= filters.before:
            return self.tr("The first date is later than the last one, so no photo fits.")
        return ""

    def _chosen(self, present: Filters) -> Filters:
        """Raises KnownError."""
        shapes = {str(shape): shape for shape in shape_words()}
        size = str(self.size_box.currentData())
        return replace(
            present,
            after=_moment(self.after, present.after, last=False),
            before=_moment(self.before, present.before, last=True),
            cameras=_one(self.camera, present.cameras),
            kinds=_one(self.kind, present.kinds),
            shape=shapes.get(self.shape.currentData()),
            min_pixels=int(size) if size else None,
            located={"True": True, "False": False}.get(self.place.currentData()),
            favourite=self._wants_favourites(present.favourite),
        )

    def _wants_favourites(self, present: bool | None) -> bool | None:
        if self.favourite.isChecked():
            return True
        return None if present else present


def _moment(field: QLineEdit, present: datetime | None, *, last: bool) -> datetime | None:
    """Until a day means up to its end. Raises KnownError."""
    text = field.text().strip()
    if present and text == moment_words(present, last=last):
        return present
    return parse_period(text)[last] if text else None


def _one(box: QComboBox, present: tuple[str, ...]) -> tuple[str, ...]:
    """Several that were typed stay until another choice is made."""
    chosen = str(box.currentData())
    if chosen and chosen == (present or ("",))[0]:
        return present
    return (chosen,) if chosen else ()
