"""Asks how photos are to be exported, and where to; and shows how far an export is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.photos_page.export_form import ExportForm
from photosearch.gui.platform import desktop
from photosearch.gui.services.task_queue import while_there
from photosearch.gui.style import theme
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.file_dialogs import pick_folder
from photosearch.gui.widgets.labels import ElidedLabel, label, open_size
from photosearch.types import ExportOptions

_SOON_MS = 150
"""After the last letter of a pattern."""

Told = Callable[[tuple[str, str]], None]
"""Gets a name, and what is wrong with the pattern; one of them is empty."""
Ask = Callable[[ExportOptions, Told], None]
"""Asks for the first name."""


class ExportDialog(QDialog):
    """Keeps nothing: who listens to `agreed` exports, and remembers."""

    agreed = Signal(object, object)
    """Options, and a folder."""

    def __init__(
        self,
        count: int,
        options: ExportOptions,
        folder: Path | None,
        ask_name: Ask,
        parent: QWidget,
        *,
        videos: bool,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        photos = plural(count, "photo", "photos")
        self.setWindowTitle(self.tr("Export {0}").format(photos))
        self.folder, self._ask_name, self._problem = folder, ask_name, ""
        self.form = ExportForm(options, videos=videos)
        self.form.changed.connect(self._look_soon)
        self.place = ElidedLabel(where=Qt.TextElideMode.ElideMiddle)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look)
        self._make_buttons()
        self._lay_out()
        self._show_folder()
        self._look()

    def _make_buttons(self) -> None:
        self.buttons = ButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.agree = self.buttons.addButton(self.tr("Export"), roles.AcceptRole)
        self.agree.setProperty("primary", True)
        self.buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(theme.GAP_S)
        where.addWidget(label("muted", self.tr("To")))
        where.addWidget(self.place, 1)
        where.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP)
        column.addLayout(where)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(self.buttons)
        open_size(self, 460, 380)

    # where to

    @Slot()
    def _choose(self) -> None:
        pick_folder(self, self.tr("Export to a folder"), self.take_folder)

    def take_folder(self, folder: Path) -> None:
        self.folder = folder
        self._show_folder()

    def _show_folder(self) -> None:
        words = desktop.display_name(self.folder) if self.folder else self.tr("No folder yet")
        self.place.say(words)
        self.place.setToolTip(desktop.as_plain(words))
        self._enable()

    # names

    @Slot()
    def _look_soon(self) -> None:
        self._soon.start()

    @Slot()
    def _look(self) -> None:
        self._ask_name(self.form.options, while_there(self, self._show_name))

    def _show_name(self, found: tuple[str, str]) -> None:
        name, problem = found
        self._problem = problem
        preview = self.form.preview
        preview.setText(translate(problem) or self.tr("The first: {0}").format(name))
        wanted = "problem" if problem else "muted"
        if preview.objectName() != wanted:
            preview.setObjectName(wanted)
            preview.style().unpolish(preview)
            preview.style().polish(preview)
        self._enable()

    def _enable(self) -> None:
        """Without a folder it asks for one first."""
        self.agree.setEnabled(not self._problem)

    @Slot()
    def _finish(self) -> None:
        if self.folder is None:
            pick_folder(self, self.tr("Export to a folder"), self._finish_with)
        else:
            self._finish_with(self.folder)

    def _finish_with(self, folder: Path) -> None:
        self.accept()
        self.agreed.emit(self.form.options, folder)


class ExportProgress(QDialog):
    """Stays beside the window, which can be used meanwhile."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Exporting"))
        self.words, self.name = label(), ElidedLabel("muted", where=Qt.TextElideMode.ElideMiddle)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Exporting"))
        buttons = ButtonBox()
        self.stop = buttons.addButton(self.tr("Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP_S)
        for part in (self.words, self.name, self.bar, buttons):
            column.addWidget(part)
        open_size(self, 360, 140)

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, name: str) -> None:
        self.words.setText(self.tr("{0} of {1}").format(number(done + 1), number(total)))
        self.name.say(desktop.display_name(name))
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def reject(self) -> None:
        """What is written by then stays."""
        self.stop_wanted.emit()
        super().reject()
