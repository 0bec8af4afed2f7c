"""The page of groups: tiles, and a slider from few large groups to many small ones."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import Run, context_menu
from photosearch.gui.groups_page.group_dialog import GroupDialog
from photosearch.gui.groups_page.tiles import GroupTiles
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.group_service import Shown
from photosearch.gui.style import theme
from photosearch.gui.text import group_text
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.labels import ElidedLabel, label
from photosearch.gui.widgets.lead_place import LeadPlace
from photosearch.types import Filters, Group, Progress, Query

_NARROW = 620


class GroupsPage(QWidget):
    """Changes groups through the service; where it leads elsewhere, a wish goes out."""

    grid: None = None
    """Its photos are shown on the page of photos."""
    query_wanted = Signal(object)
    """A `Query` of a group's photos, to be asked on the page of photos."""
    words_wanted = Signal()
    """They are to be typed there, to search within it."""
    left = Signal()
    """Back to the photos."""
    leaving = Signal()
    """For the hidden groups, or back from them."""
    said = Signal(str, object)
    """What was done, and what takes it back."""

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("browse")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._groups, self._library = engine.groups, engine.library.groups
        self._level: int | None = None
        self.tiles = GroupTiles(engine.thumbnails)
        self.empty = label("muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._make_head()
        self._lay_out()
        self._connect()

    def _make_head(self) -> None:
        self.heading, self.count = ElidedLabel("heading", self.tr("Groups")), label("muted")
        self.heading.setFont(theme.scaled(self.font(), 1.2, QFont.Weight.DemiBold))
        self.few, self.many = label("muted", self.tr("Few")), label("muted", self.tr("Many"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.slider.setFixedWidth(120)
        self.slider.setAccessibleName(self.tr("From few large groups to many small ones"))
        self.slider.setToolTip(self.tr("From few large groups to many small ones"))
        self.make = QPushButton(self.tr("New group…"))
        self.hidden = QPushButton(self.tr("Hidden ones"))
        self.hidden.setCheckable(True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.GAP, theme.GAP, theme.GAP_L + 8, 0)
        head.setSpacing(theme.GAP_S)
        head.addWidget(LeadPlace())
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.few)
        head.addWidget(self.slider)
        head.addWidget(self.many)
        head.addWidget(self.hidden)
        head.addWidget(self.make)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.tiles)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        inner = QHBoxLayout()
        inner.setContentsMargins(theme.GAP_S, 0, 0, 0)
        inner.addWidget(self.stack)
        column.addLayout(inner, 1)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._slid)
        self.hidden.pressed.connect(self.leaving)
        self.hidden.toggled.connect(self.look)
        self.make.clicked.connect(self.make_group)
        self.tiles.open_wanted.connect(self.open_group)
        self.tiles.rename_wanted.connect(self.rename)
        self.tiles.away_wanted.connect(self._put_away)
        self.tiles.customContextMenuRequested.connect(self._ask_menu)
        self._groups.changed.connect(self.look)
        self._groups.working.connect(self._tell_working)
        self._groups.progressed.connect(self._tell_progress)

    # what is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._groups.update()

    def place(self) -> tuple[float | str, ...]:
        """The level, and whether hidden ones are shown; below zero: the usual level."""
        return -1 if self._level is None else self._level, int(self.hidden.isChecked())

    def return_to(self, place: tuple[float | str, ...]) -> None:
        level, hidden = (*place, 0)[:2]
        self._level = level if isinstance(level, int) and level >= 0 else None
        self.hidden.setChecked(hidden == 1)

    @Slot()
    def look(self) -> None:
        """At the groups there are now."""
        if self.isVisible():
            self._groups.look(self._level, self.hidden.isChecked(), self._show)

    def _show(self, shown: Shown) -> None:
        group_text.remember(shown.names)
        self._level = shown.level if shown.levels else None
        self.tiles.show_groups(shown.groups)
        hidden = self.hidden.isChecked()
        self.hidden.setVisible(hidden or shown.any_hidden)
        self.count.setText(plural(len(shown.groups), "group", "groups") if shown.groups else "")
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, shown.levels - 1))
        self.slider.setValue(shown.levels - 1 - shown.level)
        self.slider.blockSignals(False)
        self._show_slider()
        first = bool(shown.groups) and self.stack.currentWidget() is self.empty
        self.stack.setCurrentWidget(self.tiles if shown.groups else self.empty)
        if first and self.make.hasFocus():  # the focus waited there
            self.tiles.setFocus()
        self._tell_working(self._groups.is_working)

    def _show_slider(self) -> None:
        wanted = self.slider.maximum() > 0 and not self.hidden.isChecked()
        self.slider.setVisible(wanted)
        for words in (self.few, self.many):
            words.setVisible(wanted and self.width() >= _NARROW)

    @Slot(int)
    def _slid(self, value: int) -> None:
        self._level = self.slider.maximum() - value
        self.look()

    @Slot(bool)
    def _tell_working(self, working: bool) -> None:
        if working:
            self.empty.setText(self.tr("Looking for photos that are alike…"))
        elif self.hidden.isChecked():
            self.empty.setText(self.tr("No group is hidden."))
        else:
            self.empty.setText(
                self.tr(
                    "There are no groups yet. Photos that are alike make one, as soon as there are"
                    " a few of them."
                )
            )

    @Slot(object)
    def _tell_progress(self, progress: Progress) -> None:
        if progress.done < progress.total:
            words = self.tr("Looking for photos that are alike… {0} %")
            self.empty.setText(words.format(100 * progress.done // progress.total))

    # what is done

    def menu(self, group: Group) -> QMenu:
        runs: dict[str, Run] = {
            "open-group": lambda: self.open_group(group),
            "search-group": lambda: self.search_within(group),
            "rename-group": lambda: self.rename(group),
        }
        if group.hidden:
            runs["show-group"] = lambda: self._hide(group, hidden=False)
        elif group.is_own:
            runs["remove-group"] = lambda: self._remove(group)
        else:
            runs["hide-group"] = lambda: self._hide(group, hidden=True)
        return context_menu(Place.GROUP, self, runs)

    @Slot(QPoint)
    def _ask_menu(self, place: QPoint) -> None:
        """From the keyboard it comes for the current one."""
        item = self.tiles.itemAt(place) or self.tiles.currentItem()
        if item is not None:
            menu = self.menu(self.tiles.group_at(self.tiles.row(item)))
            menu.popup(self.tiles.viewport().mapToGlobal(place))

    @Slot(object)
    def open_group(self, group: Group) -> None:
        self.query_wanted.emit(Query(filters=Filters(groups=(group.id,))))

    def search_within(self, group: Group) -> None:
        self.open_group(group)
        self.words_wanted.emit()

    def take_focus(self) -> None:
        """To the tiles, or to what is there while there are none."""
        shown = self.stack.currentWidget() is self.tiles
        (self.tiles if shown else self.make).setFocus()

    @Slot()
    def make_group(self) -> None:
        dialog = GroupDialog(self.tr("New group"), "", self, asks_words=True)
        make = self._library.make
        dialog.named.connect(
            lambda name, words: self._groups.ask(lambda: make(name, words), self._made)
        )
        self._open(dialog)

    def _made(self, group: Group) -> None:
        remove = self._library.remove

        def back() -> None:
            self._groups.change(lambda: remove(group.id))

        self.said.emit(self.tr("{0} is a group now.").format(group.name), back)

    @Slot(object)
    def rename(self, group: Group) -> None:
        words = group.name or group_text.in_words(group.words)
        dialog = GroupDialog(self.tr("Name of the group"), words, self, asks_words=False)
        dialog.named.connect(lambda name, _: self._rename(group, name))
        self._open(dialog)

    def _rename(self, group: Group, name: str) -> None:
        rename = self._library.rename

        def back() -> None:
            self._groups.change(lambda: rename(group.id, group.name))

        def tell() -> None:
            shown = group_text.called(name, group.words)
            self.said.emit(self.tr("The group is called {0} now.").format(shown), back)

        self._groups.change(lambda: rename(group.id, name), tell)

    def _open(self, dialog: GroupDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.name.setFocus()

    @Slot(object)
    def _put_away(self, group: Group) -> None:
        if group.is_own:
            self._remove(group)
        elif not group.hidden:
            self._hide(group, hidden=True)

    def _hide(self, group: Group, *, hidden: bool) -> None:
        hide = self._library.hide
        words = self.tr("{0} is hidden.") if hidden else self.tr("{0} is shown again.")

        def back() -> None:
            self._groups.change(lambda: hide(group.id, not hidden))

        def tell() -> None:
            self.said.emit(words.format(group_text.title(group)), back)

        self._groups.change(lambda: hide(group.id, hidden), tell)

    def _remove(self, group: Group) -> None:
        """What it had learned can be made anew from its examples."""
        library = self._library

        def back() -> None:
            self._groups.change(lambda: library.make(group.name, group.text, group.good, group.bad))

        def tell() -> None:
            words = self.tr("{0} is removed; its photos stay.")
            self.said.emit(words.format(group_text.title(group)), back)

        self._groups.change(lambda: library.remove(group.id), tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_slider()
