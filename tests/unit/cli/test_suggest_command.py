import json
from pathlib import Path

import pytest

from photosearch.jobs import Job
from photosearch.library import Library
from support.command import Command, CommandOf
from support.models.fakes import FakeEncoder
from support.photos.located import write_located


@pytest.fixture
def travelled(encoder: FakeEncoder, command: CommandOf, tmp_path: Path) -> Command:  # noqa: ARG001
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(2):
        write_located(folder / f"{number}.jpg", number, (41.8902, 12.4922))
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        library.index.run(Job())
    return command(tmp_path / "library")


def test_what_words_may_mean(travelled: Command) -> None:
    told = travelled("suggest", "dog in rom")
    assert told.out.split() == ["2", "photos", 'place:"Rome,', "Lazio,", 'Italy"']
    assert json.loads(travelled("suggest", "dog in rom", "--json").out) == {
        "kind": "place",
        "label": "Rome, Lazio, Italy",
        "photos": 2,
        "words": "in rom",
        "filter": 'place:"Rome, Lazio, Italy"',
    }
    assert "no name in the library" in travelled("suggest", "dog").err


def test_dates_in_words_are_options(travelled: Command) -> None:
    told = travelled("search", "--date", "soon", "--paths")
    assert told.code != 0
    assert "is no date" in told.err
    assert travelled("search", "--after", "july 1999", "--paths").out.count(".jpg") == 2
    assert travelled("search", "--before", "juillet 1999", "--paths").out == ""
