"""Every action that has a key or stands in a menu, a row each.

Menus, shortcuts, the list of shortcuts and the guide's table of keys are built from `ACTIONS`, in
its order. A new action is one row of the module of its place, and one `bind` where what it does
belongs.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from photosearch.gui.actions.action import Action, Place, translated
from photosearch.gui.actions.compare_rows import COMPARE_ROWS
from photosearch.gui.actions.menu_rows import MENU_ROWS
from photosearch.gui.actions.page_rows import PAGE_ROWS
from photosearch.gui.actions.photo_rows import PHOTO_ROWS
from photosearch.gui.actions.viewer_rows import VIEWER_ROWS
from photosearch.gui.actions.window_rows import WINDOW_ROWS


def _tr(text: str) -> str:
    return QT_TRANSLATE_NOOP("Actions", text)  # type: ignore[return-value]


ACTIONS: tuple[Action, ...] = (
    *WINDOW_ROWS,
    *PHOTO_ROWS,
    *VIEWER_ROWS,
    *COMPARE_ROWS,
    *PAGE_ROWS,
    *MENU_ROWS,
)
BY_ID = {action.id: action for action in ACTIONS}
TITLES = {
    Place.WINDOW: _tr("Everywhere"),
    Place.CHIP: _tr("Chips of the search"),
    Place.PHOTOS: _tr("Photos"),
    Place.VIEWER: _tr("One photo"),
    Place.COMPARE: _tr("Photos that are compared"),
    Place.GROUP: _tr("Groups"),
    Place.MAP: _tr("Map"),
    Place.EVALUATE: _tr("Photos that are judged"),
}
"""The groups of the list of shortcuts."""


def listed(place: Place) -> list[tuple[str, str]]:
    """The list of shortcuts: keys, and what they do there."""
    rows = (action for action in ACTIONS if place in action.places and action.listed)
    return [
        (translated(row.label) if row.label else ", ".join(row.keys), translated(row.listed))
        for row in rows
    ]
