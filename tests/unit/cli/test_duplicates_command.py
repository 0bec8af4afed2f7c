"""`photosearch duplicates`."""

import shutil
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from support.command import CommandOf


def test_duplicates_are_listed_with_the_one_to_keep_and_nothing_is_deleted(
    command: CommandOf, tmp_path: Path
) -> None:
    photos, copies = tmp_path / "photos", tmp_path / "photos" / "copies"
    copies.mkdir(parents=True)
    coffee = Image.fromarray(data.coffee())
    coffee.save(photos / "coffee.png")
    coffee.transpose(Image.Transpose.ROTATE_90).resize((200, 300)).save(photos / "turned.jpg")
    shutil.copy(photos / "coffee.png", copies / "coffee.png")
    photosearch = command(tmp_path / "library")
    assert photosearch("index", photos).code == 0
    (found,) = photosearch("duplicates", "--json").objects
    assert (found["kind"], len(found["files"])) == ("same", 3)
    assert Path(found["keep"]).name == "coffee.png"
    assert "pixels" in found["reasons"]
    none = photosearch("duplicates", "--kind", "burst", "--json")
    assert (none.code, none.out, none.err) == (0, "", "There are none.\n")
    with pytest.raises(SystemExit, match="2"):
        photosearch("duplicates", "--kind", "alike")
    (folder,) = photosearch("duplicates", "--folders", "--json").objects
    assert (folder["path"], folder["within"]) == (str(copies), str(photos))
    told = photosearch("duplicates").out
    assert told.startswith("Same picture, 3 files")
    assert len(list(photos.rglob("*.*"))) == 3
    refused = photosearch("duplicates", "--apart", photos / "coffee.png", photos / "no.jpg")
    assert (refused.code, "isn't a photo" in refused.err) == (1, True)
    done = photosearch("duplicates", "--apart", photos / "coffee.png", photos / "turned.jpg")
    assert done.code == 0, done.err
    (left,) = photosearch("duplicates", "--json").objects
    assert len(left["files"]) == 2
