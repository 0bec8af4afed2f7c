"""Asks what queries are to be drawn from."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from photosearch.gui.evaluate_page import words
from photosearch.gui.style import theme
from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.labels import open_size, paragraph
from photosearch.types import DRAWN_FROM, Origin

COUNT = 10


class DrawDialog(QDialog):
    """Remembers nothing."""

    agreed = Signal(object)
    """Origins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Suggest queries"))
        self.ticks = {of: QCheckBox(words.origin(of)) for of in Origin if of is not Origin.TYPED}
        for of, tick in self.ticks.items():
            tick.setChecked(of in DRAWN_FROM)
            tick.toggled.connect(self._enable)
        self.buttons = ButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.agree = self.buttons.addButton(self.tr("Suggest up to 10"), roles.AcceptRole)
        self.agree.setProperty("primary", True)
        self.buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def _lay_out(self) -> None:
        about = self.tr(
            "Words that are written about your photos, taken by lot. The models are asked by looks"
            " alone, so no name finds itself; photos that carry the words are among those to judge."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP_S)
        column.addWidget(paragraph(about))
        for tick in self.ticks.values():
            column.addWidget(tick)
        column.addStretch(1)
        column.addWidget(self.buttons)
        open_size(self, 420, 320)

    @property
    def origins(self) -> tuple[Origin, ...]:
        return tuple(of for of, tick in self.ticks.items() if tick.isChecked())

    @Slot()
    def _enable(self) -> None:
        self.agree.setEnabled(bool(self.origins))

    @Slot()
    def _finish(self) -> None:
        self.agreed.emit(self.origins)
        self.accept()
