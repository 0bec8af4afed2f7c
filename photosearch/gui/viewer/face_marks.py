"""Marks the faces in the photo, with names; each can be named by a click or by keys."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.services.people_service import PeopleService
from photosearch.gui.style import theme
from photosearch.gui.viewer.photo_lookup import PhotoLookup
from photosearch.gui.viewer.viewer import Viewer
from photosearch.gui.widgets.name_dialog import NameDialog
from photosearch.library import Library
from photosearch.types import FaceInPhoto

_SMALLEST = 24
"""Units of a mark's side: less can't be clicked."""


class FaceMark(QAbstractButton):
    """A frame around a face, and below it the name."""

    def __init__(self, face: FaceInPhoto, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.face = face
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(face.name or self.tr("Who is this?"))
        self.setAccessibleName(self.tr("Face: {0}").format(self.text()))
        self.setToolTip(self.tr("Name this person"))

    def surround(self, box: QRectF) -> None:
        """The face's place; the name's line hangs below it, and may be wider."""
        line = self.fontMetrics().height() + theme.GAP_XS
        wide = max(box.width(), _SMALLEST, self.fontMetrics().horizontalAdvance(self.text()) + 16)
        grown = QRectF(0, 0, wide, max(box.height(), _SMALLEST) + line)
        grown.moveCenter(QPointF(box.center().x(), box.center().y() + line / 2))
        self._frame = QRectF(0, 0, max(box.width(), _SMALLEST), max(box.height(), _SMALLEST))
        self._frame.moveLeft((wide - self._frame.width()) / 2)
        self.setGeometry(grown.toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame.adjusted(2, 2, -2, -2)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(0, 0, 0, 150), 4))
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        painter.setPen(QPen(theme.current().accent if focused else theme.INK_ON_DARK, 2))
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        self._paint_name(painter)
        painter.end()

    def _paint_name(self, painter: QPainter) -> None:
        metrics = self.fontMetrics()
        width = min(self.width(), metrics.horizontalAdvance(self.text()) + 16)
        ground = QRectF(0, 0, width, metrics.height() + 2)
        ground.moveCenter(QPointF(self.width() / 2, 0))
        ground.moveTop(self._frame.bottom() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(ground, theme.RADIUS_S, theme.RADIUS_S)
        painter.setPen(theme.INK_ON_DARK)
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, self.text())


class FaceMarks(QObject):
    """Shown or hidden by a tool of the viewer."""

    def __init__(
        self, library: Library, service: PeopleService, viewer: Viewer, actions: ActionRegistry
    ) -> None:
        super().__init__(viewer)
        self._people, self._service, self._viewer = library.people, service, viewer
        self.marks: Sequence[FaceMark] = ()
        self.tool = viewer.bar.add_tool("people", self.tr("People in the photo (N)"))
        self.tool.setCheckable(True)
        actions.bind({"faces": self.tool.toggle})
        viewer.canvas.view_changed.connect(self._place)
        lookup = PhotoLookup(viewer, service, library.people.in_photo, self.tool.isChecked)
        lookup.left.connect(lambda: self._show(()))
        lookup.found.connect(self._show)
        self.tool.toggled.connect(lookup.look)

    @Slot(object)
    def _show(self, faces: Sequence[FaceInPhoto]) -> None:
        if [mark.face for mark in self.marks] == list(faces):
            return
        for mark in self.marks:
            mark.hide()
            mark.deleteLater()
        self.marks = [FaceMark(face, self._viewer.canvas) for face in faces]
        for mark in self.marks:
            mark.clicked.connect(partial(self._ask, mark.face))
        self._place()

    @Slot()
    def _place(self) -> None:
        canvas = self._viewer.canvas
        for mark in self.marks:
            region = mark.face.region
            one = canvas.place_of(QPointF(region.left, region.top))
            other = canvas.place_of(QPointF(region.right, region.bottom))
            mark.surround(QRectF(one, other).normalized())
            mark.setVisible(canvas.pixmap is not None)

    def _ask(self, face: FaceInPhoto) -> None:
        self._service.look(self._people.names, partial(self._ask_name, face))

    def _ask_name(self, face: FaceInPhoto, names: Sequence[tuple[str, int]]) -> None:
        dialog = NameDialog(face.name, [name for name, _ in names], self._viewer.window())
        dialog.named.connect(partial(self._name, face))
        dialog.open()

    def _name(self, face: FaceInPhoto, name: str) -> None:
        """Somebody without a name gets it; of somebody who has one, this face is another's."""
        words = self._service.named(name)
        if face.person_id is not None and not face.name:
            self._service.say(words, partial(self._people.name, face.person_id, name))
        elif name.casefold() != face.name.casefold():
            self._service.say(words, partial(self._people.split, [face.id], name))
