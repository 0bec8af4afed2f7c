import json
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from photosearch.jobs import Job
from photosearch.library import Library
from support.command import Command, CommandOf
from support.models.fakes import FakeEncoder


@pytest.fixture
def roll(encoder: FakeEncoder, command: CommandOf, tmp_path: Path) -> Command:  # noqa: ARG001
    folder = tmp_path / "photos"
    folder.mkdir()
    for number, (camera, iso) in enumerate((("One", 100), ("One", 800), ("One X", 800))):
        exif = Image.Exif()
        exif[ExifTags.Base.Model] = camera
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ISOSpeedRatings] = iso
        Image.new("RGB", (9, 9), (number, 0, 0)).save(folder / f"{number}.jpg", exif=exif)
    Image.new("RGB", (9, 9), "teal").save(folder / "plain.png")
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        library.index.run(Job())
    return command(tmp_path / "library")


def test_values_and_their_photos(roll: Command) -> None:
    listed = roll("values", "camera").out.splitlines()
    assert [line.split("photos")[1].strip() for line in listed] == [
        'camera:"One"',
        "camera:none",
        'camera:"One X"',
    ]
    assert [int(line.split()[0]) for line in listed] == [2, 1, 1]
    among = roll("values", "camera", "iso:800+", "-kind:png", "--json").out.splitlines()
    assert [json.loads(line) for line in among] == [
        {"filter": 'camera:"One"', "value": "One", "photos": 1},
        {"filter": 'camera:"One X"', "value": "One X", "photos": 1},
    ]
    assert roll("values", "iso").out.split()[:3] == ["2", "photos", "iso:800"]


def test_a_filter_is_an_option_and_a_minus_takes_a_value_out(roll: Command) -> None:
    assert len(roll("search", "--camera", "one", "--iso", "800+", "--paths").out.split()) == 1
    assert len(roll("search", "-camera:one", "--paths").out.split()) == 2
