"""The button that lays the photos out as squares or in their own shapes."""

from PySide6.QtCore import Slot

from photosearch.gui.grid.grid import JUSTIFIED, SQUARE, Grid
from photosearch.gui.style import icons


class LayoutSwitch(icons.IconButton):
    """The button for the layout of the grid; shows the one that a click leads to."""

    def __init__(self, grid: Grid) -> None:
        super().__init__("rows", "")
        self._grid = grid
        self.clicked.connect(self._toggle)
        grid.layout_changed.connect(self._show)
        self._show()

    @Slot()
    def _toggle(self) -> None:
        self._grid.set_layout(SQUARE if self._grid.layout_name == JUSTIFIED else JUSTIFIED)

    @Slot()
    def _show(self) -> None:
        if self._grid.layout_name == JUSTIFIED:
            self.show_as("squares", self.tr("Show photos as squares"))
        else:
            self.show_as("rows", self.tr("Show photos in their own shape"))
