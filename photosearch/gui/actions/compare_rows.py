"""Actions of photos that are compared."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from photosearch.gui.actions.action import Action, Keys, Place


def _tr(text: str) -> str:
    return QT_TRANSLATE_NOOP("Actions", text)  # type: ignore[return-value]


_COMPARE = (Place.COMPARE,)
_OWN = Keys.OWN
_UNUSED = Keys.UNUSED

COMPARE_ROWS: tuple[Action, ...] = (
    Action(
        "compare-arrows",
        _COMPARE,
        keys=("Left", "Right", "Up", "Down"),
        how=_OWN,
        listed=_tr("To the photo beside, above or below"),
        label=_tr("Arrows"),
    ),
    Action(
        "compare-next",
        _COMPARE,
        keys=("PgDown",),
        how=_UNUSED,
        listed=_tr("Another photo in its place: the next, the one before"),
        label=_tr("Page Down, Page Up"),
    ),
    Action("compare-before", _COMPARE, keys=("PgUp",), how=_UNUSED),
    Action("compare-more", _COMPARE, keys=("C",), how=_UNUSED, listed=_tr("One more photo")),
    Action(
        "compare-away",
        _COMPARE,
        keys=("Backspace",),
        how=_UNUSED,
        listed=_tr("Take it out of the comparison"),
        label=_tr("Backspace"),
    ),
    Action(
        "compare-best",
        _COMPARE,
        keys=("K",),
        how=_UNUSED,
        listed=_tr("Pick the current photo, reject the others"),
    ),
    Action(
        "compare-size",
        _COMPARE,
        keys=("Z",),
        how=_UNUSED,
        listed=_tr("Actual size (100 %), or all of it again"),
        label=_tr("Z, click"),
    ),
    Action(
        "compare-fit",
        _COMPARE,
        keys=("Shift+Z", "Ctrl+0"),
        how=_UNUSED,
        listed=_tr("Fit into the window"),
    ),
    Action(
        "compare-in",
        _COMPARE,
        keys=("+", "="),
        how=_UNUSED,
        listed=_tr("Closer, further away"),
        label=_tr("+, −, wheel"),
    ),
    Action("compare-out", _COMPARE, keys=("-",), how=_UNUSED),
    Action(
        "compare-pan",
        _COMPARE,
        how=_OWN,
        listed=_tr("Move about what is zoomed; with Shift only in this photo"),
        label=_tr("Ctrl+Arrows"),
    ),
    Action(
        "compare-join",
        _COMPARE,
        keys=("L",),
        how=_UNUSED,
        listed=_tr("Zoom and move all together, or each by itself"),
    ),
    Action("compare-leave", _COMPARE, keys=("Esc",), how=_UNUSED, listed=_tr("Back")),
)
