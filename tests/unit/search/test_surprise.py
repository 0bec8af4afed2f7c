"""A surprise is chosen by ids alone, however many photos there are."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from photosearch.catalogue import Catalogue
from photosearch.catalogue.listed import Listed
from photosearch.search import surprise
from support.models.fakes import FakeEncoder
from support.photos import made_up


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    catalogue = Catalogue(tmp_path / "catalogue.sqlite")
    yield catalogue
    catalogue.close()


def test_only_the_photo_that_is_chosen_becomes_a_hit(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = made_up.fill(catalogue, made_up.rows_of(400), FakeEncoder())
    searcher = made_up.searcher(catalogue, FakeEncoder())
    monkeypatch.delattr(Listed, "_hit")
    chosen = surprise(searcher, catalogue, seen=())
    assert chosen is not None
    assert chosen.photo_id in {photo.photo_id for photo in made}
    assert sorted(catalogue.photo_ids()) == sorted(photo.photo_id for photo in made)


def test_an_empty_library_has_no_surprise(catalogue: Catalogue) -> None:
    searcher = made_up.searcher(catalogue, FakeEncoder())
    assert surprise(searcher, catalogue, seen=()) is None
