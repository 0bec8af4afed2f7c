"""`photosearch people`."""

from pathlib import Path

from PIL import Image, ImageOps
from skimage import data

from support.command import CommandOf


def test_people_are_found_named_listed_and_erased(command: CommandOf, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    astronaut = Image.fromarray(data.astronaut())
    astronaut.save(photos / "one.jpg")
    ImageOps.mirror(astronaut).save(photos / "two.jpg")
    photosearch = command(tmp_path / "library")
    assert "photosearch people on" in photosearch("people").err
    assert photosearch("people", "on").code == 0
    assert photosearch("index", photos).code == 0
    (person,) = photosearch("people", "--json").objects
    assert (person["name"], person["photos"]) == ("", 2)
    done = photosearch("people", "name", f"#{person['id']}", "Eileen Collins")
    assert done.code == 0, done.err
    assert "Eileen Collins\t2 photos" in photosearch("people").out
    found = photosearch("search", "--person", "eileen", "--paths").out.split()
    assert {Path(path).name for path in found} == {"one.jpg", "two.jpg"}
    refused = photosearch("people", "erase")
    assert (refused.code, "--yes" in refused.err) == (1, True)
    assert photosearch("people", "erase", "--yes").code == 0
    assert photosearch("people", "--json").out == ""
    assert photosearch("people", "name", "Eileen", "Anna").code == 1
