"""Actions of the pages of groups, of the map, and of the one where photos are judged."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from photosearch.gui.actions.action import Action, Keys, Place


def _tr(text: str) -> str:
    return QT_TRANSLATE_NOOP("Actions", text)  # type: ignore[return-value]


_GROUP = (Place.GROUP,)
_MAP = (Place.MAP,)
_EVALUATE = (Place.EVALUATE,)
_OWN = Keys.OWN

PAGE_ROWS: tuple[Action, ...] = (
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
    # the map
    Action(
        "map-arrows",
        _MAP,
        keys=("Left", "Right", "Up", "Down"),
        how=_OWN,
        listed=_tr("Move the map"),
        label=_tr("Arrows"),
    ),
    Action(
        "map-zoom",
        _MAP,
        keys=("+", "-"),
        how=_OWN,
        listed=_tr("Closer, further away"),
        label=_tr("+, −, wheel"),
    ),
    Action(
        "map-whole",
        _MAP,
        keys=("Home",),
        how=_OWN,
        listed=_tr("All photos that are on the map"),
        label=_tr("Home"),
    ),
    Action("map-tab", _MAP, keys=("Tab",), how=_OWN, listed=_tr("From circle to circle")),
    Action(
        "map-open",
        _MAP,
        keys=("Return",),
        how=_OWN,
        listed=_tr("The photos of the circle"),
        label=_tr("Enter"),
    ),
    Action(
        "map-area",
        _MAP,
        how=_OWN,
        listed=_tr("Only photos of an area: draw it"),
        label=_tr("Shift and drag"),
    ),
    # photos that are judged
    Action(
        "judge-right",
        _EVALUATE,
        keys=("R", "1"),
        how=_OWN,
        listed=_tr("The chosen photos are right; once more: not judged"),
    ),
    Action("judge-wrong", _EVALUATE, keys=("W", "2"), how=_OWN, listed=_tr("They are wrong")),
    Action("judge-unsure", _EVALUATE, keys=("U", "3"), how=_OWN, listed=_tr("Nobody could say")),
    Action("judge-none", _EVALUATE, keys=("Del",), how=_OWN, listed=_tr("They aren't judged yet")),
    Action(
        "judge-rest",
        _EVALUATE,
        keys=("Return",),
        how=_OWN,
        listed=_tr("All that aren't judged yet are wrong; on to the next query"),
        label=_tr("Enter"),
    ),
    Action(
        "judge-back",
        _EVALUATE,
        keys=("Backspace",),
        how=_OWN,
        listed=_tr("Take the last verdict back"),
        label=_tr("Backspace, Ctrl+Z"),
    ),
)
