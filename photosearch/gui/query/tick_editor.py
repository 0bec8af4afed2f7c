"""The values of a filter as ticks, in order of their photos; many can be searched."""

from collections.abc import Callable, Sequence
from operator import eq
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from photosearch.accents import without_accents
from photosearch.gui.query.filter_editor import Editor
from photosearch.gui.query.tick_list import MOST_ROWS, Tick, TickList
from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import label
from photosearch.gui.widgets.laid_out import in_column
from photosearch.library import Counts
from photosearch.types import Filters

Words = Callable[[Any], str]
_Key = Qt.Key


class TickEditor(Editor):
    """One or several values of a field."""

    def __init__(
        self,
        name: str,
        fields: tuple[str, ...],
        words: Words = str,
        *,
        options: Sequence[Any] = (),
        within: Callable[[Any, Any], bool] = eq,
        read: Callable[[Counts], list[Tick]] | None = None,
    ) -> None:
        """`fields`: of several, a value is a tuple of theirs. `options`: what is there to choose
        from even without photos, in this order; the photos of each are those of all values that
        are `within`, a value and the option being given. `read`: makes rows of counts."""
        super().__init__(name)
        self._fields, self._words = fields, words
        self._options, self._within = options, within
        self._read = read or self._ticks_of
        self._ticks: list[Tick] = []
        self._chosen: tuple[Any, ...] = ()
        self._is_several = isinstance(getattr(Filters(), fields[0]), tuple)
        self._make_parts()

    def _make_parts(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the list"))
        self.search.setAccessibleName(self.tr("Search the list"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.search.installEventFilter(self)
        self.search.hide()
        self.list = TickList(self.name)
        self.list.toggled.connect(self._toggle)
        self.list.typed.connect(self._type)
        self._nothing = label("muted", self.tr("Nothing to choose from"))
        self.setFocusProxy(self.list)
        in_column(self, self.search, self.list, self._nothing, margin=0, gap=theme.GAP_S)

    # what it shows

    def show_filters(self, filters: Filters) -> None:
        values = tuple(getattr(filters, field) for field in self._fields)
        if self._is_several:
            self._chosen = values[0]
        else:
            self._chosen = (self._joined(values),) if any(v is not None for v in values) else ()
        self._show()

    def _joined(self, values: tuple[Any, ...]) -> Any:
        return values if len(self._fields) > 1 else values[0]

    def show_counts(self, counts: Counts) -> None:
        self._ticks = self._read(counts)
        self._show()

    def _ticks_of(self, counts: Counts) -> list[Tick]:
        if not self._options:
            return [Tick(self._words(value), value, photos) for value, photos in counts]
        return [
            Tick(self._words(option), option, self._photos_within(option, counts))
            for option in self._options
        ]

    def _photos_within(self, option: object, counts: Counts) -> int:
        return sum(photos for value, photos in counts if self._within(value, option))

    @Slot()
    def _show(self) -> None:
        """What is chosen, but not among the values, such as a part of a name, stands first."""
        known = {_plain(tick.value): tick.value for tick in self._ticks}
        chosen = [known.get(_plain(value), value) for value in self._chosen]
        further = [
            Tick(self._words(value), value, None) for value in chosen if _plain(value) not in known
        ]
        ticks = [*further, *self._ticks]
        self.search.setVisible(len(ticks) > MOST_ROWS)
        wanted = without_accents(self.search.text()).strip()
        shown = [tick for tick in ticks if wanted in without_accents(tick.words)]
        self.list.show_ticks(shown, chosen)
        self.list.setVisible(bool(shown))
        self._nothing.setVisible(not shown)

    # what the person does

    @Slot(object, bool)
    def _toggle(self, value: object, turned_on: bool) -> None:
        others = tuple(each for each in self._chosen if _plain(each) != _plain(value))
        if not self._is_several:
            others = ()
        self._chosen = (*others, value) if turned_on else others
        self._show()
        self.changed.emit()

    def chosen(self, present: Filters) -> dict[str, object]:  # noqa: ARG002
        if self._is_several:
            return {self._fields[0]: self._chosen}
        value = next(iter(self._chosen), self._joined((None,) * len(self._fields)))
        values = value if len(self._fields) > 1 else (value,)
        return dict(zip(self._fields, values, strict=True))

    @Slot(str)
    def _type(self, letters: str) -> None:
        if self.search.isVisible():
            self.search.setFocus()
            self.search.setText(self.search.text() + letters)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search into the list; Escape empties it before it closes anything."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (_Key.Key_Down, _Key.Key_Return, _Key.Key_Enter):
                self.list.setFocus()
                return True
            if event.key() == _Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)


def _plain(value: object) -> object:
    return value.casefold() if isinstance(value, str) else value
