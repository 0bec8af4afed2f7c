"""Widgets that the settings' pages share."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QWidget,
)

from photosearch.gui.style import theme
from photosearch.gui.widgets.combo_box import ComboBox
from photosearch.gui.widgets.flow_layout import FlowLayout
from photosearch.gui.widgets.labels import field_label, label, paragraph
from photosearch.gui.widgets.laid_out import in_column


class ShortList(QListWidget):
    """Some lines high, more where there is room: its hint counts where words around it wrap.

    Lines are as wide as it is: long ones are cut in their middle.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 96)


class SettingsPage(QWidget):
    """A column with even gaps; what is added stands at its top."""

    title: str
    """On its tab."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settingsPage")
        self.column = in_column(self)

    def say(self, words: str, name: str = "muted") -> QLabel:
        made = paragraph(words, name)
        self.column.addWidget(made)
        return made

    def head(self, words: str) -> None:
        made = label("", words)
        made.setFont(theme.scaled(self.font(), 1.0, QFont.Weight.DemiBold))
        self.column.addWidget(made)

    def form(self) -> QFormLayout:
        made = QFormLayout()
        made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        made.setHorizontalSpacing(theme.GAP_L)
        made.setVerticalSpacing(theme.GAP_S)
        self.column.addLayout(made)
        return made

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Side by side, in as many lines as they need."""
        row = FlowLayout(gap=theme.GAP_S)
        row.show_parts(buttons)
        self.column.addWidget(row)

    def fill(self) -> None:
        """The rest stays empty."""
        self.column.addStretch(1)


class _Box(ComboBox):
    def minimumSizeHint(self) -> QSize:
        """Where all of its longest words have no room, their end is left out."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 20 * self.fontMetrics().averageCharWidth()), hint.height())


def choice(
    name: str, words: Sequence[tuple[str, str]], present: str, chosen: Callable[[str], None]
) -> QComboBox:
    """`words` are pairs of a setting's value and what the person reads."""
    box = _Box()
    box.setAccessibleName(name)
    for value, text in words:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(present)))
    box.activated.connect(lambda row: chosen(str(box.itemData(row))))
    return box


def add_row(form: QFormLayout, words: str, field: QWidget) -> None:
    named = field_label(words, field)
    named.setWordWrap(True)
    form.addRow(named, field)
