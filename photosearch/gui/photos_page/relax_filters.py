"""Offers to drop a filter of a query that finds nothing, with a button for each."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from photosearch.gui.grid.empty_state import Way
from photosearch.gui.query import query_builder
from photosearch.gui.query.filter_chips import FilterChips
from photosearch.gui.query.query_state import QueryState
from photosearch.types import Query

_MOST = 4
"""Buttons, so that they fit into a low window; the chips have a cross each besides."""


def ways_out(state: QueryState, chips: FilterChips, query: Query) -> list[Way]:
    """Folders all at once, a stricter cut-off, then each other filter by its name; of words alone
    back to all photos."""
    folders, others = query.filters.folders, replace(query.filters, folders=())
    ways: list[tuple[str, Query]] = []
    if folders:
        ways.append((_tr("Search all folders"), replace(query, filters=others)))
    if query.least:
        ways.append((_tr("Less strict"), replace(query, least=0.0)))
    rest = replace(query, filters=others, least=0.0)
    for words, without in chips.parts(rest):
        filters = replace(without.filters, folders=folders)
        left = replace(without, filters=filters, least=query.least)
        ways.append((_tr("Remove “{0}”").format(words), left))
    if not ways:
        return [(_tr("Show all photos"), partial(state.set, Query()))]
    return [(words, partial(ask, state, left)) for words, left in ways[:_MOST]]


def ask(state: QueryState, query: Query) -> None:
    """In the place of the present one. Filters that were typed go from the words, too."""
    typed = query_builder.read(state.text)
    if typed == Query(typed.terms):
        state.update(settings=query)
    else:
        state.set(query)


def _tr(words: str) -> str:
    return QCoreApplication.translate("WaysOut", words)
