"""`photosearch groups`, in this process, with the starter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from photosearch.jobs import Job
from photosearch.library import Library

if TYPE_CHECKING:
    from support.command import Command, CommandOf
    from support.processes.commands import Ran


SUBJECTS = ("cat.jpg", "coffee.png", "rocket.jpg", "moon.png")
VIEWS = 6


@pytest.fixture(scope="module")
def library(original_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a few views of each subject."""
    directory = tmp_path_factory.mktemp("groups")
    folder = directory / "photos"
    folder.mkdir()
    for name in SUBJECTS:
        with Image.open(original_photos / name) as opened:
            picture = opened.convert("RGB")
        for step in range(VIEWS):
            picture.crop((9 * step, 6 * step, *picture.size)).save(folder / f"{step} {name}")
    with Library.open(directory / "library", "starter") as library:
        library.folders.add(folder)
        library.index.run(Job())
    return directory / "library"


@pytest.fixture
def grouped(command: CommandOf, library: Path) -> Command:
    return command(library)


def ids(ran: Ran) -> dict[str, int]:
    """Of each group by its first word, or its name."""
    return {each["name"] or " ".join(each["words"]): each["id"] for each in ran.objects}


def test_groups_are_listed_renamed_hidden_and_searched(grouped: Command) -> None:
    found = grouped("groups", "--json")
    assert found.code == 0
    assert {each["photos"] for each in found.objects} == {VIEWS}
    cats = ids(found)["cats"]
    assert f"{cats:>6}        {VIEWS} photos  cats" in grouped("groups").out
    assert grouped("groups", "rename", str(cats), "Chelsea").code == 0
    assert ids(grouped("groups", "--json", "--anew"))["Chelsea"] == cats
    hits = grouped("search", "--group", str(cats), "--paths").out.split("\n")
    assert {Path(path).name for path in hits if path} == {f"{n} cat.jpg" for n in range(VIEWS)}
    assert grouped("groups", "hide", str(cats)).code == 0
    assert cats not in ids(grouped("groups", "--json")).values()
    assert list(ids(grouped("groups", "--json", "--hidden")).values()) == [cats]
    assert grouped("groups", "show", str(cats)).code == 0
    assert grouped("groups", "rename", str(cats), "").code == 0
    assert ids(grouped("groups", "--json"))["cats"] == cats


def test_an_own_group_is_made_taught_and_removed(grouped: Command) -> None:
    made = grouped("groups", "make", "Space", "a rocket", "--json")
    assert made.code == 0, made.err
    (space,) = made.objects
    assert (space["own"], space["query"]) == (True, "a rocket")
    (hit, *_) = grouped("search", "a rocket", "--json", "--limit", "1").objects
    number = str(space["id"])
    photos = grouped("groups", "teach", number, "--good", str(space["cover"] or 1), "--json")
    assert photos.code == 0, photos.err
    assert "rocket" in hit["path"]
    assert grouped("groups", "remove", number).code == 0
    assert "Space" not in ids(grouped("groups", "--json"))


def test_what_cannot_be_done_is_said_in_one_sentence(grouped: Command) -> None:
    for words, code, said in (
        (("rename", "999", "x"), 1, "There is no such group"),
        (("remove", "999"), 1, "There is no such group"),
        (("make", "", "a dog"), 1, "Give the group a name."),
        (("make", "Dogs"), 1, "Say in words what belongs"),
        (("--level", "99"), 1, "The levels are 0 to"),
    ):
        ran = grouped("groups", *words)
        assert (ran.code, said in ran.err, "Traceback" in ran.err) == (code, True, False), ran
    with pytest.raises(SystemExit, match="2"):
        grouped("groups", "rename", "one", "x")
