"""Context menus of the side bar, of recent searches, of the page of people and of the tray."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from photosearch.gui.actions.action import Action, Place


def _tr(text: str) -> str:
    return QT_TRANSLATE_NOOP("Actions", text)  # type: ignore[return-value]


_FOLDER = (Place.FOLDER,)
_FOLDERS = (Place.FOLDER, Place.ALL_PHOTOS)
_ALBUM = (Place.ALBUM,)
_SAVED = (Place.SAVED_SEARCH,)
_RECENT = (Place.RECENT,)
_TRAY = (Place.TRAY,)
_PEOPLE = (Place.PEOPLE,)

MENU_ROWS: tuple[Action, ...] = (
    Action("open-folder", _FOLDER, _tr("Open folder")),
    Action("add-folder-here", (Place.ALL_PHOTOS,), _tr("Add a folder…")),
    Action("rescan-here", _FOLDERS, _tr("Check for new photos")),
    Action("move-folder", _FOLDER, _tr("“{0}” is elsewhere now…")),
    Action("own-folder", _FOLDER, _tr("Add as a folder of its own")),
    Action("exclude-folder", _FOLDER, _tr("Leave out of the library"), group=1),
    Action("rejoin-folder", _FOLDER, _tr("Make it a part of “{0}” again"), group=1),
    Action("remove-folder", _FOLDER, _tr("Remove from the library…"), keys=("Del",), group=1),
    Action("open-album", _ALBUM, _tr("Show its photos")),
    Action("rename-album", _ALBUM, _tr("Rename")),
    Action("album-up", _ALBUM, _tr("Move up (Alt+Up)")),
    Action("album-down", _ALBUM, _tr("Move down (Alt+Down)")),
    Action("export-album", _ALBUM, _tr("Export…")),
    Action("delete-album", _ALBUM, _tr("Delete this album"), group=1),
    Action("ask-saved", _SAVED, _tr("Search")),
    Action("rename-saved", _SAVED, _tr("Rename")),
    Action("saved-up", _SAVED, _tr("Move up (Alt+Up)")),
    Action("saved-down", _SAVED, _tr("Move down (Alt+Down)")),
    Action("remove-saved", _SAVED, _tr("Remove")),
    Action("ask-recent", _RECENT, "{0}"),
    Action("go-to-place", (Place.HISTORY,), "{0}"),
    Action("forget-recent", _RECENT, _tr("Clear recent searches"), group=1),
    Action("people-ignored", _PEOPLE, _tr("Ignored faces")),
    Action("people-off", _PEOPLE, _tr("Look for no more faces"), group=1),
    Action("people-on", _PEOPLE, _tr("Look for faces again"), group=1),
    Action("people-erase", _PEOPLE, _tr("Erase all that is known of people…"), group=1),
    Action("tray-open", _TRAY, _tr("Open Photosearch")),
    Action("tray-pause", _TRAY, _tr("Pause indexing")),
    Action("tray-quit", _TRAY, _tr("Quit"), group=1),
)
