"""A range, typed in two fields or chosen in a histogram."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from photosearch.gui.query.filter_editor import Editor
from photosearch.gui.query.histogram import Histogram
from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import label
from photosearch.gui.widgets.laid_out import in_column

Ends = tuple[Any, Any]
"""The first and the last of a range; None: without an end."""


class RangeEditor(Editor):
    """Subclasses say which fields it is, how its ends are written and read, and make the bars."""

    def __init__(self, name: str, histogram: Histogram, hint: str) -> None:
        super().__init__(name)
        self.histogram = histogram
        self.histogram.chosen.connect(self._take_range)
        self.first = self._field(self.tr("From"), hint)
        self.last = self._field(self.tr("Until"), hint)
        self.setFocusProxy(self.histogram)
        fields = QHBoxLayout()
        fields.setSpacing(theme.GAP_S)
        for part in (self.first, label("muted", "–"), self.last):
            fields.addWidget(part)
        in_column(self, self.histogram, margin=0, gap=theme.GAP_S).addLayout(fields)

    def _field(self, words: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(words)
        field.setAccessibleName(f"{self.name}: {words}")
        field.setToolTip(hint)
        field.setMinimumWidth(80)
        field.editingFinished.connect(self.changed)
        return field

    @Slot(object, object)
    def _take_range(self, first: object, last: object) -> None:
        self._write((first, last))
        self.changed.emit()

    def show_ends(self, ends: Ends) -> None:
        self._write(ends)
        self.histogram.show_range(*ends)

    def _write(self, ends: Ends) -> None:
        for at, (field, end) in enumerate(zip((self.first, self.last), ends, strict=True)):
            field.setText("" if end is None else self.written(end, last=at == 1))

    def ends(self, present: Ends) -> Ends:
        """What the fields say, where that isn't what is present; the histogram shows it, too."""
        read = self._read(self.first, present[0], last=False)
        ends = read, self._read(self.last, present[1], last=True)
        self.histogram.show_range(*ends)
        return ends

    def _read(self, field: QLineEdit, present: Any, *, last: bool) -> Any:
        text = field.text().strip()
        if present is not None and text == self.written(present, last=last):
            return present
        return self.read(text, last=last) if text else None

    def written(self, end: Any, *, last: bool) -> str:
        raise NotImplementedError

    def read(self, text: str, *, last: bool) -> Any:
        """Raises KnownError."""
        raise NotImplementedError
