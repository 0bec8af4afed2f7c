"""A part of the filter popup: what a filter is called and set to, and below it its editor."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from photosearch.gui.query.filter_editor import Editor
from photosearch.gui.style import icons, theme
from photosearch.gui.widgets.labels import ElidedLabel, label
from photosearch.gui.widgets.laid_out import in_column

_Key = Qt.Key


class FilterSection(QWidget):
    """Opens and closes by its header."""

    turned = Signal(bool)
    """It was opened or closed."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor = editor
        self.header = _Header(editor.name)
        self.header.toggled.connect(self._turn)
        self._body = QWidget()
        margins = theme.GAP_XS, 0, theme.GAP_XS, theme.GAP_S
        in_column(self._body, editor).setContentsMargins(*margins)
        self._body.hide()
        in_column(self, self.header, self._body, margin=0, gap=0)

    @property
    def is_open(self) -> bool:
        return self.header.isChecked()

    def set_open(self, wanted: bool) -> None:
        self.header.setChecked(wanted)

    @Slot(bool)
    def _turn(self, opened: bool) -> None:
        self._body.setVisible(opened)
        self.turned.emit(opened)

    def say(self, words: str) -> None:
        """What the filter is set to; empty if it isn't."""
        self.header.say(words)


class _Header(QPushButton):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("sectionHeader")
        self.setCheckable(True)
        self._name = name
        self._title, self._said = label("", name), ElidedLabel("sectionSaid")
        self._mark = icons.Mark("down", lambda colours: colours.muted, 14)
        self.toggled.connect(lambda opened: self._mark.show_as("up" if opened else "down"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)
        row.setSpacing(theme.GAP_S)
        for part in (self._title, self._said, self._mark):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        row.insertStretch(1)
        self.say("")

    def say(self, words: str) -> None:
        self._said.say(words or self.tr("Any"))
        self._said.setProperty("strong", bool(words))
        self._said.style().polish(self._said)
        self.setAccessibleName(f"{self._name}: {words or self.tr('Any')}")

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 2 * theme.GAP_S)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in a tree."""
        opening, closing = _Key.Key_Right, _Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            opening, closing = closing, opening
        if event.key() in (opening, closing):
            self.setChecked(event.key() == opening)
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self.toggle()
        elif event.key() == _Key.Key_Down:
            self.focusNextChild()
        elif event.key() == _Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)
