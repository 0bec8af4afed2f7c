"""One photo, as large as the window, with its neighbours a key away."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from photosearch.gui import desktop, icons, theme
from photosearch.gui.labels import label
from photosearch.gui.pictures import to_qimage
from photosearch.gui.status_bar import number
from photosearch.gui.tasks import Lane, Latest
from photosearch.library import Library
from photosearch.types import Hit

_INK = QColor("#e8eaee")
_KEPT = 5
"""Pictures at hand: the one shown, its neighbours, and those just left."""
_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Down)
_PREVIOUS = (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Backspace)
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Shot:
    """Pixels at hand, and the photo's full size in pixels."""

    image: QImage
    full: QSize


class Stage(QWidget):
    """Where the picture is painted, fitted, never enlarged beyond its own pixels."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self._full = QSize()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def words(self) -> str:
        return self._words

    @property
    def pixmap(self) -> QPixmap | None:
        return self._pixmap

    def show_shot(self, shot: Shot) -> None:
        self._pixmap, self._full = QPixmap.fromImage(shot.image), shot.full
        self._words = ""
        self.update()

    def say(self, words: str) -> None:
        self._pixmap, self._words = None, words
        self.update()

    def clear(self) -> None:
        self.say("")

    def fitted(self) -> QRect:
        """Where a picture of the full size goes, in the widget's own units."""
        ratio = self.devicePixelRatioF()
        size = QSize(self._full / ratio)
        if size.width() > self.width() or size.height() > self.height():
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, max(1, size.width()), max(1, size.height()))
        place.moveCenter(self.rect().center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._pixmap is not None:
            painter.drawPixmap(self.fitted(), self._pixmap)
        if self._words:
            painter.setPen(_INK)
            middle = self.rect().adjusted(theme.GAP_XL, 0, -theme.GAP_XL, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(middle, flags, self._words)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class Viewer(QWidget):
    left = Signal(int)
    """The row that was shown last."""
    similar_wanted = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, library: Library, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Photo")
        self._library, self._lane, self._latest = library, lane, Latest()
        self._hits: Sequence[Hit] = ()
        self._row = 0
        self._kept: OrderedDict[tuple[int, int], Shot] = OrderedDict()
        self.stage = Stage()
        self._again = QTimer(self, singleShot=True, interval=150)
        self._again.timeout.connect(self._load)
        self.stage.resized.connect(self._again.start)
        self._lay_out()

    def _lay_out(self) -> None:
        def button(name: str, words: str) -> icons.IconButton:
            return icons.IconButton(name, words, size=20, colour=_INK)

        self.back = button("back", "Back to the photos (Esc)")
        self.similar = button("similar", "Find similar photos")
        self.open = button("open", "Open with another program (Enter)")
        self.previous = button("previous", "Previous photo (Left)")
        self.next = button("next", "Next photo (Right)")
        self.name, self.position = label(), label()
        self.name.setMinimumWidth(20)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.GAP_S, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        for widget in (self.back, self.name, self.position, self.similar, self.open):
            bar.addWidget(widget, 1 if widget is self.name else 0)
        middle = QHBoxLayout()
        middle.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, theme.GAP_S)
        middle.addWidget(self.previous)
        middle.addWidget(self.stage, 1)
        middle.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(middle, 1)
        self.back.clicked.connect(self.leave)
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.similar.clicked.connect(lambda: self.similar_wanted.emit(self.hit))
        self.open.clicked.connect(lambda: self.open_wanted.emit(self.hit))

    @property
    def hit(self) -> Hit:
        return self._hits[self._row]

    @property
    def row(self) -> int:
        return self._row

    def show_hits(self, hits: Sequence[Hit], row: int) -> None:
        self._hits = hits
        self._show(row)

    @Slot()
    def leave(self) -> None:
        self.left.emit(self._row)

    def go(self, step: int) -> None:
        row = self._row + step
        if 0 <= row < len(self._hits):
            self._show(row)

    def _show(self, row: int) -> None:
        self._row = row
        words = desktop.shown(self.hit.path.name)
        self.setAccessibleDescription(words)
        self.name.setToolTip(desktop.as_plain(desktop.shown(self.hit.path)))
        self.position.setText(f"{number(row + 1)} of {number(len(self._hits))}")
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(row < len(self._hits) - 1)
        self._elide_name()
        self.stage.clear()
        self._load()

    def _elide_name(self) -> None:
        if self._hits:
            words = desktop.shown(self.hit.path.name)
            width = max(40, self.width() - 320)
            metrics = self.name.fontMetrics()
            self.name.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, width))

    # loading

    def _max_side(self) -> int:
        """Pixels that fill the stage, in steps so that a resize reloads rarely."""
        longest = max(self.stage.width(), self.stage.height()) * self.devicePixelRatioF()
        return max(512, -(-round(longest) // 512) * 512)

    @Slot()
    def _load(self) -> None:
        if not self._hits or self.isHidden():
            return
        photo_id, side = self.hit.photo_id, self._max_side()
        kept = self._kept.get((photo_id, side))
        if kept is not None:
            self._latest.drop()
            self._take(photo_id, side, kept)
            return
        self._latest.ask(
            self._lane,
            lambda: self._read_after_thumbnail(photo_id, side),
            lambda shot: self._take(photo_id, side, shot),
            self.stage.say,
        )

    def _read_after_thumbnail(self, photo_id: int, side: int) -> Shot:
        """In the lane. The thumbnail is shown until the picture is in."""
        thumbnail = self._library.thumbnail(photo_id)
        if thumbnail is not None:
            shot = Shot(to_qimage(thumbnail), self._full_size(photo_id))
            self._lane.post(lambda: self._show_early(photo_id, shot))
        return self._read(photo_id, side)

    def _read(self, photo_id: int, side: int) -> Shot:
        picture = self._library.picture(photo_id, side)
        return Shot(to_qimage(picture), self._full_size(photo_id))

    def _full_size(self, photo_id: int) -> QSize:
        facts = self._library.photo(photo_id).facts
        return QSize(facts.width, facts.height)

    def _show_early(self, photo_id: int, shot: Shot) -> None:
        if self._hits and self.hit.photo_id == photo_id:
            self.stage.show_shot(shot)

    def _take(self, photo_id: int, side: int, shot: Shot) -> None:
        self._keep(photo_id, side, shot)
        if self._hits and self.hit.photo_id == photo_id:
            self.stage.show_shot(shot)
            self._preload(side)

    def _keep(self, photo_id: int, side: int, shot: Shot) -> None:
        self._kept[photo_id, side] = shot
        self._kept.move_to_end((photo_id, side))
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def _preload(self, side: int) -> None:
        for row in (self._row + 1, self._row - 1):
            if not 0 <= row < len(self._hits):
                continue
            photo_id = self._hits[row].photo_id
            if (photo_id, side) not in self._kept:
                self._preload_one(photo_id, side)

    def _preload_one(self, photo_id: int, side: int) -> None:
        self._lane.run(
            lambda: self._read(photo_id, side),
            lambda shot: self._keep(photo_id, side, shot),
        )

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _LEAVE:
            self.leave()
        elif key in _NEXT:
            self.go(1)
        elif key in _PREVIOUS:
            self.go(-1)
        elif key == Qt.Key.Key_Home:
            self._show(0)
        elif key == Qt.Key.Key_End:
            self._show(len(self._hits) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit(self.hit)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self.leave()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.go(-1 if event.angleDelta().y() > 0 else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide_name()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._latest.drop()
        self._kept.clear()
