"""The text in the viewer's photo: marked where it was searched for, shown, selected, copied."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Slot

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.services.stage_service import StageService
from photosearch.gui.viewer.photo_lookup import PhotoLookup
from photosearch.gui.viewer.text_layer import TextLayer
from photosearch.gui.viewer.viewer import Viewer
from photosearch.library import Library
from photosearch.types import By, Query, TextLine, TextTerm

_LEAST = 3
"""Letters of a word that is marked though it wasn't asked for as text."""


def sought(query: Query) -> list[str]:
    """The words of a query that may be seen in its hits."""
    asked = [word for text in query.filters.texts for word in text.split()]
    terms = [term for term in query.terms if isinstance(term, TextTerm) and term.by is not By.LOOKS]
    words = [word for term in terms if term.weight > 0 for word in term.text.split()]
    return asked + [word for word in words if len(word) >= _LEAST or not word.isascii()]


class TextMarks(QObject):
    """Shown or hidden by a tool of the viewer; what was searched for is always marked."""

    def __init__(
        self,
        library: Library,
        service: StageService,
        viewer: Viewer,
        actions: ActionRegistry,
        query: Callable[[], Query],
    ) -> None:
        super().__init__(viewer)
        self._texts, self._viewer, self._query = library.texts, viewer, query
        self._actions = actions
        self._reads = False
        self.layer = TextLayer(viewer.canvas)
        self.tool = viewer.bar.add_tool("text", self.tr("Text in the photo (T)"))
        self.tool.setCheckable(True)
        self.tool.toggled.connect(self._toggle)
        self.layer.left.connect(viewer.setFocus)
        actions.bind(
            {
                "texts": self.tool.toggle,
                "copy-text": self.layer.copy,
                "select-text": self._select_all,
            }
        )
        viewer.canvas.view_changed.connect(self._hide_while_playing)
        self._lookup = PhotoLookup(viewer, service, self._ask)
        self._lookup.left.connect(self._clear)
        self._lookup.found.connect(self._show)
        self._clear()

    def _ask(self, photo_id: int) -> Sequence[TextLine]:
        """In the service's queue. Whoever wants to see text needn't wait for the stage."""
        return self._texts.in_photo(photo_id, read=self._reads)

    @Slot()
    def _clear(self) -> None:
        self._show(())
        self.layer.hint = ""

    @Slot(object)
    def _show(self, lines: Sequence[TextLine]) -> None:
        for name in ("copy-text", "select-text"):
            self._actions[name].setVisible(bool(lines))
        self.layer.hint = self.tr(
            "No text was found in this photo. The settings say which scripts can be read."
        )
        self.layer.show_lines(lines, sought(self._query()))

    @Slot()
    def _hide_while_playing(self) -> None:
        """It was read in one moment of the video."""
        if self._viewer.moving:
            self.layer.hide()

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        self._reads = on
        self.layer.set_open(on)
        self._lookup.look()
        if not on:
            self._viewer.setFocus()

    def _select_all(self) -> None:
        self.tool.setChecked(True)
        self.layer.select_all()
        self.layer.setFocus(Qt.FocusReason.OtherFocusReason)
