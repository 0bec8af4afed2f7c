"""How each sort of suggestion is shown: its icon, its name, and what it is."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from photosearch.gui.query.filter_rows import chips
from photosearch.gui.text import date_text
from photosearch.gui.text.numbers import number, plural
from photosearch.types import Suggestion, SuggestionKind

_ICONS = {
    SuggestionKind.DATE: "calendar",
    SuggestionKind.PERSON: "people",
    SuggestionKind.PLACE: "place",
    SuggestionKind.CAMERA: "camera",
    SuggestionKind.LENS: "lens",
    SuggestionKind.KIND: "picture",
    SuggestionKind.KEYWORD: "keyword",
    SuggestionKind.FOLDER: "folder",
    SuggestionKind.ALBUM: "album",
}


class Row(NamedTuple):
    icon: str
    name: str
    what: str
    photos: str
    spoken: str
    """All of it, for screen readers."""


def row(suggestion: Suggestion) -> Row:
    name, what = _name(suggestion), _whats()[suggestion.kind]
    photos = plural(suggestion.photos, "photo", "photos")
    return Row(
        _ICONS[suggestion.kind],
        name,
        what,
        number(suggestion.photos),
        _tr("{0}, {1}, {2}").format(name, what, photos),
    )


def _name(suggestion: Suggestion) -> str:
    filters = suggestion.filters
    if suggestion.kind is SuggestionKind.DATE and filters.after and filters.before:
        return date_text.period(filters.after, filters.before)
    if suggestion.kind is SuggestionKind.DATE or filters.excluded:
        return next((words for words, _ in chips(filters)), suggestion.label)
    return suggestion.label


def _whats() -> dict[SuggestionKind, str]:
    return {
        SuggestionKind.DATE: _tr("Date"),
        SuggestionKind.PERSON: _tr("Person"),
        SuggestionKind.PLACE: _tr("Place"),
        SuggestionKind.CAMERA: _tr("Camera"),
        SuggestionKind.LENS: _tr("Lens"),
        SuggestionKind.KIND: _tr("Kind"),
        SuggestionKind.KEYWORD: _tr("Keyword"),
        SuggestionKind.FOLDER: _tr("Folder"),
        SuggestionKind.ALBUM: _tr("Album"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Filters", words)
