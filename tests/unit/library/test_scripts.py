"""Text in further scripts: downloaded from a server on this machine, then photos are read again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from photosearch.errors import KnownError
from photosearch.extras import offer_of
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.ocr import TextReader
from photosearch.types import ExtraKind, Filters, Query, Stage
from support.models.fakes import FakeEncoder
from support.models.model_hub import Hub
from support.models.small_extras import CYRILLIC, GREEK, path_on_hub, put_extras_on_offer
from support.photos.written import with_sign

WORDS = {CYRILLIC: "Аптека", GREEK: "Αθήνα"}


@pytest.fixture
def hub(model_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Hub:
    put_extras_on_offer(model_hub, monkeypatch, WORDS)
    return model_hub


@pytest.fixture
def library(encoder: FakeEncoder, tmp_path: Path) -> Iterator[Library]:  # noqa: ARG001
    folder = tmp_path / "pictures"
    folder.mkdir()
    with_sign("Аптека").save(folder / "chemist.png")
    with_sign("Harbour Street").save(folder / "harbour.png")
    Image.new("RGB", (400, 300), "gray").save(folder / "gray.png")
    with Library.open(tmp_path / "library") as opened:
        opened.folders.add(folder)
        opened.texts.switch(True)
        yield opened


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The pictures in which lines were sought."""
    look, seen = TextReader.look, list[object]()
    monkeypatch.setattr(TextReader, "look", lambda *given: seen.append(given) or look(*given))
    return seen


def get(library: Library, extra_id: str) -> None:
    library.extras.download(extra_id, Job(), lambda _: None)


def found(library: Library, text: str) -> set[str]:
    hits = library.search.ask(Query(filters=Filters(texts=(text,)), limit=None)).hits
    return {hit.path.name for hit in hits}


def test_photos_whose_text_could_not_be_read_are_read_again(
    library: Library, hub: Hub, looked: list[object]
) -> None:
    library.index.run(Job())
    assert (found(library, "аптека"), len(looked)) == (set(), 2)
    assert hub.asked == []
    get(library, CYRILLIC)
    assert library.texts.counts().waiting == 1
    told = list[Stage]()
    library.index.run(Job(), lambda now: told.append(now.stage))
    assert Stage.TEXTS in told
    assert (found(library, "аптека"), len(looked)) == ({"chemist.png"}, 3)
    assert found(library, "harbour") == {"harbour.png"}
    get(library, GREEK)
    assert library.texts.counts().waiting == 0, "all lines are read by now"
    (chemist,) = [hit.path for hit in library.photos.browse() if hit.path.name == "chemist.png"]
    assert library.texts.read(chemist)[0].text in WORDS.values()


def test_what_was_read_stays_when_a_script_is_removed(
    library: Library,
    hub: Hub,  # noqa: ARG001
    looked: list[object],
) -> None:
    get(library, CYRILLIC)
    library.index.run(Job())
    assert found(library, "аптека") == {"chemist.png"}
    library.extras.remove(CYRILLIC)
    assert not library.extras.get(CYRILLIC).installed
    count = len(looked)
    library.index.run(Job())
    assert (found(library, "аптека"), len(looked)) == ({"chemist.png"}, count)


def test_readings_of_former_versions_are_looked_at_for_new_scripts(
    library: Library,
    hub: Hub,  # noqa: ARG001
) -> None:
    library.index.run(Job())
    with library._catalogue._database.write() as connection:
        connection.execute("UPDATE photo_texts SET unsure = NULL")
    assert library.texts.counts().waiting == 0
    get(library, CYRILLIC)
    assert library.texts.counts().waiting == 3


def test_a_damaged_file_is_said_and_the_rest_is_read(
    library: Library,
    hub: Hub,  # noqa: ARG001
) -> None:
    get(library, CYRILLIC)
    path = library.directory / "extras" / CYRILLIC / offer_of(CYRILLIC).parts[0].name
    path.write_bytes(bytes(path.stat().st_size))
    library.index.run(Job())
    assert found(library, "harbour") == {"harbour.png"}
    extra = library.extras.get(CYRILLIC)
    assert (extra.installed, "download it again" in extra.warning) == (False, True)
    get(library, CYRILLIC)
    assert library.extras.get(CYRILLIC).warning == ""


@pytest.mark.parametrize("fault", ["damaged", "no such file", "too large", "not the size"])
def test_what_comes_wrong_is_one_sentence(library: Library, hub: Hub, fault: str) -> None:
    name = path_on_hub(offer_of(CYRILLIC).parts[0])
    expected = "came damaged"
    if fault == "damaged":
        hub.faults.damaged = True
    elif fault == "no such file":
        hub.files.pop(name)
        expected = "no such model"
    elif fault == "too large":
        hub.files[name] = b""
        expected = "isn't what was announced"
    else:
        hub.put(name, b"another one")
    with pytest.raises(KnownError, match=expected):
        get(library, CYRILLIC)
    assert not library.extras.get(CYRILLIC).installed
    library.index.run(Job())
    assert found(library, "harbour") == {"harbour.png"}


def test_a_cut_is_gone_on_from_and_no_token_is_told(
    library: Library, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It isn't the model hub, to which a person may be logged in."""
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    hub.faults.cut_at = [0, 100_000]
    get(library, CYRILLIC)
    name = path_on_hub(offer_of(CYRILLIC).parts[0])
    assert hub.ranges(name)[-1] == "bytes=100000-"
    assert library.extras.get(CYRILLIC).in_use
    assert hub.tokens == []


def test_those_that_read_are_not_chosen(library: Library, hub: Hub) -> None:  # noqa: ARG001
    with pytest.raises(KnownError, match="used as soon as it is here"):
        library.extras.use(CYRILLIC)
    scripts = library.extras.all(ExtraKind.TEXT)
    assert len({offer_of(one.id).bit for one in scripts}) == len(scripts)
    assert all(one.licence == "Apache-2.0" for one in scripts)
