"""Stars and flags in words."""

from PySide6.QtCore import QCoreApplication

from photosearch.gui.text.numbers import plural
from photosearch.types import MOST_STARS, Flag, Rating


def stars(rating: Rating) -> str:
    """Nothing where there are none."""
    return _tr("{0} of {1} stars").format(rating.stars, MOST_STARS) if rating.stars else ""


def asked(least: int | None, most: int | None) -> str:
    """What a filter asks for."""
    low, high = least or 0, MOST_STARS if most is None else most
    if high == 0:
        return _tr("Not rated")
    if low == high:
        return plural(low, "star", "stars")
    if high == MOST_STARS:
        return _tr("{0} or more").format(plural(low, "star", "stars"))
    return _tr("{0} to {1}").format(low, plural(high, "star", "stars"))


def flags() -> dict[Flag, str]:
    """What the photos of a flag are called."""
    return {Flag.PICK: _tr("Picks"), Flag.REJECT: _tr("Rejected"), Flag.NONE: _tr("No flag")}


def flag(rating: Rating) -> str:
    """Nothing where there is none."""
    return {Flag.PICK: _tr("Pick"), Flag.REJECT: _tr("Rejected"), Flag.NONE: ""}[rating.flag]


def label(name: str) -> str:
    """Of a filter: a colour, or what else a program wrote."""
    colours = {
        "": _tr("No label"),
        "red": _tr("Red"),
        "orange": _tr("Orange"),
        "yellow": _tr("Yellow"),
        "green": _tr("Green"),
        "blue": _tr("Blue"),
        "purple": _tr("Purple"),
        "magenta": _tr("Magenta"),
        "gray": _tr("Grey"),
        "black": _tr("Black"),
        "white": _tr("White"),
    }
    return colours.get(name, name)


def told(photos: str, given: int | None, flag: Flag | None) -> str:
    """What was given to photos, such as "3 photos": stars or a flag."""
    words = {
        Flag.PICK: _tr("{0} picked"),
        Flag.REJECT: _tr("{0} rejected"),
        Flag.NONE: _tr("{0} without a flag now"),
    }
    if flag is not None:
        return words[flag].format(photos)
    if not given:
        return _tr("{0} without stars now").format(photos)
    return _tr("{0} rated: {1}").format(photos, plural(given, "star", "stars"))


def offer_stars(count: int, *, taken: bool) -> str:
    """What a click on a star does; on the last one there is, it takes all away."""
    if taken:
        return _tr("{0}; click to take them away (0)").format(plural(count, "star", "stars"))
    return f"{plural(count, 'star', 'stars')} ({count})"


def offer(flag: Flag, *, taken: bool) -> str:
    """What a click on a flag does."""
    if flag is Flag.PICK:
        return _tr("Picked; click to take the flag away (U)") if taken else _tr("Pick (P)")
    return _tr("Rejected; click to take the flag away (U)") if taken else _tr("Reject (X)")


def spoken(rating: Rating) -> str:
    """Both, as far as there is anything."""
    return ", ".join(filter(None, (stars(rating), flag(rating))))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Ratings", words)
