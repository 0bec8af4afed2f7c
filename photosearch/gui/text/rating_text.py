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


def _tr(words: str) -> str:
    return QCoreApplication.translate("Ratings", words)
