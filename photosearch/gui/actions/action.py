"""What a row of the table of actions says."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from PySide6.QtCore import QCoreApplication


class Place(StrEnum):
    """Where an action can be reached: the keys of a widget, or a context menu."""

    WINDOW = "window"
    CHIP = "chip"
    """A term of the search."""
    PHOTOS = "photos"
    """The grid."""
    VIEWER = "viewer"
    COMPARE = "compare"
    """Photos side by side."""
    FOLDER = "folder"
    GROUP = "group"
    ALL_PHOTOS = "all photos"
    """The first row of the folder list."""
    ALBUM = "album"
    """A row of the list of albums."""
    SAVED_SEARCH = "saved search"
    SAVED_SEARCHES = "saved searches"
    RECENT = "recent searches"
    MAIN = "main menu"
    """Behind the button at the top of the window."""
    HISTORY = "history"
    """The places that Back and Forward lead to."""
    TRAY = "tray"
    PEOPLE = "people"
    """The page of people."""
    MAP = "map"
    EVALUATE = "evaluate"
    """Photos that are judged."""


class Needs(Enum):
    """How many photos must be chosen."""

    NOTHING = auto()
    ONE = auto()
    SOME = auto()


class Keys(Enum):
    """How an action's keys reach it."""

    SHORTCUT = auto()
    """Before the widget that has the focus."""
    UNUSED = auto()
    """Only what that widget has no use for; `ActionRegistry.press` is asked."""
    OWN = auto()
    """The widget itself handles them; the row is only listed."""


@dataclass(frozen=True, slots=True)
class Action:
    """A row. Texts are English; `translated` puts them into the window's language."""

    id: str
    places: tuple[Place, ...]
    text: str = ""
    """In menus; empty if it is in none."""
    keys: tuple[str, ...] = ()
    """In QKeySequence's portable form."""
    icon: str = ""
    needs: Needs = Needs.NOTHING
    menu: str = ""
    """In menus it stands in one of its own, of this name; all rows of it follow each other."""
    group: int = 0
    """In menus a line parts the groups."""
    how: Keys = Keys.SHORTCUT
    listed: str = ""
    """What the list of shortcuts says it does; empty if a neighbour's row says it, too."""
    label: str = ""
    """The keys as that list calls them, if not by `keys`."""


def translated(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
