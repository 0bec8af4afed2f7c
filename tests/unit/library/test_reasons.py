"""Why a photo is a hit: by the starter's real weights, over pictures of four photos."""

from collections.abc import Iterator

import pytest
from PIL import Image
from skimage import data

from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.library.heat_maps import HeatMapMaker
from photosearch.query_text import parse
from photosearch.types import (
    HeatMap,
    PhotoTerm,
    PictureTerm,
    Query,
    Shown,
    TextTerm,
    Why,
)

SUBJECTS = ("cat", "cup of coffee", "rocket", "astronaut")
PICTURES = (data.chelsea, data.coffee, data.rocket, data.astronaut)
ORDERS = ((0, 1, 2, 3), (3, 2, 0, 1), (1, 3, 2, 0))
_SIZE = (1024, 768)


def mosaic(order: tuple[int, ...]) -> Image.Image:
    made = Image.new("RGB", _SIZE)
    for at, number in enumerate(order):
        part = Image.fromarray(PICTURES[number]()).resize((512, 384))
        made.paste(part, (at % 2 * 512, at // 2 * 384))
    return made


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("mosaics")
    for number, order in enumerate(ORDERS):
        mosaic(order).save(folder / f"mosaic {number}.jpg", quality=92)
    turned, exif = mosaic(ORDERS[0]).transpose(Image.Transpose.ROTATE_90), Image.Exif()
    exif[0x112] = 6  # to be turned by a quarter to the right
    turned.save(folder / "turned.jpg", exif=exif, quality=92)
    Image.fromarray(data.chelsea()).save(folder / "whiskers.jpg")
    Image.fromarray(data.chelsea()).resize((120, 80)).save(folder / "away.jpg")
    with Library.open(tmp_path_factory.mktemp("why") / "library") as opened:
        opened.folders.add(folder)
        opened.index.run(Job())
        yield opened


def photo(library: Library, name: str) -> int:
    (folder,) = library.folders.all()
    return library.albums.photos_at([folder.path / name])[0]


def quarter(drawn: HeatMap | None) -> int:
    """The one of four that has the maximum."""
    assert drawn is not None
    rows, columns = drawn.values.shape
    row, column = divmod(int(drawn.values.argmax()), columns)
    return int(column >= columns / 2) + 2 * int(row >= rows / 2)


def test_the_maximum_is_on_the_picture_that_is_meant(library: Library) -> None:
    right = []
    for number, order in enumerate(ORDERS):
        photo_id = photo(library, f"mosaic {number}.jpg")
        for at, subject in enumerate(order):
            query = Query((TextTerm(SUBJECTS[subject]),))
            drawn = library.heat_maps.of(query, photo_id, Job()).query
            right.append(quarter(drawn) == at)
    assert sum(right) >= 0.9 * len(right)


def test_a_turned_file_has_the_map_of_the_upright_picture(library: Library) -> None:
    query = Query((TextTerm("cat"),))
    drawn = library.heat_maps.of(query, photo(library, "turned.jpg"), Job()).query
    assert drawn is not None
    assert drawn.shown is Shown.PLACE
    assert quarter(drawn) == 0
    assert drawn.values.shape[1] > drawn.values.shape[0]


def test_what_is_not_there_has_no_place(library: Library) -> None:
    shown = []
    for absent in ("grapes", "a piano", "a bicycle", "a swimming pool", "a bus", "a castle"):
        for number in range(len(ORDERS)):
            photo_id = photo(library, f"mosaic {number}.jpg")
            drawn = library.heat_maps.of(Query((TextTerm(absent),)), photo_id, Job()).query
            assert drawn is not None
            shown.append(drawn.shown)
    assert shown.count(Shown.PLACE) <= 1


def test_each_term_has_its_own_map_and_a_minus_one_too(library: Library) -> None:
    query = Query((TextTerm("cat"), TextTerm("rocket", -1.0)))
    maps = library.heat_maps.of(query, photo(library, "mosaic 0.jpg"), Job())
    assert [quarter(drawn) for drawn in (maps.query, *maps.terms)] == [0, 0, 2]


def test_a_photo_that_was_asked_with_is_found_within_another(library: Library) -> None:
    cat = photo(library, "whiskers.jpg")
    photo_id = photo(library, "mosaic 1.jpg")
    dropped = PictureTerm(library.photos.get(cat).paths[0])
    for term in (PhotoTerm(cat), dropped):
        drawn = library.heat_maps.of(Query((term,)), photo_id, Job()).query
        assert quarter(drawn) == ORDERS[1].index(0)
        assert drawn is not None
        assert drawn.of_asked is not None
    itself = library.heat_maps.of(Query((PhotoTerm(cat),)), cat, Job()).query
    assert itself is not None
    assert itself.shown is not Shown.PLACE


def test_words_alone_and_no_search_have_no_map(library: Library) -> None:
    photo_id = photo(library, "whiskers.jpg")
    for query in (parse('"whiskers"'), parse("kind:jpeg"), Query()):
        maps = library.heat_maps.of(query, photo_id, Job())
        assert maps.query is None
        assert not any(maps.terms)
    assert library.reasons.of(Query(), photo_id).is_empty


def test_each_part_of_the_query_says_what_it_found(library: Library) -> None:
    photo_id = photo(library, "whiskers.jpg")
    query = parse('cat whiskers "whiskers" -dog kind:jpeg')
    told = library.reasons.of(query, photo_id)
    by_text = {
        reason.term.text: reason for reason in told.terms if isinstance(reason.term, TextTerm)
    }
    assert any((Why.NAME, "whiskers.jpg") in reason.written for reason in told.terms)
    assert by_text["whiskers"].match is None  # it filters, and isn't compared
    assert by_text["dog"].term.weight < 0
    assert by_text["dog"].match is not None
    assert told.filters.kinds == ("JPEG",)
    liked = library.reasons.of(Query(liked=(photo_id,)), photo_id)
    assert [reason.match for reason in liked.liked] == [1.0]


def test_a_photo_that_is_away_has_a_map_by_its_thumbnail_or_says_why_not(
    library: Library,
) -> None:
    query, photo_id = Query((TextTerm("cat"),)), photo(library, "away.jpg")
    library.photos.get(photo_id).paths[0].unlink()
    assert library.heat_maps.of(query, photo_id, Job()).query is not None
    library.maintenance.clear_thumbnails()
    other = HeatMapMaker(library.photos, library.search)
    with pytest.raises(KnownError):
        other.of(query, photo_id, Job())
