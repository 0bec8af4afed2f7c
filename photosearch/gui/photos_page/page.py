"""The page with the search bar and the photos; it arranges, others act."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.grid.empty_state import Emptiness, EmptyState, Way
from photosearch.gui.grid.grid import Grid
from photosearch.gui.grid.sample_searches import SampleSearches
from photosearch.gui.grid.time_scrolling import TimeScrolling
from photosearch.gui.photos_page.floating_messages import FloatingMessages
from photosearch.gui.photos_page.history_buttons import HistoryButtons
from photosearch.gui.photos_page.layout_switch import LayoutSwitch
from photosearch.gui.platform import desktop
from photosearch.gui.query.filter_chips import FilterChips
from photosearch.gui.query.query_bar import QueryBar
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.widgets.labels import ElidedLabel, label
from photosearch.gui.widgets.lead_place import LeadPlace
from photosearch.gui.widgets.message_bar import MessageBar
from photosearch.gui.widgets.notice_line import NoticeLine
from photosearch.gui.widgets.undo_bar import UndoBar

_NARROW = 460
"""Width below which only what matters most is said and shown above the photos."""
_ROOMY = 620
"""Width from which on the order of the photos is said in words."""


class _Stack(QStackedWidget):
    """As small as the page that is shown allows, whatever the others need."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()


class PhotosPage(QWidget):
    """The widgets of the page. Controllers connect and fill them."""

    panel_wanted = Signal()
    """Show or hide the folders."""
    menu_wanted = Signal()
    """That of the window."""

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("browse")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panel_button = icons.IconButton("sidebar", self.tr("Show or hide the folders (F9)"))
        self.panel_button.clicked.connect(self.panel_wanted)
        self.history = HistoryButtons()
        self._lead_place, self.lead = LeadPlace(), QWidget()
        """The buttons that all pages have in common."""
        words = self.tr("Settings, guide and keyboard shortcuts")
        self.settings_button = icons.IconButton("gear", words)
        self.settings_button.clicked.connect(self.menu_wanted)
        self.query_state = QueryState(self)
        self.bar = QueryBar(self.query_state)
        self.bar.setMaximumWidth(820)
        self.filters = FilterChips(self.query_state)
        self.problem, self.hint = (
            MessageBar("warning", floats=True),
            MessageBar("hint", floats=True),
        )
        self.undo = UndoBar()
        self.grid, self.empty = Grid(thumbnails), EmptyState()
        self.time = TimeScrolling(self.grid)
        self.samples, self.notice = SampleSearches(), NoticeLine()
        self.weaker = QPushButton()
        self.weaker.setProperty("link", True)
        self.grid.set_footer(self.weaker)
        self.stack = _Stack()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.grid)
        self.floating = FloatingMessages(self, self.stack, self.problem, self.hint, self.undo)
        self._head = self._make_head()
        self._lay_out()
        self.grid.side_changed.connect(self.slider.setValue)
        self.slider.valueChanged.connect(self.grid.set_side)
        self.grid.chosen_changed.connect(self._show_count)
        self.grid.typing.words.connect(self.bar.typed_on.take)
        self.grid.typing.composed.connect(self.bar.typed_on.compose)
        self.grid.typing.sought.connect(self._tell_sought)

    def _make_head(self) -> QWidget:
        self.heading, self.count = ElidedLabel("heading"), label("muted")
        self.heading.setFont(theme.scaled(self.font(), 1.2, QFont.Weight.DemiBold))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*theme.THUMB_SIDES)
        self.slider.setSingleStep(16)
        self.slider.setPageStep(48)
        self.slider.setValue(self.grid.side)
        self.slider.setFixedWidth(120)
        self.slider.setToolTip(self.tr("Size of the thumbnails (Ctrl+wheel)"))
        self.slider.setAccessibleName(self.tr("Size of the thumbnails"))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_L + 8, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.heading)
        row.addWidget(self.count)
        row.addStretch(1)
        self.order = icons.IconButton("sort", self.tr("Sort and strictness"))
        row.addWidget(self.order)
        self.layout_switch = LayoutSwitch(self.grid)
        row.addWidget(self.layout_switch)
        row.addWidget(self.slider)
        return head

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, 0)
        lead = QHBoxLayout(self.lead)
        lead.setContentsMargins(0, 0, 0, 0)
        lead.addWidget(self.panel_button)
        lead.addWidget(self.history)
        self._lead_place.take(self.lead)
        top.addWidget(self._lead_place)
        top.addStretch(1)
        top.addWidget(self.bar, 1000)
        top.addStretch(1)
        top.addWidget(self.settings_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(top)
        column.addWidget(self.bar.chips.below)
        column.addWidget(self.filters)
        column.addWidget(self.samples)
        column.addWidget(self._head)
        column.addWidget(self.notice)
        photos = QVBoxLayout()
        photos.setContentsMargins(theme.GAP_S, 0, 0, 0)
        photos.addWidget(self.stack)
        column.addLayout(photos, 1)

    def show_grid(self, words: str, inside: int = 0, count: str = "") -> None:
        """`words` say what the photos are; `inside` how many have no tile of their own; `count`
        stands in the place of how many there are."""
        self._inside, self._said_count = inside, count
        self.heading.say(words)
        self.heading.setToolTip(desktop.as_plain(words))
        self._head.show()
        self._show_count()
        with self._keeping_focus():
            self.stack.setCurrentWidget(self.grid)

    def note(self, words: str, action: str = "", *, refreshed: bool) -> None:
        """Say above the photos how to take them; a refresh moves none of them by it."""
        top, bar = self.stack.y(), self.grid.verticalScrollBar()
        self.notice.say(words, action, keep_room=refreshed)
        if refreshed and (layout := self.layout()) is not None:
            layout.activate()
            bar.setValue(bar.value() + self.stack.y() - top)

    def show_empty(self, state: Emptiness, more: str = "", ways: Sequence[Way] = ()) -> None:
        """`more` and `ways`: see `EmptyState`."""
        self._head.hide()
        self.samples.hide()
        self.notice.say("")
        with self._keeping_focus():
            self.empty.show_state(state, more)
            self.empty.offer_ways(ways)
            self.stack.setCurrentWidget(self.empty)

    @contextmanager
    def _keeping_focus(self) -> Iterator[None]:
        """What has the focus may go, such as the button that added the first folder: what one
        wants next is to search, not what happens to be the next button."""
        before = self.focusWidget()
        had_it = before is not None and before.hasFocus() and self.stack.isAncestorOf(before)
        yield
        if had_it and before is not None and not before.hasFocus():
            self.bar.field.setFocus()

    _inside = 0
    _said_count = ""

    def _show_count(self) -> None:
        chosen = self.grid.chosen_count()
        words = self._said_count or plural(len(self.grid.hits), "photo", "photos")
        inside = self.tr("{0} more in bursts").format(number(self._inside)) if self._inside else ""
        selected = self.tr("{0} selected").format(number(chosen)) if chosen > 1 else ""
        said = [words, selected] if self.width() >= _NARROW else [selected or words]
        if self.width() >= _ROOMY:
            said.insert(1, inside)
        self.count.setText(" · ".join(filter(None, said)))

    @Slot(str)
    def _tell_sought(self, start: str) -> None:
        self.hint.say(self.tr("Names that begin with: {0}").format(start or "…"), about="name")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.slider.setVisible(self.width() >= _NARROW)
        styles = Qt.ToolButtonStyle
        roomy = self.width() >= _ROOMY
        self.order.setToolButtonStyle(
            styles.ToolButtonTextBesideIcon if roomy else styles.ToolButtonIconOnly
        )
        self._show_count()
