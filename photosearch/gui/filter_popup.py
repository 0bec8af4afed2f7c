"""The small window behind the filter button."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLineEdit, QWidget

from photosearch.errors import KnownError
from photosearch.gui import theme
from photosearch.gui.filter_strip import moment_words, shape_words
from photosearch.gui.query_bar import QueryBar
from photosearch.library import Library
from photosearch.query_text.dates import parse_period
from photosearch.types import Filters


@dataclass(frozen=True, slots=True)
class Choices:
    cameras: tuple[str, ...]
    kinds: tuple[str, ...]


def look_up(library: Library) -> Choices:
    listing = library.listing
    return Choices(
        tuple(name for name, _ in listing.cameras()), tuple(name for name, _ in listing.kinds())
    )


class FilterPopup(QDialog):
    """Acts at once; what it sets appears as chips, and goes with their crosses."""

    def __init__(self, bar: QueryBar, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Filter"))
        self._bar = bar
        filters = bar.settings.filters
        self.after = self._date_field(filters.after, last=False)
        self.before = self._date_field(filters.before, last=True)
        self.camera = self._choice([(name, name) for name in choices.cameras], filters.cameras)
        self.kind = self._choice([(name, name) for name in choices.kinds], filters.kinds)
        shapes = [(words, shape) for shape, words in shape_words().items()]
        self.shape = self._choice(shapes, (filters.shape,) if filters.shape else ())
        self.favourite = QCheckBox(self.tr("Only favourites"))
        self.favourite.setChecked(filters.favourite is True)
        self.favourite.toggled.connect(self._apply)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        form.setSpacing(theme.GAP_S)
        form.addRow(self.tr("From"), self.after)
        form.addRow(self.tr("Until"), self.before)
        form.addRow(self.tr("Camera"), self.camera)
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("Orientation"), self.shape)
        form.addRow("", self.favourite)

    def _date_field(self, moment: datetime | None, *, last: bool) -> QLineEdit:
        field = QLineEdit(moment_words(moment, last=last) if moment else "")
        field.setPlaceholderText(self.tr("2019, 2019-06 or 2019-06-15"))
        field.setMinimumWidth(210)
        field.editingFinished.connect(self._apply)
        return field

    def _choice(self, choices: Sequence[tuple[str, str]], present: tuple[str, ...]) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Any"), "")
        for words, value in choices:
            box.addItem(words, str(value))
        if present:
            box.setCurrentIndex(max(0, box.findData(str(present[0]))))
        box.activated.connect(self._apply)
        return box

    @Slot()
    def _apply(self) -> None:
        settings = self._bar.settings
        filters = self._chosen(settings.filters)
        if filters != settings.filters:
            self._bar.set_settings(replace(settings, filters=filters))

    def _chosen(self, present: Filters) -> Filters:
        shapes = {str(shape): shape for shape in shape_words()}
        return replace(
            present,
            after=self._moment(self.after, last=False),
            before=self._moment(self.before, last=True),
            cameras=_one(self.camera, present.cameras),
            kinds=_one(self.kind, present.kinds),
            shape=shapes.get(self.shape.currentData()),
            favourite=self._wants_favourites(present.favourite),
        )

    def _wants_favourites(self, present: bool | None) -> bool | None:
        if self.favourite.isChecked():
            return True
        return None if present else present

    def _moment(self, field: QLineEdit, *, last: bool) -> datetime | None:
        """Until a day means up to its end."""
        if not field.text().strip():
            return None
        try:
            moment = parse_period(field.text())[last]
        except KnownError as error:
            self._bar.misread.emit(str(error))
            return None
        return moment


def _one(box: QComboBox, present: tuple[str, ...]) -> tuple[str, ...]:
    """Several that were typed stay until another choice is made."""
    chosen = str(box.currentData())
    if chosen and chosen == (present or ("",))[0]:
        return present
    return (chosen,) if chosen else ()
