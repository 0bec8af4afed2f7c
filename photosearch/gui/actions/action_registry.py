"""The actions of one window: what they do, their shortcuts and their menus."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from photosearch.gui.actions.action import Action, Keys, Needs, Place, translated
from photosearch.gui.actions.table import ACTIONS, BY_ID
from photosearch.gui.style import icons

Run = Callable[[], object]
Repeated = Mapping[str, Sequence[tuple[str, Run]]]
"""From ids to names and what is done with each."""

Choice = tuple[str, str, Run]
"""An icon, words, and what is done."""

_KEYPAD, _SHIFT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier


class ActionRegistry(QObject):
    """Rows of `ACTIONS` that were bound to what they do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._pressed: dict[tuple[Place, QKeyCombination], str] = {
            (place, _combination(keys)): action.id
            for action in ACTIONS
            for place in action.places
            for keys in action.keys
            if action.how is Keys.UNUSED
        }

    def bind(self, runs: Mapping[str, Run]) -> None:
        """From ids to what is done."""
        for name, run in runs.items():
            self._actions[name] = bound(name, self, run)

    def offer(self, name: str, choices: Callable[[], Sequence[Choice]], parent: QWidget) -> None:
        """A menu of its own below a bound action, asked for as it opens; a line parts the last."""
        menu = QMenu(parent)

        def fill() -> None:
            menu.clear()
            *others, last = choices()
            for icon, words, run in others:
                menu.addAction(_with_icon(_action(words.replace("&", "&&"), menu, run), icon))
            menu.addSeparator()
            menu.addAction(_with_icon(_action(last[1], menu, last[2]), last[0]))

        menu.aboutToShow.connect(fill)
        self._actions[name].setMenu(menu)

    def bind_switch(self, name: str, run: Callable[[bool], object], *, on: bool) -> None:
        """Something that is on or off; menus show which."""
        action = bound(name, self, lambda: run(action.isChecked()))
        action.setCheckable(True)
        action.setChecked(on)
        self._actions[name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def attach(self, place: Place, widget: QWidget) -> None:
        """Lets the keys and menus of a place reach what is bound by now and belongs there."""
        widget.addActions([action for row, action in self._at(place)])

    def press(self, place: Place, event: QKeyEvent) -> bool:
        """Do what a key that the focused widget left means; False if it means nothing there."""
        held = event.modifiers() & ~_KEYPAD
        for modifiers in (held, held & ~_SHIFT):
            name = self._pressed.get((place, QKeyCombination(modifiers, Qt.Key(event.key()))))
            if name is not None and name in self._actions:
                self._actions[name].trigger()
                return True
        return False

    def enable(self, count: int) -> None:
        """For so many chosen photos."""
        enough = {Needs.NOTHING: True, Needs.ONE: count == 1, Needs.SOME: count > 0}
        for name, action in self._actions.items():
            action.setEnabled(enough[BY_ID[name].needs])

    def menu(self, place: Place, parent: QWidget) -> QMenu:
        """Of what is bound there. Icons are drawn anew, in the colours of now."""
        return _filled(QMenu(parent), [entry for entry in self._at(place) if entry[0].text])

    def _at(self, place: Place) -> list[tuple[Action, QAction]]:
        rows = (row for row in ACTIONS if place in row.places and row.id in self._actions)
        return [(row, self._actions[row.id]) for row in rows]


def context_menu(
    place: Place, parent: QWidget, runs: Mapping[str, Run], repeated: Repeated | None = None
) -> QMenu:
    """A menu about one thing, of those rows of the place that `runs` has; of `repeated` an entry
    for each name, which takes the place of {0}."""
    menu = QMenu(parent)
    entries = {name: [("", run)] for name, run in runs.items()} | dict(repeated or {})
    made = []
    for row in ACTIONS:
        for name, run in entries.get(row.id, ()) if place in row.places else ():
            text = translated(row.text).format(name).replace("&", "&&")
            made.append((row, _action(text, menu, run)))
    return _filled(menu, made)


def _combination(keys: str) -> QKeyCombination:
    return QKeySequence(keys)[0]  # type: ignore[index,no-any-return]


def bound(name: str, parent: QObject, run: Run) -> QAction:
    """One action with its keys, for a widget that has it alone."""
    row = BY_ID[name]
    action = _action(translated(row.text), parent, run)
    if row.how is Keys.SHORTCUT and row.keys:
        action.setShortcuts([QKeySequence(keys) for keys in row.keys])
    if Place.WINDOW not in row.places:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return action


def _action(text: str, parent: QObject, run: Run) -> QAction:
    action = QAction(text, parent)
    action.triggered.connect(lambda: run())
    return action


def _filled(menu: QMenu, entries: Sequence[tuple[Action, QAction]]) -> QMenu:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    group = entries[0][0].group if entries else 0
    for row, action in entries:
        if row.group != group:
            menu.addSeparator()
            group = row.group
        _within(menu, row.menu).addAction(_with_icon(action, row.icon) if row.icon else action)
    return menu


def _with_icon(action: QAction, name: str) -> QAction:
    action.setIcon(icons.icon(name))
    action.setIconVisibleInMenu(True)
    return action


def _within(menu: QMenu, name: str) -> QMenu:
    """The menu itself, or the one of this name in it, made when it is needed first."""
    if not name:
        return menu
    known = next((each for each in menu.findChildren(QMenu) if each.objectName() == name), None)
    if known is None:
        known = menu.addMenu(translated(name))
        known.setObjectName(name)
    return known
