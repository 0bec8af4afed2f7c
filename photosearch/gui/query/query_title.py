"""The title of the photos on show."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from photosearch.gui.platform import desktop
from photosearch.gui.text.shelves import shelf_of, words_of
from photosearch.types import Filters, PhotoTerm, Query, Term, TextTerm


def heading(query: Query, name_of: Callable[[Term], str]) -> str:
    """`name_of` has the names of the query's pictures; empty if one has none."""
    words = [_quoted(t.text) for t in _wanted(query) if isinstance(t, TextTerm)]
    pictures = [name_of(t) for t in _wanted(query) if not isinstance(t, TextTerm)]
    if pictures:
        similar = _tr("similar to {0}") if words else _tr("Similar to {0}")
        words.append(similar.format(_tr(" and ").join(filter(None, pictures)) or _tr("a picture")))
    said = _tr(" and ").join(words)
    for term in query.terms:
        if term.weight < 0:
            what = _quoted(term.text) if isinstance(term, TextTerm) else name_of(term)
            said += (" " if said else "") + _tr("without {0}").format(what)
    return said or _of_filters(query)


def whole_name(term: Term, photos: Mapping[int, str]) -> str:
    """What the person knows a term, or the whole of its picture, as; empty if that isn't known.

    `photos`: what photos are called, by their ids.
    """
    match term:
        case TextTerm(text):
            return text
        case PhotoTerm(photo_id):
            return photos.get(photo_id, "")
    if isinstance(term.source, bytes):
        return QCoreApplication.translate("DropAndPaste", "your picture")
    return desktop.display_name(term.source.name)


def part_name(term: Term, whole: str) -> str:
    """The name of a term, given that of its whole picture."""
    if isinstance(term, TextTerm) or term.region is None:
        return whole
    return QCoreApplication.translate("TermChip", "part of {0}").format(whole)


def _quoted(words: str) -> str:
    return _tr("“{0}”").format(words)


def _wanted(query: Query) -> list[Term]:
    return [term for term in query.terms if term.weight > 0]


def _of_filters(query: Query) -> str:
    if query.liked or query.disliked:
        return _tr("Like your examples")
    if query.filters != Filters() and (shelf := shelf_of(query.filters)):
        return words_of(shelf)
    if len(query.filters.albums) == 1 and query.filters == Filters(albums=query.filters.albums):
        return query.filters.albums[0]
    if len(query.filters.folders) == 1 and query.filters == Filters(folders=query.filters.folders):
        return query.filters.folders[0].name or str(query.filters.folders[0])
    return _tr("All photos") if query.filters == Filters() else _tr("Filtered photos")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Headings", words)
