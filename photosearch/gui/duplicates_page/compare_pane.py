"""Two photos side by side, or one beside what differs between them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from photosearch.gui.duplicates_page import words
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.qimages import to_qimage
from photosearch.gui.services.task_queue import Latest
from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import label
from photosearch.types import DuplicateFile

if TYPE_CHECKING:
    from PIL import Image

_SIDE = 1024


class _Picture(QWidget):
    """A picture as large as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setMinimumHeight(90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(320, 260)

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        if self._image is None:
            painter.fillRect(self.rect(), theme.current().placeholder)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRect()
        place.setSize(self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self._image)


class ComparePane(QWidget):
    """The first file is one to keep, the second another one of its set."""

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._latest = Latest(), Latest()
        self._files: tuple[DuplicateFile, ...] = ()
        self.pictures = _Picture(), _Picture()
        self.facts: tuple[QLabel, QLabel] = label(), label()
        self.difference = QPushButton(self.tr("Show the difference"))
        self.difference.setCheckable(True)
        self.difference.toggled.connect(self._load_second)
        self._lay_out()

    def _lay_out(self) -> None:
        sides = QGridLayout()
        sides.setSpacing(theme.GAP_S)
        sides.setHorizontalSpacing(theme.GAP)
        sides.setRowStretch(0, 1)
        for number, (picture, told) in enumerate(zip(self.pictures, self.facts, strict=True)):
            told.setWordWrap(True)
            told.setMinimumWidth(60)
            told.setAlignment(Qt.AlignmentFlag.AlignTop)
            sides.addWidget(picture, 0, number)
            sides.addWidget(told, 1, number)
            sides.setColumnStretch(number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(sides, 1)
        column.addWidget(self.difference, 0, Qt.AlignmentFlag.AlignLeft)

    def compare(self, files: tuple[DuplicateFile, ...]) -> None:
        """One or two files; none: nothing is shown."""
        if files == self._files:
            return
        before, self._files = self._files, files
        for number, told in enumerate(self.facts):
            told.setText(words.facts(files[number]) if number < len(files) else "")
            self.pictures[number].setAccessibleName(told.text().partition("\n")[0])
        is_pair = len(files) == 2 and files[0].photo_id != files[1].photo_id
        self.difference.setEnabled(is_pair)
        if before[:1] != files[:1]:
            self._load_first()
        self._load_second()

    def _load_first(self) -> None:
        self._load(0, self._files[0].photo_id if self._files else None)

    def _load_second(self) -> None:
        if len(self._files) < 2:
            self._load(1, None)
        elif self.difference.isChecked() and self.difference.isEnabled():
            one, other = (file.photo_id for file in self._files)
            self._show(1, lambda: self._engine.library.duplicates.difference(one, other))
        else:
            self._load(1, self._files[1].photo_id)

    def _load(self, number: int, photo_id: int | None) -> None:
        if photo_id is None:
            self._latest[number].drop()
            self.pictures[number].show_image(None)
        else:
            photos = self._engine.library.photos
            self._show(number, lambda: photos.thumbnail(photo_id, _SIDE))

    def _show(self, number: int, make: "Callable[[], Image.Image | None]") -> None:
        def work() -> QImage | None:
            picture = make()
            return to_qimage(picture) if picture is not None else None

        show = self.pictures[number].show_image
        self._latest[number].ask(self._engine.picture_queue, work, show)
