"""What stands below a thumbnail: the date, the name, or nothing."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from photosearch.gui.platform.desktop import display_name
from photosearch.gui.services.placeholder_cache import PlaceholderCache
from photosearch.gui.text import date_text
from photosearch.types import Hit

DATE, NAME, NONE = "date", "name", "none"
CAPTIONS = (DATE, NAME, NONE)
_MOST = 2000
_ROOMY = 160
_NARROW = 140
"""The width below which a name loses its beginning: cameras tell their photos apart by the end."""


class Captions:
    """Remembers what fitted: this is asked for every tile that is painted."""

    def __init__(self, placeholders: PlaceholderCache) -> None:
        self._placeholders = placeholders
        self.kind = NAME
        """One of CAPTIONS."""
        self._with_time = True
        self._fitted: dict[tuple[object, int], str] = {}

    def fit(self, side: int) -> None:
        """To thumbnails of about this side: with the time of day all of them, or none."""
        if self._with_time != (side >= _ROOMY):
            self._with_time = side >= _ROOMY
            self.forget()

    def forget(self) -> None:
        """Another font, or another language of dates."""
        self._fitted.clear()

    def of(self, hit: Hit, metrics: QFontMetrics, width: int) -> str:
        """Of a photo without a date it is the name."""
        date = self._placeholders.taken(hit.photo_id) if self.kind == DATE else None
        key = (date or hit.path.name), width
        if key not in self._fitted:
            if len(self._fitted) > _MOST:
                self._fitted.clear()
            name = display_name(hit.path.name)
            forms = self._forms(date) if date else ()
            self._fitted[key] = _first_fitting(forms, metrics, width) or _cut(name, metrics, width)
        return self._fitted[key]

    def _forms(self, date: datetime) -> list[str]:
        forms = [date_text.apart(form) for form in date_text.shorter_and_shorter(date)]
        return forms if self._with_time else forms[-2:]


def _first_fitting(forms: Iterable[str], metrics: QFontMetrics, width: int) -> str:
    """The last one, if none fits."""
    found = ""
    for form in forms:
        found = form
        if metrics.horizontalAdvance(form) <= width:
            break
    return found


def _cut(name: str, metrics: QFontMetrics, width: int) -> str:
    where = Qt.TextElideMode.ElideLeft if width < _NARROW else Qt.TextElideMode.ElideMiddle
    return metrics.elidedText(name, where, width)
