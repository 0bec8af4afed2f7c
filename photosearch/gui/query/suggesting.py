"""Offers what is typed in the search field as filters: Tab, or a click, takes one."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QInputMethodEvent,
    QKeyEvent,
)

from photosearch.gui.query import query_builder
from photosearch.gui.query.query_bar import QueryBar
from photosearch.gui.query.suggestion_list import SuggestionList
from photosearch.gui.services.suggestion_service import Suggested, SuggestionService
from photosearch.gui.text.numbers import plural
from photosearch.types import Query, Suggestion

_Key = Qt.Key
_OURS = (_Key.Key_Down, _Key.Key_Up, _Key.Key_Tab, _Key.Key_Escape)
_MOVES = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End)
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_ENDS = (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Hide)
_MOVED = (QEvent.Type.Resize, QEvent.Type.Move)


class Suggesting(QObject):
    """Asks at each change that the person makes, and shows the list while there is something in it.

    Nothing is chosen at first: Enter searches for what is typed.
    """

    def __init__(self, service: SuggestionService, bar: QueryBar) -> None:
        super().__init__(bar)
        self._service, self._bar, self._field = service, bar, bar.field
        self._list: SuggestionList | None = None
        self._composing, self._shown_for = False, ""
        service.found.connect(self._show)
        self._field.textEdited.connect(self._ask)
        self._field.returnPressed.connect(self.close)
        self._field.installEventFilter(self)
        bar.installEventFilter(self)
        bar.recent_wanted.connect(self.close)
        bar.state.changed.connect(self._look)

    @property
    def list(self) -> SuggestionList:
        """Made when it is first needed: then the bar is in its window."""
        if self._list is None:
            self._list = SuggestionList(self._bar.window())
            self._list.taken.connect(self.take)
        return self._list

    @property
    def is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    @Slot()
    def close(self) -> None:
        """Nothing else changes."""
        self._service.drop()
        self._hide()

    def _hide(self) -> None:
        """There may be more once more is known of the library."""
        if self._list is not None:
            self._list.hide()

    # asking

    @Slot()
    def _ask(self) -> None:
        text = self._field.text()
        if self._composing or not text.strip():
            self.close()
        else:
            self._service.ask(text, _characters(text, self._field.cursorPosition()))

    @Slot(object)
    def _show(self, found: Suggested) -> None:
        """Unless more has been typed, or the person has gone elsewhere."""
        text = self._field.text()
        place = _characters(text, self._field.cursorPosition())
        if (text, place) != (found.text, found.cursor) or not self._field.hasFocus():
            return
        wanted = [one for one in found.suggestions if self._changes_anything(one)]
        if not wanted or self._composing:
            self._hide()
            return
        was_open, self._shown_for = self.is_open, text
        self.list.show_all(wanted, self._bar)
        if not was_open:
            self._say(plural(len(wanted), "suggestion", "suggestions"))

    def _changes_anything(self, suggestion: Suggestion) -> bool:
        settings = self._bar.state.settings
        return _with(settings, suggestion) != settings

    @Slot()
    def _look(self) -> None:
        """What is typed may have been replaced, as by a saved search."""
        text = self._field.text()
        if not text.strip():
            self.close()
        elif text != self._shown_for:
            self._hide()

    # choosing

    @Slot(object)
    def take(self, suggestion: Suggestion) -> None:
        """The filter comes, its words go as if they were deleted: Ctrl+Z brings them back."""
        text, state = self._field.text(), self._bar.state
        begin, end = suggestion.begin, suggestion.end
        if text[end : end + 1].isspace() and (begin == 0 or text[begin - 1].isspace()):
            end += 1
        first, last = _units(text, begin), _units(text, end)
        self.close()
        self._field.setSelection(first, last - first)
        self._field.del_()
        state.update(settings=_with(state.settings, suggestion))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._bar:
            if event.type() in _MOVED and self.is_open:
                self.list.place_below(self._bar)
        elif event.type() in _ENDS:
            self.close()
        elif isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
            if self._composing:
                self.close()
        elif isinstance(event, QKeyEvent) and self.is_open and event.modifiers() in _BARE:
            return self._use(event)
        return super().eventFilter(watched, event)

    def _use(self, event: QKeyEvent) -> bool:
        """Whether the key was for the list."""
        is_ours = event.key() in _OURS
        if event.type() == QEvent.Type.ShortcutOverride:
            if is_ours:
                event.accept()
            return is_ours
        if event.type() != QEvent.Type.KeyPress:
            return False
        return self._press(event.key())

    def _press(self, key: int) -> bool:
        chosen = self.list.chosen
        if key in (_Key.Key_Down, _Key.Key_Up):
            self._say(self.list.step(1 if key == _Key.Key_Down else -1))
        elif key == _Key.Key_Tab or (key in _ENTER and chosen):
            self.take(chosen or self.list.suggestions[0])
        elif key == _Key.Key_Escape:
            self.close()
        else:
            if key in (*_ENTER, *_MOVES):
                self.close()
            return False
        return True

    def _say(self, words: str) -> None:
        """For screen readers: the focus stays in the field."""
        if words:
            told = QAccessibleAnnouncementEvent(self._field, words)
            QAccessible.updateAccessibility(told)


def _with(settings: Query, suggestion: Suggestion) -> Query:
    return query_builder.with_settings(settings, Query(filters=suggestion.filters))


def _characters(text: str, units: int) -> int:
    """Qt counts in units of UTF-16."""
    return len(
        text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace")
    )


def _units(text: str, characters: int) -> int:
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2
