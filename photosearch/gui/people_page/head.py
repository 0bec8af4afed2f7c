"""The line above people, or above one of them: a way out, who it is, how much there is."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from photosearch.gui.style import icons, theme
from photosearch.gui.widgets.labels import ElidedLabel, label
from photosearch.gui.widgets.lead_place import LeadPlace


class Head(QWidget):
    """`up` says where to in its tooltip; whoever shows it adds further buttons at the end."""

    def __init__(self, icon: str, up: str, *further: QWidget) -> None:
        super().__init__()
        self.up = icons.IconButton(icon, up)
        self.heading, self.count = ElidedLabel("heading"), label("muted")
        self.heading.setFont(theme.scaled(self.font(), 1.2, QFont.Weight.DemiBold))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.GAP, theme.GAP_L, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(LeadPlace())
        row.addWidget(self.up)
        row.addWidget(self.heading, 1)
        for part in (self.count, *further):
            row.addWidget(part)
