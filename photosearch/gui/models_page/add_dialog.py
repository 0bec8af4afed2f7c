"""A dialog that asks for a file of weights and its architecture."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.combo_box import ComboBox
from photosearch.gui.widgets.file_dialogs import pick_file
from photosearch.gui.widgets.labels import field_label, open_size, paragraph
from photosearch.gui.widgets.laid_out import in_column

_FIRST = "ViT-B-32-256"
_ENDINGS = "*.safetensors *.pt *.pth *.bin *.ckpt"


class AddModelDialog(QDialog):
    """Asks for a file of weights and its architecture."""

    chosen = Signal(str, object)
    """The architecture's name, and the path of the weights."""

    def __init__(self, architectures: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a local file"))
        self.architecture = ComboBox()
        self.architecture.setEditable(True)
        self.architecture.setMinimumContentsLength(10)
        self.architecture.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.architecture.addItems(list(architectures))
        self.architecture.setCurrentText(_FIRST)
        self.architecture.setAccessibleName(self.tr("Architecture"))
        self.file = QLineEdit()
        self.file.setAccessibleName(self.tr("File of weights"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.clicked.connect(self._pick)
        buttons = ButtonBox()
        self.add = buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        self.file.textChanged.connect(self._show_ready)
        self.architecture.editTextChanged.connect(self._show_ready)
        self._lay_out(buttons)
        open_size(self, 520, 220)
        self._show_ready()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        words = paragraph(
            self.tr(
                "Weights of an open_clip architecture, or of timm/NAME for finding photos that "
                "look alike. The file stays where it is; nothing in it is executed."
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(field_label(self.tr("Architecture"), self.architecture), self.architecture)
        form.addRow(field_label(self.tr("File"), self.file), row)
        whole = in_column(self, words)
        whole.addLayout(form)
        whole.addStretch(1)
        whole.addWidget(buttons)

    @Slot()
    def _pick(self) -> None:
        filters = [self.tr("Weights") + f" ({_ENDINGS})", self.tr("All files") + " (*)"]
        title = self.tr("Choose a file of weights")
        pick_file(self, title, filters, lambda path: self.file.setText(str(path)))

    @Slot()
    def _show_ready(self) -> None:
        ready = bool(self.file.text().strip()) and bool(self.architecture.currentText().strip())
        self.add.setEnabled(ready)

    @Slot()
    def _finish(self) -> None:
        self.chosen.emit(self.architecture.currentText().strip(), Path(self.file.text().strip()))
        self.accept()
