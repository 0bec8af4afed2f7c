"""The panel on the left: all photos, and the folders they come from."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import Run, bound, context_menu
from photosearch.gui.platform import desktop
from photosearch.gui.sidebar.sidebar_list import SidebarList
from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.widgets.labels import ElidedLabel, label
from photosearch.types import Folder

_FOLDER = Qt.ItemDataRole.UserRole


class FolderRow(QWidget):
    """An icon, a name that gives way, a mark where nothing is noticed at once, a count."""

    def __init__(
        self, icon_name: str, name: str, count: str, muted: bool, *, unwatched: bool = False
    ) -> None:
        super().__init__()
        self._mark = icons.Mark(icon_name, lambda c: c.muted if muted else c.accent)
        self.name = ElidedLabel("muted" if muted else "", name, Qt.TextElideMode.ElideMiddle)
        self.count = label("muted")
        self.count.setText(count)
        self.count.setFont(theme.scaled(self.font(), 0.9))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self._mark)
        row.addWidget(self.name, 1)
        if unwatched:
            row.addWidget(icons.Mark("warning", lambda c: c.warning, 14))
        row.addWidget(self.count)


class FolderPanel(QWidget):
    """Wishes go out as signals that carry a Folder; the panel itself changes nothing."""

    add_wanted = Signal()
    rescan_wanted = Signal()
    open_wanted = Signal(object)
    """A `Folder`."""
    remove_wanted = Signal(object)
    """A `Folder`."""
    move_wanted = Signal(object)
    """The path of something that can't be reached, and that the person knows to be elsewhere."""
    all_wanted = Signal()
    filter_wanted = Signal(object)
    """A `Folder`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: tuple[tuple[Folder, ...], int] = ((), -1)
        self._chosen: tuple[Sequence[Path], bool] = ((), True)
        self._unwatched: Sequence[Path] = ()
        self.list = SidebarList()
        self.list.setAccessibleName(self.tr("Folders"))
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self.list.itemActivated.connect(self._activated)
        self.list.itemClicked.connect(self._clicked)
        self.add = icons.IconButton("folder-add", self.tr("Add a folder of photos"))
        self.add.clicked.connect(self.add_wanted)
        words = self.tr("Look for new photos (F5)")
        self.rescan = icons.IconButton("refresh", words, size=16)
        self.rescan.clicked.connect(self.rescan_wanted)
        self._lay_out()
        self.list.addAction(bound("remove-folder", self, self._remove_current))

    def _lay_out(self) -> None:
        title = ElidedLabel("panelTitle", self.tr("Folders"))
        title.setFont(theme.scaled(self.font(), 0.9, QFont.Weight.DemiBold))
        head = QHBoxLayout()
        head.setContentsMargins(theme.GAP_L, 0, theme.GAP_S, 0)
        head.setSpacing(0)
        head.addWidget(title, 1)
        head.addWidget(self.rescan)
        head.addWidget(self.add)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_L, 0, theme.GAP_S)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(head)
        inner = QHBoxLayout()
        inner.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)
        inner.addWidget(self.list)
        column.addLayout(inner, 1)

    def add_above(self, part: QWidget) -> None:
        inner = QHBoxLayout()
        inner.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, theme.GAP_S)
        inner.addWidget(part)
        self._column.insertLayout(0, inner)

    def add_below(self, part: QWidget) -> None:
        self._column.addWidget(part)

    @property
    def folders(self) -> Sequence[Folder]:
        return self._shown[0]

    def expect(self, names: Sequence[str]) -> None:
        """Show what the folders were called until it is known what they hold."""
        self._append(None, FolderRow("photos", self.tr("All photos"), "", False), "")
        for name in names:
            self._append(None, FolderRow("folder", name, "", False), "")
        self.list.show_row(0)

    def show_folders(self, folders: Sequence[Folder], photos: int) -> None:
        state = (tuple(folders), photos)
        if state != self._shown:
            self._shown = state
            self._fill()

    @Slot(object)
    def show_unwatched(self, paths: Sequence[Path]) -> None:
        """Mark the folders that these are, or lie in: changes there are noticed late."""
        self._unwatched = paths
        if self.folders:
            self._fill()

    def _fill(self) -> None:
        folders, photos = self._shown
        chosen = self.list.currentRow()
        self.list.clear()
        self._append(None, FolderRow("photos", self.tr("All photos"), number(photos), False), "")
        for folder in folders:
            late = any(path.is_relative_to(folder.path) for path in self._unwatched)
            self._append(folder, _row(folder, late), _hint(folder, late))
        self.choose(*self._chosen)
        if self.list.hasFocus():
            self.list.setCurrentRow(min(max(chosen, 0), self.list.count() - 1))

    def _append(self, folder: Folder | None, row: FolderRow, hint: str) -> None:
        item = QListWidgetItem()
        item.setData(_FOLDER, folder)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 18))
        item.setToolTip(hint)
        words = hint or f"{row.name.words}, {row.count.text()}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        self.list.addItem(item)
        self.list.setItemWidget(item, row)

    def folder_at(self, row: int) -> Folder | None:
        item = self.list.item(row)
        folder = item.data(_FOLDER) if item else None
        return folder if isinstance(folder, Folder) else None

    def menu(self, folder: Folder | None) -> QMenu:
        if folder is None:
            runs: dict[str, Run] = {
                "add-folder-here": self.add_wanted.emit,
                "rescan-here": self.rescan_wanted.emit,
            }
            return context_menu(Place.ALL_PHOTOS, self, runs)
        runs = {
            "open-folder": lambda: self.open_wanted.emit(folder),
            "rescan-here": self.rescan_wanted.emit,
            "remove-folder": lambda: self.remove_wanted.emit(folder),
        }
        away = folder.away if folder.reachable else (folder.path,)
        moves = [
            (desktop.display_name(path.name or path), partial(self.move_wanted.emit, path))
            for path in away
        ]
        return context_menu(Place.FOLDER, self, runs, {"move-folder": moves})

    @Slot(QPoint)
    def _ask_menu(self, place: QPoint) -> None:
        menu = self.menu(self.folder_at(self.list.indexAt(place).row()))
        self.list.open_menu(menu, place)

    @Slot(QListWidgetItem)
    def _activated(self, item: QListWidgetItem) -> None:
        folder = item.data(_FOLDER)
        if folder is not None:
            self.open_wanted.emit(folder)

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        folder = item.data(_FOLDER)
        if folder is None:
            self.all_wanted.emit()
        else:
            self.filter_wanted.emit(folder)

    def choose(self, paths: Sequence[Path], everything: bool) -> None:
        """Mark the folder that is searched, or the first row when all are, if that is `everything`
        that there is to say of what is shown."""
        self._chosen = paths, everything
        rows = [row for row in range(self.list.count()) if _path(self.folder_at(row)) in paths]
        first = -1 if paths else 0
        self.list.show_row((rows or [first])[0] if everything else -1)

    @Slot()
    def _remove_current(self) -> None:
        folder = self.folder_at(self.list.currentRow())
        if folder is not None:
            self.remove_wanted.emit(folder)


def _path(folder: Folder | None) -> Path | None:
    return folder.path if folder else None


def _tr(words: str) -> str:
    return QCoreApplication.translate("FolderPanel", words)


def name_of(folder: Folder) -> str:
    return desktop.display_name(folder.path.name or folder.path)


def _row(folder: Folder, late: bool) -> FolderRow:
    name = name_of(folder)
    if not folder.reachable:
        return FolderRow("folder-away", name, _tr("not connected"), True)
    icon = "folder-away" if folder.away else "folder"
    return FolderRow(icon, name, number(folder.photos), False, unwatched=late)


def _hint(folder: Folder, late: bool) -> str:
    lines = [desktop.display_name(folder.path), plural(folder.photos, "photo", "photos")]
    if folder.unreadable:
        lines.append(plural(folder.unreadable, "file can't be read", "files can't be read"))
    if not folder.reachable:
        lines.append(_tr("Can't be reached now; what is known of it is kept."))
    elif late:
        lines.append(
            _tr(
                "Changes here are noticed every few minutes, not at once: this computer has no "
                "free watches. Close other programs that watch files, or raise "
                "fs.inotify.max_user_watches and max_user_instances."
            )
        )
    lines += [f"{desktop.display_name(path)}: {_tr('not connected')}" for path in folder.away]
    return desktop.as_plain("\n".join(lines))
