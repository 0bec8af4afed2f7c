"""Actions that are there all over the window, and those of a term of the search."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from photosearch.gui.actions.action import Action, Keys, Place


def _tr(text: str) -> str:
    return QT_TRANSLATE_NOOP("Actions", text)  # type: ignore[return-value]


_WINDOW = (Place.WINDOW,)
_CHIP = (Place.CHIP,)
_MENU = (Place.WINDOW, Place.MAIN)
_OWN = Keys.OWN
_UNUSED = Keys.UNUSED

WINDOW_ROWS: tuple[Action, ...] = (
    Action("field", _WINDOW, keys=("Ctrl+L", "Ctrl+F"), listed=_tr("Go to the search field")),
    Action(
        "recent",
        _WINDOW,
        keys=("Alt+Down",),
        how=_OWN,
        listed=_tr("Recent searches, from the search field"),
    ),
    Action(
        "back",
        _WINDOW,
        keys=("Alt+Left", "Ctrl+["),
        listed=_tr("Back to where you were before; the mouse’s side buttons do it, too"),
    ),
    Action("forward", _WINDOW, keys=("Alt+Right", "Ctrl+]"), listed=_tr("Forward again")),
    Action("keep-search", _WINDOW, keys=("Ctrl+D",), listed=_tr("Save this search")),
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
    Action("map", _WINDOW, keys=("Ctrl+Shift+L",), listed=_tr("Photos on the map")),
    Action("people", _WINDOW, keys=("Ctrl+Shift+P",), listed=_tr("The people in the photos")),
    Action(
        "evaluate",
        _WINDOW,
        keys=("Ctrl+Shift+M",),
        listed=_tr("How good the models are on your photos"),
    ),
    Action("settings", _MENU, _tr("Settings…"), keys=("Ctrl+,",), listed=_tr("Settings")),
    Action("export-saved", (Place.SAVED_SEARCHES,), _tr("Export saved searches…")),
    Action("import-saved", (Place.SAVED_SEARCHES, Place.MAIN), _tr("Import saved searches…")),
    Action("rescan", _WINDOW, keys=("F5",), listed=_tr("Check for new photos")),
    Action("sidebar", _WINDOW, keys=("F9",), listed=_tr("Show or hide the folders")),
    Action("full-screen", _WINDOW, keys=("F11",), listed=_tr("Full screen")),
    Action(
        "tab",
        _WINDOW,
        keys=("Tab", "Shift+Tab"),
        how=_OWN,
        listed=_tr("To the next control, or the one before"),
    ),
    Action("guide", _MENU, _tr("Guide"), keys=("F1",), group=1, listed=_tr("The guide")),
    Action(
        "shortcuts", _MENU, _tr("Keyboard shortcuts"), keys=("?",), group=1, listed=_tr("This list")
    ),
    Action("about", (Place.MAIN,), _tr("About Photosearch"), group=2),
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
    Action(
        "chip-edit",
        _CHIP,
        _tr("Change the words"),
        keys=("Return",),
        how=_OWN,
        listed=_tr("Change the words of a chip, or the values of a filter"),
        label=_tr("Enter"),
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
        _tr("More important"),
        keys=("Up", "Down"),
        how=_OWN,
        listed=_tr("How much it counts"),
        label=_tr("Up, Down"),
    ),
    Action("chip-less", _CHIP, _tr("Less important")),
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
        _tr("Remove"),
        keys=("Del", "Backspace"),
        group=2,
        how=_OWN,
        listed=_tr("Remove"),
        label=_tr("Del, Backspace"),
    ),
)
