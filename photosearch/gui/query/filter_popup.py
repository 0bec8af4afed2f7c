"""The popup of the filter button, and of a filter's chip."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photosearch.errors import KnownError
from photosearch.gui.query.filter_editor import Editor
from photosearch.gui.query.filter_rows import ROWS
from photosearch.gui.query.filter_section import FilterSection
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.task_queue import while_there
from photosearch.gui.style import theme
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.labels import label, only_when_focused, paragraph
from photosearch.gui.widgets.laid_out import in_column, scrolling
from photosearch.library import Counts
from photosearch.types import Filters

CountsByName = Mapping[str, Counts]
Ask = Callable[[Sequence[str], Filters, Callable[[CountsByName], None]], None]
"""Facets, the filters and who is to be told: looks up the counts behind the window."""

_WIDTH = 368
_ENOUGH = 520
"""Height with which it need not cover its button."""
_DATES = "after"
"""Always open."""


class FilterPopup(QDialog):
    """Sets filters at once; each appears as a chip, too. Shows itself once there are counts."""

    counted = Signal()
    """What is open shows how many photos each value has."""

    def __init__(
        self, state: QueryState, ask: Ask, parent: QWidget, only: str | None = None
    ) -> None:
        """`only`: the first field of the one filter that is to be edited."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Filter"))
        self._state, self._ask, self._window, self.only = state, ask, parent.window(), only
        self._asked: object = None
        self._opened: Editor | None = None
        """Gets the focus once it is filled."""
        self.editors: dict[str, Editor] = {
            row.fields[0]: row.editor()
            for row in ROWS
            if row.editor and only in (None, row.fields[0])
        }
        """By the first field of each."""
        self.sections: dict[str, FilterSection] = {}
        self.problem = paragraph(name="problem")
        self.problem.hide()
        self.reset = QPushButton(self.tr("Clear all filters"))
        self.reset.setProperty("link", True)
        self.reset.clicked.connect(self._clear)
        self._lay_out()
        for editor in self.editors.values():
            editor.show_filters(state.settings.filters)
            editor.changed.connect(self._apply)
        only_when_focused(self)
        self._show_state()

    # how it looks

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("filterParts")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, 0)
        column.setSpacing(0)
        for name, editor in self.editors.items():
            column.addWidget(self._part(name, editor))
        column.addStretch(1)
        self._inner, self._area = inner, scrolling(inner)
        inner.installEventFilter(self)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTrailing)
        self.reset.setVisible(self.only is None)
        in_column(self, self._area, self._foot, margin=1, gap=0)

    def _part(self, name: str, editor: Editor) -> QWidget:
        if name == _DATES or self.only:
            part = QWidget()
            margins = theme.GAP_XS, 0, theme.GAP_XS, theme.GAP_S
            titled = [label("muted", editor.name)] if self.only else []
            in_column(part, *titled, editor, margin=0, gap=theme.GAP_S).setContentsMargins(*margins)
            return part
        section = self.sections[name] = FilterSection(editor)
        section.turned.connect(lambda opened: self._turned(section, opened))
        return section

    def sizeHint(self) -> QSize:
        """As high as it needs and there is room, below its button if that is enough."""
        screen = self.screen().availableGeometry()
        below = screen.bottom() - self.y() - theme.GAP_S if self.isVisible() else 0
        room = min(max(below, _ENOUGH), screen.height() - 2 * theme.GAP_S)
        width = min(_WIDTH, self._window.width())
        high = self._inner.sizeHint().height() + self._foot.sizeHint().height() + 2
        return QSize(width, min(high, room))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        """Within the screen, where it is as far as it can be."""
        if not self.isVisible():
            return
        self.resize(self.sizeHint())
        bottom = self.screen().availableGeometry().bottom() - theme.GAP_S
        if (beyond := self.geometry().bottom() - bottom) > 0:
            self.move(self.x(), max(0, self.y() - beyond))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)
        first = next(iter(self.editors.values()))
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    # opening and counting

    def open_section(self, name: str) -> None:
        if name in self.sections:
            self.sections[name].set_open(True)

    def _turned(self, section: FilterSection, opened: bool) -> None:
        if opened:
            self._opened = section.editor
            self.count()
            QTimer.singleShot(0, section, lambda: self._area.ensureWidgetVisible(section))

    def count(self) -> None:
        """What is open."""
        names = [n for n in self.editors if n not in self.sections or self.sections[n].is_open]
        asked, filters = object(), self._state.settings.filters
        self._asked = asked
        self._ask(names, filters, while_there(self, lambda found: self._show_counts(asked, found)))

    def _show_counts(self, asked: object, found: CountsByName) -> None:
        if asked is not self._asked:
            return
        for name, counts in found.items():
            self.editors[name].show_counts(counts)
        if self._opened is not None:
            self._opened.setFocus(Qt.FocusReason.OtherFocusReason)
            self._opened = None
        self.counted.emit()

    def _show_state(self) -> None:
        filters = self._state.settings.filters
        for row in ROWS:
            if row.fields[0] in self.sections:
                self.sections[row.fields[0]].say(", ".join(row.words(filters)))
        self.reset.setEnabled(filters != Filters())

    # what the person does

    @Slot()
    def _apply(self) -> None:
        settings = self._state.settings
        chosen: dict[str, Any] = {}
        try:
            for editor in self.editors.values():
                chosen |= editor.chosen(settings.filters)
        except KnownError as error:
            self._say(translate(str(error)))
            return
        filters = replace(settings.filters, **chosen)
        self._say(self._contradiction(filters))
        if filters != settings.filters:
            self._take(filters)

    @Slot()
    def _clear(self) -> None:
        self._state.tell_loss(self.tr("Filters cleared."))
        self._say("")
        for editor in self.editors.values():
            editor.show_filters(Filters())
        self._take(Filters())

    def _take(self, filters: Filters) -> None:
        self._state.update(settings=replace(self._state.settings, filters=filters))
        self._show_state()
        self.count()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _contradiction(self, filters: Filters) -> str:
        if filters.after and filters.before and filters.after >= filters.before:
            return self.tr("The first date is later than the last one, so no photo fits.")
        return ""
