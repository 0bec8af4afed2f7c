"""Layouts that dialogs and pages share."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from photosearch.gui.style import theme


def in_column(
    within: QWidget, *parts: QWidget, margin: int = theme.GAP_L, gap: int = theme.GAP
) -> QVBoxLayout:
    """The parts below each other."""
    made = QVBoxLayout(within)
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(gap)
    for part in parts:
        made.addWidget(part)
    return made


def scrolling(inner: QWidget) -> QScrollArea:
    """For what may be larger than its place in a low or narrow window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
