"""How a photo was taken, as cameras say it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from photosearch.types import Bounds


def iso(value: float) -> str:
    return f"ISO {value:.0f}"


def aperture(number: float) -> str:
    return f"f/{QLocale().toString(number, 'g', 3)}"


def focal(mm: float) -> str:
    return f"{QLocale().toString(mm, 'g', 4)} mm"


def focal35(mm: float) -> str:
    """As on 35 mm film."""
    return _tr("{0} (35 mm film)").format(focal(mm))


def shutter(seconds: float) -> str:
    """Such as 1/250, 1/3, 0.4, 0.8, 2.5, 30."""
    parts = 1 / seconds
    if seconds < 0.3 or (seconds < 0.5 and abs(parts - round(parts)) < 0.05):
        return f"1/{round(parts)} s"
    whole = round(seconds, 1).is_integer()
    return f"{QLocale().toString(seconds, 'f', 0 if whole else 1)} s"


def between(bounds: Bounds, words: Callable[[float], str]) -> str:
    """`words`: of one number."""
    least, most = bounds.least, bounds.most
    if least is None:
        return "" if most is None else _tr("Up to {0}").format(words(most))
    if most is None:
        return _tr("{0} and more").format(words(least))
    return words(least) if least == most else f"{words(least)} – {words(most)}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Exposure", words)
