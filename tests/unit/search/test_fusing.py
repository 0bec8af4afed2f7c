"""Words and looks in one answer."""

from pathlib import Path

import pytest

from photosearch.catalogue import Catalogue, WordHits
from photosearch.errors import KnownError
from photosearch.query_text import format_query, parse, parse_kept
from photosearch.search.fusing import fused, telling, written
from photosearch.types import By, Hit, PhotoTerm, Query, TextTerm, Why
from support.models.fakes import FakeEncoder
from support.photos.made_up import by_folder, fill, fitting, searcher

DOG = "a dog"


def hit(photo_id: int, match: float | None = None) -> Hit:
    return Hit(photo_id, 0, match, Path(f"{photo_id}"), match=match)


def order(words: WordHits, *looks: Hit) -> tuple[list[int], int]:
    named = {photo_id: hit(photo_id) for photo_id in words.photo_ids}
    both = fused(words, named, looks, {})
    return [one.photo_id for one in both.hits], both.good


def test_a_name_drags_in_no_lookalikes() -> None:
    assert order(WordHits([7], 1, 1), hit(1, 0.14), hit(2, 0.05), hit(3)) == ([7], 1)


def test_looks_arent_hurt_by_names() -> None:
    ids, good = order(WordHits([8, 9], 0, 0), hit(1, 0.9), hit(2, 0.8), hit(3, 0.1))
    assert (ids, good) == ([1, 2, 8, 9, 3], 4)  # 8 and 9 have it as a part alone


def test_both_reasons_are_better_than_one_and_exact_names_best() -> None:
    ids, _ = order(WordHits([5, 6, 2], 1, 3), hit(1, 0.9), hit(2, 0.8))
    assert ids[:2] == [5, 2]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('"IMG_0557"', [TextTerm("IMG_0557", by=By.WORDS)]),
        ("look:sunset at sea", [TextTerm("sunset at sea", by=By.LOOKS)]),
        ('look:"red car" beach', [TextTerm("red car", by=By.LOOKS), TextTerm("beach")]),
        ("look: dog -cat", [TextTerm("dog", by=By.LOOKS), TextTerm("cat", -1)]),
        ('words:"a b" -words:c', [TextTerm("a b", by=By.WORDS), TextTerm("c", -1, By.WORDS)]),
        ('+"a b"', [TextTerm("a b")]),
        ('beach "IMG 1"', [TextTerm("beach"), TextTerm("IMG 1", by=By.WORDS)]),
    ],
)
def test_what_a_text_is_compared_with(text: str, wanted: list[TextTerm]) -> None:
    query = parse(text)
    assert list(query.terms) == wanted
    for read in (parse, parse_kept):
        assert read(format_query(query)) == query


def test_kept_searches_in_quotation_marks_go_on_comparing_looks() -> None:
    assert parse_kept('"red car"').terms == (TextTerm("red car"),)


def test_little_words_are_left_out_unless_they_are_all() -> None:
    assert telling("the wedding of Ann") == "wedding Ann"
    assert telling("the") == "the"
    assert written(Query((TextTerm("a"), TextTerm("b", -1), TextTerm("c", by=By.LOOKS)))) == "a"
    assert written(Query((TextTerm("a"), PhotoTerm(1)))) == ""


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return Catalogue(tmp_path / "catalogue.sqlite")


def test_an_answer_by_names_and_looks(catalogue: Catalogue) -> None:
    encoder = FakeEncoder()
    made = fill(catalogue, fitting(DOG, 5, 60, encoder), encoder)
    asked = searcher(catalogue, encoder)
    looks = asked.ask(Query((TextTerm(DOG),), limit=None, least=0.5))
    assert {one.why for one in looks.good} == {(Why.LOOKS,)}
    named = asked.ask(Query((TextTerm("x0007"),), limit=None))
    assert [(one.path.name, one.why) for one in named.hits] == [("x0007.jpg", (Why.NAME,))]
    assert [one.rank for one in named.hits] == [1]
    assert asked.count(Query((TextTerm("x0007"),))) == 1
    assert asked.ask(Query((TextTerm("x0007", by=By.LOOKS),))).hits[0].why == ()
    assert len(asked.ask(parse('"x"')).hits) > 60 * 0.6
    assert len(made) == 65


def test_words_alone_go_with_filters_looks_and_orders(catalogue: Catalogue) -> None:
    encoder = FakeEncoder()
    fill(catalogue, fitting(DOG, 5, 60, encoder), encoder)
    asked = searcher(catalogue, encoder)
    assert asked.ask(parse('"no such name"')).hits == ()
    assert [one.path.name for one in asked.ask(parse('"x0007" kind:png')).hits] == ["x0007.jpg"]
    assert asked.ask(parse('"x0007" kind:jpeg')).hits == ()
    both = asked.ask(parse(f'"x0007" look:"{DOG}"'))
    assert [one.path.name for one in both.hits] == ["x0007.jpg"]
    assert both.hits[0].score is not None
    others = asked.ask(
        parse('-words:"b"'),
    ).hits
    assert others
    assert not any("/b/" in str(one.path) for one in others)
    query = parse('"x" sort:folder')
    paths = [one.path for one in asked.lists.arranged(asked.ask(query).hits, query)]
    assert paths == sorted(paths, key=by_folder)
    with pytest.raises(KnownError):
        asked.ask(Query())
