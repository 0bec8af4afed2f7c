"""Each filter and each order is known to every part of the program."""

from dataclasses import fields

from photosearch.catalogue.conditions import OF_FILES, OF_PHOTOS
from photosearch.catalogue.facets import FACETS
from photosearch.catalogue.orders import SORTS
from photosearch.gui.photos_page.sort_popup import sort_words
from photosearch.gui.query.filter_rows import ROWS
from photosearch.query_text import FILTERS, SETTINGS
from photosearch.types import Filters, Query, Sort


def test_every_filter_can_be_typed_searched_and_shown() -> None:
    typed = {field for key in FILTERS.values() for field in key.fields}
    shown = {field for row in ROWS for field in row.fields}
    every = {field.name for field in fields(Filters)} - {"excluded"}
    assert typed == {*OF_PHOTOS, *OF_FILES} == shown == every


def test_the_values_of_every_editor_are_counted() -> None:
    edited = {row.fields[0]: row.fields for row in ROWS if row.editor}
    assert edited == {name: facet.fields or (name,) for name, facet in FACETS.items()}


def test_every_setting_can_be_typed() -> None:
    typed = {field for key in SETTINGS.values() for field in key.fields}
    assert typed == {field.name for field in fields(Query)} - {"terms", "limit", "filters", "seed"}


def test_every_order_can_be_chosen_and_searched() -> None:
    assert set(SORTS) == set(sort_words()) == set(Sort)
