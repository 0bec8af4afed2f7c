"""Few photos: what fits is found, a nonsense word finds nothing good, and nobody is told 0 %."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageEnhance

from photosearch.encoders import registry
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.types import STRONG
from support.command import Command
from support.opening import indexed_by

NONSENSE = ("qwzxv plkj", "xyzzy", "blorf", "flumpet gronk", "snorgle")
SUBJECTS = ("cat.jpg", "coffee.png", "rocket.jpg", "moon.png", "astronaut.jpg")

Hits = list[dict[str, Any]]
Ask = Callable[..., tuple[Hits, str]]


def variants(path: Path, count: int, folder: Path) -> None:
    """Different crops and exposures of one picture."""
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    for number in range(count):
        cut = picture.crop((3 * number, 2 * number, *picture.size))
        brighter = ImageEnhance.Brightness(cut).enhance(1 + 0.01 * number)
        brighter.save(folder / f"{path.stem}-{number:02}.jpg")


@pytest.fixture(scope="module")
def library_of(
    original_photos: Path, tmp_path_factory: pytest.TempPathFactory, starter: StarterEncoder
) -> Callable[[int, tuple[str, ...]], Path]:
    """Makes a library of so many photos of these subjects, in turn."""

    def make(count: int, subjects: tuple[str, ...]) -> Path:
        place = tmp_path_factory.mktemp("few")
        (place / "photos").mkdir()
        for turn, name in enumerate(subjects):
            share = len(range(turn, count, len(subjects)))
            variants(original_photos / name, share, place / "photos")
        with indexed_by(starter, place / "library", place / "photos"):
            shutil.rmtree(place / "photos")
        return place / "library"

    return make


@pytest.fixture
def ask(
    starter: StarterEncoder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Ask:
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: starter)

    def hits_and_words(library: Path, *words: str | Path) -> tuple[Hits, str]:
        done = Command(library, capsys)("search", *words, "--json", "--details")
        return done.objects, done.err

    return hits_and_words


def shown_names(hits: Hits) -> set[str]:
    return {Path(str(hit["path"])).name.partition("-")[0] for hit in hits}


@pytest.mark.parametrize(
    ("count", "subjects"),
    [(count, SUBJECTS) for count in (4, 19, 20, 60)] + [(n, ("cat.jpg",)) for n in (1, 19, 20)],
)
def test_words_find_what_fits_and_nonsense_finds_nothing(
    library_of: Callable[[int, tuple[str, ...]], Path],
    ask: Ask,
    count: int,
    subjects: tuple[str, ...],
) -> None:
    library = library_of(count, subjects)
    for words in NONSENSE:
        hits, told = ask(library, words, "--limit", "all", "--strong")
        assert hits == []
        assert "eaker hits are left out" in told
        assert "No clear match." in told
        hits, told = ask(library, words, "--limit", "all")
        assert len(hits) == count, "who wants weaker ones gets them"
        assert told == "No clear match. These come closest.\n"
        assert all(hit["match"] is not None and hit["match"] < STRONG for hit in hits)
    hits, told = ask(library, "a cat", "--limit", "all", "--strong")
    assert shown_names(hits) == {"cat"}
    assert len(hits) == len(range(0, count, len(subjects)))
    assert "No clear match" not in told


def test_what_cannot_be_told_is_said_and_is_not_nothing(
    library_of: Callable[[int, tuple[str, ...]], Path],
    ask: Ask,
    original_photos: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    library, cat = library_of(4, SUBJECTS), original_photos / "cat.jpg"
    hits, told = ask(library, "--image", cat)
    assert [hit["match"] for hit in hits[1:]] == [None] * 3
    assert told == "There are too few photos to tell which of these fit.\n"
    assert "%" not in Command(library, capsys)("search", "--image", cat, "--details").out
