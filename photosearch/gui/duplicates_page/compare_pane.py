"""Two photos side by side, or one beside what differs between them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photosearch.gui.duplicates_page import words
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.qimages import to_qimage
from photosearch.gui.services.task_queue import Latest
from photosearch.gui.style import theme
from photosearch.gui.viewer.joined_canvases import JoinedCanvases
from photosearch.gui.viewer.loaded_image import LoadedImage
from photosearch.gui.viewer.loading_canvas import LoadingCanvas
from photosearch.gui.widgets.labels import label
from photosearch.types import DuplicateFile, Hit


class ComparePane(QWidget):
    """The first file is one to keep, the second another one of its set."""

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._latest = Latest()
        self._files: tuple[DuplicateFile, ...] = ()
        queues = engine.picture_queue, engine.ahead_queue
        self.pictures = tuple(LoadingCanvas(engine.library, queue) for queue in queues)
        self.joined = JoinedCanvases(self.pictures, self, by_frame=True)
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
            picture.setMinimumHeight(90)
            sides.addWidget(_on_dark(picture), 0, number)
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load_second()

    def _load_first(self) -> None:
        self.pictures[0].fit()
        self.pictures[0].show_photo(_as_hit(self._files[0]) if self._files else None)

    def _load_second(self) -> None:
        self._latest.drop()
        if len(self._files) < 2:
            self.pictures[1].show_photo(None)
        elif self.difference.isChecked() and self.difference.isEnabled():
            one, other = (file.photo_id for file in self._files)
            self._show_difference(one, other)
        else:
            self.pictures[1].show_photo(_as_hit(self._files[1]))

    def _show_difference(self, one: int, other: int) -> None:
        full = QSize(self._files[1].width, self._files[1].height)

        def work() -> QImage | None:
            picture = self._engine.library.duplicates.difference(one, other)
            return to_qimage(picture) if picture is not None else None

        def show(image: QImage | None) -> None:
            if image is None:
                self.pictures[1].show_photo(None)
            else:
                self.pictures[1].show_instead(LoadedImage(image, full))

        self._latest.ask(self._engine.picture_queue, work, show)


def _on_dark(picture: QWidget) -> QFrame:
    """As in the viewer, so that photos are judged on the same ground."""
    frame = QFrame()
    frame.setObjectName("viewer")
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(picture)
    return frame


def _as_hit(file: DuplicateFile) -> Hit:
    return Hit(file.photo_id, 1, None, file.path, file.reachable)
