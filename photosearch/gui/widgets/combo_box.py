"""A box with a list of choices that hangs below it."""

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate


class ComboBox(QComboBox):
    """Left to itself, its list is a menu with hairlines that no style sheet reaches."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(QStyledItemDelegate(self))
