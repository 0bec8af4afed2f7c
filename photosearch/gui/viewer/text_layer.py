"""Lies over the photo: shows where text is, and lets it be selected by mouse or keys."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from photosearch.gui.style import theme
from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.text_places import Corners, Piece, pieces, place_within, reach, spans
from photosearch.types import TextLine

_FOUND, _CHOSEN = QColor(255, 214, 10, 120), QColor(60, 140, 255, 130)
_HALO = QColor(0, 0, 0, 150)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TextLayer(QWidget):
    """Closed, it only marks what was searched for, and lets the mouse through."""

    left = Signal()
    """The person wants back to the photo."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.lines: Sequence[TextLine] = ()
        self.hint = ""
        """Said while it is open and there is no text."""
        self._words: Sequence[str] = ()
        self._pieces: list[Piece] = []
        self._from = self._to = -1
        self.is_open = False
        self.setMouseTracking(True)
        canvas.view_changed.connect(self._follow)
        self.set_open(False)

    def show_lines(self, lines: Sequence[TextLine], words: Sequence[str]) -> None:
        """`words` are marked wherever they are. What is selected stays while lines are the same."""
        is_new = list(lines) != list(self.lines)
        self.lines, self._words = lines, words
        if is_new:
            self._pieces = pieces(lines, self.fontMetrics().horizontalAdvance)
            self._select(-1, -1)
        self.set_open(self.is_open)

    def set_open(self, is_open: bool) -> None:
        """Whether all text is shown, and can be selected."""
        self.is_open = is_open
        usable = is_open and bool(self._pieces)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not usable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if usable else Qt.FocusPolicy.NoFocus)
        if not is_open:
            self._select(-1, -1)
        self._follow()

    def _follow(self) -> None:
        self.setGeometry(self._canvas.rect())
        shown = self.is_open or bool(self.found())
        self.setVisible(shown and self._canvas.pixmap is not None)
        self.update()

    # what is selected

    def _chosen(self) -> list[Piece]:
        first, last = sorted((self._from, self._to))
        return self._pieces[first : last + 1] if first >= 0 else []

    def selected(self) -> str:
        """A line each; empty if nothing is."""
        return "\n".join(self.lines[at].text[a:b] for at, a, b in reach(self._chosen()))

    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    def select_all(self) -> None:
        self._select(0, len(self._pieces) - 1)

    def copy(self) -> None:
        """What is selected, or else all."""
        QGuiApplication.clipboard().setText(self.selected() or self.text())

    def _select(self, begin: int, end: int) -> None:
        self._from, self._to = begin, end
        self.setAccessibleName(
            self.tr("Text in the photo: {0}").format(self.selected() or self.text())
        )
        self.update()

    # where it is

    def _placed(self, place: Corners) -> QPolygonF:
        """In the widget's units."""
        return QPolygonF([self._canvas.place_of(corner) for corner in place])

    def found(self) -> list[QPolygonF]:
        """Where the words are, in the widget's units."""
        return [
            self._place_within(line, begin, end)
            for line in self.lines
            for begin, end in spans(line.text, self._words)
        ]

    def _place_within(self, line: TextLine, begin: int, end: int) -> QPolygonF:
        measure = self.fontMetrics().horizontalAdvance
        return self._placed(place_within(line, begin, end, measure))

    def place_of(self, line: TextLine) -> QPolygonF:
        """In the widget's units."""
        return self._placed(tuple(QPointF(x, y) for x, y in line.corners))

    def _piece_at(self, place: QPointF) -> int:
        """The one next to it."""
        gaps = [_gap(self._placed(piece.place), place) for piece in self._pieces]
        return gaps.index(min(gaps))

    def _is_over_text(self, place: QPointF) -> bool:
        fill = Qt.FillRule.OddEvenFill
        return any(self.place_of(line).containsPoint(place, fill) for line in self.lines)

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not is_left or not self._is_over_text(event.position()):
            if is_left:
                self._select(-1, -1)
            event.ignore()
            return
        piece = self._piece_at(event.position())
        extended = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._from >= 0
        self._select(self._from if extended else piece, piece)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drags(event):
            self._select(self._from, self._piece_at(event.position()))
        else:
            self.setCursor(self._cursor(event.position()))
            event.ignore()

    def _drags(self, event: QMouseEvent) -> bool:
        return bool(event.buttons() & Qt.MouseButton.LeftButton) and self._from >= 0

    def _cursor(self, place: QPointF) -> Qt.CursorShape:
        over = self._is_over_text(place)
        return Qt.CursorShape.IBeamCursor if over else self._canvas.cursor().shape()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from < 0:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On text its line; beside it as on the photo."""
        if not self._is_over_text(event.position()):
            event.ignore()
            return
        line = self._pieces[self._piece_at(event.position())].line
        self._select_line(line)

    def _select_line(self, line: int) -> None:
        within = [at for at, piece in enumerate(self._pieces) if piece.line == line]
        if within:
            self._select(within[0], within[-1])

    def event(self, event: QEvent) -> bool:
        """Copying and selecting all mean the text, once the focus is here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            copies = event.matches(QKeySequence.StandardKey.Copy) and self._from >= 0
            if copies or event.matches(QKeySequence.StandardKey.SelectAll):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif key in _STEPS:
            self._go(self._to + _STEPS[key], held)
        elif key in _LINES:
            self._go_to_line(_LINES[key], held)
        elif key == Qt.Key.Key_Escape and self._from >= 0:
            self._select(-1, -1)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, at: int, extend: bool) -> None:
        to = max(0, min(len(self._pieces) - 1, at))
        self._select(self._from if extend and self._from >= 0 else to, to)

    def _go_to_line(self, step: int, extend: bool) -> None:
        """All of the next line, or of the one before."""
        now = self._pieces[self._to].line if self._to >= 0 else -1
        wanted = max(0, min(len(self.lines) - 1, now + step))
        begin = self._from
        self._select_line(wanted)
        if extend and begin >= 0:
            self._select(begin, self._to)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_open:
            self._paint_lines(painter)
        painter.setPen(QPen(_HALO, 1))
        painter.setBrush(_FOUND)
        for place in self.found():
            painter.drawPolygon(place)
        painter.end()

    def _paint_lines(self, painter: QPainter) -> None:
        ink = theme.current().accent if self.hasFocus() else theme.INK_ON_DARK
        for pen in (QPen(_HALO, 3), QPen(ink, 1)):
            painter.setPen(pen)
            for line in self.lines:
                painter.drawPolygon(self.place_of(line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_CHOSEN)
        for number, begin, end in reach(self._chosen()):
            painter.drawPolygon(self._place_within(self.lines[number], begin, end))
        if not self.lines and self.hint:
            self._paint_hint(painter)

    def _paint_hint(self, painter: QPainter) -> None:
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(self.rect()).adjusted(theme.GAP_XL, theme.GAP_L, -theme.GAP_XL, 0)
        words = painter.boundingRect(room, flags, self.hint)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        ground = words.adjusted(-theme.GAP, -theme.GAP_S, theme.GAP, theme.GAP_S)
        painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)
        painter.setPen(theme.INK_ON_DARK)
        painter.drawText(words, flags, self.hint)


def _gap(place: QPolygonF, point: QPointF) -> float:
    """From a point to a place: 0 within, else to the nearest of its corners or its middle."""
    if place.containsPoint(point, Qt.FillRule.OddEvenFill):
        return 0.0
    corners = [place.at(number) for number in range(place.size())]
    marks = [*corners, place.boundingRect().center()]
    return min(math.dist(mark.toTuple(), point.toTuple()) for mark in marks)
