"""Numbers, counts and durations as the window's language writes them."""

from PySide6.QtCore import QCoreApplication, QLocale


def _tr(words: str) -> str:
    return QCoreApplication.translate("Status", words)


def number(value: float) -> str:
    return QLocale().toString(round(value))


def plural(count: int, one: str, many: str) -> str:
    """Such as "1 photo" or "1,234 photos". Both words are plain English, not translated before:
    each language has its own forms, which are found by "%Ln " and the word for many."""
    translated = QCoreApplication.translate("Counts", f"%Ln {many}", None, count)
    untranslated = translated == f"{number(count)} {many}"
    return f"{number(count)} {one}" if untranslated and count == 1 else translated


def time_left(seconds: float) -> str:
    if seconds < 60:
        return _tr("less than a minute left")
    if seconds < 3600:
        return _tr("{0} min left").format(number(seconds / 60))
    hours, minutes = number(seconds // 3600), number(seconds % 3600 / 60)
    return _tr("{0} h {1} min left").format(hours, minutes)
