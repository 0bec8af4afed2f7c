"""folder: by name, in either Unicode form, wherever it is."""

import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from PIL import Image

from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.query_text import parse
from support.models.fakes import FakeEncoder

DIRECTORIES = (
    "2019/07/a",
    "2019/08",
    "2020/2019",
    "trips/2019-07",
    "x2019",
    "07",
    unicodedata.normalize("NFC", "Müller/é"),
    unicodedata.normalize("NFD", "Jürgen/ä"),
    "Divers",
)
"""Each holds one picture, named after its place in this list."""


@pytest.fixture
def library(encoder: FakeEncoder, tmp_path: Path) -> Iterator[Library]:
    assert encoder.dimension
    for number, name in enumerate(DIRECTORIES):
        directory = tmp_path / "Fotös" / "2018" / name
        directory.mkdir(parents=True)
        Image.new("RGB", (8, 8), (number * 20, 0, 0)).save(directory / f"{number}.png")
    with Library.open(tmp_path / "library") as opened:
        opened.folders.add(tmp_path / "Fotös" / "2018")
        opened.index.run(Job())
        yield opened


def found(library: Library, text: str) -> list[int]:
    return sorted(int(hit.path.stem) for hit in library.search.ask(parse(text)).hits)


EVERY = list(range(len(DIRECTORIES)))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("folder:2019", [0, 1, 2]),
        ("folder:2019/07", [0]),
        ("folder:2019/07/", [0]),
        ("folder:07", [0, 5]),
        ("folder:2018", EVERY),
        ("folder:2018/2019", [0, 1]),
        ("folder:2018/2019/07/a", [0]),
        ("folder:Fotös/2018/2020", [2]),
        ("folder:2019 folder:Divers", [0, 1, 2, 8]),
        ("folder:2019 -folder:07", [1, 2]),
        ("-folder:2019 -folder:07", [3, 4, 6, 7, 8]),
        ("-folder:2018 kind:png", []),
        ("folder:201", []),
        ("folder:0.png", []),
        ("folder:nowhere", []),
    ],
)
def test_a_name_means_folders_anywhere(library: Library, text: str, wanted: list[int]) -> None:
    assert found(library, text) == wanted


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(("name", "number"), [("Müller", 6), ("Jürgen", 7), ("Jürgen/ä", 7)])
def test_both_unicode_forms_are_one_name(
    library: Library, tmp_path: Path, form: Literal["NFC", "NFD"], name: str, number: int
) -> None:
    name = unicodedata.normalize(form, name)
    assert found(library, f'folder:"{name}"') == [number]
    whole = unicodedata.normalize(form, str(tmp_path / "Fotös" / "2018" / name))
    assert found(library, f'folder:"{whole}"') == [number]
    parent = unicodedata.normalize(form, str(tmp_path / "Fotös"))
    assert found(library, f'folder:"{parent}"') == EVERY


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take both for one name")
def test_case_counts_where_the_system_says_so(library: Library) -> None:
    assert found(library, "folder:divers") == []


@pytest.mark.parametrize("text", ["folder:.", "folder:~/", "folder:..", "folder:~nobody-such"])
def test_what_a_shell_knows_is_a_path(
    library: Library, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere" / "deep").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "elsewhere" / "deep")
    monkeypatch.setenv("HOME", str(tmp_path / "elsewhere"))
    assert found(library, text) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("folder:/nosuch", "no photos in /nosuch"),
        ("folder:2019 folder:2017", "called “2017”"),
        ("-folder:typo", "called “typo”"),
        ("camera:canon", "a camera called “canon”"),
        ("dog -camera:canon", "a camera called “canon”"),
        ("kind:webp", "the kind “WEBP”"),
        ("-kind:gif", "the kind “GIF”"),
        ("folder:2019 kind:png -folder:07", None),
        ("dog", None),
    ],
)
def test_what_the_library_has_nothing_of_is_said(
    library: Library, text: str, sentence: str | None
) -> None:
    unknown = library.search.ask(parse(text)).unknown
    assert unknown is None if sentence is None else sentence in (unknown or "")


def test_a_folder_without_photos_is_refused(library: Library) -> None:
    library.search.check_folders(parse("folder:2019 -folder:typo").filters)
    with pytest.raises(KnownError, match="no photos in /nosuch"):
        library.search.check_folders(parse("folder:2019 folder:/nosuch").filters)
