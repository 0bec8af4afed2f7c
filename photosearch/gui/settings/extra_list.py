"""The networks of one kind that don't come with the program, a row each."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from photosearch.gui.services.extra_service import ExtraService
from photosearch.gui.settings.extra_row import ExtraRow
from photosearch.gui.style import theme
from photosearch.gui.widgets.file_dialogs import pick_files
from photosearch.gui.widgets.flow_layout import FlowLayout
from photosearch.gui.widgets.message_bar import MessageBar
from photosearch.types import ExtraKind


class ExtraList(QWidget):
    """While it is seen, it says itself what fails."""

    def __init__(self, service: ExtraService, kind: ExtraKind) -> None:
        super().__init__()
        self._service, self._kind = service, kind
        self.problem = MessageBar("warning")
        self.rows: dict[str, ExtraRow] = {}
        self.add = QPushButton(self.tr("Add files you have…"))
        self.add.clicked.connect(self._ask_for_files)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.GAP_S)
        below = FlowLayout(gap=theme.GAP_S)
        below.show_parts([self.add])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.problem)
        column.addLayout(self._list)
        column.addWidget(below)
        service.changed.connect(self.show_extras)
        service.failed.connect(self.problem.say)
        self.show_extras()
        service.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._service.listeners += 1

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._service.listeners -= 1

    @Slot()
    def show_extras(self) -> None:
        downloads = self._service.downloads
        for extra in self._service.infos(self._kind):
            if extra.id not in self.rows:
                self.rows[extra.id] = self._make(ExtraRow(extra))
            row = self.rows[extra.id]
            row.show_extra(extra, extra.id in downloads, downloads.get(extra.id))

    def _make(self, row: ExtraRow) -> ExtraRow:
        row.get_wanted.connect(lambda extra_id: self._ask(self._service.get, extra_id))
        row.cancel_wanted.connect(self._service.cancel)
        row.use_wanted.connect(lambda extra_id: self._ask(self._service.use, extra_id))
        row.remove_wanted.connect(lambda extra_id: self._ask(self._service.remove, extra_id))
        self._list.addWidget(row)
        return row

    def _ask(self, act: Callable[[str], None], extra_id: str) -> None:
        self.problem.withdraw()
        act(extra_id)

    @Slot()
    def _ask_for_files(self) -> None:
        self.problem.withdraw()
        filters = [self.tr("Networks") + " (*.onnx)", self.tr("All files") + " (*)"]
        pick_files(self.window(), self.add.text(), filters, self._service.add)
