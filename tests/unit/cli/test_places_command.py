import json
from pathlib import Path

import pytest

from photosearch.jobs import Job
from photosearch.library import Library
from support.command import Command, CommandOf
from support.models.fakes import FakeEncoder
from support.photos.located import write_located

ROME, PARIS = (41.8902, 12.4922), (48.8584, 2.2945)


@pytest.fixture
def travelled(encoder: FakeEncoder, command: CommandOf, tmp_path: Path) -> Command:  # noqa: ARG001
    folder = tmp_path / "photos"
    folder.mkdir()
    for number, place in enumerate((ROME, PARIS, ROME, None)):
        write_located(folder / f"{number}.jpg", number, place)
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        library.index.run(Job())
    return command(tmp_path / "library")


def test_places_are_listed_by_country_and_town(travelled: Command) -> None:
    told = travelled("places")
    assert told.code == 0
    assert [line.split(None, 2) for line in told.out.splitlines()] == [
        ["1", "photos", "Paris, Île-de-France, France"],
        ["2", "photos", "Rome, Lazio, Italy"],
    ]
    first, second = (json.loads(line) for line in travelled("places", "--json").out.splitlines())
    assert (first["town"], first["country"], first["photos"]) == ("Paris", "FR", 1)
    assert second == {
        "id": 3169070,
        "town": "Rome",
        "region": "Lazio",
        "country": "IT",
        "country_name": "Italy",
        "photos": 2,
    }


def test_a_search_takes_places(travelled: Command) -> None:
    told = travelled("search", "--place", "Roma", "--paths")
    assert {Path(line).name for line in told.out.splitlines()} == {"0.jpg", "2.jpg"}
    assert "Atlantis" in travelled("search", "--place", "Atlantis").err


def test_a_search_takes_an_area(travelled: Command) -> None:
    told = travelled("search", "--area", "-10,-20,45,13", "--paths")
    assert {Path(line).name for line in told.out.splitlines()} == {"0.jpg", "2.jpg"}
    assert "is no area" in travelled("search", "--area", "1,2,3").err
