"""A part of the side bar: a heading that folds it up, buttons beside it, and what it holds."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from photosearch.gui.style import icons, theme


class SectionHead(QToolButton):
    """The name of a section; says whether it is open."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setObjectName("sectionHead")
        self.setText(words)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFont(theme.scaled(self.font(), 0.9, QFont.Weight.DemiBold))
        self.setIconSize(QSize(12, 12))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.toggled.connect(self._draw)
        self._draw()

    def minimumSizeHint(self) -> QSize:
        """Beside buttons its name may have to give way; Qt leaves out what has no room."""
        return QSize(40, super().minimumSizeHint().height())

    @Slot()
    def _draw(self) -> None:
        is_open = self.isChecked()
        turned = "previous" if self.isRightToLeft() else "next"
        name = "chevron-down" if is_open else turned
        self.setIcon(icons.icon(name, theme.current().muted, 12))
        words = self.tr("{0}, open") if is_open else self.tr("{0}, closed")
        self.setAccessibleName(words.format(self._words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._draw()


class Section(QWidget):
    """Its parts take as much height as they need; the side bar scrolls."""

    folded = Signal()
    """It was opened or closed."""

    def __init__(self, name: str, words: str, buttons: Sequence[QWidget] = ()) -> None:
        """`name`: by which it is remembered; `words`: its heading."""
        super().__init__()
        self.name, self.head = name, SectionHead(words)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)
        self.column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)
        top.setSpacing(0)
        top.addWidget(self.head, 1)
        for button in buttons:
            top.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP_XS)
        whole.addLayout(top)
        whole.addWidget(self._body)
        self.head.toggled.connect(self._body.setVisible)
        self.head.clicked.connect(self.folded)

    @property
    def is_open(self) -> bool:
        return self.head.isChecked()

    def set_open(self, is_open: bool) -> None:
        self.head.setChecked(is_open)
