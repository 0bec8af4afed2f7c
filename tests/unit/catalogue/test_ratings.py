"""Stars and flags: what is said here counts, else what files say; it stays with the photo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from photosearch.catalogue import Catalogue
from photosearch.catalogue.words.word_rows import write_words
from photosearch.query_text import format_query, parse
from photosearch.types import NOT_RATED, Filters, Flag, Rating, Words
from support.models.fakes import FakeEncoder
from support.photos import made_up

PICKED = Rating(4, Flag.PICK)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    made = Catalogue(tmp_path / "catalogue.sqlite")
    made_up.fill(made, made_up.rows_of(12), FakeEncoder())
    yield made
    made.close()


def written(catalogue: Catalogue, photo_id: int, rating: int | None) -> None:
    with catalogue._database.write() as connection:
        sql = "SELECT id FROM files WHERE photo_id = ?"
        (file_id,) = connection.execute(sql, (photo_id,)).fetchone()
        write_words(connection, file_id, Words(rating=rating))


def rating(catalogue: Catalogue, photo_id: int) -> Rating:
    """As each way to it tells."""
    of = catalogue.ratings.of([photo_id]).get(photo_id, NOT_RATED)
    listed = {hit.photo_id: hit.rating for hit in catalogue.listing.listed(Filters())}
    photo = catalogue.photo(photo_id)
    assert photo is not None
    assert of == listed[photo_id] == photo.rating
    return of


def test_what_is_said_here_counts_before_what_the_file_says(catalogue: Catalogue) -> None:
    assert rating(catalogue, 1) == NOT_RATED
    written(catalogue, 1, 3)
    assert rating(catalogue, 1) == Rating(3)
    catalogue.ratings.rate([1], stars=0)
    assert rating(catalogue, 1) == NOT_RATED, "cleared here"
    written(catalogue, 1, -1)
    assert rating(catalogue, 1) == Rating(0, Flag.REJECT)
    catalogue.ratings.rate([1], flag=Flag.NONE)
    assert rating(catalogue, 1) == NOT_RATED
    catalogue.ratings.rate([1], stars=4)
    catalogue.ratings.rate([1], flag=Flag.PICK)
    assert rating(catalogue, 1) == PICKED, "one leaves the other as it is"


def test_a_whole_selection_is_taken_back_at_once(catalogue: Catalogue) -> None:
    catalogue.ratings.rate([1], stars=2)
    written(catalogue, 2, 5)
    before = catalogue.ratings.rate([1, 2, 3, 10**9], stars=1, flag=Flag.REJECT)
    assert set(catalogue.ratings.of([1, 2, 3]).values()) == {Rating(1, Flag.REJECT)}
    catalogue.ratings.put_back(before)
    assert catalogue.ratings.of([1, 2, 3]) == {1: Rating(2), 2: Rating(5)}
    written(catalogue, 2, 4)
    assert rating(catalogue, 2) == Rating(4), "the file counts again"


def test_a_folder_that_goes_and_comes_back_keeps_its_ratings(catalogue: Catalogue) -> None:
    catalogue.ratings.rate([1], 4, Flag.PICK)
    catalogue.ratings.rate([2], flag=Flag.NONE)
    content = {photo_id: catalogue.photo_hash(photo_id) for photo_id in (1, 2)}
    for folder in catalogue.folders.all():
        catalogue.folders.remove(folder.id)
    assert catalogue.ratings.of([1, 2]) == {}
    back = {
        catalogue.photo_hash(photo.photo_id): photo.photo_id
        for photo in made_up.fill(catalogue, made_up.rows_of(12), FakeEncoder())
    }
    assert rating(catalogue, back[content[1]]) == PICKED
    written(catalogue, back[content[2]], -1)
    assert rating(catalogue, back[content[2]]) == NOT_RATED


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("rating:3", Filters(min_stars=3, max_stars=3)),
        ("rating:3+", Filters(min_stars=3)),
        ("rating:5", Filters(min_stars=5)),
        ("rating:1..2", Filters(min_stars=1, max_stars=2)),
        ("rating:0", Filters(max_stars=0)),
        ("rating:0..2", Filters(max_stars=2)),
        ("flag:pick", Filters(flag=Flag.PICK)),
        ("flag:none", Filters(flag=Flag.NONE)),
        ("-flag:reject", Filters(excluded=(Filters(flag=Flag.REJECT),))),
        ("-rating:4+", Filters(excluded=(Filters(min_stars=4),))),
    ],
)
def test_it_is_typed_and_written(typed: str, meant: Filters) -> None:
    assert parse(typed).filters == meant
    assert parse(format_query(parse(typed))).filters == meant
