"""Actions of the one photo that the viewer shows."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from photosearch.gui.actions.action import Action, Keys, Place


def _tr(text: str) -> str:
    return QT_TRANSLATE_NOOP("Actions", text)  # type: ignore[return-value]


_VIEWER = (Place.VIEWER,)
_UNUSED = Keys.UNUSED

VIEWER_ROWS: tuple[Action, ...] = (
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
    Action(
        "full-size",
        _VIEWER,
        keys=("Z",),
        how=_UNUSED,
        listed=_tr("Actual size (100 %), or all of it again"),
        label=_tr("Z, click"),
    ),
    Action(
        "fit",
        _VIEWER,
        keys=("Shift+Z", "Ctrl+0"),
        how=_UNUSED,
        listed=_tr("Fit into the window"),
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
        listed=_tr("Rotate right, left (view only)"),
        label="R, Shift+R",
    ),
    Action("turn-left", _VIEWER, keys=("Shift+R",), how=_UNUSED),
    Action("facts", _VIEWER, keys=("I",), how=_UNUSED, listed=_tr("What is known of the photo")),
    Action("faces", _VIEWER, keys=("N",), how=_UNUSED, listed=_tr("Who is in the photo")),
    Action("texts", _VIEWER, keys=("T",), how=_UNUSED, listed=_tr("The text in the photo")),
    Action(
        "why",
        _VIEWER,
        _tr("Why this photo"),
        keys=("W",),
        icon="why",
        group=7,
        how=_UNUSED,
        listed=_tr("Show where the search fits the photo"),
    ),
    Action(
        "filmstrip",
        _VIEWER,
        _tr("Filmstrip"),
        keys=("L",),
        group=7,
        how=_UNUSED,
        listed=_tr("Show or hide the filmstrip"),
    ),
    Action(
        "go-on",
        _VIEWER,
        _tr("Go on after marking"),
        keys=("A",),
        group=7,
        how=_UNUSED,
        listed=_tr("Show the next photo after stars or a flag, or not; Shift+P and Shift+X do so"),
    ),
    Action(
        "histogram",
        _VIEWER,
        _tr("Histogram"),
        keys=("H",),
        group=7,
        how=_UNUSED,
        listed=_tr("Histogram"),
    ),
    Action(
        "clipping",
        _VIEWER,
        _tr("Mark what is burnt out or black"),
        keys=("J",),
        group=7,
        how=_UNUSED,
        listed=_tr("Mark what is burnt out or black"),
    ),
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
)
