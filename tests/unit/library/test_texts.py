"""Text in photos that are indexed: signs, and a cup of coffee."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from photosearch.catalogue.folding import contains, folded
from photosearch.catalogue.words import word_search
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.query_text import parse
from photosearch.types import Filters, Progress, Query, Stage, TextCounts, Why
from support.models.fakes import FakeEncoder
from support.photos.written import with_sign


@pytest.fixture
def library(encoder: FakeEncoder, tmp_path: Path) -> Iterator[Library]:  # noqa: ARG001
    folder = tmp_path / "pictures"
    folder.mkdir()
    with_sign("Harbour Street").save(folder / "harbour.jpg")
    with_sign("Café Total 12.50").save(folder / "receipt.png")
    Image.fromarray(data.coffee()).save(folder / "coffee.jpg")
    with Library.open(tmp_path / "library") as opened:
        opened.folders.add(folder)
        yield opened


def index(library: Library) -> list[Progress]:
    told: list[Progress] = []
    library.index.run(Job(), told.append)
    return told


def shown(library: Library, *texts: str) -> set[str]:
    hits = library.search.ask(Query(filters=Filters(texts=texts), limit=None)).hits
    return {hit.path.name for hit in hits}


def test_nothing_is_read_until_somebody_wants_it(library: Library) -> None:
    assert Stage.TEXTS not in {now.stage for now in index(library)}
    assert shown(library, "harbour") == set()


def test_text_is_read_after_the_photos_can_be_searched(library: Library) -> None:
    library.texts.switch(True)
    stages = [now.stage for now in index(library)]
    assert Stage.INDEXING not in stages[stages.index(Stage.TEXTS) :]
    assert stages[-1] is Stage.DONE
    assert stages.count(Stage.DONE) == 1
    assert Stage.TEXTS not in {now.stage for now in index(library)}, "read again"


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("harbour",), {"harbour.jpg"}),
        (("HARB street",), {"harbour.jpg"}),
        (("total 12",), {"receipt.png"}),
        (("total", "cafe"), {"receipt.png"}),
        (("a",), {"harbour.jpg", "receipt.png"}),
        (("harbour total",), set()),
        (("%",), set()),
        (("' OR 1 --",), set()),
    ],
)
def test_photos_are_found_by_what_is_written_in_them(
    library: Library, texts: tuple[str, ...], names: set[str]
) -> None:
    library.texts.switch(True)
    index(library)
    assert shown(library, *texts) == names


def test_each_line_is_kept_with_its_place(library: Library) -> None:
    library.texts.switch(True)
    index(library)
    (hit,) = library.search.ask(Query(filters=Filters(texts=("harbour",)))).hits
    (line,) = library.texts.in_photo(hit.photo_id)
    (read,) = library.texts.read(hit.path)
    assert line.text == read.text == "Harbour Street"
    for kept, corner in zip(line.corners, read.corners, strict=True):
        assert kept == pytest.approx(corner, abs=0.01)


def test_a_run_leaves_nothing_to_be_taken_in(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_search, "_QUICK", 0)  # as if there were very many photos
    library.texts.switch(True)
    index(library)
    (hit,) = library.search.ask(parse('"street"')).hits
    assert (hit.path.name, hit.why) == ("harbour.jpg", (Why.TEXT,))


def test_reading_that_was_interrupted_goes_on_where_it_was(library: Library) -> None:
    library.texts.switch(True)
    job = Job()

    def stop(now: Progress) -> None:
        if now.stage is Stage.TEXTS:
            job.cancel()

    with pytest.raises(Cancelled):
        library.index.run(job, stop)
    index(library)
    assert shown(library, "harbour") == {"harbour.jpg"}


def test_all_that_was_read_is_erased_by_one_call(library: Library) -> None:
    library.texts.switch(True)
    index(library)
    assert library.texts.counts() == TextCounts(3, 0, 2)
    assert files_with(library, b"Harbour")
    library.texts.erase()
    assert files_with(library, b"Harbour") == set()
    assert not library.texts.wanted
    index(library)
    assert library.texts.counts() == TextCounts(0, 3, 0)


def files_with(library: Library, words: bytes) -> set[str]:
    files = [path for path in library.directory.rglob("*") if path.is_file()]
    return {file.name for file in files if words in file.read_bytes()}


def test_text_is_compared_without_case_accents_and_spaces() -> None:
    assert folded("Grüße aus\tParis\u0301 ") == "grusseausparis"
    assert contains(["MUSEUMENTRANCE"], "museum entrance")
    assert not contains(["one", "two"], "onetwo")
