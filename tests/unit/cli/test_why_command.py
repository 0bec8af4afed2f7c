import json
from pathlib import Path

import pytest

from photosearch.jobs import Job
from photosearch.library import Library
from support.command import Command, CommandOf
from support.models.fakes import FakeEncoder


@pytest.fixture
def known(encoder: FakeEncoder, command: CommandOf, photos: Path, tmp_path: Path) -> Command:  # noqa: ARG001
    with Library.open(tmp_path / "library") as library:
        library.folders.add(photos)
        library.index.run(Job())
    return command(tmp_path / "library")


def test_words_terms_and_the_grid(known: Command, photos: Path) -> None:
    file = str(photos / "cat.jpg")
    told = known("why", "cat", "-dog", "kind:jpeg", file)
    assert "name: cat.jpg" in told.out
    assert "dog" in told.out
    assert 'kind:"JPEG"' in told.out
    found = json.loads(known("why", "cat", "-dog", file, "--json").out)
    assert [(term["term"], term["weight"]) for term in found["terms"]] == [("cat", 1), ("dog", -1)]
    assert found["terms"][0]["written"] == [{"where": "name", "text": "cat.jpg"}]
    values = found["map"]["values"]
    assert len({len(row) for row in values}) == 1
    assert all(0 <= value <= 1 for row in values for value in row)
    assert len(found["map"]["best"]) == 4


def test_what_cannot_be_told_is_said_in_a_sentence(known: Command, photos: Path) -> None:
    assert "Say what was searched for" in known("why", str(photos / "cat.jpg")).err
    gone = known("why", "cat", str(photos / "nothing.jpg"))
    assert gone.code != 0
    assert "Traceback" not in gone.err
