"""What the photos below are, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from photosearch.types import Filters, Query, Term, TextTerm


def heading(query: Query, names: Mapping[Term, str]) -> str:
    """`names` are those of the pictures of the query."""
    words = [_quoted(t.text) for t in _wanted(query) if isinstance(t, TextTerm)]
    pictures = [names.get(t, "") for t in _wanted(query) if not isinstance(t, TextTerm)]
    if pictures:
        similar = _tr("similar to {0}") if words else _tr("Similar to {0}")
        words.append(similar.format(_tr(" and ").join(filter(None, pictures)) or _tr("a picture")))
    said = _tr(" and ").join(words)
    for term in query.terms:
        if term.weight < 0:
            what = _quoted(term.text) if isinstance(term, TextTerm) else names.get(term, "")
            said += (" " if said else "") + _tr("without {0}").format(what)
    return said or _of_filters(query)


def _quoted(words: str) -> str:
    return _tr("“{0}”").format(words)


def _wanted(query: Query) -> list[Term]:
    return [term for term in query.terms if term.weight > 0]


def _of_filters(query: Query) -> str:
    if query.liked or query.disliked:
        return _tr("Like your examples")
    if query.filters == Filters(favourite=True):
        return _tr("Favourites")
    if len(query.filters.folders) == 1 and query.filters == Filters(folders=query.filters.folders):
        return query.filters.folders[0].name or str(query.filters.folders[0])
    return _tr("All photos") if query.filters == Filters() else _tr("Filtered photos")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Headings", words)
