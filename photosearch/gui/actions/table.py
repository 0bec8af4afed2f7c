"""Every action that has a key or stands in a menu, a row each.

Menus, shortcuts, the list of shortcuts and the guide's table of keys are built from `ACTIONS`, in
its order. A new action is one row here, and one `bind` where what it does belongs.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from photosearch.gui.actions.action import Action, Keys, Needs, Place, translated


def _tr(text: str) -> str:
    return QT_TRANSLATE_NOOP("Actions", text)  # type: ignore[return-value]


_WINDOW, _CHIP = (Place.WINDOW,), (Place.CHIP,)
_PHOTOS, _VIEWER = (Place.PHOTOS,), (Place.VIEWER,)
_BOTH = (Place.PHOTOS, Place.VIEWER)
_FOLDER, _FOLDERS = (Place.FOLDER,), (Place.FOLDER, Place.ALL_PHOTOS)
_GROUP = (Place.GROUP,)
_SAVED, _RECENT, _TRAY = (Place.SAVED_SEARCH,), (Place.RECENT,), (Place.TRAY,)
_PEOPLE = (Place.PEOPLE,)
_ONE, _SOME = Needs.ONE, Needs.SOME
_OWN, _UNUSED = Keys.OWN, Keys.UNUSED

ACTIONS: tuple[Action, ...] = (
    Action("field", _WINDOW, keys=("Ctrl+L", "Ctrl+F"), listed=_tr("Go to the search field")),
    Action(
        "recent",
        _WINDOW,
        keys=("Alt+Down",),
        how=_OWN,
        listed=_tr("Recent searches, from the search field"),
    ),
    Action("keep-search", _WINDOW, keys=("Ctrl+D",), listed=_tr("Keep this search")),
    Action(
        "near-duplicates", _WINDOW, keys=("Ctrl+Shift+D",), listed=_tr("Look for near-duplicates")
    ),
    Action("surprise", _WINDOW, keys=("Ctrl+R",), listed=_tr("Surprise me")),
    Action(
        "paste",
        _WINDOW,
        keys=("Ctrl+V",),
        listed=_tr("Search with the picture or words on the clipboard"),
    ),
    Action("groups", _WINDOW, keys=("Ctrl+G",), listed=_tr("Groups of photos that are alike")),
    Action("add-folder", _WINDOW, keys=("Ctrl+O",), listed=_tr("Add a folder")),
    Action("undo", _WINDOW, keys=("Ctrl+Z",), listed=_tr("Take back what was just done")),
    Action(
        "escape",
        _WINDOW,
        keys=("Esc",),
        how=_UNUSED,
        listed=_tr("One step back: from the selection, then the words, then the filters"),
    ),
    Action("people", _WINDOW, keys=("Ctrl+Shift+P",), listed=_tr("The people in the photos")),
    Action("settings", _WINDOW, keys=("Ctrl+,",), listed=_tr("Settings")),
    Action("rescan", _WINDOW, keys=("F5",), listed=_tr("Look for new photos")),
    Action("sidebar", _WINDOW, keys=("F9",), listed=_tr("Show or hide the folders")),
    Action("full-screen", _WINDOW, keys=("F11",), listed=_tr("Full screen")),
    Action(
        "tab",
        _WINDOW,
        keys=("Tab", "Shift+Tab"),
        how=_OWN,
        listed=_tr("To the next control, or the one before"),
    ),
    Action("guide", _WINDOW, keys=("F1",), listed=_tr("The guide")),
    Action("shortcuts", _WINDOW, keys=("?",), listed=_tr("This list")),
    Action("close", _WINDOW, keys=("Ctrl+W",), listed=_tr("Close the window")),
    Action("quit", _WINDOW, keys=("Ctrl+Q",), listed=_tr("Quit")),
    # a term of the search
    Action(
        "chip-step",
        _CHIP,
        keys=("Left", "Right"),
        how=_OWN,
        listed=_tr("From the search field to the chips, and back"),
        label=_tr("Left, Right"),
    ),
    Action("chip-flip-less", _CHIP, _tr("Less like this")),
    Action(
        "chip-flip-more",
        _CHIP,
        _tr("More like this"),
        keys=("Space",),
        how=_OWN,
        listed=_tr("More like this, or less like this"),
        label=_tr("Space"),
    ),
    Action(
        "chip-more",
        _CHIP,
        _tr("Count more"),
        keys=("Up", "Down"),
        how=_OWN,
        listed=_tr("How much it counts"),
        label=_tr("Up, Down"),
    ),
    Action("chip-less", _CHIP, _tr("Count less")),
    Action(
        "chip-part",
        _CHIP,
        _tr("Only a part of it…"),
        keys=("R",),
        group=1,
        how=_OWN,
        listed=_tr("Only a part of the picture"),
    ),
    Action("chip-whole", _CHIP, _tr("The whole picture"), group=1),
    Action(
        "chip-remove",
        _CHIP,
        _tr("Take it out of the search"),
        keys=("Del", "Backspace"),
        group=2,
        how=_OWN,
        listed=_tr("Take it out of the search"),
        label=_tr("Del, Backspace"),
    ),
    # photos
    Action(
        "grid-arrows",
        _PHOTOS,
        keys=("Left", "Right", "Up", "Down"),
        how=_OWN,
        listed=_tr("To the next photo; with Shift select on the way"),
        label=_tr("Arrows"),
    ),
    Action("select-all", _PHOTOS, keys=("Ctrl+A",), how=_OWN, listed=_tr("Select all")),
    Action("type", _PHOTOS, how=_OWN, listed=_tr("Search for what is typed"), label=_tr("Letters")),
    Action(
        "type-name",
        _PHOTOS,
        how=_OWN,
        listed=_tr("To the next photo whose name begins so"),
        label=_tr("/, then letters"),
    ),
    Action(
        "similar",
        _BOTH,
        _tr("Find similar"),
        keys=("Ctrl+Shift+F",),
        icon="similar",
        needs=_ONE,
        listed=_tr("Find similar photos"),
    ),
    Action(
        "view",
        _PHOTOS,
        _tr("View"),
        keys=("Space",),
        icon="viewer",
        needs=_ONE,
        group=1,
        how=_OWN,
        listed=_tr("View"),
        label=_tr("Space"),
    ),
    Action(
        "open",
        _BOTH,
        _tr("Open"),
        keys=("Return", "Enter"),
        icon="open",
        needs=_SOME,
        group=1,
        how=_UNUSED,
        listed=_tr("Open with another program"),
        label=_tr("Enter"),
    ),
    Action(
        "show-in-folder",
        _BOTH,
        _tr("Show in folder"),
        keys=("Ctrl+Shift+O",),
        icon="folder",
        needs=_ONE,
        group=1,
        listed=_tr("Show in its folder"),
    ),
    Action(
        "copy",
        _BOTH,
        _tr("Copy file"),
        keys=("Ctrl+C",),
        icon="copy",
        needs=_SOME,
        group=2,
        listed=_tr("Copy the files; one photo also as a picture"),
    ),
    Action(
        "copy-path",
        _BOTH,
        _tr("Copy path"),
        keys=("Ctrl+Shift+C",),
        icon="path",
        needs=_SOME,
        group=2,
        listed=_tr("Copy the paths"),
    ),
    Action(
        "more",
        _BOTH,
        _tr("More like this"),
        keys=("Alt+Up",),
        icon="more",
        needs=_SOME,
        group=3,
        listed=_tr("More like this, less like this"),
        label=_tr("Alt+Up, Alt+Down"),
    ),
    Action(
        "less", _BOTH, _tr("Less like this"), keys=("Alt+Down",), icon="less", needs=_SOME, group=3
    ),
    Action(
        "burst",
        _PHOTOS,
        _tr("Open or close the burst"),
        keys=("+", "-"),
        icon="stack",
        needs=_SOME,
        group=3,
        listed=_tr("Open or close a burst"),
        label="+, −",
    ),
    Action(
        "favourite",
        _BOTH,
        _tr("Favourite, or not"),
        keys=("Ctrl+B",),  # no bare letter: over the photos those are words to search for
        icon="star",
        needs=_SOME,
        group=4,
        listed=_tr("Favourite, or not"),
    ),
    Action("in-group", _BOTH, _tr("Belongs to this group"), icon="more", needs=_SOME, group=4),
    Action(
        "not-in-group",
        _BOTH,
        _tr("Doesn’t belong to this group"),
        icon="less",
        needs=_SOME,
        group=4,
    ),
    Action(
        "export-copies",
        _BOTH,
        _tr("Export copies…"),
        keys=("Ctrl+E",),
        icon="export",
        needs=_SOME,
        group=5,
        listed=_tr("Export copies"),
    ),
    Action(
        "export-list",
        _BOTH,
        _tr("Export a list…"),
        keys=("Ctrl+Shift+E",),
        icon="export",
        needs=_SOME,
        group=5,
        listed=_tr("Export a list"),
    ),
    Action(
        "trash",
        _BOTH,
        _tr("Move to the trash…"),
        keys=("Del",),
        icon="trash",
        needs=_SOME,
        group=6,
        listed=_tr("Move to the trash"),
        label=_tr("Del"),
    ),
    Action(
        "thumbnail-size",
        _PHOTOS,
        keys=("Ctrl++", "Ctrl+-"),
        how=_OWN,
        listed=_tr("Larger or smaller thumbnails"),
        label=_tr("Ctrl++, Ctrl+−, Ctrl+wheel"),
    ),
    Action(
        "menu",
        _PHOTOS,
        keys=("Menu", "Shift+F10"),
        how=_OWN,
        listed=_tr("All that can be done"),
        label=_tr("Menu, Shift+F10"),
    ),
    # one photo
    Action(
        "previous",
        _VIEWER,
        keys=("PgUp", "Backspace"),
        how=_UNUSED,
        listed=_tr("Photo before, next photo"),
        label=_tr("Left, Right, Page Up, Page Down"),
    ),
    Action("next", _VIEWER, keys=("PgDown",), how=_UNUSED),
    Action(
        "first",
        _VIEWER,
        keys=("Home",),
        how=_UNUSED,
        listed=_tr("First, last photo"),
        label=_tr("Home, End"),
    ),
    Action("last", _VIEWER, keys=("End",), how=_UNUSED),
    Action(
        "zoom-in",
        _VIEWER,
        keys=("+", "="),
        how=_UNUSED,
        listed=_tr("Closer, further away"),
        label=_tr("+, −, wheel"),
    ),
    Action("zoom-out", _VIEWER, keys=("-",), how=_UNUSED),
    Action("fit", _VIEWER, keys=("0",), how=_UNUSED, listed=_tr("Fit into the window")),
    Action(
        "full-size",
        _VIEWER,
        keys=("1",),
        how=_UNUSED,
        listed=_tr("One pixel for one pixel (100 %)"),
    ),
    Action(
        "right",
        _VIEWER,
        keys=("Right",),
        how=_UNUSED,
        listed=_tr("Move about what is zoomed"),
        label=_tr("Arrows"),
    ),
    Action("left", _VIEWER, keys=("Left",), how=_UNUSED),
    Action("down", _VIEWER, keys=("Down",), how=_UNUSED),
    Action("up", _VIEWER, keys=("Up",), how=_UNUSED),
    Action(
        "turn-right",
        _VIEWER,
        keys=("R",),
        how=_UNUSED,
        listed=_tr("Turn the view right, left"),
        label="R, Shift+R",
    ),
    Action("turn-left", _VIEWER, keys=("Shift+R",), how=_UNUSED),
    Action("facts", _VIEWER, keys=("I",), how=_UNUSED, listed=_tr("What is known of the photo")),
    Action("faces", _VIEWER, keys=("P",), how=_UNUSED, listed=_tr("Who is in the photo")),
    Action("slideshow", _VIEWER, keys=("S",), how=_UNUSED, listed=_tr("Slideshow")),
    Action("viewer-full-screen", _VIEWER, keys=("F",), how=_UNUSED, listed=_tr("Full screen")),
    Action(
        "play",
        _VIEWER,
        keys=("Space",),
        how=_UNUSED,
        listed=_tr("Play a video, or pause; of a photo: back to the photos"),
        label=_tr("Space"),
    ),
    Action("leave", _VIEWER, keys=("Esc",), how=_UNUSED, listed=_tr("Back to the photos")),
    # groups
    Action(
        "open-group",
        _GROUP,
        _tr("Show its photos"),
        keys=("Return", "Enter"),
        how=_OWN,
        listed=_tr("Show the photos of the group"),
        label=_tr("Enter"),
    ),
    Action("search-group", _GROUP, _tr("Search within")),
    Action(
        "rename-group",
        _GROUP,
        _tr("Rename…"),
        keys=("F2",),
        how=_OWN,
        group=1,
        listed=_tr("Give the group another name"),
    ),
    Action(
        "hide-group",
        _GROUP,
        _tr("Hide this group"),
        keys=("Del",),
        how=_OWN,
        group=1,
        listed=_tr("Hide the group; remove one of your own"),
        label=_tr("Del"),
    ),
    Action("show-group", _GROUP, _tr("Show this group again"), group=1),
    Action("remove-group", _GROUP, _tr("Remove this group"), group=1),
    # context menus of the sidebar, of recent searches and of the tray
    Action("open-folder", _FOLDER, _tr("Open folder")),
    Action("add-folder-here", (Place.ALL_PHOTOS,), _tr("Add a folder…")),
    Action("rescan-here", _FOLDERS, _tr("Look for new photos")),
    Action("move-folder", _FOLDER, _tr("“{0}” is elsewhere now…")),
    Action("remove-folder", _FOLDER, _tr("Remove from the library…"), keys=("Del",), group=1),
    Action("ask-saved", _SAVED, _tr("Search")),
    Action("rename-saved", _SAVED, _tr("Rename")),
    Action("saved-up", _SAVED, _tr("Move up (Alt+Up)")),
    Action("saved-down", _SAVED, _tr("Move down (Alt+Down)")),
    Action("remove-saved", _SAVED, _tr("Remove")),
    Action("export-saved", (Place.SAVED_SEARCHES,), _tr("Export saved searches…")),
    Action("import-saved", (Place.SAVED_SEARCHES,), _tr("Import saved searches…")),
    Action("ask-recent", _RECENT, "{0}"),
    Action("forget-recent", _RECENT, _tr("Forget these searches"), group=1),
    Action("people-ignored", _PEOPLE, _tr("Ignored faces")),
    Action("people-off", _PEOPLE, _tr("Look for no more faces"), group=1),
    Action("people-on", _PEOPLE, _tr("Look for faces again"), group=1),
    Action("people-erase", _PEOPLE, _tr("Erase all that is known of people…"), group=1),
    Action("tray-open", _TRAY, _tr("Open Photosearch")),
    Action("tray-pause", _TRAY, _tr("Pause indexing")),
    Action("tray-quit", _TRAY, _tr("Quit"), group=1),
)
BY_ID = {action.id: action for action in ACTIONS}
TITLES = {
    Place.WINDOW: _tr("Everywhere"),
    Place.CHIP: _tr("Chips of the search"),
    Place.PHOTOS: _tr("Photos"),
    Place.VIEWER: _tr("One photo"),
    Place.GROUP: _tr("Groups"),
}
"""The groups of the list of shortcuts."""


def listed(place: Place) -> list[tuple[str, str]]:
    """The list of shortcuts: keys, and what they do there."""
    rows = (action for action in ACTIONS if place in action.places and action.listed)
    return [
        (translated(row.label) if row.label else ", ".join(row.keys), translated(row.listed))
        for row in rows
    ]
