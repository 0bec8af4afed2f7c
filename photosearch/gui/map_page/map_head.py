"""Above the map: what it shows, and its tools."""

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from photosearch.gui.style import icons, theme
from photosearch.gui.widgets.labels import ElidedLabel
from photosearch.gui.widgets.lead_place import LeadPlace

_NARROW = 400


class MapHead(QWidget):
    """The page connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.count = ElidedLabel("heading", self.tr("Map")), ElidedLabel("muted")
        self.heading.setFont(theme.scaled(self.font(), 1.2, QFont.Weight.DemiBold))
        self.everything = icons.IconButton("close", self.tr("Show all photos"))
        self.everything.hide()
        self.area = icons.IconButton(
            "region", self.tr("Only photos of an area: draw it on the map (Shift and drag)")
        )
        self.area.setCheckable(True)
        self.farther = icons.IconButton("less", self.tr("Further away (−)"))
        self.closer = icons.IconButton("more", self.tr("Closer (+)"))
        self.whole = icons.IconButton("fit", self.tr("Show all photos that are on the map (Home)"))
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.GAP, theme.GAP_L, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(LeadPlace())
        row.addWidget(self.heading)
        row.addWidget(self.everything)
        row.addStretch(1)
        row.addWidget(self.count)
        for button in (self.area, self.farther, self.closer, self.whole):
            row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keys and the wheel come closer, too."""
        super().resizeEvent(event)
        for button in (self.farther, self.closer):
            button.setVisible(self.width() >= _NARROW)

    def enable(self, any_photos: bool) -> None:
        for button in (self.area, self.farther, self.closer, self.whole):
            button.setEnabled(any_photos)
