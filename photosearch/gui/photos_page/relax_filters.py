"""What may be left out of a query that finds nothing: a button for each filter."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from photosearch.gui.grid.empty_state import Way
from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.query import query_builder
from photosearch.types import PhotoTerm, Query

_MOST = 4
"""Buttons, so that they fit into a low window; the chips have a cross each besides."""


def ways_out(page: PhotosPage, query: Query) -> list[Way]:
    """Folders all at once, a stricter cut-off, then each other filter by its name."""
    folders, others = query.filters.folders, replace(query.filters, folders=())
    ways: list[tuple[str, Query]] = []
    if folders:
        ways.append((_tr("Search all folders"), replace(query, filters=others)))
    if query.least:
        ways.append((_tr("Less strict"), replace(query, least=0.0)))
    rest = replace(query, filters=others, least=0.0)
    for words, without in page.filters.parts(rest):
        filters = replace(without.filters, folders=folders)
        left = replace(without, filters=filters, least=query.least)
        ways.append((_tr("Remove “{0}”").format(words), left))
    return [(words, partial(ask, page, left)) for words, left in ways[:_MOST]]


def ask(page: PhotosPage, query: Query) -> None:
    """In the place of the present one. Filters that were typed go from the words, too."""
    bar = page.bar
    typed = query_builder.read(bar.field.text())
    if typed == Query(typed.terms):
        bar.set_settings(query)
    else:
        named = {t.photo_id: name for t, name in bar.names.items() if isinstance(t, PhotoTerm)}
        bar.show_query(query, named)


def _tr(words: str) -> str:
    return QCoreApplication.translate("WaysOut", words)
