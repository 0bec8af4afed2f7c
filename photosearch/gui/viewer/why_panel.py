"""Over a corner of the photo: what the map shows, its colours, and a button for each term."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QLinearGradient, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photosearch.gui.style import theme
from photosearch.gui.viewer.asked_part import AskedPart
from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.heat_image import INKS, STOPS
from photosearch.gui.widgets.flow_layout import FlowLayout
from photosearch.gui.widgets.labels import label
from photosearch.types import Region

_WIDEST = 380
_SCALE_HEIGHT = 8
_LONGEST = 28
"""Letters of a term on its button."""
WHOLE = -1
"""In the place of a term's number: the whole search."""
_WHOLE_ID = 10_000
"""A group of buttons has no negative ids to give away."""
_Kind = QEvent.Type


class Scale(QWidget):
    """The colours of the map, on a grey like that of an ordinary picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_SCALE_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends = (self.width(), 0) if self.isRightToLeft() else (0, self.width())
        colours = QLinearGradient(ends[0], 0, ends[1], 0)
        for stop, ink in zip(STOPS, INKS, strict=True):
            colours.setColorAt(stop, QColor(*ink))
        painter.setPen(Qt.PenStyle.NoPen)
        for brush in (QColor(128, 128, 128), colours):
            painter.setBrush(brush)
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.end()


class WhyPanel(QFrame):
    """Says nothing by itself: its owner shows what it found."""

    chose = Signal(int)
    """The person wants this term, or WHOLE."""
    previewed = Signal(int)
    """The term the pointer or the focus is on, or else the chosen one; or WHOLE."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.setObjectName("whyPanel")
        self._canvas = canvas
        self.words = label("whyWords")
        self.words.setWordWrap(True)
        self.scale = Scale()
        self._ends = QWidget()
        ends = QHBoxLayout(self._ends)
        ends.setContentsMargins(0, 0, 0, 0)
        for at, words in enumerate((self.tr("Fits little"), self.tr("Fits best"))):
            end = label("whyEnds", words)
            end.setFont(theme.scaled(end.font(), 0.85))
            ends.addStretch(at)
            ends.addWidget(end)
        self.asked = AskedPart()
        self._buttons = FlowLayout(0)
        self.group = QButtonGroup(self)
        self.group.idToggled.connect(lambda _, on: self.previewed.emit(self.chosen) if on else None)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        column.setSpacing(theme.GAP_XS)
        for widget in (self.words, self.scale, self._ends, self.asked, self._buttons):
            column.addWidget(widget)
        canvas.installEventFilter(self)
        self.hide()

    @property
    def chosen(self) -> int:
        """The term whose map is wanted, or WHOLE."""
        number = self.group.checkedId()
        return number if number in range(_WHOLE_ID) else WHOLE

    def show_terms(self, names: Sequence[str], chosen: int = WHOLE) -> None:
        """A button for the whole search and each term, `names`; none for fewer than two."""
        for button in self.group.buttons():
            self.group.removeButton(button)
            button.hide()
            button.deleteLater()
        made = [self._button(WHOLE, self.tr("All"))] if len(names) > 1 else []
        made += [self._button(at, name) for at, name in enumerate(names) if len(names) > 1]
        self._buttons.show_parts(made)
        self._buttons.setVisible(bool(made))
        if made:
            made[chosen + 1].setChecked(True)
        self.place()

    def _button(self, number: int, name: str) -> QPushButton:
        short = name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"
        made = QPushButton(short.replace("&", "&&"))
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # arrows go on meaning the photo
        made.setAccessibleName(self.tr("Show where: {0}").format(name))
        made.installEventFilter(self)
        made.clicked.connect(lambda: self.chose.emit(number))
        self.group.addButton(made, _WHOLE_ID if number == WHOLE else number)
        return made

    def say(self, words: str, *, with_scale: bool) -> None:
        self.words.setText(words)
        self.setAccessibleName(words)
        for part in (self.scale, self._ends):
            part.setVisible(with_scale)
        self.place()

    def show_asked(self, image: QImage | None, region: Region | None) -> None:
        """The picture that was asked with, and the part of it that was found."""
        self.asked.show_part(image, region)
        self.place()

    def place(self) -> None:
        """In the lower corner where reading begins."""
        room = self._canvas.rect().adjusted(theme.GAP_S, theme.GAP_S, -theme.GAP_S, -theme.GAP_S)
        width = max(1, min(_WIDEST, room.width()))
        self.setFixedWidth(width)
        for part in (self.words, self._ends, self._buttons):
            part.setFixedWidth(max(1, width - 2 * theme.GAP))
        self._buttons.arrange()
        self.adjustSize()
        left = room.right() + 1 - width if self.isRightToLeft() else room.left()
        self.move(left, max(room.top(), room.bottom() + 1 - self.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._canvas and kind == QEvent.Type.Resize:
            self.place()
        elif isinstance(watched, QPushButton) and kind in (_Kind.Enter, _Kind.FocusIn):
            self.previewed.emit(self._number(watched))
        elif isinstance(watched, QPushButton) and kind in (_Kind.Leave, _Kind.FocusOut):
            self.previewed.emit(self.chosen)
        return super().eventFilter(watched, event)

    def _number(self, button: QPushButton) -> int:
        number = self.group.id(button)
        return WHOLE if number == _WHOLE_ID else number

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It isn't the photo."""
        event.accept()
