"""`photosearch extras`."""

from pathlib import Path

import pytest

from support.command import CommandOf
from support.models import onnx_files
from support.models.model_hub import Hub
from support.models.small_extras import CYRILLIC, put_extras_on_offer
from support.photos.written import with_sign

ID = "yunet-sface"


def test_extras_are_listed_got_used_and_removed(
    command: CommandOf, tmp_path: Path, model_hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_extras_on_offer(model_hub, monkeypatch)
    photosearch = command(tmp_path / "library")
    shown = photosearch("extras").out
    assert "built-in\tCenterFace, dlib\tMIT, CC0\t\tin use" in shown
    assert f"{ID}\tYuNet, SFace\tMIT, Apache-2.0\t38.9 MB\n" in shown
    assert "99.4 %" in shown
    refused = photosearch("extras", "use", ID)
    assert (refused.code, "download it first" in refused.err) == (1, True)
    got = photosearch("extras", "download", ID)
    assert (got.code, f"photosearch extras use {ID}" in got.err) == (0, True)
    assert photosearch("extras", "use", ID).code == 0
    listed = photosearch("extras", "--json").objects
    known = {one["id"]: one["in_use"] for one in listed if one["kind"] == "faces"}
    assert known == {"built-in": False, ID: True}
    assert photosearch("extras", "use", "built-in").code == 0
    assert photosearch("extras", "remove", ID).code == 0
    missing = photosearch("extras", "download", "nonsense")
    assert (missing.code, "no extra called" in missing.err) == (1, True)


def test_files_that_one_has_are_added(
    command: CommandOf, tmp_path: Path, model_hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_extras_on_offer(model_hub, monkeypatch)
    photosearch = command(tmp_path / "library")
    one, other = tmp_path / "one.onnx", tmp_path / "other.onnx"
    one.write_bytes(onnx_files.yunet())
    other.write_bytes(onnx_files.sface())
    assert "add its other files, too" in photosearch("extras", "add", one).err
    assert f"{ID} is here" in photosearch("extras", "add", other).err
    assert model_hub.asked == []


def test_a_script_is_used_as_soon_as_it_is_here(
    command: CommandOf, tmp_path: Path, model_hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_extras_on_offer(model_hub, monkeypatch, {CYRILLIC: "Аптека"})
    photosearch = command(tmp_path / "library")
    with_sign("Аптека").save(tmp_path / "chemist.png")
    nothing = photosearch("text", tmp_path / "chemist.png")
    assert nothing.out == ""
    assert "Latin letters, Chinese, Japanese. For other scripts: photosearch extras" in nothing.err
    got = photosearch("extras", "download", CYRILLIC)
    assert "photosearch index uses it from now on" in got.err
    assert photosearch("text", tmp_path / "chemist.png").out == "Аптека\n"
    assert "Japanese, Cyrillic (East Slavic)." in photosearch("text", "status").err
