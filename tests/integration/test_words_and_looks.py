"""One box for names, captions and looks, over real photos with the built-in model."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import skimage
from PIL import Image

from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.library import Library
from photosearch.query_text import parse
from photosearch.types import By, Query, TextTerm, Why
from support.opening import indexed_by
from support.photos.described import Described, write

KEPT = {
    "Wedding Anna 2019/IMG_0557.jpg": ("chelsea.png", Described()),
    "Wedding Anna 2019/IMG_0558.jpg": ("coffee.png", Described()),
    "Wedding Anna 2019/IMG_0559.jpg": ("rocket.jpg", Described(caption="The fireworks at ten")),
    "Garage/IMG_0560.jpg": ("motorcycle_left.png", Described(keywords=["Places|Italy|Rome"])),
    "Garage/coffee break.jpg": ("camera.png", Described(people=["Otto Hahn"])),
    "Garage/apple.jpg": ("astronaut.png", Described()),
    "Sky/Horse Head Nebula.jpg": ("hubble_deep_field.jpg", Described()),
    "Sky/DSC0042.jpg": ("moon.png", Described(caption="Taken with the apple of my eye")),
    "Sky/a horse.jpg": ("horse.png", Described()),
    **{
        f"Patterns/{name}.jpg": (f"{name}.png", Described())
        for name in ("brick", "grass", "gravel", "coins", "page", "cell", "clock_motion")
    },
    **{f"Patterns/{n:03}.jpg": ("coins.png", Described()) for n in range(8)},
}
"""Name -> the picture, and what is written about it; of the numbered ones a part each."""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, starter: StarterEncoder) -> Iterator[Library]:
    place = tmp_path_factory.mktemp("kept")
    for name, (source, described) in KEPT.items():
        with Image.open(Path(skimage.__file__).parent / "data" / source) as picture:
            path = place / "photos" / name
            part = int(path.stem) if path.stem.isdecimal() else 0
            write(path, picture.rotate(23 * part).resize((320, 240)), described)
    with indexed_by(starter, place / "library", place / "photos") as library:
        yield library


def asked(library: Library, text: str) -> list[tuple[str, tuple[Why, ...]]]:
    """Names and reasons of the good hits."""
    query = parse(text)
    answer = library.search.ask(Query(query.terms, least=query.cut_off))
    return [(hit.path.name, hit.why) for hit in answer.good]


def names(library: Library, text: str) -> list[str]:
    return [name for name, _ in asked(library, text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("IMG_0557", [("IMG_0557.jpg", (Why.NAME,))]),
        ("DSC0042.jpg", [("DSC0042.jpg", (Why.NAME,))]),
        ("apple.jpg", [("apple.jpg", (Why.NAME,))]),
        ("otto", [("coffee break.jpg", (Why.PERSON,))]),
        ("rome", [("IMG_0560.jpg", (Why.KEYWORD,))]),
    ],
)
def test_what_is_only_written_drags_in_no_lookalikes(
    kept: Library, text: str, wanted: list[tuple[str, tuple[Why, ...]]]
) -> None:
    assert asked(kept, text) == wanted
    assert len(kept.search.ask(parse(text)).hits) == 1  # not even as weaker ones


@pytest.mark.parametrize("text", ["cat", "motorcycle", "rocket"])
def test_what_is_only_seen_is_ranked_as_by_looks(kept: Library, text: str) -> None:
    both, looks = (kept.search.ask(parse(way)).hits for way in (text, f"look:{text}"))
    assert [hit.photo_id for hit in both] == [hit.photo_id for hit in looks]
    assert {hit.why for hit in both} == {(Why.LOOKS,)}


def test_a_word_in_other_names_comes_behind_what_clearly_looks_so(kept: Library) -> None:
    assert names(kept, "coffee")[:2] == ["IMG_0558.jpg", "coffee break.jpg"]
    assert asked(kept, "horse")[0] == ("a horse.jpg", (Why.NAME, Why.LOOKS))


def test_what_is_called_just_so_leads_whatever_it_shows(kept: Library) -> None:
    assert names(kept, "apple")[:2] == ["apple.jpg", "DSC0042.jpg"]


def test_words_alone_and_looks_alone(kept: Library) -> None:
    assert names(kept, '"coffee"') == ["coffee break.jpg"]
    alone = kept.search.ask(parse("look:coffee")).hits
    assert alone[0].path.name == "IMG_0558.jpg"
    assert alone == kept.search.ask(Query((TextTerm("coffee", by=By.LOOKS),))).hits
    assert "IMG_0557.jpg" not in names(kept, "look:IMG_0557")
    assert kept.search.ask(parse('"cat"')).hits == ()


def test_some_words_are_written_others_seen(kept: Library) -> None:
    assert asked(kept, "anna cat") == [("IMG_0557.jpg", (Why.FOLDER, Why.LOOKS))]
    assert len(asked(kept, "anna unicorn")) == 3  # nothing looks so: all of hers
    assert names(kept, "coffee at Anna’s wedding")[0] == "IMG_0558.jpg"
