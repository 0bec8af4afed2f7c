"""The fields of an export: size, format, names, and what goes along."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.style import theme
from photosearch.gui.widgets.combo_box import ComboBox
from photosearch.gui.widgets.labels import field_label, label, paragraph
from photosearch.types import ExportFormat, ExportOptions

_SIDES = (4096, 2560, 2048, 1600, 1080)
_OTHER, _PERCENT = -1, -2
_PATTERNS = ("{name}", "{date} {name}", "{date} {time}", "{album} {number}", "{number} {name}")
_QUALITIES = (100, 95, 90, 85, 80, 70, 50)
_LARGEST, _MOST_PERCENT = 50_000, 100


class NumberField(QLineEdit):
    """A whole number; empty while none is typed."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setAccessibleName(words)
        self.setFixedWidth(72)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def limit(self, most: int) -> None:
        self.setValidator(QIntValidator(1, most, self))

    @property
    def value(self) -> int:
        """1 at least."""
        return max(1, int(self.text() or 0))


class ExportForm(QWidget):
    """Shows options, and tells which are chosen."""

    changed = Signal()

    def __init__(self, options: ExportOptions, *, videos: bool) -> None:
        """`videos`: there are some among the photos."""
        super().__init__()
        self._videos = videos
        self._make_size(options)
        self._make_format(options)
        self.name = ComboBox()
        self.name.setEditable(True)
        self.name.addItems(_PATTERNS)
        self.name.setEditText(options.name)
        self.metadata = QCheckBox(_tr("Captions, dates and other metadata"))
        self.metadata.setChecked(options.metadata)
        self.place = QCheckBox(_tr("Where they were taken"))
        self.place.setToolTip(_tr("Coordinates, and the names of towns and countries"))
        self.place.setChecked(options.place)
        self.with_videos = QCheckBox(_tr("Videos, though theirs can’t be taken out"))
        self.with_videos.setChecked(options.videos)
        self.preview = paragraph()
        self._lay_out()
        for changed in (
            self.measure.activated,
            self.number.textChanged,
            self.format.activated,
            self.quality.activated,
            self.name.editTextChanged,
            self.metadata.toggled,
            self.place.toggled,
            self.with_videos.toggled,
        ):
            changed.connect(self._change)
        self._show()

    def _make_size(self, options: ExportOptions) -> None:
        self.measure, self.number = ComboBox(), NumberField(_tr("Size"))
        self.unit = label("muted")
        self.measure.addItem(_tr("As they are"), None)
        for side in _SIDES:
            self.measure.addItem(_tr("{0} pixels at most").format(side), side)
        self.measure.addItem(_tr("Other size…"), _OTHER)
        self.measure.addItem(_tr("Percent…"), _PERCENT)
        kind = _PERCENT if options.percent else options.side
        known = self.measure.findData(kind)
        self.measure.setCurrentIndex(known if known >= 0 else self.measure.findData(_OTHER))
        self.number.setText(str(options.percent or options.side or _SIDES[2]))
        self._fit_number()

    def _make_format(self, options: ExportOptions) -> None:
        self.format, self.quality = ComboBox(), ComboBox()
        for words, kind in (
            (_tr("As they are"), ExportFormat.AS_IS),
            ("JPEG", ExportFormat.JPEG),
            ("PNG", ExportFormat.PNG),
            ("WebP", ExportFormat.WEBP),
        ):
            self.format.addItem(words, kind.value)
        self.format.setCurrentIndex(self.format.findData(options.format.value))
        for quality in sorted({*_QUALITIES, options.quality}, reverse=True):
            self.quality.addItem(f"{quality} %", quality)
        self.quality.setCurrentIndex(self.quality.findData(options.quality))
        self.quality.setAccessibleName(_tr("Quality"))
        self.quality.setToolTip(_tr("Quality: more looks better, and takes more room"))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.GAP)
        form.setVerticalSpacing(theme.GAP_S)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget, tuple[QWidget, ...]], ...] = (
            (_tr("Size"), self.measure, (self.number, self.unit)),
            (_tr("Format"), self.format, (self.quality,)),
        )
        for words, field, further in rows:
            line = QHBoxLayout()
            line.setSpacing(theme.GAP_S)
            line.addWidget(field, 1)
            for beside in further:
                line.addWidget(beside)
            form.addRow(field_label(words, field), line)
        form.addRow(field_label(_tr("Names"), self.name), self.name)
        form.addRow("", self.preview)
        ticks = QVBoxLayout()
        ticks.setContentsMargins(0, theme.GAP_XS, 0, 0)
        ticks.setSpacing(theme.GAP_S)
        for tick in (self.metadata, self.place, self.with_videos):
            ticks.addWidget(tick)
        form.addRow(field_label(_tr("With"), self.metadata), ticks)

    @Slot()
    def _change(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._fit_number()
        options = self.options
        writes = options.format in (ExportFormat.JPEG, ExportFormat.WEBP)
        resized = options.format is ExportFormat.AS_IS and options.resizes
        self.quality.setVisible(writes or resized)
        self.place.setEnabled(self.metadata.isChecked())
        self.with_videos.setVisible(self._videos and options.cleans)

    def _fit_number(self) -> None:
        kind = self.measure.currentData()
        for part in (self.number, self.unit):
            part.setVisible(kind in (_OTHER, _PERCENT))
        percent = kind == _PERCENT
        most = _MOST_PERCENT if percent else _LARGEST
        self.number.limit(most)
        self.unit.setText("%" if percent else "px")
        if percent and self.number.value > most:  # it was of pixels
            self.number.setText(str(_MOST_PERCENT // 2))

    @property
    def options(self) -> ExportOptions:
        kind, number = self.measure.currentData(), self.number.value
        metadata = self.metadata.isChecked()
        return ExportOptions(
            side=number if kind == _OTHER else kind if kind and kind > 0 else None,
            percent=number if kind == _PERCENT else None,
            format=ExportFormat(self.format.currentData()),
            quality=self.quality.currentData(),
            name=self.name.currentText().strip(),
            metadata=metadata,
            place=metadata and self.place.isChecked(),
            videos=self.with_videos.isChecked(),
        )


def _tr(words: str) -> str:
    return QCoreApplication.translate("ExportDialog", words)
